import { expect, test } from 'vitest';
import { fullOwnFields } from '../../cms/testing/fullAnnouncements.ts';
import type { AnnouncementType } from './announcementTypes.ts';
import { announcementTypeNames } from './announcementTypes.ts';
import { mistakesOf, remindersOf, type Checked } from './checkAnnouncement.ts';

const given = (type: AnnouncementType, more: Record<string, unknown> = {}): Checked =>
  ({
    ...{ title: 'Ogłoszenie', summary: '', visibleFrom: '2026-11-02', legalBasis: [], authority: 'Urząd' },
    deadlineAt: '2027-01-11T09:00:00.000Z',
    ...fullOwnFields[type],
    type,
    ...more,
  }) as unknown as Checked;
const mistakes = (type: AnnouncementType, more: Record<string, unknown> = {}) =>
  mistakesOf(given(type, more), '2026-11-02').map(({ field }) => field);
const reminders = (type: AnnouncementType, more: Record<string, unknown>, today = '2026-12-15') =>
  remindersOf(given(type, more), today, '2026-11-02').map(({ field }) => field);

test.each(announcementTypeNames)('a well filled %s has no mistakes', (type) => {
  expect(mistakes(type)).toEqual([]);
});

test('a recruitment gives ten days, a competition twenty-one, to the day', () => {
  const deadline = (day: string) => ({ deadlineAt: `${day}T14:00:00.000Z` });
  expect(mistakes('recruitment', deadline('2026-11-11'))).toEqual(['deadlineAt']);
  expect(mistakes('recruitment', deadline('2026-11-12'))).toEqual([]);
  expect(mistakes('recruitment', { deadlineAt: undefined })).toEqual(['deadlineAt']);
  expect(mistakes('grantCompetition', deadline('2026-11-22'))).toEqual(['deadlineAt']);
  expect(mistakes('grantCompetition', deadline('2026-11-23'))).toEqual([]);
  const [finding] = mistakesOf(given('recruitment', deadline('2026-11-05')), '2026-11-02');
  expect(finding?.message).toContain(
    'najwcześniej 12 listopada 2026 r.'.replaceAll(' ', '\u00a0').replace('najwcześniej\u00a0', 'najwcześniej '),
  );
});

test('a result names somebody or says why nobody, and the name stands nowhere else', () => {
  const field = 'recruitment.result.chosen.name';
  expect(mistakes('recruitment', { result: { publishedOn: '2026-11-20' } })).toEqual([field]);
  expect(
    mistakes('recruitment', { result: { publishedOn: '2026-11-20', nobodyBecause: 'Nikt nie spełnił wymagań.' } }),
  ).toEqual([]);
  expect(
    mistakes('recruitment', { result: { publishedOn: '2026-11-20', personalDataErasedOn: '2027-02-20' } }),
  ).toEqual([]);
  expect(mistakes('recruitment', { text: 'Wybrano: Maria Próbna.' })).toEqual([field]);
});

test('a list of properties hangs for 21 days and leaves six weeks to those with priority', () => {
  expect(mistakes('propertyList', { postedUntil: '2026-11-22' })).toEqual(['propertyList.postedUntil']);
  expect(mistakes('propertyList', { priorityUntil: '2026-12-13' })).toEqual(['propertyList.priorityUntil']);
  expect(mistakes('propertyList', { priorityUntil: '2026-12-14' })).toEqual([]);
  expect(mistakes('propertyList', { landRegister: 'LU1C/00012345/0' })).toEqual(['propertyList.landRegister']);
});

test('a petition is answered within three months, or six with a reason', () => {
  const waiting = { outcome: undefined, extendedBecause: undefined };
  expect(mistakes('petition', { ...waiting, expectedAt: '2027-02-03' })).toEqual(['petition.expectedAt']);
  expect(mistakes('petition', { expectedAt: '2027-05-02' })).toEqual([]);
  expect(mistakes('petition', { expectedAt: '2027-05-03' })).toEqual(['petition.expectedAt']);
  expect(reminders('petition', { ...waiting, expectedAt: undefined }, '2027-02-02')).toEqual([]);
  expect(reminders('petition', { ...waiting, expectedAt: undefined }, '2027-02-03')).toEqual(['petition.outcome']);
});

test('times that cannot be are refused', () => {
  expect(mistakes('tender', { openingAt: '2027-01-11T08:00:00.000Z' })).toEqual(['tender.openingAt']);
  expect(mistakes('consultation', { endsAt: '2026-11-01' })).toEqual(['consultation.endsAt']);
  expect(mistakes('crisisAlert', { expiresAt: '2026-12-05T10:00:00.000Z' })).toEqual(['crisisAlert.expiresAt']);
  expect(mistakes('communique', { visibleTo: '2026-11-01' })).toEqual(['visibleTo']);
  expect(mistakes('propertyTender', { deadlineAt: '2027-01-11T09:30:00.000Z' })).toEqual(['deadlineAt']);
});

test('a resolution votes each councillor once and belongs to the session that its number names', () => {
  const twice = { councillor: 'Radna 1 (demo)', vote: 'for' };
  expect(mistakes('resolution', { votes: [twice, twice] })).toEqual(['resolution.votes']);
  expect(mistakes('resolution', { sessionNumber: 'XIII' })).toEqual(['resolution.sessionNumber']);
});

test('numbers of a procurement have their shapes', () => {
  expect(mistakes('tender', { noticeNumber: 'BZP 12' })).toEqual(['tender.noticeNumber']);
  expect(mistakes('tender', { noticeNumber: '123456-2026' })).toEqual([]);
  expect(mistakes('tender', { ocdsId: 'ocds 148610' })).toEqual(['tender.ocdsId']);
});

test('staff are reminded of what is late, and nothing is forbidden', () => {
  expect(reminders('consultation', { report: undefined })).toEqual(['consultation.report.href']);
  expect(reminders('consultation', { report: undefined }, '2026-11-30')).toEqual([]);
  expect(reminders('propertyTender', { result: undefined }, '2027-01-11')).toEqual([
    'propertyTender.result.announcedOn',
  ]);
  expect(reminders('tender', { outcome: 'awarded', chosenOffer: undefined })).toEqual([
    'tender.chosenOffer.contractor',
  ]);
  expect(reminders('tender', { offers: undefined }, '2027-01-12')).toEqual(['tender.offers']);
  expect(reminders('recruitment', { result: undefined }, '2027-02-11')).toEqual(['recruitment.result.publishedOn']);
  expect(reminders('notice', { announcedOn: '2026-12-01', deadlineAt: '2026-12-10T10:00:00.000Z' })).toEqual([
    'deadlineAt',
  ]);
  expect(reminders('communique', { visibleTo: '2026-12-01' })).toEqual(['visibleTo']);
});

test('deposits and steps that are unusual are pointed out', () => {
  expect(reminders('propertyTender', { deposit: 5_000_000 })).toEqual(['propertyTender.deposit']);
  expect(reminders('propertyTender', { minimalStep: 213_000 })).toEqual(['propertyTender.minimalStep']);
  expect(reminders('propertyTender', { heldAt: '2026-11-20T09:00:00.000Z' }, '2026-11-03')).toEqual([
    'propertyTender.heldAt',
  ]);
});
