import type { CollectionSlug, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import type { DocumentKind } from '../../content-models/publications/documentKinds.ts';
import type { MayPublish } from './guardPublishing.ts';
import type { PathOf } from './recordPublication.ts';

/** What `publishedCollection` leaves in a collection's configuration, for whoever works on all kinds alike. */
export interface PublishedKind {
  kind: DocumentKind;
  pathOf: PathOf;
  /** after how many months a document wants to be looked through; never when left out */
  reviewAfterMonths?: number | undefined;
  /** who may publish which of its documents */
  mayPublish: MayPublish;
}

/** One collection of published documents, as it stands in the running configuration. */
export interface PublishedCollectionOf extends PublishedKind {
  slug: CollectionSlug;
  config: SanitizedCollectionConfig;
}

const kindOf = (config: SanitizedCollectionConfig): PublishedCollectionOf | undefined => {
  const published = config.custom.published as PublishedKind | undefined;
  return published ? { ...published, slug: config.slug, config } : undefined;
};

/** Whether this member of staff may put this document before the public, by the rule of its own kind. */
export const mayPublishIn = (req: PayloadRequest, slug: CollectionSlug, doc: { type?: unknown }): boolean =>
  publishedCollectionNamed(req.payload, slug)?.mayPublish(req, doc) ?? false;

/** Every collection that was made with `publishedCollection`. */
export const publishedCollections = (payload: Payload): PublishedCollectionOf[] =>
  payload.config.collections.map(kindOf).filter((one) => one !== undefined);

/** The collection of that name, if it holds published documents. */
export const publishedCollectionNamed = (payload: Payload, slug: string): PublishedCollectionOf | undefined =>
  publishedCollections(payload).find((one) => one.slug === slug);
