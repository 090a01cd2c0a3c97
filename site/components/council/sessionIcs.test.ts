import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { CouncilSession } from '../../../content-models/council/councilSession.ts';
import { sessionIcs } from './sessionIcs.ts';

const session = {
  id: '019a0000-0000-7000-8000-000000000050',
  title: 'XXXI sesja Rady Miasta',
  path: '/rada/sesje/xxxi/',
  place: 'Ratusz, sala 12',
  startsAt: '2026-11-26T09:00:00.000Z',
  revision: 3,
  metadata: { updatedAt: '2026-11-19T08:00:00.000Z' },
} as CouncilSession;

test('a session stands at its hour and place, and keeps its name when it is moved', () => {
  const entryOf = (one: CouncilSession) => {
    const text = sessionIcs({ tenant: 'chelm', origin: 'https://chelm.example' }, [one], 'Sesje rady – Chełm');
    const [entry] = new ICAL.Component(
      ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
    ).getAllSubcomponents('vevent');
    return (name: string) => entry?.getFirstPropertyValue(name)?.toString();
  };
  const entry = entryOf(session);
  expect(['summary', 'dtstart', 'location', 'sequence', 'url'].map(entry)).toEqual([
    'XXXI sesja Rady Miasta',
    '2026-11-26T09:00:00Z',
    'Ratusz, sala 12',
    '2',
    'https://chelm.example/rada/sesje/xxxi/',
  ]);
  expect(entryOf({ ...session, startsAt: '2026-11-27T09:00:00.000Z' })('uid')).toBe(entry('uid'));
});
