import { expect, test } from 'vitest';
import type { Inline } from '../../content-models/richText/richText.ts';
import { fromRichText } from './fromRichText.ts';
import type { LexicalNode, LexicalState } from './lexicalNode.ts';
import { editTable, type TableEdit } from './tableEdits.ts';
import { toRichText } from './toRichText.ts';

const cell = (text: string): Inline[] => [{ type: 'text', text }];
const table = (): LexicalNode => {
  const state = fromRichText({
    blocks: [{ type: 'table', head: [cell('A'), cell('B')], rows: [[cell('1'), cell('2')]] }],
  }) as unknown as LexicalState;
  return state.root.children?.[0] ?? { type: 'none' };
};
const after = (edit: TableEdit, row: number, column: number, given = table()) => {
  const edited = editTable(given, edit, row, column);
  return edited && toRichText({ root: { type: 'root', children: [edited] } }).blocks[0];
};

test('rows and columns come and go where the cursor is', () => {
  expect(after('rowBelow', 1, 0)).toMatchObject({
    head: [cell('A'), cell('B')],
    rows: [
      [cell('1'), cell('2')],
      [[], []],
    ],
  });
  expect(after('rowAbove', 1, 0)).toMatchObject({
    rows: [
      [[], []],
      [cell('1'), cell('2')],
    ],
  });
  expect(after('columnBefore', 1, 1)).toMatchObject({
    head: [cell('A'), [], cell('B')],
    rows: [[cell('1'), [], cell('2')]],
  });
  expect(after('columnAfter', 0, 1)).toMatchObject({ head: [cell('A'), cell('B'), []] });
  expect(after('deleteRow', 1, 0)).toMatchObject({ head: [cell('A'), cell('B')], rows: [] });
  expect(after('deleteColumn', 0, 0)).toMatchObject({ head: [cell('B')], rows: [[cell('2')]] });
});

test('the header row and the header column are switched on and off', () => {
  const off = editTable(table(), 'headerRow', 0, 0);
  expect(after('headerColumn', 0, 0, off)).toEqual({
    type: 'table',
    head: [],
    rows: [
      [cell('A'), cell('B')],
      [cell('1'), cell('2')],
    ],
    rowHeads: true,
  });
  expect(after('headerRow', 0, 0, off)).toMatchObject({ head: [cell('A'), cell('B')] });
});

test('a table without its last row is gone', () => {
  const one = editTable(table(), 'deleteRow', 1, 0);
  expect(one && editTable(one, 'deleteRow', 0, 0)).toBeUndefined();
});
