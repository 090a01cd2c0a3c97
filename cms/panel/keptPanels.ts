import type { PayloadRequest } from 'payload';
import type { Resident } from '../../content-models/residents/resident.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { KeptJson } from '../api/keptJson.ts';
import { changesOf } from '../database/changes.ts';
import { noteTileLook } from '../links/looks.ts';
import { panelOf, type TileLook } from './panelOf.ts';

interface KeptPanel {
  /** on the clock of the database's changes, before the first row was read */
  moment: number;
  forgetAt: number;
  today: string;
  greetingName: string;
  /** the resident and the links: whatever is written of them ends it */
  owners: string[];
  looks: TileLook[];
  json: KeptJson;
}

/** Answers that were good 90 days, and other things that pass by themselves, are gone from the panel within this time. */
const keptMs = 60_000;
const mostText = 16_000_000;
const kept = new Map<string, KeptPanel>();
let size = 0;

const forget = (resident: string): void => {
  size -= kept.get(resident)?.json.text.length ?? 0;
  kept.delete(resident);
};

// What nobody asks for any more is not left lying in the memory either.
const sweep = (now = Date.now()): void => {
  for (const [resident, { forgetAt }] of kept) {
    if (forgetAt > now && size <= mostText) break;
    forget(resident);
  }
};
setInterval(sweep, keptMs / 4).unref();

const keep = (resident: string, panel: KeptPanel): void => {
  forget(resident);
  kept.set(resident, panel);
  size += panel.json.text.length;
  sweep();
};

/** Written all the time and shown in no panel; the resident's own name, which comes with their log-in, is looked at anew. */
const unseen = new Set([
  'auditEvents',
  'counters',
  'idempotencyKeys',
  'linkAttempts',
  'outbox',
  'payload-jobs',
  'payload-kv',
  'payload-locked-documents',
  'payload-preferences',
  'placements',
  'publications',
  'residents',
  'residentSessions',
  'residentTokens',
  'staff',
  'watchChanges',
  'watchDays',
  'watchTargets',
]);
const counts = (collection: string): boolean => !unseen.has(collection);

/**
 * The panel as JSON. A panel is looked at more often than anything in it changes, so a finished one is kept, in memory
 * only and by the resident who is logged in, until a row of theirs or of everybody's is written, their day ends or a
 * minute has passed; `at` says when it was made. Where other processes write to the database too (MongoDB), it is made anew each time.
 */
export const panelJson = async (req: PayloadRequest, resident: Resident): Promise<KeptJson> => {
  const changes = changesOf(req.payload);
  const now = new Date();
  const [today, greetingName] = [localDateOf(now), resident.givenName];
  const known = changes && kept.get(resident.id);
  const isCurrent =
    known?.today === today &&
    known.greetingName === greetingName &&
    known.forgetAt > now.getTime() &&
    !changes?.since(known.moment, known.owners, counts);
  if (known && isCurrent) {
    for (const { link, topic } of known.looks) await noteTileLook(req, link, topic);
    return known.json;
  }
  forget(resident.id);
  const moment = changes?.now();
  const { panel, looks } = await panelOf(req, resident, now);
  const json = new KeptJson(JSON.stringify(panel));
  if (moment !== undefined) {
    const owners = [resident.id, ...panel.people.map(({ id }) => id)];
    keep(resident.id, { moment, forgetAt: now.getTime() + keptMs, today, greetingName, owners, looks, json });
  }
  return json;
};
