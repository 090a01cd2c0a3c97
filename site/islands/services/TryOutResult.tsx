import { questionText } from '../../../content-models/services/answerValue.ts';
import type { Interpretation } from '../../../content-models/services/interpretService.ts';
import type { ServiceDefinition } from '../../../content-models/services/serviceDefinition.ts';
import { legalDeadline } from '../../../content-models/shared/legalDeadline.ts';
import { formatDate, localDateOf } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { FilingSum } from './FilingSum.tsx';
import { reviewText } from './filingSteps.ts';

interface TryOutResultProps {
  definition: ServiceDefinition;
  form: Interpretation;
  onOpen: (name: string) => void;
  /** names of the files chosen for a question */
  fileNames: (name: string) => string;
  /** questions that these answers leave out */
  hidden: number;
}

/** What the office would get of these answers: what was understood, worked out, due, missing, and until when. */
export const TryOutResult = ({ definition, form, onOpen, fileNames, hidden }: TryOutResultProps) => (
  <>
    {form.steps.map((step) => (
      <section key={step.name} class="review">
        <h2>{step.title}</h2>
        <dl class="summary-list summary-list--answers">
          {step.fields
            .filter(({ type }) => type !== 'info')
            .map((field) => (
              <div key={field.name}>
                <dt>{questionText(field)}</dt>
                <dd class="answer">
                  {field.type === 'files'
                    ? fileNames(field.name) || 'Bez plików'
                    : reviewText(field, form.answers[field.name], undefined)}
                </dd>
              </div>
            ))}
        </dl>
      </section>
    ))}
    <FilingSum form={form} hasFee={definition.fee !== undefined} onOpen={onOpen} />
    <section class="review">
      <h2>Termin i pytania</h2>
      <p>
        Złożone dzisiaj, urząd odpowie do{' '}
        <strong>{formatDate(legalDeadline(localDateOf(new Date()), definition.term))}</strong> ({definition.term.basis}
        ).
      </p>
      <p>
        {hidden === 0
          ? 'Zadaliśmy wszystkie pytania formularza.'
          : `Przy tych odpowiedziach nie pokazaliśmy ${counted(hidden, { one: 'pytania', few: 'pytań', many: 'pytań' })}.`}
      </p>
    </section>
  </>
);
