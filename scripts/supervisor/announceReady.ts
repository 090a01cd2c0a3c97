import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCommunes } from '../../cms/seed/content/communes.ts';
import { demoResidents, demoStaff } from '../../cms/seed/content/people.ts';
import { originOf, type Environment } from '../../content-models/environment/environment.ts';
import type { Say } from './heartbeat.ts';

const does: Record<(typeof demoStaff)[number]['role'], string> = {
  editor: 'pisze i oddaje do akceptacji',
  publisher: 'akceptuje i publikuje',
  clerk: 'prowadzi sprawy',
  head: 'kieruje wydziałem',
  administrator: 'ustawienia i ludzie jednej gminy',
  superadministrator: 'wszystkie gminy',
  institution: 'pliki i połączenia jednej instytucji',
};

const demoPassword = ({ dataDir, demoPassword: chosen }: Environment): string => {
  if (chosen !== undefined) return chosen;
  const path = join(dataDir, 'demo-password');
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return `z pliku ${path}`;
  }
};

const row = (left: string, right: string) => `  ${left.padEnd(42)}${right}`;

const demoLines = (environment: Environment): string[] => {
  const first = demoCommunes[0];
  const others = demoCommunes.slice(1).map(({ tenant }) => `@${tenant}.example`);
  const shown = demoStaff.filter(({ tenant }) => tenant === undefined || tenant === first?.tenant);
  const origin = originOf(first?.domains ?? [], environment);
  return [
    'Strony',
    ...demoCommunes.map(({ domains, name }) => row(originOf(domains, environment), name.nominative)),
    row(`${origin}/moje-miasto/`, 'portal mieszkańca'),
    row(`${origin}/admin`, 'panel urzędu'),
    '',
    `Konta pokazowe (hasło do wszystkich: ${demoPassword(environment)})`,
    ...shown.map(({ email, role }) => row(email, does[role])),
    row(others.map((domain) => `…${domain}`).join(', '), 'te same role w pozostałych gminach'),
    ...demoResidents.map(({ email }) => row(email, 'konto mieszkańca')),
  ];
};

const publicLines = ({ publicUrl }: Environment): string[] => [
  row(publicUrl.origin, 'strona'),
  row(`${publicUrl.origin}/admin`, 'panel urzędu'),
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
