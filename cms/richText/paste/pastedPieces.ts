import type { Block, Inline } from '../../../content-models/richText/richText.ts';

/** A piece of a pasted text before lists are put together and headings get their levels. */
export type Piece =
  | { block: Block }
  | { heading: number; guessed?: boolean; children: Inline[] }
  | { list: { level: number; ordered: boolean }; children: Inline[]; sign?: string };

/** Headings from 2, without jumps; a guessed one at the very end of the text is only a bold line. */
export const levelHeadings = (pieces: Piece[]): Exclude<Piece, { heading: number }>[] => {
  const levels = pieces.flatMap((piece) => ('heading' in piece ? [piece.heading] : []));
  const top = Math.min(...levels);
  let last = 1;
  return pieces.map((piece, index) => {
    if (!('heading' in piece)) return piece;
    if (piece.guessed === true && index === pieces.length - 1) {
      return { block: { type: 'paragraph', children: piece.children.map(bolded) } };
    }
    const level = Math.min(4, last + 1, piece.heading - top + 2) as 2 | 3 | 4;
    last = level;
    return { block: { type: 'heading', level, children: piece.children } };
  });
};

const bolded = (inline: Inline): Inline => (inline.type === 'text' ? { ...inline, bold: true } : inline);

type ListPiece = Extract<Piece, { list: object }>;

const listOf = (pieces: ListPiece[]): Block => {
  const [first] = pieces;
  const level = first?.list.level ?? 1;
  const items: Block[][] = [];
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index];
    if (!piece) break;
    if (piece.list.level <= level || items.length === 0) {
      items.push([{ type: 'paragraph', children: piece.children }]);
      index += 1;
      continue;
    }
    let end = index;
    while ((pieces[end]?.list.level ?? 0) > level) end += 1;
    items.at(-1)?.push(listOf(pieces.slice(index, end)));
    index = end;
  }
  return { type: 'list', ordered: first?.list.ordered ?? false, items };
};

/** One line with a sign is a line with a sign; two are a list. */
const alone = ({ sign, children }: ListPiece): Block[] =>
  sign === undefined
    ? [{ type: 'list', ordered: false, items: [[{ type: 'paragraph', children }]] }]
    : [{ type: 'paragraph', children: [{ type: 'text', text: `${sign.trim()} ` }, ...children] }];

/** Lines of a list that follow one another as one list, deeper ones inside. */
export const groupLists = (pieces: Exclude<Piece, { heading: number }>[]): Block[] => {
  const blocks: Block[] = [];
  let run: ListPiece[] = [];
  const endRun = () => {
    const [first] = run;
    if (first) blocks.push(...(run.length === 1 ? alone(first) : [listOf(run)]));
    run = [];
  };
  for (const piece of pieces) {
    if ('block' in piece) {
      endRun();
      blocks.push(piece.block);
      continue;
    }
    const [first] = run;
    if (first && first.list.ordered !== piece.list.ordered && piece.list.level === first.list.level) endRun();
    run.push(piece);
  }
  endRun();
  return blocks;
};
