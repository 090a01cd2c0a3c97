import { expect, test } from 'vitest';
import type { Announcement } from '../announcements/announcement.ts';
import { announcementDays } from './announcementDays.ts';

const of = (announcement: Partial<Announcement>) => announcementDays(announcement as Announcement);

test('a deadline shortly before midnight stands on its Polish day', () => {
  expect(of({ type: 'recruitment', deadlineAt: '2026-11-30T22:59:00.000Z' })).toEqual([
    { kind: 'deadline', on: '2026-11-30', startsAt: '2026-11-30T22:59:00.000Z' },
  ]);
});

test('consultations last, a property tender is held, offers are opened, an alert has its hours', () => {
  expect(of({ type: 'consultation', startsAt: '2026-11-02', endsAt: '2026-11-30' })).toEqual([
    { kind: 'period', on: '2026-11-02', until: '2026-11-30' },
  ]);
  expect(of({ type: 'consultation', startsAt: '2026-11-02', endsAt: '2026-11-02' })).toEqual([
    { kind: 'period', on: '2026-11-02' },
  ]);
  expect(of({ type: 'propertyTender', heldAt: '2026-12-01T09:00:00.000Z' })).toMatchObject([{ kind: 'held' }]);
  expect(
    of({ type: 'tender', deadlineAt: '2026-12-01T09:00:00.000Z', openingAt: '2026-12-01T10:00:00.000Z' }),
  ).toMatchObject([{ kind: 'deadline' }, { kind: 'opening' }]);
  expect(
    of({
      type: 'crisisAlert',
      effectiveFrom: '2026-11-24T20:00:00.000Z',
      expiresAt: '2026-11-25T06:00:00.000Z',
    }),
  ).toMatchObject([{ on: '2026-11-24', until: '2026-11-25', endsAt: '2026-11-25T06:00:00.000Z' }]);
});

test('an ordinance or a notice without a deadline has no place in a calendar', () => {
  expect(of({ type: 'ordinance' })).toEqual([]);
  expect(of({ type: 'notice' })).toEqual([]);
});
