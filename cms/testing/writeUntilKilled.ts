// Writes announcements until somebody kills it: `node --import tsx writeUntilKilled.ts COMMUNE DOCUMENT DOCUMENT`.
// Loads everything, prints „loaded”, and begins at the first byte on its standard input. Each printed line after that is
// the id of a document the cms has acknowledged.
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { once } from 'node:events';
import { getPayload } from 'payload';
import config from '../../payload.config.ts';
import { testAnnouncement } from './testAnnouncement.ts';

const [commune = '', ...attachments] = process.argv.slice(2);
const say = (line: string) => writeSync(1, `${line}\n`);

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
