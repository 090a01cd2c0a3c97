import type { FlattenedField } from 'payload';
import { allLines, allLinks, shorten } from '../../content-models/gate/textWalk.ts';
import { inlineText } from '../../content-models/richText/richText.ts';
import { polishLabelOf } from '../fields/labelOf.ts';
import { statesIn } from '../richText/lexicalWalk.ts';
import { toRichText } from '../richText/toRichText.ts';

/** A link of a document: the words it stands on, and where it leads; nowhere, while its document is not public. */
export interface PlacedLink {
  words: string;
  href: string | undefined;
}

type Row = Record<string, unknown>;

const isShown = (field: FlattenedField, data: Row, sibling: Row): boolean => {
  const condition = 'admin' in field ? field.admin?.condition : undefined;
  if (typeof condition !== 'function') return true;
  return condition(data, sibling, { blockData: {}, operation: 'update', path: [], user: null });
};

/** Addresses that stand in fields of their own, with the name of the field. */
export const addressFieldsIn = (fields: readonly FlattenedField[], row: Row, data: Row = row): PlacedLink[] =>
  fields.flatMap((field): PlacedLink[] => {
    const value = row[field.name];
    if (value === undefined || value === null || !isShown(field, data, row)) return [];
    if (field.type === 'text')
      return field.custom?.isAddress === true && typeof value === 'string' && value !== ''
        ? [{ words: polishLabelOf(field), href: value }]
        : [];
    if (!('flattenedFields' in field) || typeof value !== 'object') return [];
    return (Array.isArray(value) ? value : [value]).flatMap((one) =>
      addressFieldsIn(field.flattenedFields, one as Row, data),
    );
  });

/** Every link that readers of a row may follow, in reading order; its texts were resolved before. */
export const linksOf = (fields: readonly FlattenedField[], resolved: Row): PlacedLink[] => [
  ...statesIn(resolved).flatMap((state) =>
    allLines(toRichText(state).blocks)
      .flatMap(allLinks)
      .map(({ children, href }) => ({ words: shorten(inlineText(children)), href })),
  ),
  ...addressFieldsIn(fields, resolved),
];

/** The address on the own site, without what is after `#` or `?`; nothing for any other link. */
export const ownPathOf = (href: string): string | undefined =>
  /^\/(?!\/)/.test(href) ? href.replace(/[#?].*$/, '') : undefined;

/** Whether a link leads to a page of the web. */
export const isOfTheWeb = (href: string): boolean => /^https?:\/\//.test(href);
