import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../../admin/AdminPage.tsx';
import { slugSchema } from '../../../content-models/shared/identity.ts';
import { ProblemError } from '../../api/problem.ts';
import '../../queue/admin/queue.css';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { newestServiceVersions } from '../../services/readServiceVersions.ts';
import { readStatistics, requireStatistician } from '../readStatistics.ts';
import { MonthsTable } from './MonthsTable.tsx';
import { StepsTable } from './StepsTable.tsx';

const numbersFor = async (req: AdminViewServerProps['initPageResult']['req'], service: string | undefined) => {
  try {
    const { commune } = requireStatistician(req);
    const statistics = await readStatistics(req, { service });
    return { statistics, versions: await newestServiceVersions(req, commune) };
  } catch (error) {
    if (error instanceof ProblemError) notFound();
    throw error;
  }
};

/** How many cases came and ended, how long they took, where people give up; nothing of a person. */
export const StatisticsView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const asked = slugSchema.safeParse(view.searchParams?.service);
  const service = asked.success ? asked.data : undefined;
  const { statistics, versions } = await numbersFor(req, service);
  const say = (words: Words) => inLanguage(req.i18n.language, words);
  const title = say({ pl: 'Statystyki spraw', en: 'Case statistics' });
  const query = service === undefined ? '' : `?service=${service}`;
  return (
    <AdminPage view={view} title={title} className="queue">
      <h1>{title}</h1>
      <form className="queue__filters" method="get" action="/admin/statystyki">
        <div className="queue__field">
          <label htmlFor="statistics-service">{say({ pl: 'Usługa', en: 'E-service' })}</label>
          <select id="statistics-service" name="service" defaultValue={service ?? ''}>
            <option value="">{say({ pl: 'wszystkie', en: 'all' })}</option>
            {versions.map((version) => (
              <option key={version.service} value={version.service}>
                {version.definition.title}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="queue__button">
          {say({ pl: 'Pokaż', en: 'Show' })}
        </button>
      </form>
      <h2>{say({ pl: 'Miesiąc po miesiącu', en: 'Month by month' })}</h2>
      <MonthsTable months={statistics.months} say={say} />
      <p>
        <a href={`/api/statistics/months.csv${query}`}>
          {say({ pl: 'Pobierz tabelę (CSV)', en: 'Download the table (CSV)' })}
        </a>
      </p>
      <h2>{say({ pl: 'Kroki formularzy', en: 'Steps of the forms' })}</h2>
      <StepsTable steps={statistics.steps} say={say} />
      <p>
        <a href={`/api/statistics/steps.csv${query}`}>
          {say({ pl: 'Pobierz kroki (CSV)', en: 'Download the steps (CSV)' })}
        </a>
      </p>
    </AdminPage>
  );
};
