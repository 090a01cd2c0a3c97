import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { env } from '../env.ts';
import { setStartState } from '../health/health.ts';
import { demoCommunes } from './content/communes.ts';
import { demoLinks } from './content/households.ts';
import { demoInstitutions } from './content/institutions.ts';
import { demoResidents, demoStaff } from './content/people.ts';
import { seedAnnouncement } from './seedAnnouncement.ts';
import { seedCommune } from './seedCommune.ts';
import { bipPagesOf } from './content/bip/bipPages.ts';
import {
  announcementsOf,
  firstHallOf,
  fullAnnouncementsOf,
  laterPagesOf,
  newestAnnouncementsOf,
  newestPagesOf,
  pagesOf,
} from './demoCity.ts';
import { additionSteps } from './additionSteps.ts';
import { seedBipEditors } from './seedBipEditors.ts';
import { seedCardFacts } from './seedCardFacts.ts';
import { seedFacts } from './seedFacts.ts';
import { pointInstitution, seedInstitution } from './seedInstitution.ts';
import { hallSteps } from './hallSteps.ts';
import { seedInstitutionFiles } from './seedInstitutionFiles.ts';
import { seedLink } from './seedLink.ts';
import { seedPage } from './seedPage.ts';
import { seedStreets } from './seedStreets.ts';
import { allowAlerts, seedResident, seedStaff } from './seedPeople.ts';
import { pointWatch, seedWatch } from './seedWatch.ts';
import { storySteps } from './storySteps.ts';

/** Grows when the demo city gets something new, so that a city seeded before gets it too. */
const seedVersion = 6;

const doneMark = () => path.join(env.dataDir, 'seeded');

/** Up to which version this city was seeded whole; nothing is 0, and the first mark had no number. */
const seededVersion = (): number =>
  existsSync(doneMark()) ? Number(/^v(\d+) /.exec(readFileSync(doneMark(), 'utf8'))?.[1] ?? 1) : 0;

/**
 * Fills an empty demo city, one resumable step after another; each step looks first whether it was done, and the mark
 * that all is done comes last. In public mode nothing is ever seeded (design §4.18). `until` is a version of the demo city.
 */
export const seedDemo = async (payload: Payload, until = seedVersion): Promise<void> => {
  if (env.mode !== 'demo') return;
  const done = seededVersion();
  if (done < until) {
    // What is older than the mark may have been changed since, and is left as it is.
    const steps = stepsOf(localDateOf(new Date())).filter(({ since }) => since > done && since <= until);
    for (const [index, step] of steps.entries()) {
      setStartState({ status: 'seeding', detail: step.label, done: index, total: steps.length });
      await step.run(await seedingRequest(payload));
    }
    writeFileSync(doneMark(), `v${String(until)} ${new Date().toISOString()}\n`);
  }
  const req = await seedingRequest(payload);
  for (const institution of demoInstitutions) await pointInstitution(req, institution);
  for (const { tenant } of demoCommunes) await pointWatch(req, tenant);
};

const seedingRequest = async (payload: Payload): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload);
  req.context.seeding = true;
  return req;
};

interface Step {
  /** the version of the demo city in which it is new */
  since: number;
  label: string;
  run: (req: PayloadRequest) => Promise<void>;
}

const stepsOf = (today: string): Step[] => [
  ...demoCommunes.map((commune) => ({
    since: 1,
    label: `gmina ${commune.name.nominative}`,
    run: (req: PayloadRequest) => seedCommune(req, commune),
  })),
  ...demoCommunes.map(({ tenant, name }) => ({
    since: 5,
    label: `ulice: ${name.nominative}`,
    run: (req: PayloadRequest) => seedStreets(req, tenant),
  })),
  ...demoInstitutions.map((institution) => ({
    since: 2,
    label: 'szkoły i spółki',
    run: (req: PayloadRequest) => seedInstitution(req, institution),
  })),
  ...demoStaff.map((person) => ({
    since: 2,
    label: 'konta urzędów',
    run: (req: PayloadRequest) => seedStaff(req, person),
  })),
  ...demoStaff
    .filter(({ role }) => role === 'publisher')
    .map((person) => ({
      since: 3,
      label: 'konta urzędów',
      run: (req: PayloadRequest) => allowAlerts(req, person),
    })),
  ...demoInstitutions.map((institution) => ({
    since: 2,
    label: 'pliki szkół i spółek',
    run: (req: PayloadRequest) => seedInstitutionFiles(req, institution, today),
  })),
  ...demoCommunes.map(({ tenant }) => ({
    since: 2,
    label: 'sieć urzędów',
    run: (req: PayloadRequest) => seedWatch(req, tenant, today),
  })),
  ...demoResidents.map((person) => ({
    since: 2,
    label: 'konta mieszkańców',
    run: (req: PayloadRequest) => seedResident(req, person),
  })),
  ...demoLinks(today).map((link) => ({
    since: 2,
    label: 'połączenia mieszkańców',
    run: (req: PayloadRequest) => seedLink(req, link),
  })),
  ...demoCommunes.flatMap(({ tenant, name }) => [
    ...pagesOf(tenant).map((page) => ({
      since: 1,
      label: `strony: ${name.nominative}`,
      run: (req: PayloadRequest) => seedPage(req, tenant, page, today),
    })),
    ...laterPagesOf(tenant).map((page) => ({
      since: 3,
      label: `strony w innych językach: ${name.nominative}`,
      run: (req: PayloadRequest) => seedPage(req, tenant, page, today),
    })),
    ...announcementsOf(tenant, today).map((announcement) => ({
      since: 1,
      label: `ogłoszenia: ${name.nominative}`,
      run: (req: PayloadRequest) => seedAnnouncement(req, tenant, announcement),
    })),
    ...fullAnnouncementsOf(tenant, today).map((announcement) => ({
      since: 3,
      label: `ogłoszenia: ${name.nominative}`,
      run: (req: PayloadRequest) => seedAnnouncement(req, tenant, announcement),
    })),
    ...newestPagesOf(tenant).map((page) => ({
      since: 5,
      label: `strony: ${name.nominative}`,
      run: (req: PayloadRequest) => seedPage(req, tenant, page, today),
    })),
    ...newestAnnouncementsOf(tenant, today).map((announcement) => ({
      since: 5,
      label: `ogłoszenia: ${name.nominative}`,
      run: (req: PayloadRequest) => seedAnnouncement(req, tenant, announcement),
    })),
    ...hallSteps({ tenant, name: name.nominative }, firstHallOf(tenant, today), today),
    ...additionSteps({ tenant, name: name.nominative }, today),
  ]),
  ...storySteps(today),
  ...demoCommunes.map((commune) => ({
    since: 3,
    label: 'fakty i opłaty',
    run: (req: PayloadRequest) => seedFacts(req, commune, today),
  })),
  ...demoCommunes.map((commune) => ({
    since: 4,
    label: 'fakty w kartach spraw',
    run: (req: PayloadRequest) => seedCardFacts(req, commune, today),
  })),
  ...demoCommunes.flatMap((commune) => [
    {
      since: 3,
      label: `redakcja BIP: ${commune.name.nominative}`,
      run: (req: PayloadRequest) => seedBipEditors(req, commune),
    },
    ...bipPagesOf(commune.tenant).map((page) => ({
      since: 3,
      label: `BIP: ${commune.name.nominative}`,
      run: (req: PayloadRequest) => seedPage(req, commune.tenant, page, today),
    })),
  ]),
];
