import type { TextField } from 'payload';
import { fold } from '../../content-models/shared/polish.ts';

/** Folded words for the admin's search: SQLite knows nothing of Ł and Ż (stack.md §3). Never of personal data. */
export const searchTextField = (
  wordsOf: (data: Record<string, unknown>) => (string | null | undefined)[],
): TextField => ({
  name: 'searchText',
  type: 'text',
  index: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
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
