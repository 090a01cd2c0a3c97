import { expect, test } from 'vitest';
import { linkedSubjectSchema, linkProofSchema } from '../../../content-models/institutions/institution.ts';
import { topicModels } from '../../../content-models/links/link.ts';
import { checkReading } from '../../../content-models/meters/checkReading.ts';
import { addDays, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { demoCommunes } from './communes.ts';
import { customerTruth } from './households/billsTruth.ts';
import { schoolTruth } from './households/schoolTruth.ts';
import { wastePickups, wasteSectors } from './households/wasteTruth.ts';
import { bornOnOf, demoHouseholds, demoLinks, type DemoHousehold } from './households.ts';
import { demoInstitution, demoInstitutions } from './institutions.ts';
import { demoResidents } from './people.ts';

const days: LocalDate[] = [
  '2026-11-23',
  '2026-09-01',
  '2026-12-28',
  '2027-01-31',
  '2027-03-01',
  '2027-06-20',
  '2027-08-31',
];
const childrenOf = (households: DemoHousehold[]) => households.flatMap(({ children }) => children);
const customersOf = ({ tenant, customers }: DemoHousehold) =>
  customers.map((customer) => ({ customer, institution: demoInstitution(tenant, customer.institution) }));

test('each commune has three full households with an account each, a school, water, waste days and taxes', () => {
  for (const { tenant } of demoCommunes) {
    const own = demoHouseholds.filter((household) => household.tenant === tenant);
    expect(own).toHaveLength(3);
    for (const { residents, customers, wasteAddresses } of own) {
      expect(demoResidents.map(({ email }) => email)).toEqual(expect.arrayContaining(residents));
      expect(customers.length).toBeGreaterThanOrEqual(3);
      expect(wasteAddresses.length).toBeGreaterThan(0);
    }
    const kinds = demoInstitutions.filter((one) => one.tenant === tenant).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['school', 'water', 'waste', 'tax']));
  }
});

test('everything in the links stands where it says, and no two codes or numbers are the same', () => {
  for (const { resident, tenant, institution, proof, subject } of demoLinks('2026-11-23')) {
    expect(demoResidents.map(({ email }) => email)).toContain(resident);
    expect(() => demoInstitution(tenant, institution)).not.toThrow();
    // as the resident types it, so nothing changes on the way
    expect(linkProofSchema.parse(proof)).toEqual(proof);
    expect(linkedSubjectSchema.parse(subject)).toEqual(subject);
  }
  const codes = childrenOf(demoHouseholds).flatMap(({ guardians }) => guardians.map(({ code }) => code));
  expect(new Set(codes).size).toBe(codes.length);
  const numbers = demoHouseholds.flatMap(({ tenant, customers }) =>
    customers.map(({ institution, customerNumber }) => `${tenant} ${institution} ${customerNumber}`),
  );
  expect(new Set(numbers).size).toBe(numbers.length);
});

test('the second guardian sees the same child without its grades', () => {
  const ofZofia = demoLinks('2026-11-23').filter(({ subject }) => subject.externalId === '2026970412');
  expect(ofZofia.map(({ resident }) => resident.split('@')[0])).toEqual(['anna', 'jan']);
  expect(ofZofia[1]?.subject.topics).toEqual(['attendance', 'timetable', 'schoolNotices', 'meals']);
  expect(ofZofia[1]?.subject.acts).toEqual([]);
});

test.each(days)('on %s whatever a school says fits its model, and no child comes of age', (today) => {
  for (const child of childrenOf(demoHouseholds)) {
    const truth = schoolTruth(child, today);
    for (const [topic, data] of Object.entries(truth)) {
      expect(topicModels[topic as keyof typeof truth].parse(data)).toEqual(data);
    }
    const { entries } = truth.attendance;
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { on } of [...entries, ...truth.grades.grades]) expect(on <= today).toBe(true);
    for (const { excusable, on } of entries) if (excusable) expect(on >= addDays(today, -14)).toBe(true);
    expect(bornOnOf(child, today) > addDays(today, -Math.round(17 * 365.25))).toBe(true);
  }
});

