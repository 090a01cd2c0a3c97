import { isDocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { PublishedRecord } from '../../content-models/publications/publication.ts';
import { applyRecord, type Content, type Documents } from './content.ts';

/**
 * The content as it would be with one more record, without touching the content itself: what is shared stays shared, only
 * the maps that the record changes are copies.
 */
export const withRecord = (content: Content, record: PublishedRecord): Content => {
  const overlay: Content = new Map(content);
  const tenant = content.get(record.tenant);
  if (tenant) {
    const documents = { ...tenant.documents };
    if (isDocumentKind(record.kind)) {
      Object.assign(documents, {
        [record.kind]: new Map(documents[record.kind] as Map<string, unknown>),
      } as Partial<Documents>);
    }
    overlay.set(record.tenant, { ...tenant, documents, removals: new Map(tenant.removals) });
  }
  applyRecord(overlay, record);
  return overlay;
};
