import type { LexicalNode, LexicalState } from './lexicalNode.ts';

const isState = (value: object): value is LexicalState =>
  'root' in value && typeof value.root === 'object' && value.root !== null && 'children' in value.root;

/** The editor's texts in a row, wherever they are; not those of other rows that were opened inside it. */
export const statesIn = (value: unknown): LexicalState[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isState(value)) return [value];
  return Object.values(value).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'updatedAt' in one ? [] : statesIn(one),
  );
};

/** A node and everything in it, in reading order. */
export const nodesOf = (node: LexicalNode): LexicalNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
