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
    { name: 'label', type: 'text', label: 'Za co', required: true, minLength: 3, maxLength: 160 },
    { name: 'grosze', type: 'number', label: 'Kwota (w groszach)', required: true, min: 0 },
    {
      name: 'per',
      type: 'text',
      label: 'Za jaką miarę',
      maxLength: 60,
      admin: { description: 'miesięcznie od osoby' },
    },
    { name: 'account', type: 'text', label: 'Numer rachunku', validate: byModel(accountNumberSchema, false) },
    dayField('validFrom', 'Obowiązuje od'),
    dayField('validTo', 'Obowiązuje do'),
  ],
};
