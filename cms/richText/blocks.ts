import type { Block, RelationshipField, Where } from 'payload';
import { factKinds, type FactKind } from '../../content-models/facts/fact.ts';
import { maybeIdOf } from '../fields/idOf.ts';

/** Rows of the writer's own commune; the superadministrator chooses among all. */
const ofOwnCommune = (user: unknown, more: Where = {}): Where => {
  const commune = maybeIdOf((user as { commune?: unknown } | null)?.commune);
  return commune === undefined ? more : { and: [{ commune: { equals: commune } }, more] };
};

const factField = (name: string, label: string, kinds: FactKind[], description: string): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'facts',
  label,
  maxDepth: 0,
  filterOptions: ({ user }) => ofOwnCommune(user, { kind: { in: kinds } }),
  admin: { allowCreate: false, description },
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
      admin: { description: 'Krótko, na przykład „Godziny pracy urzędu w lipcu”.' },
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
      admin: { description: 'Po jednej czynności w wierszu; numery dodamy sami.' },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: 'Co zrobić',
          required: true,
          maxLength: 120,
          admin: { description: 'Zacznij od czasownika: „Wypełnij wniosek”.' },
        },
        {
          name: 'text',
          type: 'textarea',
          label: 'Jak',
          maxLength: 600,
          admin: { rows: 2, description: 'Jedno lub dwa zdania. Zostaw puste, jeśli wszystko jasne.' },
        },
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
      admin: { allowCreate: false, description: 'Kogo pytać.' },
    },
    factField('officer', 'Kto odpowiada', ['officer'], 'Osoba zapisana w „Faktach”.'),
    factField('address', 'Adres', ['address'], 'Adres zapisany w „Faktach”.'),
    factField('phone', 'Telefon', ['phone'], 'Numer zapisany w „Faktach”.'),
    {
      name: 'email',
      type: 'email',
      label: 'E-mail',
      admin: { description: 'Adres, który zobaczą mieszkańcy. Lepiej wydziału niż jednej osoby.' },
    },
    factField('hours', 'Godziny', ['hours'], 'Godziny zapisane w „Faktach”.'),
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
      admin: { description: 'Plik z „Załączników”; w tym miejscu stanie odnośnik do niego.' },
    },
  ],
};

/** A fact inside a line: its value of the day. */
export const factInline: Block = {
  slug: 'fact',
  interfaceName: 'FactInline',
  labels: { singular: 'Fakt', plural: 'Fakty' },
  admin: { components: { Label: '/richText/admin/FactLabel.tsx#FactLabel' } },
  fields: [
    {
      ...factField(
        'fact',
        'Fakt',
        Object.keys(factKinds) as FactKind[],
        'Jego wartość stanie w zdaniu i zmieni się sama.',
      ),
      required: true,
    },
  ],
};

/** What may stand between paragraphs. */
export const officeBlocks: Block[] = [tableCaptionBlock, stepsBlock, contactBlock, attachmentBlock];

/** What may stand inside a line. */
export const officeInlineBlocks: Block[] = [factInline];
