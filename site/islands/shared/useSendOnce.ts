import { useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { Failure } from './failure.ts';
import { fieldErrorsFrom, type FieldError } from './fieldError.ts';
import { portal } from './portal.ts';

interface SendingRules<Answer> {
  path: string;
  schema: z.ZodType<Answer>;
  onSent: (answer: Answer) => void;
  /** the field on the page for a path in the office's refusal */
  fieldOf: (path: string) => string;
}

/**
 * A form whose content must arrive once: one sending at a time, and the same content sent again after a lost answer has
 * the same `Idempotency-Key`; other content is another sending.
 */
export const useSendOnce = <Answer>({ path, schema, onSent, fieldOf }: SendingRules<Answer>) => {
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  // state is a drawing behind: a double click would see „not busy” twice
  const sending = useRef(false);
  const last = useRef({ written: '', key: '' });

  const send = async (body: object): Promise<void> => {
    if (sending.current) return;
    const written = JSON.stringify(body);
    if (last.current.written !== written) last.current = { written, key: crypto.randomUUID() };
    sending.current = true;
    setBusy(true);
    const result = await portal.post(path, schema, { body, headers: { 'idempotency-key': last.current.key } });
    sending.current = false;
    setBusy(false);
    if (result.ok) {
      setErrors([]);
      setFailure(undefined);
      onSent(result.value);
      return;
    }
    const found = result.failure.kind === 'refused' ? fieldErrorsFrom(result.failure.problem.errors) : [];
    setErrors(found.map((one) => ({ ...one, path: fieldOf(one.path) })));
    setFailure(found.length > 0 ? undefined : result.failure);
    setAttempt((count) => count + 1);
  };
  return {
    errors,
    failure,
    attempt,
    busy,
    send,
    /** Says what is to be mended before it can be sent. */
    refuse: (found: FieldError[]): void => {
      setErrors(found);
      setFailure(undefined);
      setAttempt((count) => count + 1);
    },
  };
};
