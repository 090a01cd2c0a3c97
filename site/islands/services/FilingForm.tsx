import { useEffect } from 'preact/hooks';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { Resident } from '../../../content-models/residents/resident.ts';
import type { PrefillOffers } from '../../../content-models/services/prefill.ts';
import { fieldsOf } from '../../../content-models/services/interpretService.ts';
import type { FormVersion, ServiceForm } from '../../../content-models/services/serviceForm.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { later } from '../shared/later.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { AnswerField, fetchFields } from './AnswerField.tsx';
import { KeptLine, KeptTwice, Restored } from './DraftNotices.tsx';
import { ClearPrefilled, withSource } from './PrefillNote.tsx';
import { PaperLink } from './PaperLink.tsx';
import { progressText } from './filingSteps.ts';
import type { StartingDraft } from './openBegun.ts';
import { StreetsContext } from './useSurroundings.ts';
import { useFiling } from './useFiling.ts';
import type { Uploads } from './useUploads.ts';

const lastScreens = () => import('./lastScreens.ts');
const FilingReview = later(async () => (await lastScreens()).FilingReview);
const FilingConfirmation = later(async () => (await lastScreens()).FilingConfirmation);
const FilingQueued = later(async () => (await lastScreens()).FilingQueued);
const FilingTroubleText = later(async () => (await lastScreens()).FilingTroubleText);

/** Asks early for what the coming screens are drawn by: whoever has begun to answer is not to wait for it. */
const fetchComing = (definition: ServiceForm): void => {
  fetchFields(fieldsOf(definition));
  for (const part of [FilingReview, FilingConfirmation, FilingQueued, FilingTroubleText]) part.fetch();
};

interface FilingFormProps {
  resident: Resident;
  version: FormVersion;
  uploads: Uploads;
  start: StartingDraft | undefined;
  waiting: UploadState[] | undefined;
  offers: PrefillOffers;
  onFormChanged: () => void;
}

/** A form, one screen of questions at a time, then the review, then the confirmation. */
export const FilingForm = ({ resident, version, uploads, start, waiting, offers, onFormChanged }: FilingFormProps) => {
  const office = useOffice();
  const { definition } = version;
  const filing = useFiling({ resident, version, uploads, start, waiting, offers, onFormChanged });
  useEffect(() => {
    if (filing.isReview) fetchComing(definition);
  }, [filing.isReview]);
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
        <KeptTwice filing={filing} />
        <Restored filing={filing} />
        {filing.screen === 0 ? <p class="lead measure">{definition.summary}</p> : null}
        <form
          class="stack measure portal-form"
          method="post"
          noValidate
          onInput={() => {
            fetchComing(definition);
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (filing.isReview) filing.submit();
            else filing.next();
          }}
        >
          {step ? (
            <StreetsContext.Provider value={filing.around.streets}>
              {step.fields.map((field) => (
                <AnswerField
                  key={field.name}
                  field={withSource(field, filing.sources[field.name])}
                  value={filing.answers[field.name]}
                  uploads={uploads}
                  errors={filing.errors}
                  onValue={(next) => {
                    filing.change(field.name, next);
                  }}
                />
              ))}
            </StreetsContext.Provider>
          ) : (
            <FilingReview definition={definition} filing={filing} uploads={uploads} />
          )}
          <ClearPrefilled
            count={step?.fields.filter(({ name }) => name in filing.sources).length ?? 0}
            onClear={filing.clearPrefilled}
          />
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
        <KeptLine filing={filing} />
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
