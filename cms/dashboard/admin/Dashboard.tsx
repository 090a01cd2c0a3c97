import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { staffOf } from '../../access/roles.ts';
import { wordIn } from '../../fields/labelOf.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { publishedCollections } from '../../publishing/publishedCollections.ts';
import { contentRoles } from '../../publishing/guardPublishing.ts';
import { RiskBoard } from '../../queue/admin/RiskBoard.tsx';
import { worklistCountsOf } from '../worklists.ts';
import { WorkTiles } from './WorkTiles.tsx';
import './dashboard.css';

interface Shortcut {
  href: string;
  label: string;
}

/** The start page of the admin: what waits for whoever looks, in numbers that each open their own list. */
export const Dashboard = async ({ initPageResult: { req } }: Pick<AdminViewServerProps, 'initPageResult'>) => {
  const staff = staffOf(req);
  if (!staff) return null;
  const { language } = req.i18n;
  const say = (words: Words) => inLanguage(language, words);
  const { counts } = await worklistCountsOf(req);
  const isWriter = staff.role === 'superadministrator' || (contentRoles as readonly string[]).includes(staff.role);
  const shortcuts: Shortcut[] = isWriter
    ? publishedCollections(req.payload).map(({ slug, config }) => ({
        href: `/admin/collections/${slug}/create`,
        label: wordIn(language, config.labels.singular) ?? slug,
      }))
    : staff.role === 'institution'
      ? [{ href: '/admin/collections/institutionFiles', label: say({ pl: 'Pliki instytucji', en: 'Files' }) }]
      : [];
  return (
    <Gutter className="work-start">
      <header>
        <h1>{say({ pl: `Dzień dobry, ${staff.name}`, en: `Hello, ${staff.name}` })}</h1>
        <p>{formatDate(new Date().toISOString())}</p>
      </header>
      <WorkTiles initial={counts} language={language} />
      <RiskBoard req={req} />
      {shortcuts.length === 0 ? null : (
        <section aria-labelledby="work-start-new">
          <h2 id="work-start-new">
            {isWriter ? say({ pl: 'Napisz', en: 'Write' }) : say({ pl: 'Twoje miejsce pracy', en: 'Your work place' })}
          </h2>
          <ul className="work-start__new">
            {shortcuts.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {isWriter ? (
        <p>
          <a href="/admin/kalendarz-publikacji">{say({ pl: 'Kalendarz publikacji', en: 'Publication calendar' })}</a>
        </p>
      ) : null}
    </Gutter>
  );
};
