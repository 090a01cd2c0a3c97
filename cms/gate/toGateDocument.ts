import type { FlattenedField } from 'payload';
import type { GateDocument } from '../../content-models/gate/gate.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { polishLabelOf } from '../fields/labelOf.ts';
import type { LexicalState } from '../richText/lexicalNode.ts';
import { nodesOf, statesIn } from '../richText/lexicalWalk.ts';
import { toRichText } from '../richText/toRichText.ts';

type Row = Record<string, unknown>;

/** Texts that readers never see, or that have rules of their own. */
const notRead = new Set([
  ...['id', 'title', 'summary', 'slug', 'searchText', 'sortTitle', 'reviewNote', 'review', 'enteredBy', 'producedBy'],
  ...['gateReasons', 'translatedRevision', '_status'],
  // fields that are made for such a number
  ...['landRegister', 'account', 'accountNumber', 'depositAccount'],
]);

/** What a document holds, by what it is for the gate. */
interface Contents {
  texts: GateDocument['texts'];
  words: GateDocument['words'];
  documents: string[];
  pictures: { id: string; label: string }[];
}

const idsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(maybeIdOf).filter((id) => id !== undefined);

/** Whether a group is part of the document as it is: the groups of other types may hold old words. */
const applies = (field: FlattenedField, data: Row, sibling: Row): boolean => {
  const condition = 'admin' in field ? field.admin?.condition : undefined;
  if (typeof condition !== 'function') return true;
  return condition(data, sibling, { blockData: {}, operation: 'update', path: [], user: null });
};

const contentsOf = (fields: readonly FlattenedField[], row: Row, data: Row, prefix = ''): Contents => {
  const contents: Contents = { texts: [], words: [], documents: [], pictures: [] };
  for (const field of fields) {
    const value = row[field.name];
    if (notRead.has(field.name) || value === undefined || value === null) continue;
    const path = `${prefix}${field.name}`;
    if (field.type === 'richText') {
      contents.texts.push({ field: path, text: toRichText(value as LexicalState) });
      contents.documents.push(
        ...statesIn(value)
          .flatMap(({ root }) => nodesOf(root))
          .flatMap(({ fields: own }) => (own?.blockType === 'attachment' ? idsOf(own.document) : [])),
      );
    } else if (field.type === 'text' || field.type === 'textarea') {
      const words = Array.isArray(value) ? value : [value];
      for (const one of words)
        if (typeof one === 'string') contents.words.push({ field: path, label: polishLabelOf(field), value: one });
    } else if (field.type === 'relationship' && field.relationTo === 'documents')
      contents.documents.push(...idsOf(value));
    else if (field.type === 'upload' && field.relationTo === 'media')
      contents.pictures.push(...idsOf(value).map((id) => ({ id, label: polishLabelOf(field) })));
    else if ('flattenedFields' in field && typeof value === 'object' && applies(field, data, row)) {
      const rows = Array.isArray(value)
        ? (value as Row[]).map((one, index) => ({ one, at: `${path}.${String(index)}.` }))
        : [{ one: value as Row, at: `${path}.` }];
      for (const { one, at } of rows) {
        const inner = contentsOf(field.flattenedFields, one, data, at);
        contents.texts.push(...inner.texts);
        contents.words.push(...inner.words);
        contents.documents.push(...inner.documents);
        contents.pictures.push(...inner.pictures);
      }
    }
  }
  return contents;
};

/** What must be looked up for a document before it can be judged. */
export interface Looked {
  documents: Map<
    string,
    {
      title: string;
      mimeType?: string | null;
      accessible?: boolean | null;
      inaccessibleReason?: string | null;
      htmlTwin?: unknown;
    }
  >;
  media: Map<string, { alt?: string | null; decorative?: boolean | null }>;
  missingLanguages: Language[];
  legalBasis: number | undefined;
}

/** The files and pictures a row names, to be looked up. */
export const filesNamedIn = (fields: readonly FlattenedField[], row: Row): { documents: string[]; media: string[] } => {
  const { documents, pictures } = contentsOf(fields, row, row);
  return { documents, media: pictures.map(({ id }) => id) };
};

/** A row as the gate's rules see it. */
export const toGateDocument = (fields: readonly FlattenedField[], row: Row, looked: Looked): GateDocument => {
  const { texts, words, documents, pictures } = contentsOf(fields, row, row);
  return {
    language: (row.language as Language | undefined) ?? 'pl',
    title: typeof row.title === 'string' ? row.title : '',
    summary: typeof row.summary === 'string' ? row.summary : '',
    texts,
    words,
    attachments: documents.flatMap((id) => {
      const document = looked.documents.get(id);
      if (!document) return [];
      const isPdf = document.mimeType === 'application/pdf';
      // why it is not, or where the same words are, stands with the file already
      const isAnswered =
        Boolean(document.inaccessibleReason?.trim()) ||
        maybeIdOf((document.htmlTwin as { value?: unknown } | null | undefined)?.value) !== undefined;
      return [
        {
          title: document.title,
          mimeType: document.mimeType ?? '',
          ...(isPdf ? { accessible: document.accessible === true || isAnswered } : {}),
        },
      ];
    }),
    pictures: pictures.flatMap(({ id, label }) => {
      const picture = looked.media.get(id);
      return picture ? [{ label, alt: picture.alt ?? '', decorative: picture.decorative === true }] : [];
    }),
    missingLanguages: looked.missingLanguages,
    ...(looked.legalBasis === undefined ? {} : { legalBasis: looked.legalBasis }),
  };
};

/** Every address on the own site and elsewhere that a row's texts lead to by address. */
export const addressesIn = (row: Row): { paths: string[]; urls: string[] } => {
  const hrefs = statesIn(row).flatMap(({ root }) =>
    nodesOf(root).flatMap(({ fields }) =>
      typeof fields?.url === 'string' && fields.linkType !== 'internal' ? [fields.url] : [],
    ),
  );
  return {
    paths: [...new Set(hrefs.filter((href) => /^\/(?!\/)/.test(href)).map((href) => href.replace(/[#?].*$/, '')))],
    urls: [...new Set(hrefs.filter((href) => /^https?:\/\//.test(href)))],
  };
};
