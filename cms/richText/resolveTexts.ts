import type { CollectionSlug, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import { factHref, factText, factValueOn } from '../../content-models/facts/fact.ts';
import type { Language } from '../../content-models/shared/identity.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocument } from '../documents/toDocument.ts';
import { toFact } from '../facts/toFact.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { DepartmentDoc, DocumentDoc, FactDoc } from '../payload-types.ts';
import type { DocumentSource } from '../publishing/documentSource.ts';
import type { PublishedDoc } from '../publishing/recordPublication.ts';
import type { LexicalNode, Resolved } from './lexicalNode.ts';
import { nodesOf, statesIn } from './lexicalWalk.ts';

/** Which field of a node leads to which collection. */
const wantsOf = ({ fields }: LexicalNode): { name: string; collection: string; id: string }[] => {
  const want = (name: string, collection: string, value: unknown) => {
    const id = maybeIdOf(value);
    return id === undefined ? [] : [{ name, collection, id }];
  };
  if (!fields) return [];
  if (fields.linkType === 'internal') return want('doc', fields.doc?.relationTo ?? '', fields.doc?.value);
  switch (fields.blockType) {
    case 'fact':
      return want('fact', 'facts', fields.fact);
    case 'attachment':
      return want('document', 'documents', fields.document);
    case 'contact':
      return [
        ...want('department', 'departments', fields.department),
        ...['officer', 'address', 'phone', 'hours'].flatMap((name) => want(name, 'facts', fields[name])),
      ];
    default:
      return [];
  }
};

type Found = NonNullable<Resolved[string]>;

const described = async (
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  collection: string,
  language: Language,
  row: Record<string, unknown> & { id: string },
): Promise<Found | undefined> => {
  switch (collection) {
    case 'facts': {
      const fact = toFact(row as unknown as FactDoc);
      if (!fact) return undefined;
      const value = factValueOn(fact, localDateOf(new Date()));
      const href = factHref(value);
      return { text: factText(value, language), ...(href === undefined ? {} : { href }) };
    }
    case 'departments':
      return { text: (row as unknown as DepartmentDoc).name };
    case 'documents':
      return { document: toDocument(row as unknown as DocumentDoc) };
    default: {
      const source = sources.find((one) => one.collection === collection);
      return source && row._status === 'published'
        ? { href: await source.pathOf(row as unknown as PublishedDoc, req) }
        : undefined;
    }
  }
};

/**
 * A row with everything its texts lead to looked up: addresses of public documents as they are today, values of facts,
 * names and files. What is another commune's, a draft or gone is not there, and its words stay words.
 */
export const resolveTexts = async <Doc extends object>(
  req: PayloadRequest,
  sources: readonly DocumentSource[],
  commune: Pick<Commune, 'id'>,
  doc: Doc,
): Promise<Doc> => {
  const states = statesIn(doc);
  const wants = states.flatMap(({ root }) => nodesOf(root).flatMap(wantsOf));
  if (wants.length === 0) return doc;
  const language = (doc as { language?: Language }).language ?? 'pl';
  const known = new Set(['facts', 'departments', 'documents', ...sources.map(({ collection }) => collection)]);
  const found = new Map<string, Found>();
  for (const collection of new Set(wants.map((want) => want.collection))) {
    if (!known.has(collection)) continue;
    const ids = [...new Set(wants.filter((want) => want.collection === collection).map(({ id }) => id))];
    const rows = await req.payload.db.find<Record<string, unknown> & { id: string }>({
      collection: collection as CollectionSlug,
      where: { and: [{ id: { in: ids } }, { commune: { equals: commune.id } }] },
      limit: ids.length,
      pagination: false,
      req,
    });
    for (const row of rows.docs) {
      const words = await described(req, sources, collection, language, row);
      if (words) found.set(`${collection} ${row.id}`, words);
    }
  }
  const copy = structuredClone(doc);
  for (const state of statesIn(copy)) {
    for (const node of nodesOf(state.root)) {
      const resolved = wantsOf(node).flatMap(({ name, collection, id }) => {
        const words = found.get(`${collection} ${id}`);
        return words ? [[name, words] as const] : [];
      });
      // What a request wrote there itself is not believed.
      if (node.fields) delete node.fields.resolved;
      if (node.fields && resolved.length > 0) node.fields.resolved = Object.fromEntries(resolved);
    }
  }
  return copy;
};
