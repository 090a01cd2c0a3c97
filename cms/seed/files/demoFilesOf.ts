import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { wasteFractions } from '../../../content-models/wasteCalendar/wasteCalendar.ts';
import type { GivenFile } from '../../connectors/files/givenFile.ts';
import { demoHouseholds } from '../content/households.ts';
import { wastePickups, wasteSectors } from '../content/households/wasteTruth.ts';
import type { DemoInstitution } from '../content/institutions.ts';
import { companyFilesOf } from './companyFilesOf.ts';
import { csvOf } from './csvOf.ts';
import { schoolFilesOf } from './schoolFilesOf.ts';

const wasteFilesOf = ({ tenant }: DemoInstitution, today: LocalDate): GivenFile[] => {
  const sectors = wasteSectors(tenant);
  const pickups = sectors.flatMap(({ sector }) =>
    wastePickups(tenant, sector, today).map(({ on, fraction, note }) => [
      ...[sector, on, wasteFractions[fraction].label, note],
    ]),
  );
  const addresses = sectors.flatMap(({ sector, streets }) => streets.map((street) => [street, undefined, sector]));
  return [
    { name: 'harmonogram.csv', bytes: Buffer.from(csvOf(['sektor', 'data', 'frakcja', 'uwagi'], pickups)) },
    { name: 'adresy.csv', bytes: Buffer.from(csvOf(['ulica', 'numery', 'sektor'], addresses)) },
  ];
};

/** The files an institution of the demo city has uploaded; none for one that is reached over the network. */
export const demoFilesOf = (institution: DemoInstitution, today: LocalDate): GivenFile[] => {
  const households = demoHouseholds.filter(({ tenant }) => tenant === institution.tenant);
  const isHere = (one: { institution: string }) => one.institution === institution.slug;
  switch (institution.connector) {
    case 'schoolFiles':
      return schoolFilesOf(
        households.flatMap(({ children }) => children.filter(isHere)),
        today,
      );
    case 'companyFiles':
      return companyFilesOf(
        households.flatMap(({ customers }) => customers.filter(isHere)),
        institution,
        today,
      );
    case 'wasteCalendarFiles':
      return wasteFilesOf(institution, today);
    default:
      return [];
  }
};
