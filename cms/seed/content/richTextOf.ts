import type { Block, Inline, RichText } from '../../../content-models/richText/richText.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';

const inlinePattern =
  /\*\*(?<bold>[^*]+)\*\*|\[(?<language>[a-z]{2,3}): (?<foreign>[^\]]+)\]|\[(?<label>[^\]]+)\]\((?<href>[^)\s]+)\)/g;

const words = (text: string, bold: boolean): Inline[] =>
  text === '' ? [] : [{ type: 'text', text, ...(bold ? { bold: true } : {}) }];

/** The inline signs of one line: `**bold**`, `[label](href)` and `[en: words in another language]`. */
const inlinesOf = (line: string, bold = false): Inline[] => {
  const inlines: Inline[] = [];
  let at = 0;
  for (const match of line.matchAll(inlinePattern)) {
    inlines.push(...words(line.slice(at, match.index), bold));
    at = match.index + match[0].length;
    const { bold: strong, language, foreign, label, href } = match.groups ?? {};
    if (strong !== undefined) inlines.push(...inlinesOf(strong, true));
    else if (language !== undefined && foreign !== undefined)
      inlines.push({ type: 'language', language, children: words(foreign, bold) });
    else if (label !== undefined && href !== undefined)
      inlines.push({ type: 'link', href, children: words(label, bold) });
  }
  return [...inlines, ...words(line.slice(at), bold)];
};

const cellsOf = (line: string): Inline[][] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inlinesOf(cell.trim()));

/** One group of lines between empty lines; its first signs say what it is. */
const blockOf = (lines: string[]): Block => {
  const [first = ''] = lines;
  const heading = /^(#{2,4}) (.*)$/.exec(first);
  if (heading) {
    const level = (heading[1] ?? '').length;
    return { type: 'heading', level: level === 2 ? 2 : level === 3 ? 3 : 4, children: inlinesOf(heading[2] ?? '') };
  }
  if (/^(?:- |\d+\. )/.test(first))
    return {
      type: 'list',
      ordered: !first.startsWith('- '),
      items: lines.map((line) => [{ type: 'paragraph', children: inlinesOf(line.replace(/^(?:- |\d+\. )/, '')) }]),
    };
  if (first.startsWith('> '))
    return { type: 'quote', children: inlinesOf(lines.map((line) => line.replace(/^> /, '')).join(' ')) };
  if (first === '---') return { type: 'rule' };
  const caption = /^Tabela: (.*)$/.exec(first)?.[1];
  const rows = caption === undefined ? lines : lines.slice(1);
  if (rows[0]?.startsWith('|') === true) {
    const [head = [], ...body] = rows.map(cellsOf);
    return { type: 'table', ...(caption === undefined ? {} : { caption }), head, rows: body };
  }
  return { type: 'paragraph', children: inlinesOf(lines.join(' ')) };
};

/** Sums and phones stay in one line: `214 000 zł`. */
const bindNumbers = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00a0');

const kindOf = (line: string): string =>
  /^(?:#{2,4} |- |\d+\. |> |---$|\||Tabela: )/.exec(line)?.[0].replace(/^\d+/, '1').replace('Tabela: ', '|') ?? 'text';

/** Lines that belong together: an empty line ends a group, and so does a line of another kind; a heading stands alone. */
const groupsOf = (markup: string): string[][] => {
  const groups: string[][] = [];
  let kind = '';
  for (const line of markup.split('\n').map((whole) => whole.replace(/^[ \t]+|[ \t]+$/g, ''))) {
    const next = line === '' ? '' : kindOf(line);
    if (next !== '' && next === kind && !next.startsWith('#')) groups.at(-1)?.push(line);
    else if (next !== '') groups.push([line]);
    kind = next;
  }
  return groups;
};

/**
 * Our rich-text tree from a small readable notation: paragraphs, `## heading`, `- item`, `1. item`, `> quote`,
 * `| table | row |` (the first row is the head, a line `Tabela: …` above it the caption) and `---`.
 */
export const richTextOf = (markup: string): RichText => ({
  blocks: groupsOf(bindNumbers(bindShortWords(markup))).map(blockOf),
});
