'use client';
import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { mistakesOf, remindersOf, type Finding } from '../../../content-models/announcements/checkAnnouncement.ts';
import { deliveryByNoticeDay } from '../../../content-models/announcements/notice.ts';
import { formatDate, localDateOf } from '../../../content-models/shared/localDate.ts';
import { checkedOf } from '../checkedOf.ts';

/** What the site will count by itself, told while the clerk still writes. */
const countedFor = (values: Record<string, unknown>, publishedOn: string): string[] => {
  const notice = values.notice as { deliveredByNotice?: boolean; announcedOn?: string } | undefined;
  if (values.type !== 'notice' || notice?.deliveredByNotice !== true) return [];
  const from = notice.announcedOn ? localDateOf(notice.announcedOn) : publishedOn;
  return [`Obwieszczenie uzna się za doręczone ${formatDate(deliveryByNoticeDay(from))}`];
};

/** What to mend before publishing and what to look at, above the form, as it is being filled in. */
export const Reminders = () => {
  const [fields] = useAllFormFields();
  const values = reduceFieldsToValues(fields, true) as Record<string, unknown>;
  const today = localDateOf(new Date());
  const publishedOn = typeof values.publishedAt === 'string' ? localDateOf(values.publishedAt) : today;
  const { given } = checkedOf(values);
  const findings: Finding[] = given
    ? [...mistakesOf(given, publishedOn), ...remindersOf(given, today, publishedOn)]
    : [];
  const counted = countedFor(values, publishedOn);
  if (findings.length === 0 && counted.length === 0) return null;
  return (
    <section className="field-type" aria-label="Na co spojrzeć" role="status">
      {findings.length > 0 ? <strong>Na co spojrzeć</strong> : null}
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
