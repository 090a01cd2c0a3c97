import { v7 } from 'uuid';
import type { Mend } from '../../content-models/gate/gate.ts';
import { withoutPersonal, type PersonalRule } from '../../content-models/gate/personalData.ts';
import type { LexicalNode, LexicalState } from '../richText/lexicalNode.ts';

type Change = (node: LexicalNode) => LexicalNode | LexicalNode[];

/** The tree with every node given to `change`; the same object where nothing changed. */
const changed = (node: LexicalNode, change: Change): LexicalNode => {
  const before = node.children;
  if (!before) return node;
  const children = before.flatMap((child) => change(changed(child, change)));
  const isSame = children.length === before.length && children.every((child, index) => child === before[index]);
  return isSame ? node : { ...node, children };
};

/** Changes the node that is number `index` of those it is meant for. */
const nth = (index: number, isMeant: (node: LexicalNode) => boolean, change: Change): Change => {
  let seen = -1;
  return (node) => {
    if (!isMeant(node)) return node;
    seen += 1;
    return seen === index ? change(node) : node;
  };
};

const isLink = ({ type, fields, children }: LexicalNode): boolean =>
  (type === 'link' || type === 'autolink') &&
  (fields?.linkType === 'internal' ||
    (/^(?:https?:\/\/|mailto:|tel:|\/(?!\/)|#)/.test(fields?.url ?? '') && !/^#lang-/.test(fields?.url ?? ''))) &&
  children !== undefined;

const firstOnly = (isMeant: (node: LexicalNode) => boolean, change: Change): Change => nth(0, isMeant, change);

const holdsText =
  (find: string) =>
  ({ type, text }: LexicalNode): boolean =>
    type === 'text' && text?.includes(find) === true;

const replaced = (find: string, put: string): Change =>
  firstOnly(holdsText(find), (node) => ({ ...node, text: (node.text ?? '').replace(find, () => put) }));

const withFact = (find: string, id: string): Change =>
  firstOnly(holdsText(find), (node) => {
    const words = node.text ?? '';
    const at = words.indexOf(find);
    const rest = (text: string): LexicalNode[] => (text === '' ? [] : [{ ...node, text }]);
    return [
      ...rest(words.slice(0, at)),
      { type: 'inlineBlock', version: 1, fields: { id: v7(), blockType: 'fact', fact: id } } as LexicalNode,
      ...rest(words.slice(at + find.length)),
    ];
  });

const covered =
  (rule: PersonalRule): Change =>
  (node) => {
    if (node.type !== 'text' || !node.text) return node;
    const text = withoutPersonal(rule, node.text);
    return text === node.text ? node : { ...node, text };
  };

const captioned =
  (caption: string): Change =>
  (table) => [
    {
      type: 'block',
      version: 2,
      format: '',
      fields: { id: v7(), blockName: '', blockType: 'tableCaption', text: caption },
    } as LexicalNode,
    table,
  ];

const withHeaderRow: Change = (table) => ({
  ...table,
  children: (table.children ?? []).map((row, index) =>
    index > 0
      ? row
      : {
          ...row,
          children: row.children?.map((cell) => ({ ...cell, headerState: (cell.headerState ?? 0) | 1 })) ?? [],
        },
  ),
});

const withWords =
  (text: string): Change =>
  (link) => ({ ...link, children: [{ ...(link.children?.[0] ?? { version: 1 }), type: 'text', text }] });

/** An empty caption that already stands there is filled instead of put twice. */
const captionBefore = (state: LexicalState, index: number, text: string): LexicalState => {
  let seen = -1;
  const nodes = state.root.children ?? [];
  const at = nodes.findIndex(({ type }) => type === 'table' && (seen += 1) === index);
  const before = nodes[at - 1];
  if (at === -1) return state;
  const children =
    before?.fields?.blockType === 'tableCaption'
      ? nodes.with(at - 1, { ...before, fields: { ...before.fields, text } })
      : nodes.flatMap((node, place) => (place === at ? captioned(text)(node) : node));
  return { ...state, root: { ...state.root, children } };
};

const changeOf = (mend: Exclude<Mend, { kind: 'caption' }>): Change => {
  switch (mend.kind) {
    case 'replace':
      return replaced(mend.find, mend.put);
    case 'fact':
      return withFact(mend.find, mend.id);
    case 'mask':
      return covered(mend.rule as PersonalRule);
    case 'headingLevel':
      return nth(
        mend.index,
        ({ type }) => type === 'heading',
        (node) => ({ ...node, tag: `h${String(mend.level)}` }),
      );
    case 'headerRow':
      return nth(mend.index, ({ type }) => type === 'table', withHeaderRow);
    case 'linkText':
      return nth(mend.index, isLink, withWords(mend.text));
  }
};

/** The editor's text after a mend; the very same object when the mend found nothing to do. */
export const mendState = (state: LexicalState, mend: Mend): LexicalState => {
  if (mend.kind === 'caption') return captionBefore(state, mend.index, mend.text);
  const root = changed(state.root, changeOf(mend));
  return root === state.root ? state : { ...state, root };
};

/** A plain field's words after a mend. */
export const mendWords = (words: string, mend: Mend): string => {
  if (mend.kind === 'replace') return words.replace(mend.find, () => mend.put);
  return mend.kind === 'mask' ? withoutPersonal(mend.rule as PersonalRule, words) : words;
};
