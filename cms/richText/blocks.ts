import type { Block, RelationshipField, Where } from 'payload';
import { factKinds, type FactKind } from '../../content-models/facts/fact.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** Rows of the writer's own commune; the superadministrator chooses among all. */
const ofOwnCommune = (user: unknown, more: Where = {}): Where => {
  const commune = maybeIdOf((user as { commune?: unknown } | null)?.commune);
  return commune === undefined ? more : { and: [{ commune: { equals: commune } }, more] };
};

const factField = (name: string, label: string, kinds: FactKind[]): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'facts',
  label,
  maxDepth: 0,
  filterOptions: ({ user }) => ofOwnCommune(user, { kind: { in: kinds } }),
  admin: { allowCreate: false },
});

/** What the table below is about; the site prints it as the table's caption. */
export const tableCaptionBlock: Block = {
  slug: 'tableCaption',
  interfaceName: 'TableCaptionBlock',
  labels: { singular: 'Podpis tabeli', plural: 'Podpisy tabel' },
  fields: [
    {
      name: 'text',
      type: 'text',
      label: 'Co jest w tabeli poniżej',
      required: true,
      maxLength: 150,
    },
  ],
};

/** What to do one after another. */
export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: 'Kroki', plural: 'Kroki' },
  fields: [
    {
      name: 'steps',
      type: 'array',
      label: 'Kroki po kolei',
      labels: { singular: 'Krok', plural: 'Kroki' },
      minRows: 1,
      fields: [
        { name: 'title', type: 'text', label: 'Co zrobić', required: true, maxLength: 120 },
        { name: 'text', type: 'textarea', label: 'Jak', maxLength: 600, admin: { rows: 2 } },
      ],
    },
  ],
};

/** Whom to ask: a department and facts about reaching it. */
export const contactBlock: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Kontakt', plural: 'Kontakty' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Nagłówek',
      maxLength: 120,
      admin: { description: 'Zostaw puste, a nagłówkiem będzie nazwa wydziału.' },
    },
    {
      name: 'department',
      type: 'relationship',
      relationTo: 'departments',
      label: 'Wydział',
      maxDepth: 0,
      filterOptions: ({ user }) => ofOwnCommune(user),
      admin: { allowCreate: false },
    },
    factField('officer', 'Kto odpowiada', ['officer']),
    factField('address', 'Adres', ['address']),
    factField('phone', 'Telefon', ['phone']),
    { name: 'email', type: 'email', label: 'E-mail' },
    factField('hours', 'Godziny', ['hours']),
  ],
};

/** A file of the office that stands where it is talked about. */
export const attachmentBlock: Block = {
  slug: 'attachment',
  interfaceName: 'AttachmentBlock',
  labels: { singular: 'Załącznik w treści', plural: 'Załączniki w treści' },
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'documents',
      label: 'Plik',
      required: true,
      maxDepth: 0,
      filterOptions: ({ user }) => ofOwnCommune(user),
    },
  ],
};

/** A fact inside a line: its value of the day. */
export const factInline: Block = {
  slug: 'fact',
  interfaceName: 'FactInline',
  labels: { singular: 'Fakt', plural: 'Fakty' },
  admin: { components: { Label: '/richText/admin/FactLabel.tsx#FactLabel' } },
  fields: [{ ...factField('fact', 'Fakt', Object.keys(factKinds) as FactKind[]), required: true }],
};
