import type { CollectionBeforeOperationHook, TextField } from 'payload';
import { sortKey } from '../../content-models/shared/sortKey.ts';
import { internalAdmin } from './internalAdmin.ts';

/** The column by which rows stand in Polish order of a text: databases put Ż after every other letter (poland.md P9). */
export const sortKeyField = (name: string, of: string): TextField => ({
  name,
  type: 'text',
  index: true,
  custom: { sortKeyOf: of },
  admin: internalAdmin,
  access: { create: () => false, update: () => false },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }): string => {
        const row = { ...(originalDoc as Record<string, unknown> | undefined), ...(data as Record<string, unknown>) };
        return typeof row[of] === 'string' ? sortKey(row[of]) : '';
      },
    ],
  },
});

/** Whoever sorts by such a text sorts by its key. */
export const sortByKeyBeforeOperation: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { sort } = args as { sort?: unknown };
  if (sort === undefined || sort === null) return;
  const keys = new Map(
    collection.flattenedFields.flatMap((field) => {
      const of = (field.custom as { sortKeyOf?: unknown } | undefined)?.sortKeyOf;
      return typeof of === 'string' ? [[of, field.name] as const] : [];
    }),
  );
  if (keys.size === 0) return;
  const byKey = (wanted: unknown): string =>
    typeof wanted === 'string'
      ? wanted
          .split(',')
          .map((one) => {
            const [, minus = '', prefix = '', field = ''] = /^(-?)(version\.)?(.*)$/.exec(one) ?? [];
            return `${minus}${prefix}${keys.get(field) ?? field}`;
          })
          .join(',')
      : '';
  return { ...args, sort: Array.isArray(sort) ? sort.map(byKey) : byKey(sort) };
};
