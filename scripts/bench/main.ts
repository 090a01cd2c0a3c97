// npm run bench -- NAME: measures the running product; one JSON line per result, the summary last.
import { runScript } from '../runScript.ts';
import { StartError } from '../supervisor/startError.ts';
import { benchKill } from './kill.ts';
import { benchPages } from './pages.ts';
import { benchPortal } from './portal.ts';
import { benchSchedule } from './schedule.ts';
import { benchSubmit } from './submit.ts';
import { benchVisit } from './visit.ts';

const benches: Record<string, (() => Promise<void>) | undefined> = {
  kill: benchKill,
  pages: benchPages,
  portal: benchPortal,
  schedule: benchSchedule,
  submit: benchSubmit,
  visit: benchVisit,
};
const later = ['publish', 'build', 'search'];
const wanted = process.argv[2] ?? '';
const bench = benches[wanted];

if (bench) await runScript(bench);
else if (later.includes(wanted)) {
  process.stderr.write(`Pomiar „${wanted}” nie jest jeszcze gotowy: pojawi się w jednym z następnych wydań.\n`);
  process.exitCode = 2;
} else {
  const names = [...Object.keys(benches), ...later].join(', ');
  await runScript(() => {
    throw new StartError(`Podaj nazwę pomiaru: ${names}, na przykład „npm run bench -- portal”.`);
  });
}
