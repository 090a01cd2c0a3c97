import { z } from 'zod';
import { languageSchema } from '../shared/identity.ts';

const marksSchema = z.object({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
});

export type Inline =
  | ({ type: 'text'; text: string } & z.infer<typeof marksSchema>)
  | { type: 'break' }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'language'; language: string; children: Inline[] };

/** What stands inside a line: words with marks, links, a passage in another language. */
export const inlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    marksSchema.extend({ type: z.literal('text'), text: z.string() }),
    z.object({ type: z.literal('break') }),
    z.object({ type: z.literal('link'), href: hrefSchema, children: z.array(inlineSchema) }),
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

export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Block[][] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'table'; caption?: string | undefined; head: Inline[][]; rows: Inline[][][] }
  | { type: 'attachment'; documentId: string }
  | { type: 'rule' };

/** What stands on its own: paragraphs, headings (2–4), lists, tables with a head, an attached document. */
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
    }),
    z.object({ type: z.literal('attachment'), documentId: z.string() }),
    z.object({ type: z.literal('rule') }),
  ]),
);

/** Our own small tree of a text; the editor's format never leaves the cms. */
export const richTextSchema = z.object({ blocks: z.array(blockSchema) });
export type RichText = z.infer<typeof richTextSchema>;

const inlineText = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : inline.type === 'break' ? ' ' : inline.children.map(inlineText).join('');

const blockText = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return block.children.map(inlineText).join('');
    case 'list':
      return block.items.map((item) => item.map(blockText).join(' ')).join(' ');
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => row.map((cell) => cell.map(inlineText).join('')).join(' '))
        .join(' ');
    case 'attachment':
    case 'rule':
      return '';
  }
};

/** The words of a text without its shape, for search and summaries. */
export const plainTextOf = (text: RichText): string => text.blocks.map(blockText).filter(Boolean).join('\n').trim();
