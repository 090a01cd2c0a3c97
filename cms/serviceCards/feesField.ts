import type { ArrayField } from 'payload';
import { accountNumberSchema } from '../../content-models/shared/accountNumber.ts';
import { byModel } from '../fields/byModel.ts';
import { dayField } from '../fields/textFields.ts';

/** Sums to be paid; a new rate is a new row, so that it changes by itself on its day. */
export const feesField: ArrayField = {
  name: 'fees',
  type: 'array',
  label: 'Opłaty',
  labels: { singular: 'Opłata', plural: 'Opłaty' },
  admin: { description: 'Bez pozycji sprawa jest bezpłatna. Nowa stawka to nowa pozycja z datą „od”.' },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Za co',
      required: true,
      minLength: 3,
      maxLength: 160,
      admin: { description: 'Na przykład „odpis skrócony aktu”.' },
    },
    {
      name: 'grosze',
      type: 'number',
      label: 'Kwota (w groszach)',
      required: true,
      min: 0,
      admin: { description: '2250 to 22,50 zł.' },
    },
    {
      name: 'per',
      type: 'text',
      label: 'Za jaką miarę',
      maxLength: 60,
      admin: { description: 'Na przykład „miesięcznie od osoby”. Zostaw puste przy opłacie jednorazowej.' },
    },
    {
      name: 'account',
      type: 'text',
      label: 'Numer rachunku',
      validate: byModel(accountNumberSchema, false),
      admin: { description: '26 cyfr rachunku, na który wpłaca mieszkaniec.' },
    },
    dayField('validFrom', 'Obowiązuje od', { description: 'Pierwszy dzień stawki. Puste: od dawna.' }),
    dayField('validTo', 'Obowiązuje do', { description: 'Ostatni dzień stawki. Puste: do odwołania.' }),
  ],
};
