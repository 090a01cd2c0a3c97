import type { ArrayField } from 'payload';
import { accountNumberSchema } from '../../content-models/shared/accountNumber.ts';
import { factField } from '../facts/factField.ts';
import { byModel } from '../fields/byModel.ts';
import { dayField } from '../fields/textFields.ts';
import { typedOrFact } from './typedOrFact.ts';

/** Sums to be paid; a new rate is a new row, so that it changes by itself on its day. */
export const feesField: ArrayField = {
  name: 'fees',
  type: 'array',
  label: 'Opłaty',
  labels: { singular: 'Opłata', plural: 'Opłaty' },
  admin: {
    description:
      'Bez pozycji sprawa jest bezpłatna. Kwotę wpisz albo weź z faktu; przyszła wartość faktu sama stanie się przyszłą stawką.',
  },
  fields: [
    { name: 'label', type: 'text', label: 'Za co', required: true, minLength: 3, maxLength: 160 },
    {
      name: 'grosze',
      type: 'number',
      label: 'Kwota (w groszach)',
      min: 0,
      validate: typedOrFact({
        fact: 'amountFact',
        missing: 'Podaj kwotę albo wskaż fakt z opłatą.',
        check: (value) => (Number.isInteger(value) && Number(value) >= 0 ? true : 'Podaj kwotę w groszach, od 0.'),
      }),
    },
    factField({
      name: 'amountFact',
      label: 'albo kwota z faktu',
      kind: 'fee',
      description: 'Zmiana faktu zmieni tę kwotę na każdej karcie i stronie.',
      says: ({ label, per }, words) => [`${String(label)}: ${words}`, per].filter(Boolean).join(' '),
    }),
    {
      name: 'per',
      type: 'text',
      label: 'Za jaką miarę',
      maxLength: 60,
      admin: { description: 'miesięcznie od osoby' },
    },
    {
      name: 'account',
      type: 'text',
      label: 'Numer rachunku',
      validate: typedOrFact({ fact: 'accountFact', check: byModel(accountNumberSchema, false) }),
    },
    factField({
      name: 'accountFact',
      label: 'albo rachunek z faktu',
      kind: 'account',
      says: ({ label }, words) => `${String(label)}, numer rachunku: ${words}`,
    }),
    dayField('validFrom', 'Obowiązuje od'),
    dayField('validTo', 'Obowiązuje do'),
  ],
};
