import type { AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';
import { journalOfText } from '../../content-models/announcements/resolution.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';

type Fields = Record<string, unknown>;

/** Fields that hold a calendar day; those whose names end in „On” do too. */
const dayFields = new Set([
  ...['entryIntoForce', 'startsAt', 'endsAt', 'postedFrom', 'postedUntil', 'priorityUntil', 'filedAt', 'expectedAt'],
  ...['filesFrom', 'filesTo', 'boardFrom', 'boardTo', 'executionFrom', 'executionTo'],
  ...['adoptedAt', 'visibleFrom', 'visibleTo', 'legalEffectAt'],
]);

const isDay = (name: string, within: string): boolean =>
  (dayFields.has(name) || name.endsWith('On')) && within !== 'meetings';

/** A value without what was left empty, days as days; rows lose the ids that the database gave them. */
const plain = (value: unknown, name: string, within: string): unknown => {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return isDay(name, within) ? localDateOf(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => plain(item, '', name)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object') {
    const fields = plainFields(value as Fields, name === '' ? within : name);
    return Object.keys(fields).length > 0 ? fields : undefined;
  }
  return value;
};

/** Fields without what was left empty, days as days. */
export const plainFields = (fields: Fields, within = ''): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name !== 'id')
      .map(([name, value]) => [name, plain(value, name, within)] as const)
      .filter(([, value]) => value !== undefined),
  );

/** What a clerk may leave untouched and the model wants said. */
const saidByDefault: Partial<Record<AnnouncementType, Fields>> = {
  notice: { deliveredByNotice: false },
  recruitment: { additionalRequirements: [], disabilityQuotaReached: false },
  tender: { cpv: [] },
};

/** The fields of a document's own type as the model has them; relations to other rows are the mapper's. */
export const ownFieldsOf = (doc: { type: AnnouncementType } & Fields): Fields => {
  const group = { ...(doc[doc.type] as Fields | null | undefined) };
  delete group.consolidatedText;
  delete group.updateOf;
  const own = { ...saidByDefault[doc.type], ...plainFields(group) };
  if (doc.type === 'petition') {
    const { filer, filerAgreed, ...rest } = own;
    // Whose petition it is goes out with consent alone (art. 4 ust. 3 of the act on petitions).
    return filerAgreed === true && filer !== undefined ? { ...rest, filerName: filer } : rest;
  }
  if (doc.type === 'resolution' && own.journal === undefined && typeof own.officialJournal === 'string') {
    const journal = journalOfText(own.officialJournal);
    if (journal) return { ...own, journal };
  }
  return own;
};