test.each(days)(
  'on %s every bill is the sum of its items, the balance that of the bills, and the accounts check out',
  (today) => {
    for (const { customer, institution } of demoHouseholds.flatMap(customersOf)) {
      const truth = customerTruth(customer, institution, today);
      for (const [topic, data] of Object.entries(truth)) {
        expect(topicModels[topic as keyof typeof truth].parse(data)).toEqual(data);
      }
      const { bills, balanceGrosze } = truth.bills;
      expect(balanceGrosze).toBe(bills.reduce((sum, bill) => sum + bill.totalGrosze - bill.paidGrosze, 0));
      for (const bill of bills) {
        expect(bill.totalGrosze).toBe(bill.items.reduce((sum, { grosze }) => sum + grosze, 0));
        for (const { quantityMilli, unitPrice, vatPercent = 0, grosze } of bill.items) {
          if (quantityMilli === undefined || unitPrice === undefined) continue;
          const net = Math.round((quantityMilli * unitPrice) / 100_000);
          expect(grosze).toBe(Math.round(net * (1 + vatPercent / 100)));
        }
        expect(bill.items.every(({ vatPercent }) => (vatPercent === undefined) === (bill.kind !== 'invoice'))).toBe(
          true,
        );
      }
      expect(bills.some(({ dueOn, paidGrosze }) => dueOn < today && paidGrosze === 0)).toBe(customer.isLate === true);
    }
  },
);

test('metered bills are made of the difference of two readings', () => {
  for (const { customer, institution } of demoHouseholds.flatMap(customersOf)) {
    const { contracts, bills } = customerTruth(customer, institution, '2026-11-23');
    for (const { number, meters } of contracts.contracts) {
      const [meter] = meters;
      const [newest] = bills.bills.filter(({ contract, kind }) => contract === number && kind === 'invoice');
      if (!meter || !newest?.period) continue;
      expect(meter.readings).toHaveLength(25);
      const at = meter.readings.findIndex(({ on }) => on === newest.period?.to);
      const used = (meter.readings[at]?.milli ?? 0) - (meter.readings[at - 1]?.milli ?? 0);
      expect(newest.items[0]?.quantityMilli).toBe(used);
      // and the customer may send the next one without a question
      const next = { contract: number, meter: meter.number, on: '2026-11-23', milli: 0, confirmed: false };
      const milli = (meter.readings.at(-1)?.milli ?? 0) + Math.round(used / 2);
      expect(checkReading(meter, { ...next, milli }, '2026-11-23')).toEqual([]);
    }
  }
});

test('a day later nothing that was known has changed, but for what that day brings', () => {
  for (const child of childrenOf(demoHouseholds)) {
    const [before, after] = [schoolTruth(child, '2026-11-23'), schoolTruth(child, '2026-11-24')];
    expect(after.grades.grades.filter(({ on }) => on <= '2026-11-23')).toEqual(before.grades.grades);
    const categories = new Map(after.attendance.entries.map(({ id, on, subject }) => [id, `${on} ${subject ?? ''}`]));
    for (const { id, on, subject } of before.attendance.entries)
      expect(categories.get(id)).toBe(`${on} ${subject ?? ''}`);
  }
});

test('tax is paid in four instalments that move on when their day is off', () => {
  const [household] = demoHouseholds;
  const customer = household?.customers.find(({ institution }) => institution === 'podatki');
  if (!customer) throw new Error('There is no taxpayer.');
  const { bills } = customerTruth(customer, demoInstitution('chelm', 'podatki'), '2026-11-23').bills;
  const of2026 = bills.filter(({ issuedOn }) => issuedOn.startsWith('2026')).map(({ dueOn }) => dueOn);
  expect(of2026.sort()).toEqual(['2026-03-16', '2026-05-15', '2026-09-15', '2026-11-16']);
});

test('every street of a household has a sector, and waste is taken there in the weeks to come', () => {
  for (const { tenant, wasteAddresses } of demoHouseholds) {
    for (const { street } of wasteAddresses) {
      const sector = wasteSectors(tenant).find(({ streets }) => streets.includes(street));
      const pickups = wastePickups(tenant, sector?.sector ?? '', '2026-11-23');
      expect(pickups.filter(({ on }) => on >= '2026-11-23' && on <= '2026-12-21').length).toBeGreaterThan(4);
    }
  }
});
