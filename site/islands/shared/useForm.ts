import { useEffect, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { Failure } from './failure.ts';
import { formDraft } from './formDraft.ts';
import { fieldErrorsFrom, fieldErrorsIn, type FieldError } from './fieldError.ts';

interface FormRules<Values, Parsed> {
  schema: z.ZodType<Parsed>;
  initial: Values;
  /** Sends the checked form; what comes back is why it did not work. */
  send: (parsed: Parsed) => Promise<Failure | undefined>;
  /** keeps what is typed on this device under this name until it is sent; never for a form with a password */
  draft?: string;
}

/** One short form: values, what is wrong with them, and a submit that runs once at a time. */
export const useForm = <Values extends Record<string, string | boolean>, Parsed>({
  schema,
  initial,
  send,
  draft,
}: FormRules<Values, Parsed>) => {
  const [values, setValues] = useState(initial);
  // two fields may change before the next drawing
  const latest = useRef(values);
  latest.current = values;
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  // state is a drawing behind: a double click would see „not busy” twice
  const sending = useRef(false);
  const touched = useRef(false);
  const began = useRef(JSON.stringify(initial));
  useEffect(() => {
    if (draft === undefined) return;
    void formDraft.find(draft).then((kept) => {
      if (kept?.of === began.current && !touched.current) setValues((current) => ({ ...current, ...kept.values }));
    });
  }, [draft]);

  const refuse = (found: FieldError[], reason?: Failure) => {
    // in the order in which the form asks, not the model
    const order = Object.keys(initial);
    setErrors([...found].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path)));
    setFailure(found.length > 0 ? undefined : reason);
    setAttempt((count) => count + 1);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (sending.current) return;
    const parsed = schema.safeParse(values);
    if (!parsed.success) {
      refuse(fieldErrorsIn(parsed.error));
      return;
    }
    sending.current = true;
    setBusy(true);
    const reason = await send(parsed.data);
    sending.current = false;
    setBusy(false);
    if (!reason && draft !== undefined) await formDraft.forget(draft);
    if (reason) refuse(reason.kind === 'refused' ? fieldErrorsFrom(reason.problem.errors) : [], reason);
    else refuse([]);
  };
  return {
    values,
    errors,
    failure,
    attempt,
    busy,
    submit,
    set: <Name extends keyof Values>(name: Name, value: Values[Name]): void => {
      touched.current = true;
      const next = { ...latest.current, [name]: value };
      latest.current = next;
      setValues(next);
      if (draft !== undefined) void formDraft.keep(draft, { of: began.current, values: next });
    },
    errorOf: (name: keyof Values & string): string | undefined => errors.find(({ path }) => path === name)?.message,
  };
};
