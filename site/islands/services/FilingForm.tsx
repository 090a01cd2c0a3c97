import type { Resident } from '../../../content-models/residents/resident.ts';
import type { ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { AnswerField } from './AnswerField.tsx';
import { FilingConfirmation } from './FilingConfirmation.tsx';
import { FilingQueued } from './FilingQueued.tsx';
import { FilingReview } from './FilingReview.tsx';
import { FilingTroubleText } from './FilingTroubleText.tsx';
import { PaperLink } from './PaperLink.tsx';
import { progressText } from './filingSteps.ts';
import { useFiling, type FilingState } from './useFiling.ts';
import type { Uploads } from './useUploads.ts';

const Restored = ({ filing }: { filing: FilingState }) => {
  if (!filing.restored) return null;
  const { savedAt, otherVersion } = filing.restored;
  return (
    <div class="notice measure" role="status">
      <p>
        {otherVersion
          ? 'Urząd zmienił ten formularz. Przenieśliśmy Twoje odpowiedzi, sprawdź je jeszcze raz.'
          : `Przywróciliśmy to, co wpisane ${formatDateTime(new Date(savedAt).toISOString())} Pliki trzeba dodać ponownie.`}
      </p>
      <p>
        <button type="button" class="button button--quiet" onClick={filing.startAnew}>
          Zacznij od nowa
        </button>
      </p>
    </div>
  );
};

interface FilingFormProps {
  resident: Resident;
  version: ServiceVersion;
  uploads: Uploads;
  onFormChanged: () => void;
}

/** A form, one screen of questions at a time, then the review, then the confirmation. */
export const FilingForm = ({ resident, version, uploads, onFormChanged }: FilingFormProps) => {
  const office = useOffice();
  const { definition } = version;
  const filing = useFiling({ resident, version, uploads, onFormChanged });
  if (filing.queued) return <FilingQueued title={definition.title} />;
  if (filing.filed) return <FilingConfirmation filed={filing.filed} email={resident.email} />;
  const step = filing.form.steps[filing.screen];
  const title = step?.title ?? 'Sprawdź i wyślij';
  const progress = progressText(filing.form, filing.screen);
  const failed = filing.errors.length > 0 || filing.trouble !== undefined;
  return (
    <>
      <PageHeading
        above={`${definition.title}. ${progress}`}
        windowTitle={`${failed ? 'Błąd: ' : ''}${progress}: ${title}`}
        screen={filing.screen}
        focusAtOnce={filing.restored?.otherVersion === true}
      >
        {title}
      </PageHeading>
      <div class="stack">
        <ErrorSummary errors={filing.errors} attempt={filing.attempt} onOpen={filing.open}>
          {filing.trouble ? <FilingTroubleText trouble={filing.trouble} onSendAsNew={filing.submitAsNew} /> : null}
        </ErrorSummary>
        <Restored filing={filing} />
        {filing.screen === 0 ? <p class="lead measure">{definition.summary}</p> : null}
        <form
          class="stack measure portal-form"
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (filing.isReview) filing.submit();
            else filing.next();
          }}
        >
          {step ? (
            step.fields.map((field) => (
              <AnswerField
                key={field.name}
                field={field}
                value={filing.answers[field.name]}
                uploads={uploads}
                errors={filing.errors}
                onValue={(next) => {
                  filing.change(field.name, next);
                }}
              />
            ))
          ) : (
            <FilingReview definition={definition} filing={filing} uploads={uploads} />
          )}
          <div class="row portal-actions">
            <button class="button" type="submit" aria-disabled={filing.busy}>
              {filing.busy ? 'Wysyłamy…' : filing.isReview ? 'Wyślij do urzędu' : 'Dalej'}
            </button>
            {filing.screen > 0 ? (
              <button class="button button--quiet" type="button" onClick={filing.back}>
                Wstecz
              </button>
            ) : null}
          </div>
        </form>
        <p class="small measure">
          {filing.isKept ? (
            <>
              Odpowiedzi zapisują się na tym urządzeniu, do wysłania albo wylogowania.{' '}
              <a href="/moje-miasto/sprawy/">Wróć do tego później</a>
            </>
          ) : (
            'Twoja przeglądarka nie pozwala zapisać odpowiedzi. Nie zamykaj tej strony przed wysłaniem.'
          )}
        </p>
        <details class="measure">
          <summary>Wolisz papierowo albo przez telefon?</summary>
          <p>{definition.paperRoute}</p>
          <p>
            <PaperLink service={version.service} />
          </p>
          <p>
            {office.name}, tel. {office.phone}
          </p>
        </details>
      </div>
    </>
  );
};
