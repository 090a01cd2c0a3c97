import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload';
import { idOf } from '../fields/idOf.ts';
import type { IncidentDoc, PlannedWorkDoc, WatchTargetDoc } from '../payload-types.ts';
import { tellOfStatus } from './tellOfStatus.ts';

const publicFace = (doc: Partial<WatchTargetDoc>): string =>
  doc.isPublic && doc.enabled ? [doc.name, doc.group, doc.state].join('\n') : '';

/** The page follows what residents see of a service, in the same transaction. */
export const tellTargetAfterChange: CollectionAfterChangeHook<WatchTargetDoc> = async ({ doc, previousDoc, req }) => {
  if (publicFace(doc) !== publicFace(previousDoc)) await tellOfStatus(req, idOf(doc.commune));
};

/** A service's history goes with it. */
export const clearTargetAfterDelete: CollectionAfterDeleteHook<WatchTargetDoc> = async ({ doc, req }) => {
  for (const collection of ['watchDays', 'watchChanges'] as const) {
    await req.payload.db.deleteMany({ collection, where: { target: { equals: doc.id } }, req });
  }
  if (publicFace(doc) !== '') await tellOfStatus(req, idOf(doc.commune));
};

/** Each word about a breakdown or planned work reaches the page. */
export const tellNewsAfterChange: CollectionAfterChangeHook<IncidentDoc | PlannedWorkDoc> = ({ doc, req }) =>
  tellOfStatus(req, idOf(doc.commune));

/** Planned work that is called off leaves the page. */
export const tellNewsAfterDelete: CollectionAfterDeleteHook<PlannedWorkDoc> = ({ doc, req }) =>
  tellOfStatus(req, idOf(doc.commune));
