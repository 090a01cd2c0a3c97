import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Tenant } from '../../../content-models/shared/identity.ts';
import { demoCommunes } from './communes.ts';

/** A school, a company or a register of the demo city; all are invented. */
export interface DemoInstitution {
  tenant: Tenant;
  slug: string;
  kind: InstitutionKind;
  name: string;
  phone: string;
  email: string;
  connector: 'schoolHttp' | 'utilityHttp' | 'schoolFiles' | 'companyFiles' | 'wasteCalendarFiles';
  codeHint: string;
  /** of those that hand in files: whether they fetch what residents send */
  takesActs?: boolean;
  /** tax number that checks out, in a range nobody was given */
  nip: string;
}

const schoolCode = 'Kod dla opiekuna jest w liście ze szkoły, sekretariat wyda go też na miejscu.';
const billCode = 'Numer klienta i kod są w prawym górnym rogu ostatniego rachunku.';
const taxCode = 'Numer podatnika i kod są na pierwszej stronie decyzji podatkowej.';
const addressHint = 'Wystarczy ulica lub miejscowość i numer domu.';

type Kind = Pick<DemoInstitution, 'kind' | 'connector' | 'codeHint' | 'takesActs'>;
const school: Kind = { kind: 'school', connector: 'schoolHttp', codeHint: schoolCode };
const schoolOfFiles: Kind = { ...school, connector: 'schoolFiles' };
const water: Kind = { kind: 'water', connector: 'utilityHttp', codeHint: billCode };
const waterOfFiles: Kind = { ...water, connector: 'companyFiles' };
const heat: Kind = { kind: 'heat', connector: 'utilityHttp', codeHint: billCode };
const wasteFees: Kind = { kind: 'waste', connector: 'utilityHttp', codeHint: billCode };
const tax: Kind = { kind: 'tax', connector: 'utilityHttp', codeHint: taxCode };
const wasteDays: Kind = { kind: 'waste', connector: 'wasteCalendarFiles', codeHint: addressHint };

const fetching = (kind: Kind): Kind => ({ ...kind, takesActs: true });

const listed: [Tenant, string, string, Kind][] = [
  ['chelm', 'sp-97', 'Szkoła Podstawowa nr 97 w Chełmie (demo)', school],
  ['chelm', 'lo-98', 'XCVIII Liceum Ogólnokształcące w Chełmie (demo)', school],
  ['chelm', 'sp-96', 'Szkoła Podstawowa nr 96 w Chełmie (demo)', fetching(schoolOfFiles)],
  ['chelm', 'wodociagi', 'Wodociągi Chełm (demo)', water],
  ['chelm', 'wodociagi-osiedlowe', 'Wodociągi Osiedlowe Chełm (demo)', fetching(waterOfFiles)],
  ['chelm', 'cieplo', 'Ciepłownia Chełm (demo)', heat],
  ['chelm', 'oplata-za-odpady', 'Opłata za odpady, Chełm (demo)', wasteFees],
  ['chelm', 'podatki', 'Podatki lokalne, Chełm (demo)', tax],
  ['chelm', 'odbior-odpadow', 'Odbiór odpadów, Chełm (demo)', wasteDays],
  ['dzierzkowice', 'zs-95', 'Zespół Szkół nr 95 w Dzierzkowicach (demo)', schoolOfFiles],
  ['dzierzkowice', 'wodociagi', 'Wodociągi Dzierzkowice (demo)', waterOfFiles],
  ['dzierzkowice', 'oplata-za-odpady', 'Opłata za odpady, Dzierzkowice (demo)', wasteFees],
  ['dzierzkowice', 'podatki', 'Podatki lokalne, Dzierzkowice (demo)', tax],
  ['dzierzkowice', 'odbior-odpadow', 'Odbiór odpadów, Dzierzkowice (demo)', wasteDays],
  ['koden', 'sp-94', 'Szkoła Podstawowa nr 94 w Kodniu (demo)', school],
  ['koden', 'wodociagi', 'Wodociągi Kodeń (demo)', water],
  ['koden', 'oplata-za-odpady', 'Opłata za odpady, Kodeń (demo)', wasteFees],
  ['koden', 'podatki', 'Podatki lokalne, Kodeń (demo)', tax],
  ['koden', 'odbior-odpadow', 'Odbiór odpadów, Kodeń (demo)', wasteDays],
];

const nipWeights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** The first tax number from `start` on whose check digit exists; `000…` was never given to anybody. */
const demoNip = (place: number): string => {
  for (let body = 9000 + place * 10; ; body += 1) {
    const digits = String(body).padStart(9, '0');
    const check = nipWeights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
    if (check < 10) return `${digits}${String(check)}`;
  }
};

/** Every institution of the demo city that a resident can link. */
export const demoInstitutions: DemoInstitution[] = listed.map(([tenant, slug, name, kind], place) => ({
  tenant,
  slug,
  name,
  ...kind,
  phone: (demoCommunes.find((commune) => commune.tenant === tenant)?.phone ?? '').slice(0, -2) + String(10 + place),
  email: `${slug}@${tenant}.example`,
  nip: demoNip(place),
}));

/** Where the demo source of an institution answers: its path on the one server of all of them. */
export const demoSourcePath = ({ tenant, slug }: Pick<DemoInstitution, 'tenant' | 'slug'>): string =>
  `/${tenant}/${slug}`;

/** The portal's key at an institution of the demo city; no secret, it opens nothing but invented data on this machine. */
export const demoSourceToken = ({ tenant, slug }: Pick<DemoInstitution, 'tenant' | 'slug'>): string =>
  `demo-${tenant}-${slug}-klucz`;

/** One institution of the demo city by its commune and short name. */
export const demoInstitution = (tenant: Tenant, slug: string): DemoInstitution => {
  const found = demoInstitutions.find((one) => one.tenant === tenant && one.slug === slug);
  if (!found) throw new Error(`There is no demo institution ${tenant}/${slug}.`);
  return found;
};
