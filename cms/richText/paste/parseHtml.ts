/** An element of pasted HTML, or a piece of its text. */
export type PastedNode = string | PastedElement;
export interface PastedElement {
  tag: string;
  attributes: Record<string, string>;
  children: PastedNode[];
}

const voids = new Set(['br', 'hr', 'img', 'meta', 'link', 'input', 'col', 'wbr', 'base']);
const raw = new Set(['style', 'script', 'xml', 'title']);
/** What a new element of that name ends when it was left open. */
const endedBy: Record<string, string[]> = {
  p: ['p'],
  li: ['li', 'p'],
  td: ['td', 'th', 'p'],
  th: ['td', 'th', 'p'],
  tr: ['tr', 'td', 'th', 'p'],
};
const walls = new Set(['table', 'ul', 'ol', 'div', 'body', 'html', 'blockquote']);

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  rdquo: '”',
  ldquo: '“',
  middot: '·',
  bull: '•',
  sect: '§',
  oacute: 'ó',
  Oacute: 'Ó',
  shy: '',
};

const decode = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10_ff_ff ? String.fromCodePoint(point) : '';
  });

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([a-z][\w:-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/gi)].map(
      ([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')],
    ),
  );

const token =
  /<!--[\s\S]*?(?:-->|$)|<![^>]*>|<\?[^>]*>|<\/\s*([a-z][\w:-]*)[^>]*>|<([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;

/** Steps out of what a new element ends by beginning, up to the next wall. */
const endOpen = (open: PastedElement[], tag: string): void => {
  const ends = endedBy[tag];
  while (ends && open.length > 1) {
    const top = open.at(-1)?.tag ?? '';
    const inside = open.findLastIndex((one) => ends.includes(one.tag));
    const wall = open.findLastIndex((one) => walls.has(one.tag));
    if (inside <= 0 || inside < wall) return;
    open.pop();
    if (ends.includes(top) && top === tag) return;
  }
};

/**
 * Pasted HTML as a tree. What Word, LibreOffice and browsers put on the clipboard is enough for it; nothing of it is
 * ever used as HTML again, only read.
 */
export const parseHtml = (html: string): PastedElement => {
  const root: PastedElement = { tag: '', attributes: {}, children: [] };
  const open: PastedElement[] = [root];
  const put = (node: PastedNode) => open.at(-1)?.children.push(node);
  let at = 0;
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    if (match.index > at) put(decode(html.slice(at, match.index)));
    at = token.lastIndex;
    const [, closes, opens, attributes = ''] = match;
    if (closes !== undefined) {
      const index = open.findLastIndex(({ tag }) => tag === closes.toLowerCase());
      if (index > 0) open.length = index;
    } else if (opens !== undefined) {
      const tag = opens.toLowerCase();
      endOpen(open, tag);
      const node: PastedElement = { tag, attributes: attributesOf(attributes), children: [] };
      put(node);
      if (raw.has(tag)) {
        const end = html.toLowerCase().indexOf(`</${tag}`, at);
        at = end === -1 ? html.length : end;
        token.lastIndex = at;
      } else if (!voids.has(tag) && !attributes.trimEnd().endsWith('/')) open.push(node);
    }
  }
  if (at < html.length) put(decode(html.slice(at)));
  return root;
};
