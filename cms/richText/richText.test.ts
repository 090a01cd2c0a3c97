import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richTextSchema, type Block, type Inline } from '../../content-models/richText/richText.ts';
import { fromRichText } from './fromRichText.ts';
import type { LexicalState } from './lexicalNode.ts';
import { toRichText } from './toRichText.ts';

const word = fc.string({ minLength: 1, maxLength: 12 });
const text: fc.Arbitrary<Inline> = fc.record({ text: word, bold: fc.boolean(), italic: fc.boolean() }).map((given) => ({
  type: 'text',
  text: given.text,
  ...(given.bold ? { bold: true } : {}),
  ...(given.italic ? { italic: true } : {}),
}));
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  fc
    .array(text, { minLength: 1, maxLength: 2 })
    .map((children): Inline => ({ type: 'link', href: '/urzad/', children })),
  fc
    .array(text, { minLength: 1, maxLength: 2 })
    .map((children): Inline => ({ type: 'language', language: 'en', children })),
  fc.tuple(fc.boolean(), fc.uuid(), text).map(([isPublic, id, child]): Inline => ({
    type: 'reference',
    to: { collection: 'pages', id },
    ...(isPublic ? { href: '/urzad/' } : {}),
    children: [child],
  })),
  fc.tuple(fc.uuid(), word).map(([id, value]): Inline => ({ type: 'fact', id, text: value })),
  fc.constant<Inline>({ type: 'break' }),
);
/** Two passages in one language that touch are one passage. */
const joined = (given: Inline[]): Inline[] => {
  const out: Inline[] = [];
  for (const one of given) {
    const last = out.at(-1);
    if (last?.type === 'language' && one.type === 'language') last.children.push(...one.children);
    else out.push(one.type === 'language' ? { ...one, children: [...one.children] } : one);
  }
  return out;
};
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map(joined);
const named = fc.option(fc.record({ id: fc.uuid(), text: word }), { nil: undefined });
const words = fc.stringMatching(/^[a-ząćęłńóśźż]{1,12}$/);
const paragraph = inlines.map((children): Block => ({ type: 'paragraph', children }));
const block: fc.Arbitrary<Block> = fc.oneof(
  paragraph,
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const, 4 as const), inlines)
    .map(([level, children]): Block => ({ type: 'heading', level, children })),
  fc
    .tuple(
      fc.boolean(),
      fc.array(
        paragraph.map((one) => [one]),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([ordered, items]): Block => ({ type: 'list', ordered, items })),
  fc.array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).chain((cells) =>
    fc
      .tuple(fc.boolean(), fc.boolean(), fc.option(words, { nil: undefined }))
      .map(([hasHead, named, caption]): Block => {
        const [first = [], ...rest] = cells;
        const rows = hasHead ? rest : cells;
        return {
          type: 'table',
          head: hasHead ? first : [],
          rows,
          ...(named && rows.length > 0 ? { rowHeads: true } : {}),
          ...(caption === undefined ? {} : { caption }),
        };
      }),
  ),
  fc.uuid().map((documentId): Block => ({ type: 'attachment', documentId })),
  fc.constant<Block>({ type: 'rule' }),
  fc
    .record({ department: named, phone: named, hours: named, officer: named, address: named })
    .map((contact): Block => ({
      type: 'contact',
      ...Object.fromEntries(Object.entries(contact).filter(([, value]) => value !== undefined)),
      email: 'urzad@chelm.example',
    })),
  fc
    .array(fc.record({ title: words, text: words }), { minLength: 1, maxLength: 3 })
    .map((steps): Block => ({ type: 'steps', steps })),
);

test('a text goes into the editor and comes back the same', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const state = fromRichText({ blocks }) as unknown as LexicalState;
      const back = toRichText(state);
      expect(back).toEqual({ blocks });
      expect(richTextSchema.safeParse(back).success).toBe(true);
    }),
  );
});

test('a link that could run a script comes out as its words alone', () => {
  const state = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [{ type: 'text', text: 'kliknij' }] },
          ],
        },
      ],
    },
  };
  expect(toRichText(state)).toEqual({ blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'kliknij' }] }] });
});

const linkTo = (url: string, text: string) => ({
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [{ type: 'text', text }] }] },
    ],
  },
});

test('a language marked the old way is still read', () => {
  expect(toRichText(linkTo('#lang-uk', 'Довідка')).blocks).toEqual([
    {
      type: 'paragraph',
      children: [{ type: 'language', language: 'uk', children: [{ type: 'text', text: 'Довідка' }] }],
    },
  ]);
});

test('a link to a document without an address keeps its words and says where it led', () => {
  const state = {
    root: {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'link',
              fields: { linkType: 'internal', doc: { relationTo: 'pages', value: { id: 'p1', title: 'Odpady' } } },
              children: [{ type: 'text', text: 'odpady' }],
            },
          ],
        },
      ],
    },
  };
  expect(toRichText(state).blocks).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'reference', to: { collection: 'pages', id: 'p1' }, children: [{ type: 'text', text: 'odpady' }] },
      ],
    },
  ]);
});

test('a cell that spans columns keeps the others in their columns, and several paragraphs are lines of one cell', () => {
  const cell = (more: object, ...texts: string[]) => ({
    type: 'tablecell',
    children: texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] })),
    ...more,
  });
  const state = {
    root: {
      type: 'root',
      children: [
        {
          type: 'table',
          children: [{ type: 'tablerow', children: [cell({ colSpan: 2 }, 'razem'), cell({}, 'jeden', 'dwa')] }],
        },
      ],
    },
  };
  expect(toRichText(state).blocks).toEqual([
    {
      type: 'table',
      head: [],
      rows: [
        [
          [{ type: 'text', text: 'razem' }],
          [],
          [{ type: 'text', text: 'jeden' }, { type: 'break' }, { type: 'text', text: 'dwa' }],
        ],
      ],
    },
  ]);
});
