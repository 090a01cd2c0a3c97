import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarEntrySchema, isOverdue } from '../../content-models/calendar/calendarEntry.ts';
import { customerTruth } from '../seed/content/households/billsTruth.ts';
import { schoolTruth } from '../seed/content/households/schoolTruth.ts';
import { sectorOf, wastePickups } from '../seed/content/households/wasteTruth.ts';
import { demoHouseholds, type DemoHousehold } from '../seed/content/households.ts';
import { demoInstitution } from '../seed/content/institutions.ts';
import { topicEntries } from './linkEntries.ts';
import type { LinkedThing } from './linkedThing.ts';
import { toIcs } from './toIcs.ts';

const today = '2026-11-24';
const thing = (slug: string, kind: LinkedThing['institution']['kind'], name: string): LinkedThing => ({
  id: `link-${slug}-${name}`,
  institution: { id: slug, kind },
  subject: { name },
  subjectHash: `hash-${name}`,
});

const householdEntries = ({ tenant, children, customers, wasteAddresses }: DemoHousehold, on = today) => [
  ...children.flatMap((child) => {
    const link = thing(child.institution, 'school', child.externalId);
    const { schoolwork, schoolNotices } = schoolTruth(child, on);
    return [
      ...topicEntries(link, 'schoolwork', schoolwork, on),
      ...topicEntries(link, 'schoolNotices', schoolNotices, on),
    ];
  }),
  ...customers.flatMap((customer) => {
    const institution = demoInstitution(tenant, customer.institution);
    const link = thing(customer.institution, institution.kind, customer.customerNumber);
    const { contracts, bills } = customerTruth(customer, institution, on);
    return [...topicEntries(link, 'contracts', contracts, on), ...topicEntries(link, 'bills', bills, on)];
  }),
  ...wasteAddresses.flatMap(({ institution, street, number }) => {
    const sector = sectorOf(tenant, street);
    const address = `${street} ${number}`;
    const pickups = wastePickups(tenant, sector, on);
    return topicEntries(
      thing(institution, 'waste', address),
      'wasteCalendar',
      { sector, address, pickups, outBy: '06:00' },
      on,
    );
  }),
];

test.each(demoHouseholds.map((household) => [household.tenant, household] as const))(
  'a household of %s has everything on its days, once, and reads it back in another program',
  (tenant, household) => {
    const entries = householdEntries(household).map((entry) => calendarEntrySchema.parse(entry));
    const uids = entries.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(new Set(entries.map(({ source }) => source)).size).toBeGreaterThan(1);
    expect(entries.filter((entry) => isOverdue(entry, today)).length).toBeLessThan(10);
    const file = toIcs(entries, {
      name: tenant,
      tenant,
      origin: 'http://x.localhost',
      madeAt: `${today}T00:00:00.000Z`,
    });
    const events = new ICAL.Component(
      ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0],
    ).getAllSubcomponents('vevent');
    expect(events).toHaveLength(entries.length);
  },
);

test('what was on the calendar yesterday keeps its name today', () => {
  for (const household of demoHouseholds) {
    const now = new Set(householdEntries(household).map(({ uid }) => uid));
    const coming = householdEntries(household, '2026-11-23').filter(
      ({ on, source }) => on >= today && source !== 'meter',
    );
    expect(coming.filter(({ uid }) => !now.has(uid)).map(({ title }) => title)).toEqual([]);
  }
});
