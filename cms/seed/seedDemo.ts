import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { env } from '../env.ts';
import { setStartState } from '../health/health.ts';
import { demoCommunes } from './content/communes.ts';
import { demoResidents, demoStaff } from './content/people.ts';
import { seedAnnouncement } from './seedAnnouncement.ts';
import { seedCommune } from './seedCommune.ts';
import { announcementsOf, pagesOf } from './demoCity.ts';
import { seedPage } from './seedPage.ts';
import { seedResident, seedStaff } from './seedPeople.ts';

const doneMark = () => path.join(env.dataDir, 'seeded');

/**
 * Fills an empty demo city, one resumable step after another; each step looks first whether it was done, and the mark
 * that all is done comes last. In public mode nothing is ever seeded (design §4.18).
 */
export const seedDemo = async (payload: Payload): Promise<void> => {
  if (env.mode !== 'demo' || existsSync(doneMark())) return;
  const steps = stepsOf(payload, localDateOf(new Date()));
  for (const [done, step] of steps.entries()) {
    setStartState({ status: 'seeding', detail: step.label, done, total: steps.length });
    await step.run(await seedingRequest(payload));
  }
  writeFileSync(doneMark(), `${new Date().toISOString()}\n`);
};

const seedingRequest = async (payload: Payload): Promise<PayloadRequest> => {
  const req = await createLocalReq({}, payload);
  req.context.seeding = true;
  return req;
};

interface Step {
  label: string;
  run: (req: PayloadRequest) => Promise<void>;
}

const stepsOf = (_payload: Payload, today: string): Step[] => [
  ...demoCommunes.map((commune) => ({
    label: `gmina ${commune.name.nominative}`,
    run: (req: PayloadRequest) => seedCommune(req, commune),
  })),
  ...demoStaff.map((person) => ({ label: 'konta urzędów', run: (req: PayloadRequest) => seedStaff(req, person) })),
  ...demoResidents.map((person) => ({
    label: 'konta mieszkańców',
    run: (req: PayloadRequest) => seedResident(req, person),
  })),
  ...demoCommunes.flatMap(({ tenant, name }) => [
    ...pagesOf(tenant).map((page) => ({
      label: `strony: ${name.nominative}`,
      run: (req: PayloadRequest) => seedPage(req, tenant, page, today),
    })),
    ...announcementsOf(tenant, today).map((announcement) => ({
      label: `ogłoszenia: ${name.nominative}`,
      run: (req: PayloadRequest) => seedAnnouncement(req, tenant, announcement),
    })),
  ]),
];
