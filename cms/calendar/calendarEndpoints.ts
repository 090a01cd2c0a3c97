import type { Endpoint } from 'payload';
import { z } from 'zod';
import {
  calendarFeedStateSchema,
  calendarSchema,
  followingSchema,
  keptOwnItemSchema,
  ownItemSchema,
  type CalendarFeedState,
} from '../../content-models/calendar/calendarEntry.ts';
import { addDays, localDateOf, localDateSchema } from '../../content-models/shared/localDate.ts';
import { json, noContent, readJson } from '../api/endpoint.ts';
import { notFound, parseBody } from '../api/problem.ts';
import { inTransaction } from '../database/inTransaction.ts';
import { activeLinksOf } from '../links/activeLinks.ts';
import { noteTileLook } from '../links/looks.ts';
import { portalEndpoint } from '../portal/portalEndpoint.ts';
import { calendarOf } from './calendarOf.ts';
import { feedEndpoints } from './feedEndpoint.ts';
import { feedStateOf, makeFeed, revokeFeeds } from './feeds.ts';
import { follow, followingState, unfollow } from './followDocuments.ts';
import { changeOwnItem, dropOwnItem, keepOwnItem, ownItemOf } from './keepOwnItems.ts';

const required = { login: 'required' } as const;

/** The most days that one question may be about. */
const mostDays = 400;

const rangeSchema = z
  .object({ from: localDateSchema, to: localDateSchema })
  .refine(({ from, to }) => from <= to && to <= addDays(from, mostDays), {
    path: ['to'],
    error: `Podaj koniec nie wcześniejszy niż początek i najwyżej ${String(mostDays)} dni po nim.`,
  });

const idIn = (params: Record<string, unknown> | undefined, name: string): string => {
  const parsed = z.uuid().safeParse(params?.[name]);
  if (!parsed.success) throw notFound();
  return parsed.data;
};

const changesSchema = z.record(z.string(), z.unknown());

/** What is left of an item after changes: a field set to `null` is taken away. */
const changed = (item: object, changes: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries({ ...item, ...changes }).filter(([, value]) => value !== null));

const feedAnswer = (state: CalendarFeedState, status = 200): Response =>
  json(calendarFeedStateSchema.parse(state), status);

/** A resident's organiser: what is in it, their own notes and tasks, what they follow, and the private address. */
export const calendarEndpoints: Endpoint[] = [
  portalEndpoint('get', '/portal/calendar', required, async ({ req, resident }) => {
    const { from, to } = parseBody(rangeSchema, {
      from: req.searchParams.get('from'),
      to: req.searchParams.get('to'),
    });
    const today = localDateOf(new Date());
    const entries = await calendarOf(req, resident.id, { from, to, today });
    const links = await activeLinksOf(req, resident.id);
    const shown = new Set(entries.map(({ person }) => person?.id));
    for (const link of links) if (shown.has(link.id)) await noteTileLook(req, link, 'schoolwork');
    const people = links.map(({ id, subject }) => ({ id, name: subject.name }));
    return json(calendarSchema.parse({ from, to, today, entries, people }));
  }),
  portalEndpoint('post', '/portal/own-items', required, async ({ req, resident }) => {
    const item = parseBody(ownItemSchema, await readJson(req));
    return json(keptOwnItemSchema.parse(await keepOwnItem(req, resident.id, item)), 201);
  }),
  portalEndpoint('get', '/portal/own-items/:id', required, async ({ req, resident }) =>
    json(await ownItemOf(req, resident.id, idIn(req.routeParams, 'id'))),
  ),
  portalEndpoint('patch', '/portal/own-items/:id', required, async ({ req, resident }) => {
    const id = idIn(req.routeParams, 'id');
    const { id: _, ...item } = await ownItemOf(req, resident.id, id);
    const changes = parseBody(changesSchema, await readJson(req));
    const next = parseBody(ownItemSchema, changed(item, changes));
    return json(await changeOwnItem(req, resident.id, { ...next, id }));
  }),
  portalEndpoint('delete', '/portal/own-items/:id', required, async ({ req, resident }) => {
    await dropOwnItem(req, resident.id, idIn(req.routeParams, 'id'));
    return noContent();
  }),
  portalEndpoint('get', '/portal/followings/:document', required, async ({ req, resident }) =>
    json(await followingState(req, resident.id, idIn(req.routeParams, 'document'))),
  ),
  portalEndpoint('post', '/portal/followings', required, async ({ req, resident }) => {
    const { document } = parseBody(followingSchema, await readJson(req));
    const { state, isNew } = await follow(req, resident.id, document);
    return json(state, isNew ? 201 : 200);
  }),
  portalEndpoint('delete', '/portal/followings/:document', required, async ({ req, resident }) => {
    await unfollow(req, resident.id, idIn(req.routeParams, 'document'));
    return noContent();
  }),
  portalEndpoint('get', '/portal/calendar-feed', required, async ({ req, resident }) =>
    feedAnswer(await feedStateOf(req, resident.id)),
  ),
  portalEndpoint('post', '/portal/calendar-feed', required, async ({ req, resident, commune }) => {
    const state = await inTransaction(req, () => makeFeed(req, resident.id, commune));
    return feedAnswer(state, 201);
  }),
  portalEndpoint('delete', '/portal/calendar-feed', required, async ({ req, resident }) => {
    await revokeFeeds(req, resident.id);
    return noContent();
  }),
  ...feedEndpoints,
];
