import type { Endpoint, PayloadRequest } from 'payload';
import type { OverdueCaptions } from '../../content-models/council/overdueCaptions.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import { staffOf } from '../access/roles.ts';
import { endpoint, json } from '../api/endpoint.ts';
import { ProblemError } from '../api/problem.ts';

/** The films of one's own commune that had to have captions before that day (poland.md A4). */
export const overdueCaptionsOn = async (req: PayloadRequest, day: LocalDate): Promise<OverdueCaptions> => {
  const { docs } = await req.payload.find({
    collection: 'councilSessions',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { language: { equals: 'pl' } },
        { 'recording.captionsDue': { less_than: `${day}T00:00:00.000Z` } },
        { 'recording.captionedOn': { exists: false } },
      ],
    },
    sort: 'recording.captionsDue',
    depth: 0,
    limit: 100,
    overrideAccess: false,
    req,
  });
  return {
    sessions: docs.flatMap(({ id, title, recording }) =>
      recording?.captionsDue ? [{ id, title, due: localDateOf(recording.captionsDue) }] : [],
    ),
  };
};

/** `GET /api/councilSessions/overdue-captions`: what staff must still put captions under. */
export const overdueCaptionsEndpoint: Endpoint = endpoint('get', '/overdue-captions', async (req) => {
  if (!staffOf(req)) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  return json(await overdueCaptionsOn(req, localDateOf(new Date())));
});
