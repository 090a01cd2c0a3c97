import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import type { RichText } from '../../content-models/richText/richText.ts';
import { labelOf } from '../fields/labelOf.ts';
import type { LexicalNode } from '../richText/lexicalNode.ts';
import { toRichText } from '../richText/toRichText.ts';

/** One field of the Polish document, as a translator reads it. */
export interface OriginalText {
  name: string;
  label: string;
  /** whether it has changed since the translation was last said to match */
  changed: boolean;
  text?: string;
  richText?: RichText;
}

const textOf = (field: FlattenedField, value: unknown): Pick<OriginalText, 'text' | 'richText'> | undefined => {
  if (value === null || value === undefined || value === '') return undefined;
  if (field.type === 'richText') return { richText: toRichText(value as { root: LexicalNode }) };
  if (field.type !== 'text' && field.type !== 'textarea') return undefined;
  if (Array.isArray(value)) return { text: value.filter((line) => typeof line === 'string').join('\n') };
  return typeof value === 'string' ? { text: value } : undefined;
};

const untranslated = new Set([
  'id',
  'slug',
  'searchText',
  'sortTitle',
  'changeReason',
  'enteredBy',
  'reviewNote',
  'producedBy',
]);

/** What changed, as people call it, in publications after one revision, from the register of changes. */
const changedSince = async (req: PayloadRequest, id: string, revision: number): Promise<Set<string>> => {
  const { docs } = await req.payload.find({
    collection: 'changeRegister',
    where: { and: [{ docId: { equals: id } }, { revision: { greater_than: revision } }] },
    depth: 0,
    limit: 100,
    overrideAccess: false,
    req,
  });
  return new Set(docs.flatMap(({ changedFields }) => (Array.isArray(changedFields) ? changedFields : []) as string[]));
};

/** The texts of a Polish document, field by field, with those marked that changed since its translation. */
export const originalTexts = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  translatedRevision: number,
): Promise<{ id: string; outdated: boolean; texts: OriginalText[] }> => {
  const original = (await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })) as unknown as Record<string, unknown> & { revision?: number | null };
  const changed = await changedSince(req, id, translatedRevision);
  const fields = req.payload.collections[collection].config.flattenedFields;
  const texts = fields.flatMap((field): OriginalText[] => {
    if (untranslated.has(field.name)) return [];
    const inner = field.type === 'group' ? field.flattenedFields : [field];
    const values = field.type === 'group' ? (original[field.name] as Record<string, unknown> | null) : original;
    return inner.flatMap((one) => {
      const text = textOf(one, values?.[one.name]);
      const label = labelOf(req, one);
      const isChanged = [...changed].some(
        (part) => part === label || part.endsWith(` > ${label}`) || part.endsWith(`: ${label}`),
      );
      return text ? [{ name: one.name, label, changed: isChanged, ...text }] : [];
    });
  });
  return { id, outdated: translatedRevision < (original.revision ?? 0), texts };
};
