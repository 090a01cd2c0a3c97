import { expect, test } from 'vitest';
import { plainTextOf, richTextSchema } from '../../../content-models/richText/richText.ts';
import { richTextOf } from './richTextOf.ts';

const sample = `
  ## Gdzie i kiedy

  Przyjdź do **sali 120** albo napisz
  na [adres urzędu](mailto:urzad@chelm.example).

  - pierwsza rzecz
  - druga rzecz

  1. krok
  2. krok

  > Zdanie przytoczone

  Tabela: Opłaty
  | Co | Ile |
  | Targ | 12 zł |

  ---

  Nazwa [en: Welcome Centre] jest po angielsku.
`;

test('every sign of the notation becomes the right block', () => {
  const text = richTextOf(sample);
  expect(richTextSchema.safeParse(text).success).toBe(true);
  expect(text.blocks.map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'list',
    'list',
    'quote',
    'table',
    'rule',
    'paragraph',
  ]);
  expect(text.blocks[2]).toMatchObject({ ordered: false, items: { length: 2 } });
  expect(text.blocks[3]).toMatchObject({ ordered: true });
  expect(text.blocks[5]).toMatchObject({ caption: 'Opłaty', head: { length: 2 }, rows: { length: 1 } });
});

test('bold words, links and foreign words keep their place in the sentence', () => {
  expect(richTextOf(sample).blocks[1]).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Przyjdź do ' },
      { type: 'text', text: 'sali 120', bold: true },
      { type: 'text', text: ' albo napisz na ' },
      { type: 'link', href: 'mailto:urzad@chelm.example', children: [{ type: 'text', text: 'adres urzędu' }] },
      { type: 'text', text: '.' },
    ],
  });
  expect(richTextOf(sample).blocks[7]).toMatchObject({ children: [{}, { type: 'language', language: 'en' }, {}] });
});

test('one-letter words and units never stand alone at the end of a line', () => {
  expect(plainTextOf(richTextOf('Opłata w urzędzie i w kasie to 12 zł'))).toBe(
    'Opłata w\u00a0urzędzie i\u00a0w\u00a0kasie to 12\u00a0zł',
  );
});

test('a heading or a list needs no empty line after the text before it', () => {
  expect(richTextOf('## Nagłówek\nZdanie:\n- raz\n- dwa\nDalej.').blocks.map((block) => block.type)).toEqual([
    'heading',
    'paragraph',
    'list',
    'paragraph',
  ]);
});
