import type { Tenant } from '../../../content-models/shared/identity.ts';
import { demoCommunes } from './communes.ts';

/** A staff account of the demo city. */
export interface DemoStaff {
  email: string;
  role: 'editor' | 'publisher' | 'clerk' | 'head' | 'administrator' | 'superadministrator';
  /** absent for the superadministrator, who looks after all communes */
  tenant?: Tenant;
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
];

/** Residents with an account in the demo city. */
export const demoResidents: DemoResident[] = [
  { email: 'anna@mieszkaniec.example', givenName: 'Anna', familyName: 'Demo' },
  { email: 'jan@mieszkaniec.example', givenName: 'Jan', familyName: 'Demo' },
  { email: 'oksana@mieszkaniec.example', givenName: 'Oksana', familyName: 'Demo' },
];
