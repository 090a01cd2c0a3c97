import type { StepNumbers } from '../../../content-models/statistics/statistics.ts';
import type { Words } from '../../words/inLanguage.ts';

/** Where people give up a form: opened, gone on from, and the difference. */
export const StepsTable = ({ steps, say }: { steps: StepNumbers[]; say: (words: Words) => string }) => {
  if (steps.length === 0) {
    return <p>{say({ pl: 'Nikt jeszcze nie otwierał formularzy.', en: 'Nobody has opened the forms yet.' })}</p>;
  }
  const heads: Words[] = [
    { pl: 'Otwarte', en: 'Opened' },
    { pl: 'Przejścia dalej', en: 'Gone on' },
    { pl: 'Przerwane', en: 'Given up' },
  ];
  return (
    <div
      className="queue__wide"
      role="region"
      aria-label={say({ pl: 'Kroki formularzy', en: 'Steps of the forms' })}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{say({ pl: 'Usługa', en: 'E-service' })}</th>
            <th scope="col">{say({ pl: 'Krok', en: 'Step' })}</th>
            {heads.map((words) => (
              <th key={words.pl} scope="col" className="queue__number">
                {say(words)}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {steps.map(({ service, title, step, stepTitle, begun, left }) => {
            const gone = Math.max(0, begun - left);
            return (
              <tr key={`${service} ${step}`}>
                <td>{title}</td>
                <th scope="row">{stepTitle}</th>
                <td className="queue__number">{begun.toLocaleString('pl')}</td>
                <td className="queue__number">{left.toLocaleString('pl')}</td>
                <td className="queue__number">{gone.toLocaleString('pl')}</td>
                <td aria-hidden="true" className="queue__bars">
                  <span
                    className="queue__bar"
                    style={{ width: `${String(Math.round((gone / Math.max(1, begun)) * 100))}%` }}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
