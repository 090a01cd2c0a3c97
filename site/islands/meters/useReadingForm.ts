import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActState, Link } from '../../../content-models/links/link.ts';
import type { Contract, Meter } from '../../../content-models/meters/meter.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { sendAct } from '../links/sendAct.ts';
import { sendOrQueue } from '../pocket/sendOrQueue.ts';
import type { Failure } from '../shared/failure.ts';
import type { FieldError } from '../shared/fieldError.ts';
import { readingDraft } from './readingDraft.ts';
import { checkInput, emptyInput, type ReadingInput } from './readingInput.ts';

interface ReadingFormRules {
  link: Link;
  contract: Contract;
  meter: Meter;
  today: LocalDate;
  onSent: (act: ActState) => void;
}

/** The form of one reading: what is typed, what is odd about it, and a sending that counts once. */
export const useReadingForm = ({ link, contract, meter, today, onSent }: ReadingFormRules) => {
  const [input, setInput] = useState(() => emptyInput(contract, today));
  /** the dial was left once: from then on its plausibility is said at each change */
  const [looked, setLooked] = useState(false);
  const [refused, setRefused] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<'sent' | 'queued'>();
  const sending = useRef(false);
  const touched = useRef(false);
  // the same words sent again after a lost answer are the same act
  const key = useRef({ of: '', value: '' });

  const draftName = `${link.id} ${meter.number}`;
  useEffect(() => {
    void readingDraft.find(draftName).then((draft) => {
      if (draft && !touched.current) {
        setInput(draft);
        setLooked(draft.whole !== '');
      }
    });
  }, [draftName]);

  const checked = checkInput(contract, meter, input, today);
  const set = (change: Partial<ReadingInput>): void => {
    touched.current = true;
    const next = { ...input, ...change };
    setInput(next);
    setRefused((errors) => errors.filter(({ path }) => !(path in change) && !(path === 'milli' && 'whole' in change)));
    void readingDraft.keep(draftName, next);
  };
  const refuse = (errors: FieldError[], why?: Failure): void => {
    setRefused(errors);
    setFailure(errors.length > 0 ? undefined : why);
    setAttempt((count) => count + 1);
  };
  const submit = async (): Promise<void> => {
    if (sending.current) return;
    setLooked(true);
    const { reading, errors } = checked;
    if (!reading) {
      refuse(errors);
      return;
    }
    const words = JSON.stringify(reading);
    if (key.current.of !== words) key.current = { of: words, value: crypto.randomUUID() };
    const act = { kind: 'submitReading', data: reading } as const;
    sending.current = true;
    setBusy(true);
    const result = await sendOrQueue(
      {
        path: `/links/${link.id}/acts`,
        body: act,
        key: key.current.value,
        title: `Odczyt licznika ${meter.number}`,
      },
      () => sendAct(link.id, act, key.current.value),
    );
    sending.current = false;
    setBusy(false);
    if (result.ok === false) {
      const named = result.failure.kind === 'refused' ? result.failure.problem.errors : undefined;
      refuse(
        (named ?? []).map(({ path, message }) => ({ path: path.replace(/^data\./, ''), message })),
        result.failure,
      );
      return;
    }
    await readingDraft.forget(draftName);
    touched.current = false;
    setInput(emptyInput(contract, today));
    setLooked(false);
    setRefused([]);
    setFailure(undefined);
    setOutcome(result.ok === 'queued' ? 'queued' : 'sent');
    if (result.ok === true) onSent(result.value);
  };
  // while typing only the questions of plausibility are asked; what is missing is said when sending
  const live = looked && input.whole !== '' ? checked.errors : [];
  const shown = refused.length > 0 ? refused : live;
  return {
    input,
    set,
    submit,
    look: () => {
      setLooked(true);
    },
    checked,
    looked,
    summary: refused,
    failure,
    attempt,
    busy,
    outcome,
    again: () => {
      setOutcome(undefined);
    },
    errorOf: (path: string): string | undefined => shown.find((error) => error.path === path)?.message,
  };
};
export type ReadingForm = ReturnType<typeof useReadingForm>;
