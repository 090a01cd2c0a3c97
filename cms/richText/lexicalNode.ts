/** A node of the editor's tree; only what we read of it. */
export interface LexicalNode {
  type: string;
  children?: LexicalNode[];
  text?: string;
  format?: number | string;
  tag?: string;
  listType?: string;
  fields?: LexicalFields;
  headerState?: number;
  colSpan?: number;
  value?: unknown;
  relationTo?: string;
  /** what the editor's menus set on words: their language */
  $?: { language?: string };
}

/** What a link or a block of ours carries. */
export interface LexicalFields {
  url?: string;
  linkType?: string;
  doc?: { relationTo: string; value: unknown } | null;
  blockType?: string;
  /** what somebody looked up for it: see `resolveTexts.ts` */
  resolved?: Resolved;
  [name: string]: unknown;
}

/** Words and addresses that were looked up for the references of a node, by the name of the field. */
export type Resolved = Record<string, { text?: string; href?: string; document?: unknown } | undefined>;

/** A text as the editor keeps it. */
export interface LexicalState {
  root: LexicalNode;
}
