import { inlineText, type Block } from '../../richText/richText.ts';
import type { Finding, GateRule } from '../gate.ts';
import { allBlocks, beginningOf, shorten } from '../textWalk.ts';

const headingJump: GateRule = {
  id: 'headingJump',
  find: ({ texts }) =>
    texts.flatMap(({ field, text }) => {
      let last = 1;
      let index = -1;
      return allBlocks(text.blocks).flatMap((block): Finding[] => {
        if (block.type !== 'heading') return [];
        index += 1;
        const right = Math.min(block.level, last + 1) as 2 | 3 | 4;
        const hasJump = block.level > right;
        last = right;
        return hasJump
          ? [
              {
                message: `Nagłówek ${String(block.level)} stoi zaraz po ${right === 2 ? 'tytule' : `nagłówku ${String(right - 1)}`}. Nie opuszczaj poziomów.`,
                quote: beginningOf(block),
                mend: { kind: 'headingLevel', field, index, level: right },
                mendLabel: `Ustaw nagłówek ${String(right)}`,
              },
            ]
          : [];
      });
    }),
};

type Table = Extract<Block, { type: 'table' }>;

/** Tables with their number and the heading they stand under. */
const tablesOf = (blocks: readonly Block[]): { table: Table; index: number; under: string | undefined }[] => {
  let under: string | undefined;
  let index = 0;
  return allBlocks(blocks).flatMap((block) => {
    if (block.type === 'heading') under = inlineText(block.children).trim();
    return block.type === 'table' ? [{ table: block, index: index++, under }] : [];
  });
};

const tableHeader: GateRule = {
  id: 'tableHeader',
  find: ({ texts }) =>
    texts.flatMap(({ field, text }) =>
      tablesOf(text.blocks)
        .filter(({ table }) => table.head.length === 0)
        .map(({ table, index }) => ({
          message: 'Tabela nie ma wiersza nagłówków. Bez niego czytnik ekranu nie powie, co znaczy liczba w komórce.',
          quote: beginningOf(table),
          mend: { kind: 'headerRow' as const, field, index },
          mendLabel: 'Zrób nagłówki z pierwszego wiersza',
        })),
    ),
};

const tableCaption: GateRule = {
  id: 'tableCaption',
  find: ({ texts }) =>
    texts.flatMap(({ field, text }) =>
      tablesOf(text.blocks)
        .filter(({ table }) => (table.caption ?? '').trim() === '')
        .map(({ table, index, under }) => ({
          message: 'Tabela nie ma podpisu. Wstaw nad nią blok „Podpis tabeli” i napisz, co w niej jest.',
          quote: beginningOf(table),
          ...(under === undefined || under === ''
            ? {}
            : {
                mend: { kind: 'caption' as const, field, index, text: under },
                mendLabel: `Podpisz: ${shorten(under, 40)}`,
              }),
        })),
    ),
};

const missingAlt: GateRule = {
  id: 'missingAlt',
  find: ({ pictures }) =>
    pictures
      .filter(({ alt, decorative }) => !decorative && alt.trim() === '')
      .map(({ label }) => ({
        message: `${label}: opisz, co widać na zdjęciu, albo zaznacz w nim, że jest tylko ozdobą.`,
      })),
};

const untaggedPdf: GateRule = {
  id: 'untaggedPdf',
  find: ({ attachments }) =>
    attachments
      .filter(({ accessible }) => accessible === false)
      .map(({ title }) => ({
        message:
          'Plik PDF nie ma tekstu albo znaczników, więc czytnik ekranu go nie przeczyta. Zapisz go z edytora jako PDF dostępny (PDF/UA) albo podaj treść na stronie.',
        quote: title,
      })),
};

/** The rules about shape: headings, tables, pictures, files. */
export const structureRules: GateRule[] = [headingJump, tableHeader, tableCaption, missingAlt, untaggedPdf];
