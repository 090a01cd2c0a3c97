import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { mistakesOf } from '../../content-models/announcements/checkAnnouncement.ts';
import { plainTextOf } from '../../content-models/richText/richText.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { AnnouncementDoc } from '../payload-types.ts';
import { toRichText } from '../richText/toRichText.ts';
import { checkedOf } from './checkedOf.ts';

/** Nothing goes public that breaks the rules of its type; every mistake is named at its field, with how to mend it. */
export const checkBeforeChange: CollectionBeforeChangeHook = ({ data, req, originalDoc, collection }) => {
  const known = originalDoc as AnnouncementDoc | undefined;
  if (req.context.draftSave === true || (data._status ?? known?._status) !== 'published') return data;
  const publishedAt = known?.publishedAt ?? (data.publishedAt as string | undefined) ?? new Date().toISOString();
  const whole: Record<string, unknown> = { ...known, ...data };
  const { given, wrong } = checkedOf(whole, plainTextOf(toRichText(whole.body as AnnouncementDoc['body'])));
  const findings = wrong ?? mistakesOf(given, localDateOf(publishedAt));
  if (findings.length > 0) {
    const errors = findings.map(({ field, message }) => ({ path: field, message }));
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
  return data;
};
