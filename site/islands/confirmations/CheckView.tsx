import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod';
import {
  checkCodeSchema,
  confirmationQuestionSchema,
  confirmationVerdictSchema,
  type ConfirmationVerdict,
} from '../../../content-models/confirmations/confirmation.ts';
import { Field } from '../shared/Field.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { TextField } from '../shared/TextField.tsx';
import { useForm } from '../shared/useForm.ts';
import { Verdict } from './Verdict.tsx';

const askedCode = (): string => {
  const given = checkCodeSchema.safeParse(new URLSearchParams(location.search).get('kod') ?? '');
  return given.success ? given.data : '';
};

const blank = z.literal('').transform(() => undefined);
const { code, printedHash } = confirmationQuestionSchema.shape;
/** The form's own fields; what was left blank is not asked. */
const formSchema = z.object({ code, printedHash: blank.or(printedHash) });

const sha256Of = async (file: File): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Whether a confirmation is genuine, for whoever holds it: no log-in, and nothing of the matter is shown. */
export const CheckView = () => {
  const [verdict, setVerdict] = useState<{ of: ConfirmationVerdict; attempt: number }>();
  const [file, setFile] = useState<File>();
  const form = useForm({
    schema: formSchema,
    initial: { code: askedCode(), printedHash: '' },
    send: async (asked) => {
      // The file itself stays here: only its sum is asked about.
      const fileHash = file === undefined ? undefined : await sha256Of(file);
      const body = { ...asked, ...(fileHash === undefined ? {} : { fileHash }) };
      const result = await portal.post('/confirmations/check', confirmationVerdictSchema, { body });
      if (!result.ok) return result.failure;
      setVerdict((last) => ({ of: result.value, attempt: (last?.attempt ?? 0) + 1 }));
      return undefined;
    },
  });
  useEffect(() => {
    // whoever scanned the code came for the answer
    if (form.values.code !== '') void form.submit(new Event('submit'));
  }, []);
  return (
    <>
      <PageHeading>Sprawdź potwierdzenie</PageHeading>
      <div class="stack">
        <p class="lead measure">
          Na potwierdzeniu złożenia z Moje Miasto jest kod. Powiemy, czy potwierdzenie jest prawdziwe. Nie pokażemy, co
          jest w sprawie ani kto ją złożył.
        </p>
        {verdict ? <Verdict key={verdict.attempt} verdict={verdict.of} /> : null}
        <FormFrame form={form} action="Sprawdź" busyAction="Sprawdzamy…">
          <TextField
            name="code"
            label="Kod z potwierdzenia"
            hint="16 liter i cyfr, na przykład 7K3M-Q2ZD-0VXP-9RTA."
            value={form.values.code}
            error={form.errorOf('code')}
            onValue={(value) => {
              form.set('code', value);
            }}
          />
          <TextField
            name="printedHash"
            label="Skrót SHA-256 z potwierdzenia (nieobowiązkowy)"
            hint="64 znaki z końca potwierdzenia. Porównamy go z tym, co złożono."
            value={form.values.printedHash}
            error={form.errorOf('printedHash')}
            onValue={(value) => {
              form.set('printedHash', value);
            }}
          />
          <Field
            name="file"
            label="Plik PDF potwierdzenia (nieobowiązkowy)"
            hint="Plik zostaje na Twoim urządzeniu. Porównamy tylko jego skrót."
          >
            {(control) => (
              <input
                {...control}
                type="file"
                accept="application/pdf,.pdf"
                onChange={(event) => {
                  setFile(event.currentTarget.files?.[0]);
                }}
              />
            )}
          </Field>
        </FormFrame>
      </div>
    </>
  );
};
