import type { ActKind, LinkedSubject, LinkProof, Topic } from '../../../content-models/institutions/institution.ts';
import type { Tenant } from '../../../content-models/shared/identity.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { chelmHouseholds } from './households/chelm.ts';
import { dzierzkowiceHouseholds } from './households/dzierzkowice.ts';
import { kodenHouseholds } from './households/koden.ts';
import { schoolYearOf } from './households/schoolYear.ts';
import { sectorOf } from './households/wasteTruth.ts';
import { demoInstitution } from './institutions.ts';

/** What a guardian may see and do, and the code with which they prove it at the school. */
export interface DemoGuardian {
  /** e-mail of the account; absent: a code nobody has used yet */
  resident?: string;
  code: string;
  topics: Topic[];
  acts: ActKind[];
}

/** A child at a school of the demo city. */
export interface DemoChild {
  /** the school's own number of the child */
  externalId: string;
  institution: string;
  givenName: string;
  familyName: string;
  className: string;
  /** reached in the calendar year in which the school year begins */
  age: number;
  /** `MM-DD` */
  birthday: string;
  guardians: DemoGuardian[];
}

/** A meter with its use in a month of middling season, in thousandths of its unit. */
export interface DemoMeter {
  number: string;
  kind: 'coldWater' | 'garden' | 'heat';
  place: string;
  monthlyMilli: number;
}

/** One contract of a customer: a flat, a garden, a house or a plot of land. */
export interface DemoContract {
  number: string;
  point: string;
  since: LocalDate;
  tariff?: string;
  persons?: number;
  meters: DemoMeter[];
}

/** A customer of a company or a payer of local taxes. */
export interface DemoCustomer {
  /** the company's own number; also what the resident types */
  customerNumber: string;
  institution: string;
  name: string;
  code: string;
  /** e-mail of the account that is linked already; absent: the customer number and code wait to be used */
  resident?: string;
  /** whether the newest bill past its day is still unpaid */
  isLate?: boolean;
  contracts: DemoContract[];
}

/** An address in the waste calendar that a resident follows. */
export interface DemoWasteAddress {
  institution: string;
  resident: string;
  street: string;
  number: string;
}

/** People who live together in the demo city, with all that ties them to institutions. */
export interface DemoHousehold {
  tenant: Tenant;
  residents: string[];
  children: DemoChild[];
  customers: DemoCustomer[];
  wasteAddresses: DemoWasteAddress[];
}

/** Three full households in each commune; every name, number and sum is invented. */
export const demoHouseholds: DemoHousehold[] = [...chelmHouseholds, ...dzierzkowiceHouseholds, ...kodenHouseholds];

/** The day a child was born, so that it is as old as its class in whatever year the demo runs. */
export const bornOnOf = ({ age, birthday }: DemoChild, today: LocalDate): LocalDate =>
  `${String(Number(schoolYearOf(today).from.slice(0, 4)) - age)}-${birthday}`;

/** A child as its school tells it to one guardian. */
export const childSubject = (child: DemoChild, guardian: DemoGuardian, today: LocalDate): LinkedSubject => ({
  externalId: child.externalId,
  name: `${child.givenName} ${child.familyName}`,
  detail: `klasa ${child.className}`,
  bornOn: bornOnOf(child, today),
  topics: guardian.topics,
  acts: guardian.acts,
});

/** A customer as the company tells it. */
export const customerSubject = (tenant: Tenant, customer: DemoCustomer): LinkedSubject => {
  const { kind } = demoInstitution(tenant, customer.institution);
  const [first] = customer.contracts;
  return {
    externalId: customer.customerNumber,
    name: first?.point ?? customer.name,
    detail: kind === 'tax' ? `podatnik ${customer.customerNumber}` : `umowa ${first?.number ?? ''}`,
    topics: kind === 'tax' ? ['bills'] : ['contracts', 'bills'],
    acts: kind === 'water' ? ['submitReading'] : [],
  };
};

const addressSubject = (tenant: Tenant, street: string, number: string): LinkedSubject => ({
  externalId: `${street}|${number}`,
  name: `${street} ${number}`,
  detail: `sektor ${sectorOf(tenant, street)}`,
  topics: ['wasteCalendar'],
  acts: [],
});

/** A link that stands in the demo city from the beginning. */
export interface DemoLink {
  resident: string;
  tenant: Tenant;
  institution: string;
  /** what the resident would type to make it */
  proof: LinkProof;
  /** what the institution says to it */
  subject: LinkedSubject;
}

const linksOf = ({ tenant, children, customers, wasteAddresses }: DemoHousehold, today: LocalDate): DemoLink[] => [
  ...children.flatMap((child) =>
    child.guardians.flatMap((guardian) => {
      if (guardian.resident === undefined) return [];
      const proof: LinkProof = { kind: 'childCode', code: guardian.code };
      const subject = childSubject(child, guardian, today);
      return [{ resident: guardian.resident, tenant, institution: child.institution, proof, subject }];
    }),
  ),
  ...customers.flatMap((customer) => {
    const { customerNumber, code, institution, resident } = customer;
    if (resident === undefined) return [];
    const proof: LinkProof = { kind: 'customerCode', customerNumber, code };
    return [{ resident, tenant, institution, proof, subject: customerSubject(tenant, customer) }];
  }),
  ...wasteAddresses.map(({ institution, resident, street, number }) => {
    const proof: LinkProof = { kind: 'address', street, number };
    return { resident, tenant, institution, proof, subject: addressSubject(tenant, street, number) };
  }),
];

/** Every link of the demo city on that day. */
export const demoLinks = (today: LocalDate): DemoLink[] =>
  demoHouseholds.flatMap((household) => linksOf(household, today));
