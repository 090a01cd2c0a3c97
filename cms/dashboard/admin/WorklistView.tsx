import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../../admin/AdminPage.tsx';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import type { WorklistItem } from '../../../content-models/work/work.ts';
import { ProblemError } from '../../api/problem.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { columnWords, worklistWords } from '../words.ts';
import { worklistOf } from '../worklists.ts';
import './dashboard.css';

const listOf = async (props: Pick<AdminViewServerProps, 'initPageResult'>, name: string, page: number) => {
  try {
    return await worklistOf(props.initPageResult.req, name, page);
  } catch (error) {
    if (error instanceof ProblemError) notFound();
    throw error;
  }
};

const timeOf = ({ at, on }: WorklistItem): string => {
  if (at !== undefined) return formatDateTime(at);
  return on === undefined ? '' : formatDate(on);
};

/** One list of the office's work: the documents that the number on the start page counted. */
export const WorklistView = async (view: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = view;
  const { req } = initPageResult;
  const segments = [params?.segments].flat();
  const page = Math.max(1, Number(searchParams?.strona ?? 1) || 1);
  const list = await listOf({ initPageResult }, segments[1] ?? '', page);
  const { language } = req.i18n;
  const say = (words: Words) => inLanguage(language, words);
  const { title, empty } = worklistWords[list.name];
  const href = (number: number) => `/admin/praca/${list.name}?strona=${String(number)}`;
  return (
    <AdminPage view={view} title={say(title)} className="work-start">
      <h1>
        {say(title)} <span className="work-start__total">{list.total.toLocaleString(language)}</span>
      </h1>
      {list.items.length === 0 ? (
        <p>{say(empty)}</p>
      ) : (
        <div className="work-start__wide" role="region" aria-label={say(title)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {Object.values(columnWords).map((words) => (
                  <th key={words.pl} scope="col">
                    {say(words)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.items.map((item) => (
                <tr key={item.id}>
                  <th scope="row">
                    <a href={item.href}>{item.title}</a>
                  </th>
                  <td>{item.kind}</td>
                  <td>{timeOf(item)}</td>
                  <td>{item.detail ?? ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.pages > 1 ? (
        <nav aria-label={say({ pl: 'Strony listy', en: 'Pages of the list' })} className="work-start__pages">
          {page > 1 ? <a href={href(page - 1)}>{say({ pl: 'Poprzednia strona', en: 'Previous page' })}</a> : null}
          <span>
            {say({
              pl: `Strona ${String(list.page)} z ${String(list.pages)}`,
              en: `Page ${String(list.page)} of ${String(list.pages)}`,
            })}
          </span>
          {page < list.pages ? <a href={href(page + 1)}>{say({ pl: 'Następna strona', en: 'Next page' })}</a> : null}
        </nav>
      ) : null}
    </AdminPage>
  );
};
