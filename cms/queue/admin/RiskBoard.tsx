import type { PayloadRequest } from 'payload';
import { staffOf } from '../../access/roles.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { riskBoardOf } from '../riskBoard.ts';
import './queue.css';

const address = (view: 'risk' | 'overdue' | 'department', department: string, clerk: string | undefined): string =>
  `/admin/kolejka?${new URLSearchParams({ view, department, ...(clerk === undefined ? {} : { assignee: clerk }) }).toString()}`;

/** Cases at risk and overdue by department and clerk, on the start page of a head of department. */
export const RiskBoard = async ({ req }: { req: PayloadRequest }) => {
  if (staffOf(req)?.role !== 'head') return null;
  const say = (words: Words) => inLanguage(req.i18n.language, words);
  const { lines } = await riskBoardOf(req);
  const title = say({ pl: 'Terminy w wydziale', en: 'Deadlines in the department' });
  const number = (count: number, href: string) => (
    <td className="queue__number">{count === 0 ? 0 : <a href={href}>{count.toLocaleString('pl')}</a>}</td>
  );
  return (
    <section aria-labelledby="risk-board" className="queue">
      <h2 id="risk-board">{title}</h2>
      {lines.length === 0 ? (
        <p>{say({ pl: 'Twój wydział nie ma spraw w toku.', en: 'Your department has no open cases.' })}</p>
      ) : (
        <div className="queue__wide" role="region" aria-label={title} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say({ pl: 'Wydział', en: 'Department' })}</th>
                <th scope="col">{say({ pl: 'Prowadzi', en: 'Handled by' })}</th>
                <th scope="col" className="queue__number">
                  {say({ pl: 'W toku', en: 'Open' })}
                </th>
                <th scope="col" className="queue__number">
                  {say({ pl: 'Zagrożone', en: 'At risk' })}
                </th>
                <th scope="col" className="queue__number">
                  {say({ pl: 'Po terminie', en: 'Overdue' })}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ department, clerk, open, risk, overdue }) => (
                <tr key={`${department.id} ${clerk?.id ?? ''}`}>
                  <td>{department.name}</td>
                  <th scope="row">{clerk?.name ?? say({ pl: 'nikt', en: 'nobody' })}</th>
                  {number(open, address('department', department.id, clerk?.id))}
                  {number(risk, address('risk', department.id, clerk?.id))}
                  {number(overdue, address('overdue', department.id, clerk?.id))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
