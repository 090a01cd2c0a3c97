import { useState } from 'preact/hooks';
import type { CaseFile } from '../../../content-models/cases/case.ts';
import {
  opinionAnswerSchema,
  opinionViewSchema,
  type OpinionView as Opinion,
} from '../../../content-models/desk/desk.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useToken } from '../residents/useToken.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Field } from '../shared/Field.tsx';
import { FormFrame } from '../shared/FormFrame.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { useForm } from '../shared/useForm.ts';
import { useLoad } from '../shared/useLoad.ts';
import { AnswerList } from './AnswerList.tsx';

/** Fetches a file with the token in the body, never in an address, and gives it to the browser to keep. */
const download = async (token: string, { id, fileName }: CaseFile): Promise<boolean> => {
  const answer = await fetch(`/api/portal/opinions/files/${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  }).catch(() => undefined);
  if (answer?.ok !== true) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
  return true;
};

const Files = ({ token, files }: { token: string; files: CaseFile[] }) => {
  const [trouble, setTrouble] = useState('');
  return (
    <>
      <ul class="files">
        {files.map((file) => (
          <li key={file.id}>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                void download(token, file).then((done) => {
                  setTrouble(done ? '' : 'Nie udało się pobrać pliku. Spróbuj ponownie.');
                });
              }}
            >
              Pobierz {file.fileName}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{trouble}</p>
    </>
  );
};

const Answering = ({ token, asked, onDone }: { token: string; asked: Opinion; onDone: () => void }) => {
  const form = useForm({
    schema: opinionAnswerSchema.pick({ text: true }),
    initial: { text: '' },
    send: async ({ text }) => {
      const result = await portal.post('/opinions/answer', noContent, { body: { token, text } });
      if (!result.ok) return result.failure;
      onDone();
      return undefined;
    },
  });
  return (
    <div class="stack measure">
      <p>
        {asked.officeName} pyta w&nbsp;sprawie: {asked.title}. Odpowiedz do {formatDate(asked.until)}
      </p>
      <blockquote class="letter">
        <p class="letter__text">{asked.question}</p>
      </blockquote>
      {asked.answers.length > 0 ? <AnswerList answers={asked.answers} /> : null}
      {asked.files.length > 0 ? <Files token={token} files={asked.files} /> : null}
      <FormFrame form={form} action="Wyślij opinię" busyAction="Wysyłamy…">
        <Field
          name="text"
          label="Twoja opinia"
          hint="Wyślesz ją raz. Potem nie da się jej zmienić."
          error={form.errorOf('text')}
        >
          {(control) => (
            <textarea
              {...control}
              rows={10}
              maxLength={10_000}
              value={form.values.text}
              onInput={(event) => {
                form.set('text', event.currentTarget.value);
              }}
            />
          )}
        </Field>
      </FormFrame>
    </div>
  );
};

const Asked = ({ token }: { token: string }) => {
  const { loaded, retry } = useLoad(() => portal.post('/opinions/open', opinionViewSchema, { body: { token } }));
  const [done, setDone] = useState(false);
  if (loaded.state === 'loading') return <Loading what="Wczytujemy pytanie…" />;
  if (loaded.state === 'failed')
    return loaded.failure.kind === 'refused' ? (
      <p class="measure">Ten link już nie działa: minął jego termin albo urząd wycofał pytanie.</p>
    ) : (
      <FailureNotice failure={loaded.failure} onRetry={retry} />
    );
  if (done || loaded.value.answered)
    return (
      <p role="status" class="lead">
        Dziękujemy. Urząd ma Twoją opinię.
      </p>
    );
  return (
    <Answering
      token={token}
      asked={loaded.value}
      onDone={() => {
        setDone(true);
      }}
    />
  );
};

/** An expert's page: reads the question the office asked by a link, and answers once. */
export const OpinionView = () => {
  const token = useToken();
  return (
    <>
      <PageHeading>Prośba o opinię</PageHeading>
      {token === undefined ? (
        <p class="measure">Otwórz tę stronę z linku, który przyszedł e-mailem.</p>
      ) : (
        <Asked token={token} />
      )}
    </>
  );
};
