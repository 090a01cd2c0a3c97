import fc from 'fast-check';
import { expect, test } from 'vitest';
import { richTextSchema, type Block, type Inline } from '../../content-models/richText/richText.ts';
import { fromRichText } from './fromRichText.ts';
import { toRichText, type LexicalNode } from './toRichText.ts';

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
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });
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
  fc
    .array(fc.array(inlines, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 })
    .map(([head = [], ...rows]): Block => ({ type: 'table', head, rows })),
);

test('a text goes into the editor and comes back the same', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const state = fromRichText({ blocks }) as unknown as { root: LexicalNode };
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
