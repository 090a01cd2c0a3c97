import type { Announcement } from '../../content-models/announcements/announcement.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Page } from '../../content-models/pages/page.ts';
import type { PublishedRecord, Removal } from '../../content-models/publications/publication.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { Instant, LocalDate } from '../../content-models/shared/localDate.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';

/** Everything public of one commune, by document id; kept in memory by the printer, on disk by the journal. */
export interface TenantContent {
  commune: Commune | undefined;
  today: LocalDate | undefined;
  status: StatusBoard | undefined;
  announcements: Map<string, Announcement>;
  pages: Map<string, Page>;
  /** documents taken down with a reason, by id */
  removals: Map<string, Removal>;
  /** Grows with every record, so that what was sorted or looked up once can tell whether it still holds. */
  version: number;
  /** when a page of `docId@revision` was first really on disk (poland.md D5) */
  placements: Map<string, Instant>;
}

/** All communes' public content. */
export type Content = Map<Tenant, TenantContent>;

export const emptyTenantContent = (): TenantContent => ({
  commune: undefined,
  today: undefined,
  status: undefined,
  announcements: new Map(),
  pages: new Map(),
  removals: new Map(),
  version: 0,
  placements: new Map(),
});

/** Puts one record into the content; saying the same twice changes nothing. */
export const applyRecord = (content: Content, record: PublishedRecord): void => {
  let tenant = content.get(record.tenant);
  if (!tenant) content.set(record.tenant, (tenant = emptyTenantContent()));
  tenant.version += 1;
  switch (record.kind) {
    case 'commune':
      tenant.commune = record.document;
      return;
    case 'clock':
      tenant.today = record.document.today;
      return;
    case 'status':
      tenant.status = record.document;
      return;
    case 'announcement':
      tenant.removals.delete(record.docId);
      tenant.announcements.set(record.docId, record.document);
      return;
    case 'page':
      tenant.removals.delete(record.docId);
      tenant.pages.set(record.docId, record.document);
      return;
    case 'removal':
      tenant.announcements.delete(record.docId);
      tenant.pages.delete(record.docId);
      tenant.removals.set(record.docId, record.document);
  }
};
