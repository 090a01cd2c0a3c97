// Writes announcements until somebody kills it: `node writeUntilKilled.ts COMMUNE DOCUMENT DOCUMENT`.
// Loads everything, prints „loaded”, and begins at the first byte on its standard input. Each line after „writing” is the
// id of a document the cms has acknowledged.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { getPayload } from 'payload';
import { testAnnouncement } from './testAnnouncement.ts';

const [commune = '', ...attachments] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

// The database is migrated already, and generated migrations are not for Node alone: they import types as values.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/migrations/index.ts')
      ? { url: 'data:text/javascript,export const migrations = [];', format: 'module', shortCircuit: true }
      : next(specifier, context),
});
const { default: config } = await import('../../payload.config.ts');
await config;
say('loaded');
await once(process.stdin, 'data');
const payload = await getPayload({ config, disableOnInit: true });

const write = async (): Promise<never> => {
  for (let index = 0; ; index += 1) {
    const data = testAnnouncement(`kill-${randomUUID()}`, {
      commune,
      attachments,
      ...(index % 3 === 0 ? { _status: 'published' } : {}),
    });
    const { id } = await payload.create({ collection: 'announcements', data: data as never });
    say(id);
  }
};
say('writing');
await Promise.all([write(), write(), write(), write()]);
