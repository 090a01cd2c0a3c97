import type { Inline } from '../../content-models/richText/richText.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { LexicalNode } from './lexicalNode.ts';

const BOLD = 1;
const ITALIC = 2;
const STRIKE = 4;

const textOf = (node: LexicalNode): Inline[] => {
  const format = typeof node.format === 'number' ? node.format : 0;
  return node.text
    ? [
        {
          type: 'text',
          text: node.text,
          ...(format & BOLD ? { bold: true } : {}),
          ...(format & ITALIC ? { italic: true } : {}),
          ...(format & STRIKE ? { strike: true } : {}),
        },
      ]
    : [];
};

const linkOf = (node: LexicalNode): Inline[] => {
  const { url = '', linkType, doc, resolved } = node.fields ?? {};
  const children = toInlines(node.children);
  if (linkType === 'internal') {
    const id = maybeIdOf(doc?.value);
    if (id === undefined || !doc) return children;
    const href = resolved?.doc?.href;
    return [
      {
        type: 'reference',
        to: { collection: doc.relationTo, id },
        ...(href === undefined ? {} : { href }),
        children,
      },
    ];
  }
  // Older texts mark a language by a link to `#lang-xx`.
  const language = /^#lang-([a-z]{2,3})$/.exec(url)?.[1];
  if (language) return [{ type: 'language', language, children }];
  return /^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(url) ? [{ type: 'link', href: url, children }] : children;
};

const factOf = ({ fields }: LexicalNode): Inline[] => {
  const id = maybeIdOf(fields?.fact);
  if (fields?.blockType !== 'fact' || id === undefined) return [];
  return [{ type: 'fact', id, ...fields.resolved?.fact }];
};

const inlineOf = (node: LexicalNode): Inline[] => {
  switch (node.type) {
    case 'text':
      return textOf(node);
    case 'linebreak':
      return [{ type: 'break' }];
    case 'link':
    case 'autolink':
      return linkOf(node);
    case 'inlineBlock':
      return factOf(node);
    default:
      return toInlines(node.children);
  }
};

/** What stands inside a line of the editor, as our own tree; neighbouring words in one language are one passage. */
export const toInlines = (nodes: LexicalNode[] = []): Inline[] => {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    const language = node.type === 'text' ? node.$?.language : undefined;
    const last = inlines.at(-1);
    if (language === undefined) inlines.push(...inlineOf(node));
    else if (last?.type === 'language' && last.language === language) last.children.push(...inlineOf(node));
    else inlines.push({ type: 'language', language, children: inlineOf(node) });
  }
  return inlines;
};
