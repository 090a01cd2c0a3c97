import { useState } from 'preact/hooks';
import { fieldsOf } from '../../../content-models/services/interpretService.ts';
import { loginNeeded, loginNeededText } from '../../../content-models/services/loginNeeded.ts';
import type { ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import type { Answers } from '../../../content-models/services/answers.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import type { FieldError } from '../shared/fieldError.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { AnswerField } from './AnswerField.tsx';
import { errorsOn, interpretToday, progressText, screenOf } from './filingSteps.ts';
import { TryOutResult } from './TryOutResult.tsx';
import { uploadAnswers } from './upload.ts';
import { StreetsContext, useSurroundings } from './useSurroundings.ts';
import { useTriedUploads } from './useTriedUploads.ts';

/** One draft, screen by screen as residents would see it, then what comes of the answers. */
export const TryOutForm = ({ version, onAgain }: { version: ServiceVersion; onAgain: () => void }) => {
  const { definition } = version;
  const needed = loginNeeded(definition, 'low');
  const uploads = useTriedUploads();
  const [typed, setTyped] = useState<Answers>({});
  const [screen, setScreen] = useState(0);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const answers = { ...typed, ...uploadAnswers(uploads.uploads) };
  const around = useSurroundings(fieldsOf(definition));
  const form = interpretToday(definition, answers, around);
  const step = form.steps[screen];
  const progress = progressText(form, screen);
  const go = (next: number) => {
    setErrors([]);
    setScreen(next);
  };
  const next = () => {
    const found = errorsOn(form, screen);
    setErrors(found);
    setAttempt(attempt + 1);
    if (found.length === 0) go(screen + 1);
  };
  return (
    <>
      <PageHeading above={`${definition.title}. ${progress}`} windowTitle={`Tryb próby: ${progress}`} screen={screen}>
        {step?.title ?? 'Co z tego wynika'}
      </PageHeading>
      <div class="stack">
        <div class="notice notice--warn measure" role="note">
          <p class="notice__title">Tryb próby</p>
          <p>
            Wypróbowujesz zapisany szkic formularza. Niczego nie wysyłamy i niczego nie zapisujemy. Mieszkańcy zobaczą
            te zmiany dopiero po opublikowaniu.
          </p>
        </div>
        {needed === undefined ? null : (
          <div class="notice notice--warn measure" role="note">
            <p class="notice__title">Mieszkaniec z hasłem tego nie wyśle</p>
            <p>{loginNeededText(needed)} Zamiast formularza zobaczy, jak załatwić to inaczej.</p>
          </div>
        )}
        <ErrorSummary
          errors={errors}
          attempt={attempt}
          onOpen={(name) => {
            go(screenOf(form, name));
          }}
        />
        {screen === 0 ? <p class="lead measure">{definition.summary}</p> : null}
        <form
          class="stack measure portal-form"
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (step) next();
            else onAgain();
          }}
        >
          {step ? (
            <StreetsContext.Provider value={around.streets}>
              {step.fields.map((field) => (
                <AnswerField
                  key={field.name}
                  field={field}
                  value={answers[field.name]}
                  uploads={uploads}
                  errors={errors}
                  onValue={(value) => {
                    setTyped({ ...typed, [field.name]: value });
                  }}
                />
              ))}
            </StreetsContext.Provider>
          ) : (
            <TryOutResult
              definition={definition}
              form={form}
              onOpen={(name) => {
                go(screenOf(form, name));
              }}
              fileNames={(name) => (uploads.uploads[name] ?? []).map((upload) => upload.name).join(', ')}
              hidden={fieldsOf(definition).length - fieldsOf(form).length}
            />
          )}
          <div class="row portal-actions">
            <button class="button" type="submit">
              {step ? 'Dalej' : 'Wypróbuj od nowa'}
            </button>
            {screen > 0 ? (
              <button
                class="button button--quiet"
                type="button"
                onClick={() => {
                  go(screen - 1);
                }}
              >
                Wstecz
              </button>
            ) : null}
          </div>
        </form>
      </div>
    </>
  );
};
