import { hrefSchema, type Inline } from '../../../content-models/richText/richText.ts';
import type { PastedElement, PastedNode } from './parseHtml.ts';

/** Marks of the words around. */
interface Marks {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
}

/** An element's style, without the spaces. */
export const styleOf = ({ attributes }: PastedElement): string =>
  (attributes.style ?? '').toLowerCase().replace(/\s+/g, '');

/** What Word writes for itself: list signs, comments, deleted words. */
export const isForWordOnly = (node: PastedElement): boolean =>
  ['style', 'script', 'xml', 'title', 'head', 'meta', 'link', 'del', 'o:p', 'w:sdtpr', 'v:shapetype'].includes(
    node.tag,
  ) ||
  /mso-list:ignore|mso-element:comment|mso-special-character:comment|mso-hide:all|display:none/.test(styleOf(node)) ||
  /msocom/i.test(node.attributes.class ?? '');

const marksOf = (node: PastedElement, around: Marks): Marks => {
  const style = styleOf(node);
  const bold = /(?:^|;)font-weight:(?:bold|[6-9]00)/.test(style)
    ? true
    : /(?:^|;)font-weight:(?:normal|400)/.test(style)
      ? false
      : ['b', 'strong'].includes(node.tag) || around.bold === true;
  return {
    bold,
    italic: ['i', 'em'].includes(node.tag) || /(?:^|;)font-style:italic/.test(style) || around.italic === true,
    strike: ['s', 'strike'].includes(node.tag) || /text-decoration:line-through/.test(style) || around.strike === true,
  };
};

const textWith = (text: string, { bold, italic, strike }: Marks): Inline => ({
  type: 'text',
  text,
  ...(bold ? { bold } : {}),
  ...(italic ? { italic } : {}),
  ...(strike ? { strike } : {}),
});

const languageOf = ({ attributes }: PastedElement): string | undefined => {
  const language = (attributes.lang ?? '').slice(0, 2).toLowerCase();
  return /^[a-z]{2}$/.test(language) && language !== 'pl' ? language : undefined;
};

/** The words of pasted nodes, with the marks and links we keep. */
export const pastedInlines = (nodes: PastedNode[], marks: Marks = {}): Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') {
      const text = node.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ');
      return text === '' ? [] : [textWith(text, marks)];
    }
    if (isForWordOnly(node)) return [];
    if (node.tag === 'br') return [{ type: 'break' }];
    const children = pastedInlines(node.children, marksOf(node, marks));
    const href = node.tag === 'a' ? hrefSchema.safeParse(node.attributes.href?.trim()) : undefined;
    if (href?.success === true && !href.data.startsWith('#') && children.length > 0)
      return [{ type: 'link', href: href.data, children }];
    // Word marks every word with the keyboard's language; only a passage in Cyrillic is surely foreign.
    const language = languageOf(node);
    const isForeign = language === 'uk' && /\p{Script=Cyrillic}/u.test(children.map(wordsOf).join(''));
    return isForeign && children.every(({ type }) => type === 'text')
      ? [{ type: 'language', language: 'uk', children }]
      : children;
  });

const wordsOf = (inline: Inline): string => (inline.type === 'text' ? inline.text : '');

const sameMarks = (one: Marks, other: Marks): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.strike === other.strike;

/** Neighbouring words with the same marks as one, single spaces, none at the ends. */
export const tidyInlines = (inlines: Inline[]): Inline[] => {
  const out: Inline[] = [];
  for (const inline of inlines) {
    const last = out.at(-1);
    if (inline.type !== 'text') {
      out.push(
        inline.type === 'link' || inline.type === 'language'
          ? { ...inline, children: tidyInlines(inline.children) }
          : inline,
      );
    } else if (last?.type === 'text' && (sameMarks(last, inline) || inline.text === ' ')) last.text += inline.text;
    else out.push({ ...inline });
  }
  const first = out[0];
  if (first?.type === 'text') first.text = first.text.trimStart();
  const last = out.at(-1);
  if (last?.type === 'text') last.text = last.text.trimEnd();
  for (const one of out) if (one.type === 'text') one.text = one.text.replace(/ {2,}/g, ' ');
  const kept = out.filter((one) => one.type !== 'text' || one.text !== '');
  while (kept[0]?.type === 'break') kept.shift();
  while (kept.at(-1)?.type === 'break') kept.pop();
  return kept;
};
