import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../content-models/environment/environment.ts';
import type { Say } from './heartbeat.ts';

const communes = [
  ['Chełm', 'chelm'],
  ['Dzierzkowice', 'dzierzkowice'],
  ['Kodeń', 'koden'],
] as const;

const roles = [
  ['redaktor', 'pisze i oddaje do akceptacji'],
  ['wydawca', 'akceptuje i publikuje'],
  ['urzednik', 'prowadzi sprawy'],
  ['kierownik', 'kieruje wydziałem'],
  ['administrator', 'ustawienia i ludzie'],
] as const;

const residents = ['anna', 'jan', 'oksana'];

const demoPassword = ({ dataDir, demoPassword: chosen }: Environment): string => {
  if (chosen !== undefined) return chosen;
  try {
    return readFileSync(join(dataDir, 'demo-password'), 'utf8').trim();
  } catch {
    return `w pliku ${join(dataDir, 'demo-password')}`;
  }
};

const demoLines = (environment: Environment): string[] => {
  const origin = (tenant: string) => `http://${tenant}.localhost:${String(environment.port)}`;
  return [
    'Strony',
    ...communes.map(([name, tenant]) => `  ${name.padEnd(14)}${origin(tenant)}`),
    '',
    `Panel urzędu    ${origin('chelm')}/admin`,
    `Portal          ${origin('chelm')}/moje-miasto/`,
    '',
    `Konta pokazowe, wszystkie z hasłem ${demoPassword(environment)}`,
    ...roles.map(([role, does]) => `  ${`${role}@chelm.example`.padEnd(30)}${does}`),
    ...communes.slice(1).map(([name, tenant]) => `  ${`…@${tenant}.example`.padEnd(30)}te same role, ${name}`),
    ...residents.map((name) => `  ${`${name}@mieszkaniec.example`.padEnd(30)}konto mieszkańca`),
  ];
};

const publicLines = ({ publicUrl }: Environment): string[] => [
  `Strona          ${publicUrl.origin}`,
  `Panel urzędu    ${publicUrl.origin}/admin`,
  'Pierwszego administratora tworzy „npm run admin:create”.',
];

/** Tells where everything is; the very last line is `ready ORIGIN`, which scripts and operators wait for. */
export const announceReady = (environment: Environment, say: Say): void => {
  const lines = environment.mode === 'demo' ? demoLines(environment) : publicLines(environment);
  for (const line of ['', ...lines, '', 'Zatrzymanie: Ctrl-C', '']) say(line);
  const origin =
    environment.mode === 'demo' ? `http://localhost:${String(environment.port)}` : environment.publicUrl.origin;
  say(`ready ${origin}`);
};
