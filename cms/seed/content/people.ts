import type { Tenant } from '../../../content-models/shared/identity.ts';
import { demoCommunes } from './communes.ts';

/** A staff account of the demo city. */
export interface DemoStaff {
  email: string;
  role: 'editor' | 'publisher' | 'clerk' | 'head' | 'administrator' | 'superadministrator' | 'institution';
  /** absent for the superadministrator, who looks after all communes */
  tenant?: Tenant;
  /** short name of the school or company, only of its staff */
  institution?: string;
  displayName: string;
}

/** A resident's account of the demo city. */
export interface DemoResident {
  email: string;
  givenName: string;
  familyName: string;
}

const posts = [
  { box: 'redaktor', role: 'editor', name: 'Redakcja' },
  { box: 'wydawca', role: 'publisher', name: 'Wydawca' },
  { box: 'urzednik', role: 'clerk', name: 'Obsługa spraw' },
  { box: 'kierownik', role: 'head', name: 'Kierownictwo' },
  { box: 'administrator', role: 'administrator', name: 'Administrator' },
] as const;

/** Staff of the institutions that hand in files: their address, commune and institution. */
const fileSenders = [
  ['szkola', 'chelm', 'sp-96', 'Szkoła'],
  ['wodociagi', 'chelm', 'wodociagi-osiedlowe', 'Wodociągi'],
  ['odpady', 'chelm', 'odbior-odpadow', 'Odbiór odpadów'],
  ['szkola', 'dzierzkowice', 'zs-95', 'Szkoła'],
  ['wodociagi', 'dzierzkowice', 'wodociagi', 'Wodociągi'],
  ['odpady', 'dzierzkowice', 'odbior-odpadow', 'Odbiór odpadów'],
  ['odpady', 'koden', 'odbior-odpadow', 'Odbiór odpadów'],
] as const;

/** Everybody who works in the demo offices, named by post so that nobody is taken for a living person. */
export const demoStaff: DemoStaff[] = [
  ...demoCommunes.flatMap(({ tenant, name }) =>
    posts.map((post) => ({
      email: `${post.box}@${tenant}.example`,
      role: post.role,
      tenant,
      displayName: `${post.name} ${name.nominative} (demo)`,
    })),
  ),
  {
    email: 'superadministrator@moje-miasto.example',
    role: 'superadministrator',
    displayName: 'Superadministrator (demo)',
  },
  ...fileSenders.map(([box, tenant, institution, name]) => ({
    email: `${box}@${tenant}.example`,
    role: 'institution' as const,
    tenant,
    institution,
    displayName: `${name}, pracownik instytucji (demo)`,
  })),
];

const resident = (box: string, givenName: string): DemoResident => ({
  email: `${box}@mieszkaniec.example`,
  givenName,
  familyName: 'Demo',
});

/** Residents with an account in the demo city, three in each commune (households.ts). */
export const demoResidents: DemoResident[] = [
  resident('anna', 'Anna'),
  resident('jan', 'Jan'),
  resident('oksana', 'Oksana'),
  resident('marek', 'Marek'),
  resident('ewa', 'Ewa'),
  resident('halina', 'Halina'),
  resident('natalia', 'Natalia'),
  resident('piotr', 'Piotr'),
  resident('stefan', 'Stefan'),
];
