import { expect, test } from 'vitest';
import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import {
  announcementTypeNames,
  type AnnouncementType,
} from '../../../content-models/announcements/announcementTypes.ts';
import { sampleAnnouncement } from '../../feed/sampleRecords.ts';
import { announcementFacts } from './announcementFacts.ts';
import { announcementSections } from './announcementSections.ts';
import { entryNote } from './entryNote.ts';

const given: Record<AnnouncementType, Record<string, unknown>> = {
  resolution: {
    ...{ number: 'XII/123/26', subject: 'w sprawie skweru', validity: 'inForce', entryIntoForce: '2026-12-20' },
    votes: [
      { councillor: 'Radna 1 (demo)', vote: 'for' },
      { councillor: 'Radny 2 (demo)', vote: 'absent' },
    ],
    journal: { year: 2026, position: 5127 },
  },
  ordinance: { number: '145/2026', validity: 'repealed', repeals: ['zarządzenie nr 12/2019'] },
  notice: { procedure: 'Decyzja', filesMayBeSeen: 'pokój 309', deliveredByNotice: true, filesTo: '2026-12-02' },
  tender: {
    ...{ subjectKind: 'works', procedure: 'podstawowy', cpv: [], outcome: 'cancelled', deposit: 1_500_000 },
    questions: [{ question: 'Czy można?', answer: 'Tak.', answeredOn: '2026-11-10' }],
    offers: [{ contractor: 'Wykonawca (demo)', price: 100 }],
    annulment: { annulledOn: '2026-12-01', reasons: 'za drogo' },
  },
  recruitment: {
    ...{ position: 'inspektor', workplace: 'urząd', necessaryRequirements: ['a'], additionalRequirements: [] },
    ...{ tasks: ['b'], requiredDocuments: ['c'], disabilityQuotaReached: true },
    result: { publishedOn: '2026-11-20', reasons: '[dane usunięto] zdała test.', personalDataErasedOn: '2027-02-20' },
  },
  consultation: { forms: ['ankieta'], startsAt: '2026-11-02', endsAt: '2026-11-30', report: { href: '/raport/' } },
  propertyList: { plot: '1/2', areaSquareMetres: 48, purpose: 'usługi', fees: '14 zł', postedUntil: '2026-11-24' },
  propertyTender: {
    ...{ plot: '1/2', startingPrice: 100, deposit: 10, heldAt: '2026-12-20T09:00:00.000Z', place: 'sala 120' },
    result: { announcedOn: '2026-12-22', outcome: 'sold', price: 120, admitted: 2 },
  },
  petition: { filedAt: '2026-11-02', course: [{ happenedOn: '2026-11-05', description: 'przekazano' }] },
  grantCompetition: { task: 'klub', budget: 100, results: [{ organisation: 'Fundacja (demo)', amount: 100 }] },
  communique: {},
  crisisAlert: {
    ...{ source: 'RCB', level: 2, instruction: 'Zostań.', effectiveFrom: '2026-12-05T10:00:00.000Z' },
    expiresAt: '2026-12-05T20:00:00.000Z',
  },
};
const announcementOf = (type: AnnouncementType, more: Record<string, unknown> = {}): Announcement =>
  sampleAnnouncement(1, { type, ...given[type], ...more }).document as Announcement;
const wordsOf = (type: AnnouncementType): string => JSON.stringify(announcementSections(announcementOf(type)));

test.each(announcementTypeNames)('a %s says everything in words that a person would', (type) => {
  const all = JSON.stringify([
    announcementFacts(announcementOf(type), '0662011'),
    announcementSections(announcementOf(type)),
    entryNote(announcementOf(type)),
  ]);
  expect(all).not.toMatch(/undefined|NaN|\[object/);
});

test('votes are told in sums and by name', () => {
  expect(wordsOf('resolution')).toContain('["Radny 2 (demo)","nieobecny(-a)"]');
  expect(wordsOf('resolution')).toContain('{"label":"Głosowało","value":"1\u00a0osoba"}');
  const facts = announcementFacts(announcementOf('resolution'), '0662011');
  expect(facts.find(({ label }) => label === 'Dziennik urzędowy')?.href).toContain('/eli/POL_WOJ_LU/2026/5127');
});

test('after three months a result says that the data were removed', () => {
  expect(wordsOf('recruitment')).toContain('Jego dane usunięto 20\u00a0lutego\u00a02027\u00a0r., po 3 miesiącach');
});

test('a notice tells the day on which it counts as delivered', () => {
  const facts = announcementFacts(announcementOf('notice'), '0662011');
  expect(facts.find(({ label }) => label === 'Uważa się za doręczone')?.datetime).toBe('2026-11-17');
});

test('a list entry says until when to act, or how the matter ended', () => {
  const deadlineAt = '2026-12-10T09:00:00.000Z';
  expect(entryNote(announcementOf('tender', { deadlineAt }))).toMatchObject({ value: 'unieważnione' });
  expect(entryNote(announcementOf('tender', { deadlineAt, outcome: 'open' }))).toMatchObject({
    label: 'Oferty składaj do',
    datetime: deadlineAt,
  });
  expect(entryNote(announcementOf('consultation'))?.label).toBe('Trwają do');
  expect(entryNote(announcementOf('petition', { expectedAt: '2027-02-02' }))?.label).toBe('Odpowiemy do');
  expect(entryNote(announcementOf('propertyTender', { deadlineAt }))?.label).toBe('Wynik ogłoszono');
  expect(entryNote(announcementOf('ordinance'))?.value).toBe('uchylone');
  expect(entryNote(announcementOf('communique'))).toBeUndefined();
});
