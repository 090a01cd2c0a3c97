import { questionText } from '../../../content-models/services/answerValue.ts';
import type { ServiceForm } from '../../../content-models/services/serviceForm.ts';
import type { PrefillSource } from '../../../content-models/services/prefill.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { Checkbox } from '../shared/Checkbox.tsx';
import { InformationClause } from '../shared/InformationClause.tsx';
import { TextField } from '../shared/TextField.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { sourceText } from './PrefillNote.tsx';
import { FilingSum } from './FilingSum.tsx';
import { CLAUSE, CO_APPLICANT, reviewText } from './filingSteps.ts';
import type { FilingState } from './useFiling.ts';
import type { Uploads } from './useUploads.ts';

const SourceLine = ({ source }: { source: PrefillSource | undefined }) =>
  source === undefined ? null : <small class="soft"> ({sourceText(source)})</small>;

interface FilingReviewProps {
  definition: ServiceForm;
  filing: FilingState;
  uploads: Uploads;
}

/** Everything before it is sent, each answer with a way to change it, what comes of it, and the clause to accept. */
export const FilingReview = ({ definition, filing, uploads }: FilingReviewProps) => {
  const office = useOffice();
  const { form, answers } = filing;
  const textOf = (field: ServiceField): string =>
    field.type === 'files'
      ? (uploads.uploads[field.name] ?? []).map(({ name }) => name).join('\n') || 'Bez plików'
      : reviewText(field, form.answers[field.name], answers[field.name]);
  return (
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
                  <dd class="review__answer">
                    <span class="answer">
                      {textOf(field)}
                      <SourceLine source={filing.sources[field.name]} />
                    </span>
                    <button
                      type="button"
                      class="link"
                      onClick={() => {
                        filing.open(field.name);
                      }}
                    >
                      Zmień<span class="visually-hidden"> odpowiedź: {field.label}</span>
                    </button>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <FilingSum form={form} hasFee={definition.fee !== undefined} onOpen={filing.open} />
      {definition.coApplicant === undefined ? null : (
        <TextField
          name={CO_APPLICANT}
          label={`Adres e-mail drugiej osoby${definition.coApplicant === 'optional' ? ' (nieobowiązkowy)' : ''}`}
          hint="Wyślemy jej odnośnik. Zaloguje się, zobaczy sprawę i potwierdzi ją albo odmówi w ciągu 14 dni."
          type="email"
          inputMode="email"
          value={filing.coApplicantEmail}
          error={filing.errors.find(({ path }) => path === CO_APPLICANT)?.message}
          onValue={filing.setCoApplicantEmail}
        />
      )}
      <InformationClause clause={definition.clause}>
        {`Twoje dane przetwarza ${office.name}, żeby załatwić tę sprawę i odpowiedzieć Ci na piśmie.`}
      </InformationClause>
      <Checkbox
        name={CLAUSE}
        label={`Znam informację o danych osobowych (wersja ${definition.clause.version}).`}
        checked={filing.clauseAccepted}
        error={filing.errors.find(({ path }) => path === CLAUSE)?.message}
        onChecked={filing.setClauseAccepted}
      />
    </>
  );
};
