import type { FlattenedField } from 'payload';
import { maybeIdOf } from '../fields/idOf.ts';
import { addressFieldsIn, isOfTheWeb, ownPathOf } from '../linkChecks/linksOf.ts';
import { nodesOf, statesIn } from '../richText/lexicalWalk.ts';

/** One thing a document leads to. */
export interface TextReference {
  targetKind: 'document' | 'fact' | 'file' | 'path' | 'url';
  target: string;
}

const contactFacts = ['officer', 'address', 'phone', 'hours'];

const toAddress = (href: string): TextReference[] => {
  if (isOfTheWeb(href)) return [{ targetKind: 'url', target: href }];
  const path = ownPathOf(href);
  return path === undefined ? [] : [{ targetKind: 'path', target: path }];
};

const inTexts = (doc: unknown): TextReference[] =>
  statesIn(doc).flatMap((state) =>
    nodesOf(state.root).flatMap(({ fields = {} }): TextReference[] => {
      const ids = (targetKind: TextReference['targetKind'], ...values: unknown[]): TextReference[] =>
        values.flatMap((value) => {
          const target = maybeIdOf(value);
          return target === undefined ? [] : [{ targetKind, target }];
        });
      if (fields.linkType === 'internal') return ids('document', fields.doc?.value);
      if (typeof fields.url === 'string') return toAddress(fields.url);
      if (fields.blockType === 'fact') return ids('fact', fields.fact);
      if (fields.blockType === 'attachment') return ids('file', fields.document);
      if (fields.blockType === 'contact') return ids('fact', ...contactFacts.map((name) => fields[name]));
      return [];
    }),
  );

/** Facts that a document names in fields of its own, outside its texts. */
const inFields = (fields: readonly FlattenedField[], data: Record<string, unknown>): TextReference[] =>
  fields.flatMap((field): TextReference[] => {
    const value = data[field.name];
    if (field.type === 'relationship' && field.relationTo === 'facts') {
      return (Array.isArray(value) ? value : [value]).flatMap((one) => {
        const target = maybeIdOf(one);
        return target === undefined ? [] : [{ targetKind: 'fact', target }];
      });
    }
    if (!('flattenedFields' in field) || typeof value !== 'object' || value === null) return [];
    return (Array.isArray(value) ? value : [value]).flatMap((row) =>
      inFields(field.flattenedFields, row as Record<string, unknown>),
    );
  });

/** Everything a document leads to, each thing once. */
export const referencesIn = (fields: readonly FlattenedField[], doc: Record<string, unknown>): TextReference[] => {
  const addresses = addressFieldsIn(fields, doc).flatMap(({ href }) => (href === undefined ? [] : toAddress(href)));
  const all = [...inTexts(doc), ...inFields(fields, doc), ...addresses];
  return [...new Map(all.map((one) => [`${one.targetKind} ${one.target}`, one])).values()];
};
