'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { mistakesOf, remindersOf, type Finding } from '../../../content-models/announcements/checkAnnouncement.ts';
import { deliveryByNoticeDay } from '../../../content-models/announcements/notice.ts';
import { formatDate, localDateOf } from '../../../content-models/shared/localDate.ts';
import type { Words } from '../../words/inLanguage.ts';
import { useSay } from '../../words/useSay.ts';
import { checkedOf } from '../checkedOf.ts';

/** What the site will count by itself, told while the clerk still writes. */
const countedFor = (values: Record<string, unknown>, publishedOn: string): Words[] => {
  const notice = values.notice as { deliveredByNotice?: boolean; announcedOn?: string } | undefined;
  if (values.type !== 'notice' || notice?.deliveredByNotice !== true) return [];
  const from = notice.announcedOn ? localDateOf(notice.announcedOn) : publishedOn;
  const served = formatDate(deliveryByNoticeDay(from));
  return [{ pl: `Obwieszczenie uzna się za doręczone ${served}`, en: `The notice counts as served on ${served}` }];
};

/** What to mend before publishing and what to look at, above the form, as it is being filled in. */
export const Reminders = () => {
  const [fields] = useAllFormFields();
  const say = useSay();
  const values = reduceFieldsToValues(fields, true) as Record<string, unknown>;
  const today = localDateOf(new Date());
  const publishedOn = typeof values.publishedAt === 'string' ? localDateOf(values.publishedAt) : today;
  const { given } = checkedOf(values);
  const findings: Finding[] = given
    ? [...mistakesOf(given, publishedOn), ...remindersOf(given, today, publishedOn)]
    : [];
  const counted = countedFor(values, publishedOn).map(say);
  const title = say({ pl: 'Na co spojrzeć', en: 'Have a look at' });
  if (findings.length === 0 && counted.length === 0) return null;
  return (
    <section className="field-type" aria-label={title} role="status">
      {findings.length > 0 ? <strong>{title}</strong> : null}
      <ul>
        {findings.map(({ field, message }) => (
          <li key={field + message}>{message}</li>
        ))}
        {counted.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
};
