import type { Field, TextField } from 'payload';
import { accountNumberSchema, plainAccountNumber } from '../../content-models/shared/accountNumber.ts';
import { phoneSchema } from '../../content-models/shared/identity.ts';

type Data = { kind?: string } | undefined;

const ofKind =
  (...kinds: string[]) =>
  (data: unknown): boolean =>
    kinds.includes((data as Data)?.kind ?? '');

const checkedText = (
  given: Pick<TextField, 'name' | 'label' | 'admin' | 'hooks'> & {
    kind: string;
    check: (value: string) => string | true;
  },
): Field => {
  const { kind, check, ...field } = given;
  return {
    ...field,
    type: 'text',
    validate: (value: unknown, { data, siblingData }: { data: unknown; siblingData: unknown }) => {
      if (!ofKind(kind)(data) || isUnused(siblingData, data)) return true;
      return typeof value === 'string' && value !== '' ? check(value) : 'Podaj wartość.';
    },
    admin: { ...field.admin, condition: ofKind(kind) },
  };
};

/** The value of a day to come is wanted only when there is a day. */
const isUnused = (sibling: unknown, data: unknown): boolean =>
  typeof sibling === 'object' && sibling !== null && sibling !== data && 'from' in sibling && !sibling.from;

const problemOf =
  (schema: typeof phoneSchema | typeof accountNumberSchema) =>
  (value: string): string | true => {
    const parsed = schema.safeParse(value);
    return parsed.success || (parsed.error.issues[0]?.message ?? 'Popraw wartość.');
  };

const isWords = (data: unknown): boolean => {
  const kind = (data as Data)?.kind;
  return kind !== undefined && !['fee', 'phone', 'account'].includes(kind);
};

/** The fields of one value, of which the kind shows one. */
export const factValueFields = (): Field[] => [
  {
    name: 'amount',
    type: 'number',
    label: 'Kwota',
    min: 0,
    admin: {
      condition: ofKind('fee'),
      description: 'W złotych, na przykład 22,50.',
      components: { Field: '/facts/admin/MoneyField.tsx#MoneyField' },
    },
    validate: (value: unknown, { data, siblingData }: { data: unknown; siblingData: unknown }) => {
      if (!ofKind('fee')(data) || isUnused(siblingData, data)) return true;
      return Number.isInteger(value) && Number(value) >= 0 ? true : 'Podaj kwotę, na przykład 22,50.';
    },
  },
  checkedText({
    name: 'phone',
    label: 'Telefon',
    kind: 'phone',
    check: problemOf(phoneSchema),
    admin: { description: 'Z kierunkowym kraju: +48825653600.' },
  }),
  checkedText({
    name: 'account',
    label: 'Numer konta',
    kind: 'account',
    admin: { description: '26 cyfr, ze spacjami albo bez.' },
    check: problemOf(accountNumberSchema),
    hooks: {
      beforeValidate: [({ value }): unknown => (typeof value === 'string' ? plainAccountNumber(value) : value)],
    },
  }),
  {
    name: 'text',
    type: 'group',
    label: 'Treść',
    admin: { condition: isWords, description: 'Słowa, które staną w tekstach zamiast faktu.' },
    fields: [
      {
        name: 'pl',
        type: 'textarea',
        label: 'po polsku',
        maxLength: 500,
        admin: { rows: 2, description: 'Tak stanie w polskim tekście, na przykład „od 7:30 do 15:30”.' },
      },
      {
        name: 'en',
        type: 'textarea',
        label: 'po angielsku',
        maxLength: 500,
        admin: { rows: 2, description: 'Do tekstów angielskich. Puste: stanie tam polska treść.' },
      },
      {
        name: 'uk',
        type: 'textarea',
        label: 'po ukraińsku',
        maxLength: 500,
        admin: { rows: 2, description: 'Do tekstów ukraińskich. Puste: stanie tam polska treść.' },
      },
    ],
  },
];
