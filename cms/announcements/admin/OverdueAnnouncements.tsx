import type { BeforeListTableServerProps } from 'payload';
import { remindersOf } from '../../../content-models/announcements/checkAnnouncement.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { inLanguage } from '../../words/inLanguage.ts';
import { checkedOf } from '../checkedOf.ts';

/** Types that something is still owed of after they were published. */
const owing = ['tender', 'recruitment', 'consultation', 'propertyTender', 'petition', 'grantCompetition'];

/** Public announcements of which something is late: a report, a result, an answer. */
export const OverdueAnnouncements = async ({
  payload,
  user,
  i18n,
}: Pick<BeforeListTableServerProps, 'payload' | 'user' | 'i18n'>) => {
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { and: [{ _status: { equals: 'published' } }, { type: { in: owing } }] },
    sort: '-publishedAt',
    depth: 0,
    limit: 100,
    overrideAccess: false,
    user: user ?? null,
  });
  const today = localDateOf(new Date());
  const late = docs.flatMap((doc) => {
    const { given } = checkedOf(doc as unknown as Record<string, unknown>);
    const reminders = given ? remindersOf(given, today, localDateOf(doc.publishedAt ?? doc.updatedAt)) : [];
    return reminders.length > 0 ? [{ doc, reminders }] : [];
  });
  if (late.length === 0) return null;
  return (
    <section aria-labelledby="overdue-announcements">
      <h2 id="overdue-announcements">
        {inLanguage(i18n.language, {
          pl: `Do uzupełnienia: ${counted(late.length, { one: 'ogłoszenie', few: 'ogłoszenia', many: 'ogłoszeń' })}`,
          en: `To be completed: ${String(late.length)} ${late.length === 1 ? 'announcement' : 'announcements'}`,
        })}
      </h2>
      <ul>
        {late.map(({ doc, reminders }) => (
          <li key={doc.id}>
            <a href={`/admin/collections/announcements/${doc.id}`}>{doc.title}</a>
            {': '}
            {reminders.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
};
