import type { CollectionBeforeOperationHook, TextField, Where } from 'payload';
import { fold } from '../../content-models/shared/polish.ts';
import { internalAdmin } from './internalAdmin.ts';

/** Folded words for the admin's search: SQLite knows nothing of Ł and Ż (stack.md §3). Never of personal data. */
export const searchTextField = (
  wordsOf: (data: Record<string, unknown>) => (string | null | undefined)[],
): TextField => ({
  name: 'searchText',
  type: 'text',
  label: 'słowa bez polskich znaków',
  index: true,
  admin: internalAdmin,
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }): string =>
        fold(
          wordsOf({ ...(originalDoc as Record<string, unknown> | undefined), ...(data as Record<string, unknown>) })
            .filter(Boolean)
            .join(' '),
        ).slice(0, 500),
    ],
  },
});

const folded = (where: unknown): unknown => {
  if (Array.isArray(where)) return where.map(folded);
  if (typeof where !== 'object' || where === null) return where;
  return Object.fromEntries(
    Object.entries(where).map(([name, value]: [string, unknown]) => [
      name,
      /(?:^|\.)searchText$/.test(name) && typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).map(([operator, operand]) => [
              operator,
              typeof operand === 'string' ? fold(operand) : operand,
            ]),
          )
        : folded(value),
    ]),
  );
};

/** What is typed into the admin's search is folded like the words it looks in, so „lodz” and „Łódź” find Łódź. */
export const foldSearchBeforeOperation: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { where } = args as { where?: unknown };
  if (where === undefined || where === null) return;
  if (!collection.flattenedFields.some(({ name }) => name === 'searchText')) return;
  return { ...args, where: folded(where) as Where };
};
