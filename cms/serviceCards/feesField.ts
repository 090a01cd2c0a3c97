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
      min: 0,
      admin: { description: '2250 to 22,50 zł. Zostaw puste, gdy kwota jest z faktu.' },
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
      admin: { description: 'Na przykład „miesięcznie od osoby”. Zostaw puste przy opłacie jednorazowej.' },
    },
    {
      name: 'account',
      type: 'text',
      label: 'Numer rachunku',
      admin: { description: '26 cyfr rachunku, na który wpłaca mieszkaniec.' },
      validate: typedOrFact({ fact: 'accountFact', check: byModel(accountNumberSchema, false) }),
    },
    factField({
      name: 'accountFact',
      label: 'albo rachunek z faktu',
      kind: 'account',
      description: 'Gdy rachunek jest wspólny dla wielu spraw: zmienisz go raz.',
      says: ({ label }, words) => `${String(label)}, numer rachunku: ${words}`,
    }),
    dayField('validFrom', 'Obowiązuje od', { description: 'Pierwszy dzień stawki. Puste: od dawna.' }),
    dayField('validTo', 'Obowiązuje do', { description: 'Ostatni dzień stawki. Puste: do odwołania.' }),
  ],
};
