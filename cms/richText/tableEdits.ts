import type { LexicalNode } from './lexicalNode.ts';

type Cell = LexicalNode & Record<string, unknown>;

const emptyCell = (headerState: number): Cell => ({
  type: 'tablecell',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  headerState,
  colSpan: 1,
  rowSpan: 1,
  backgroundColor: null,
  children: [
    {
      type: 'paragraph',
      version: 1,
      direction: null,
      format: '',
      indent: 0,
      textFormat: 0,
      children: [],
    } as LexicalNode,
  ],
});

const ROW = 1;
const COLUMN = 2;

/** What can be done to a table from the cell the cursor is in. */
export type TableEdit =
  | 'rowAbove'
  | 'rowBelow'
  | 'columnBefore'
  | 'columnAfter'
  | 'deleteRow'
  | 'deleteColumn'
  | 'headerRow'
  | 'headerColumn';

const rowsOf = (table: LexicalNode): LexicalNode[] => table.children ?? [];
const cellsOf = (row: LexicalNode): LexicalNode[] => row.children ?? [];

const toggled = (
  rows: LexicalNode[],
  isMeant: (row: number, column: number) => boolean,
  bit: number,
): LexicalNode[] => {
  const meant = rows.flatMap((row, at) => cellsOf(row).filter((_cell, column) => isMeant(at, column)));
  const isOn = meant.every(({ headerState = 0 }) => (headerState & bit) !== 0);
  return rows.map((row, at) => ({
    ...row,
    children: cellsOf(row).map((cell, column) => {
      if (!isMeant(at, column)) return cell;
      const state = cell.headerState ?? 0;
      return { ...cell, headerState: isOn ? state & ~bit : state | bit };
    }),
  }));
};

const withColumn = (rows: LexicalNode[], at: number): LexicalNode[] =>
  rows.map((row) => {
    const cells = cellsOf(row);
    const isHeader = ((cells[0]?.headerState ?? 0) & ROW) !== 0;
    return { ...row, children: [...cells.slice(0, at), emptyCell(isHeader ? ROW : 0), ...cells.slice(at)] };
  });

const withRow = (rows: LexicalNode[], at: number): LexicalNode[] => {
  const like = rows[Math.min(at, rows.length - 1)];
  const row = {
    ...like,
    type: 'tablerow',
    children: cellsOf(like ?? { type: 'tablerow' }).map(({ headerState = 0 }) => emptyCell(headerState & COLUMN)),
  };
  return [...rows.slice(0, at), row, ...rows.slice(at)];
};

const without = <Item>(items: Item[], at: number): Item[] => items.filter((_item, index) => index !== at);

/** A table after one edit; nothing when its last row or column went. */
export const editTable = (
  table: LexicalNode,
  edit: TableEdit,
  row: number,
  column: number,
): LexicalNode | undefined => {
  const rows = rowsOf(table);
  const edited = (): LexicalNode[] => {
    switch (edit) {
      case 'rowAbove':
        return withRow(rows, row);
      case 'rowBelow':
        return withRow(rows, row + 1);
      case 'columnBefore':
        return withColumn(rows, column);
      case 'columnAfter':
        return withColumn(rows, column + 1);
      case 'deleteRow':
        return without(rows, row);
      case 'deleteColumn':
        return rows.map((one) => ({ ...one, children: without(cellsOf(one), column) }));
      case 'headerRow':
        return toggled(rows, (at) => at === 0, ROW);
      case 'headerColumn':
        return toggled(rows, (at, across) => across === 0, COLUMN);
    }
  };
  const children = edited();
  return children.some((one) => cellsOf(one).length > 0) ? { ...table, children } : undefined;
};
