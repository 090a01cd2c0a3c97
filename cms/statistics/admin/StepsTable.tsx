import type { StepNumbers } from '../../../content-models/statistics/statistics.ts';
import type { Words } from '../../words/inLanguage.ts';
import { NumbersTable } from './NumbersTable.tsx';

/** Where people give up a form: opened, gone on from, and the difference, whose share the bar draws. */
export const StepsTable = ({ steps, say }: { steps: StepNumbers[]; say: (words: Words) => string }) => (
  <NumbersTable
    say={say}
    name={{ pl: 'Kroki formularzy', en: 'Steps of the forms' }}
    empty={{ pl: 'Nikt jeszcze nie otwierał formularzy.', en: 'Nobody has opened the forms yet.' }}
    heads={{
      words: [
        { pl: 'Usługa', en: 'E-service' },
        { pl: 'Krok', en: 'Step' },
      ],
      numbers: [
        { pl: 'Otwarte', en: 'Opened' },
        { pl: 'Przejścia dalej', en: 'Gone on' },
        { pl: 'Przerwane', en: 'Given up' },
      ],
    }}
    rows={steps.map(({ service, title, step, stepTitle, begun, left }) => {
      const gone = Math.max(0, begun - left);
      return {
        key: `${service} ${step}`,
        group: title,
        title: stepTitle,
        numbers: [begun, left, gone].map((count) => count.toLocaleString('pl')),
        share: gone / Math.max(1, begun),
      };
    })}
  />
);
