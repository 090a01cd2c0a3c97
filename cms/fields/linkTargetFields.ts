import type { Field } from 'payload';
import { hrefSchema } from '../../content-models/richText/richText.ts';
import { documentSources } from '../documentSources.ts';
import { ofSameCommune } from './ofSameCommune.ts';

type Target = { document?: unknown; address?: string | null } | undefined;

const collections = documentSources.map(({ collection }) => collection);

/** Where a link of the office leads: to a document, which it follows when that moves, or to a typed address. */
export const linkTargetFields: Field[] = [
  {
    name: 'document',
    type: 'relationship',
    relationTo: collections,
    label: 'Dokument',
    maxDepth: 0,
    filterOptions: ofSameCommune,
    admin: { description: 'Odnośnik prowadzi do niego także wtedy, gdy zmieni adres.' },
  },
  {
    name: 'address',
    type: 'text',
    label: 'albo adres',
    admin: {
      description: 'Na tej stronie od /, gdzie indziej od https://.',
      condition: (_data, sibling: Target) => !sibling?.document,
    },
    validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
      if ((siblingData as Target)?.document) return true;
      if (!value) return 'Wybierz dokument albo wpisz adres.';
      const parsed = hrefSchema.safeParse(value);
      return parsed.success || (parsed.error.issues[0]?.message ?? 'Popraw adres.');
    },
  },
];
