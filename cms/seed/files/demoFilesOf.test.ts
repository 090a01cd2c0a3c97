import { expect, test } from 'vitest';
import { checkFiles } from '../../connectors/files/checkFiles.ts';
import { companyFiles } from '../../connectors/files/companyFiles.ts';
import { schoolFiles } from '../../connectors/files/schoolFiles.ts';
import { wasteCalendarFiles } from '../../connectors/files/wasteCalendarFiles.ts';
import { problemText } from '../../connectors/files/fileProblems.ts';
import { demoHouseholds } from '../content/households.ts';
import { customerTruth } from '../content/households/billsTruth.ts';
import { schoolTruth } from '../content/households/schoolTruth.ts';
import { wastePickups } from '../content/households/wasteTruth.ts';
import { demoInstitutions, type DemoInstitution } from '../content/institutions.ts';
import { demoFilesOf } from './demoFilesOf.ts';

const today = '2026-11-23';
const soon = () => AbortSignal.timeout(5000);
const ofFiles = demoInstitutions.filter(({ connector }) => connector.endsWith('Files'));
const lay = () => Promise.reject(new Error('nobody sends anything here'));
const kinds = { schoolFiles: 'school', companyFiles: 'company', wasteCalendarFiles: 'wasteCalendar' } as const;
const datasetOf = (institution: DemoInstitution) =>
  checkFiles(kinds[institution.connector as keyof typeof kinds], demoFilesOf(institution, today), today);
const householdsOf = ({ tenant }: DemoInstitution) => demoHouseholds.filter((one) => one.tenant === tenant);

test.each(ofFiles)('the files of $tenant/$slug have nothing to mend', (institution) => {
  const { problems, dataset } = datasetOf(institution);
  expect(problems.map(problemText)).toEqual([]);
  expect(dataset).toBeDefined();
});

test('what is read from the files is what the demo city invented', async () => {
  for (const institution of ofFiles) {
    const load = () => Promise.resolve(datasetOf(institution).dataset);
    for (const { children, customers, wasteAddresses } of householdsOf(institution)) {
      for (const child of children.filter((one) => one.institution === institution.slug)) {
        const truth = schoolTruth(child, today);
        const grades = await schoolFiles(load, lay).read(child.externalId, 'grades', soon());
        expect(new Set(grades.grades.map(({ id }) => id))).toEqual(new Set(truth.grades.grades.map(({ id }) => id)));
        const { lessons } = await schoolFiles(load, lay).read(child.externalId, 'timetable', soon());
        expect(lessons.map(({ startsAt }) => Date.parse(startsAt))).toEqual(
          truth.timetable.lessons.map(({ startsAt }) => Date.parse(startsAt)).sort(),
        );
        const code = child.guardians[0]?.code ?? '';
        const subject = await schoolFiles(load, lay).link({ kind: 'childCode', code }, soon());
        expect(subject).toMatchObject({ externalId: child.externalId, acts: child.guardians[0]?.acts });
      }
      for (const customer of customers.filter((one) => one.institution === institution.slug)) {
        const truth = customerTruth(customer, institution, today);
        const bills = await companyFiles(load, lay).read(customer.customerNumber, 'bills', soon());
        expect(bills.balanceGrosze).toBe(truth.bills.balanceGrosze);
        const { contracts } = await companyFiles(load, lay).read(customer.customerNumber, 'contracts', soon());
        expect(contracts.map(({ meters }) => meters)).toEqual(truth.contracts.contracts.map(({ meters }) => meters));
      }
      for (const { street, number, institution: slug } of wasteAddresses.filter(
        (one) => one.institution === institution.slug,
      )) {
        const connector = wasteCalendarFiles(load);
        const subject = await connector.link({ kind: 'address', street, number }, soon());
        const { sector, pickups } = await connector.read(subject.externalId, 'wasteCalendar', soon());
        expect(slug).toBe(institution.slug);
        expect(pickups).toHaveLength(wastePickups(institution.tenant, sector, today).length);
      }
    }
  }
});
