import type { Media } from '../../../content-models/media/media.ts';
import { filesOf } from '../../../content-models/publications/documentKinds.ts';
import type { Instant } from '../../../content-models/shared/localDate.ts';
import { commune as readCommune, currency, type documentAt } from '../../content/read.ts';
import { isTitled, ownCard, type ShareCard } from './shareCard.ts';

/** What a page has of its own for those who share a link to it. */
export interface Share {
  picture?: Media | undefined;
  card?: ShareCard | undefined;
  /** when something that has a day, such as news, was published and last changed */
  published?: Instant;
  modified?: Instant;
}

/** What a document has for those who share it: its first picture, or a card with its title. */
export const shareOf = (tenant: string, found: NonNullable<ReturnType<typeof documentAt>>): Share => {
  const picture = filesOf(found.kind, found.document as never).pictures[0];
  if (!isTitled(found)) return { picture };
  const isArchival = found.kind === 'announcement' && currency(tenant, found.document) === 'archival';
  const { publishedAt, updatedAt } = found.document.metadata;
  return {
    picture,
    card: ownCard(readCommune(tenant), found, isArchival),
    published: publishedAt,
    modified: updatedAt,
  };
};
