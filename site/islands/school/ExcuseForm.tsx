import { useEffect, useRef, useState } from 'preact/hooks';
import type { Link } from '../../../content-models/links/link.ts';
import { absenceExcuseSchema, type AttendanceEntry } from '../../../content-models/school/school.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { sendAct } from '../links/sendAct.ts';
import { useActs } from '../links/useActs.ts';
import { sendOrQueue } from '../pocket/sendOrQueue.ts';
import { ErrorSummary } from '../shared/ErrorSummary.tsx';
import { failureText, type Failure } from '../shared/failure.ts';
import { FieldErrorText, Field } from '../shared/Field.tsx';
import { fieldErrorsFrom, fieldErrorsIn, fieldId, type FieldError } from '../shared/fieldError.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { ActList } from '../links/ActList.tsx';
import { excusableDays } from './attendanceDays.ts';
import { excuseDraft } from './excuseDraft.ts';
import { LessonChoice } from './LessonChoice.tsx';

interface ExcuseFormProps {
  link: Link;
  entries: AttendanceEntry[];
  onSent: () => void;
}

/** Excusing an absence: which lessons, why, and what the school said to earlier ones. */
export const ExcuseForm = ({ link, entries, onSent }: ExcuseFormProps) => {
  const office = useOffice();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [queued, setQueued] = useState(false);
  // the same choice and reason are the same act, however often it is sent
  const key = useRef({ of: '', value: '' });
  // the school's own list may be slow to say so
  const [excused, setExcused] = useState<ReadonlySet<string>>(new Set());
  const [restored, setRestored] = useState(false);
  const touched = useRef(false);
  useEffect(() => {
    void excuseDraft.find(link.id).then((draft) => {
      if (!draft || touched.current) return;
      // what the school has settled meanwhile is not offered any more
      const open = new Set(entries.filter(({ excusable }) => excusable).map(({ id }) => id));
      setChosen(new Set(draft.chosen.filter((id) => open.has(id))));
      setReason(draft.reason);
      setRestored(true);
    });
  }, [link.id]);
  const write = (next: { chosen?: ReadonlySet<string>; reason?: string }) => {
    touched.current = true;
    const now = { chosen, reason, ...next };
    setChosen(now.chosen);
    setReason(now.reason);
    void excuseDraft.keep(link.id, { chosen: [...now.chosen], reason: now.reason });
  };
  const { acts, add } = useActs(link.id, 'excuseAbsence');
  const days = excusableDays(entries.filter(({ id }) => !excused.has(id)));

  const refuse = (found: FieldError[], why?: Failure) => {
    setErrors(found);
    setFailure(found.length > 0 ? undefined : why);
    setAttempt((count) => count + 1);
  };
  const submit = async () => {
    if (busy) return;
    // in the order of the journal, so that the same choice is the same act
    const wanted = entries.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
    const parsed = absenceExcuseSchema.safeParse({ entries: wanted, reason });
    if (!parsed.success) {
      refuse(fieldErrorsIn(parsed.error));
      return;
    }
    setBusy(true);
    const act = { kind: 'excuseAbsence', data: parsed.data } as const;
    const words = JSON.stringify(act);
    if (key.current.of !== words) key.current = { of: words, value: crypto.randomUUID() };
    const { value: ownKey } = key.current;
    const result = await sendOrQueue(
      { path: `/links/${link.id}/acts`, body: act, key: ownKey, title: `Usprawiedliwienie: ${link.name}` },
      () => sendAct(link.id, act, ownKey),
    );
    setBusy(false);
    if (result.ok === false) {
      const named = result.failure.kind === 'refused' ? result.failure.problem.errors : undefined;
      refuse(
        fieldErrorsFrom(named?.map(({ path, message }) => ({ path: path.replace(/^data\./, ''), message }))),
        result.failure,
      );
      return;
    }
    setErrors([]);
    setFailure(undefined);
    setExcused(new Set([...excused, ...wanted]));
    setChosen(new Set());
    setReason('');
    void excuseDraft.forget(link.id);
    setQueued(result.ok === 'queued');
    if (result.ok !== true) return;
    add(result.value);
    onSent();
  };
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.message;
  const entriesError = errorOf('entries');

  return (
    <section class="excuse">
      <h2>Usprawiedliw nieobecność</h2>
      <ActList acts={acts} who={link.institution.name} />
      <div role="status">
        {queued ? (
          <p class="notice notice--ok measure">
            Nie ma teraz połączenia. Usprawiedliwienie czeka na tym urządzeniu i wyśle się samo, gdy tylko wróci.
          </p>
        ) : null}
      </div>
      {days.length === 0 ? (
        <p class="soft">Nie ma teraz lekcji do usprawiedliwienia.</p>
      ) : (
        <details open={errors.length > 0 || failure !== undefined || restored || undefined}>
          <summary>
            Wybierz lekcje i napisz powód
            <span class="soft"> (ostatnia nieobecność {formatDate(days[0]?.on ?? '')})</span>
          </summary>
          <ErrorSummary errors={errors} attempt={attempt}>
            {failure ? <p>{failureText(failure, office)}</p> : null}
          </ErrorSummary>
          <form
            class="stack measure"
            method="post"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void submit();
            }}
          >
            <fieldset
              class={entriesError === undefined ? 'field-group' : 'field-group field--invalid'}
              id={fieldId('entries')}
              tabIndex={-1}
            >
              <legend class="field__label">Które lekcje</legend>
              {entriesError === undefined ? null : <FieldErrorText id={fieldId('entries')} error={entriesError} />}
              {days.map((day) => (
                <LessonChoice
                  key={day.on}
                  day={day}
                  chosen={chosen}
                  onChosen={(next) => {
                    write({ chosen: next });
                  }}
                />
              ))}
            </fieldset>
            <Field
              name="reason"
              label="Powód"
              hint="Wystarczy jedno zdanie, na przykład „wizyta u lekarza”. Nie podawaj rozpoznania choroby."
              error={errorOf('reason')}
            >
              {(control) => (
                <textarea
                  {...control}
                  class="textarea--short"
                  rows={3}
                  maxLength={500}
                  value={reason}
                  onInput={(event) => {
                    write({ reason: event.currentTarget.value });
                  }}
                />
              )}
            </Field>
            <button class="button" type="submit" aria-disabled={busy}>
              {busy ? 'Wysyłamy…' : 'Wyślij do szkoły'}
            </button>
          </form>
        </details>
      )}
    </section>
  );
};
