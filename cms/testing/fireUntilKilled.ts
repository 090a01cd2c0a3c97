// Carries out what is due at a moment until somebody kills it: `node fireUntilKilled.ts MOMENT`. Each „published” on its
// standard output is one document whose transaction has ended. Without a moment it is the clock that starts with the
// server, and runs until it is killed.
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { getPayload } from 'payload';

// The database is migrated already, and generated migrations are not for Node alone: they import types as values.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/migrations/index.ts')
      ? { url: 'data:text/javascript,export const migrations = [];', format: 'module', shortCircuit: true }
      : next(specifier, context),
});
const { default: config } = await import('../../payload.config.ts');
const { startClock } = await import('../clock/startClock.ts');
const { fireDueSchedules } = await import('../schedule/fireDueSchedules.ts');
const payload = await getPayload({ config, disableOnInit: true });
const { db } = payload;
const commit = db.commitTransaction.bind(db);
db.commitTransaction = async (id) => {
  await commit(id);
  writeSync(1, 'published\n');
};
const [, , moment] = process.argv;
if (moment === undefined) {
  startClock(payload);
  // the clock alone keeps no process alive, as a server does
  setInterval(() => undefined, 1000);
} else {
  await fireDueSchedules(payload, new Date(moment));
  process.exit(0);
}
