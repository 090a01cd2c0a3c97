import { z } from 'zod';
import { documentSchema, type Document } from '../documents/document.ts';
import { languageSchema } from '../shared/identity.ts';

const marksSchema = z.object({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
});

/** A row of another collection by its id, with the words it stands for once somebody looked it up. */
const namedSchema = z.object({ id: z.string(), text: z.string().optional(), href: z.string().optional() });
export type Named = z.infer<typeof namedSchema>;

const targetSchema = z.object({ collection: z.string(), id: z.string() });
/** The document an internal link leads to, whatever it is called today. */
export type Target = z.infer<typeof targetSchema>;

export type Inline =
  | ({ type: 'text'; text: string } & z.infer<typeof marksSchema>)
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'reference'; to: Target; href?: string | undefined; children: Inline[] }
  | ({ type: 'fact' } & Named)
  | { type: 'language'; language: string; children: Inline[] };

/**
 * What stands inside a line: words with marks, links, a link to a document of ours (without an address while that is not
 * public: its words stay), a fact, a passage in another language.
 */
export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    marksSchema.extend({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('break') }),
    z.object({ type: z.literal('link'), href: hrefSchema, children: z.array(inlineSchema) }),
    z.object({
      type: z.literal('reference'),
      to: targetSchema,
      href: hrefSchema.optional(),
      children: z.array(inlineSchema),
    }),
    namedSchema.extend({ type: z.literal('fact') }),
    z.object({
      type: z.literal('language'),
      language: languageSchema.or(z.string().regex(/^[a-z]{2,3}$/)),
      children: z.array(inlineSchema),
    }),
  ]),
);

/** Where a link may lead: our own path, https, e-mail or phone; never a script. */
export const hrefSchema = z
  .string()
  .max(2000)
  .regex(/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/, 'Odnośnik zaczyna się od https://, mailto:, tel: albo /.');

const stepSchema = z.object({ title: z.string(), text: z.string().optional() });
export type Step = z.infer<typeof stepSchema>;

/** A contact as it crosses the border. */
export const contactSchema = z.object({
  title: z.string().optional(),
  department: namedSchema.optional(),
  officer: namedSchema.optional(),
  address: namedSchema.optional(),
  phone: namedSchema.optional(),
  hours: namedSchema.optional(),
  email: z.string().optional(),
});
/** Whom to ask: a department and the facts about reaching it. */
export type Contact = z.infer<typeof contactSchema>;

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Inline[] }
  | {
      type: 'table';
      caption?: string | undefined;
      /** empty when nobody marked a header row */
      head: Inline[][];
      rows: Inline[][][];
      /** the first cell of each row names the row */
      rowHeads?: boolean | undefined;
    }
  | { type: 'attachment'; documentId: string; document?: Document | undefined }
  | ({ type: 'contact' } & Contact)
  | { type: 'steps'; steps: Step[] }
  | { type: 'rule' };

/** What stands on its own: paragraphs, headings (2–4), lists, tables, an attached document, a contact, steps. */
export const blockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
    z.object({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      children: z.array(inlineSchema),
    }),
    z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(blockSchema)) }),
    z.object({ type: z.literal('quote'), children: z.array(inlineSchema) }),
    z.object({
      type: z.literal('table'),
      caption: z.string().optional(),
      head: z.array(z.array(inlineSchema)),
      rows: z.array(z.array(z.array(inlineSchema))),
      rowHeads: z.boolean().optional(),
    }),
    z.object({ type: z.literal('attachment'), documentId: z.string(), document: documentSchema.optional() }),
    contactSchema.extend({ type: z.literal('contact') }),
    z.object({ type: z.literal('steps'), steps: z.array(stepSchema) }),
    z.object({ type: z.literal('rule') }),
  ]),
);

/** Our own small tree of a text; the editor's format never leaves the cms. */
export const richTextSchema = z.object({ blocks: z.array(blockSchema) });
export type RichText = z.infer<typeof richTextSchema>;

/** The words of a line without its shape. */
export const inlineText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'fact':
          return inline.text ?? '';
        default:
          return inlineText(inline.children);
      }
    })
    .join('');

const contactText = ({ title, department, officer, address, phone, hours, email }: Contact): string =>
  [title, department?.text, officer?.text, address?.text, phone?.text, hours?.text, email].filter(Boolean).join(' ');

/** The words of a block without its shape. */
export const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children);
    case 'list':
      return block.items.map((item) => item.map(blockText).join(' ')).join(' ');
    case 'table':
      return [...(block.caption === undefined ? [] : [block.caption]), ...[block.head, ...block.rows].map(rowText)]
        .filter(Boolean)
        .join(' ');
    case 'contact':
      return contactText(block);
    case 'steps':
      return block.steps.map(({ title, text }) => [title, text].filter(Boolean).join(' ')).join(' ');
    case 'attachment':
    case 'rule':
      return '';
  }
};

const rowText = (row: Inline[][]): string => row.map(inlineText).join(' ');

/** The words of a text without its shape, for search and summaries. */
export const plainTextOf = (text: RichText): string => text.blocks.map(blockText).filter(Boolean).join('\n').trim();
