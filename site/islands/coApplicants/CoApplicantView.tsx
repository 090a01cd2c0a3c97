import { useState } from 'preact/hooks';
import { z } from 'zod';
import { coApplicationSchema } from '../../../content-models/cases/coApplicant.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { AnswerList } from '../cases/AnswerList.tsx';
import { casePath } from '../cases/orderCases.ts';
import { BrokenLink } from '../residents/BrokenLink.tsx';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { useToken } from '../residents/useToken.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { keptToken } from './keptToken.ts';

const answeredSchema = z.object({ number: z.string() });

const Done = ({ isYes, number }: { isYes: boolean; number: string }) => (
  <>
    <PageHeading screen="answered" focusAtOnce>
      {isYes ? 'Potwierdzone' : 'Odmowa zapisana'}
    </PageHeading>
    <div class="stack measure">
      <p class="lead">
        {isYes ? 'Urząd wie, że to także Twoja sprawa.' : 'Urząd wie, że tej sprawy nie potwierdzasz.'}
      </p>
      {isYes ? (
        <p>
          <a class="button" href={casePath(number)}>
            Zobacz sprawę
          </a>
        </p>
      ) : null}
    </div>
  </>
);

const Question = ({ token }: { token: string }) => {
  const { loaded, retry } = useLoad(() => portal.post('/co-application', coApplicationSchema, { body: { token } }));
  const [done, setDone] = useState<{ isYes: boolean; number: string }>();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  if (done) return <Done {...done} />;
  if (loaded.state !== 'ready')
    return (
      <>
        <PageHeading>Wspólna sprawa</PageHeading>
        {loaded.state === 'loading' ? <Loading what="Wczytujemy sprawę…" /> : null}
        {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      </>
    );
  const one = loaded.value;
  const answer = async (isYes: boolean): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    const body = { token, answer: isYes ? 'confirm' : 'decline' };
    const result = await portal.post('/co-application/answer', answeredSchema, { body });
    setBusy(false);
    if (!result.ok) {
      setFailure(result.failure);
      return;
    }
    keptToken.forget();
    setDone({ isYes, number: result.value.number });
  };
  return (
    <>
      <PageHeading above="Wspólna sprawa">{one.title}</PageHeading>
      <div class="stack measure">
        <p class="lead">
          {one.filer} składa tę sprawę także w Twoim imieniu ({one.officeName}, {formatDate(one.filedAt)}). Przeczytaj
          ją i odpowiedz do {formatDate(one.until)}
        </p>
        <AnswerList answers={one.answers} />
        {one.files.length > 0 ? <p>Pliki: {one.files.join(', ')}</p> : null}
        <p>Gdy potwierdzisz, zobaczysz sprawę w Moich sprawach i poznasz odpowiedź urzędu.</p>
        {failure ? <FailureNotice failure={failure} /> : null}
        <p class="row">
          <button type="button" class="button" aria-disabled={busy} onClick={() => void answer(true)}>
            Potwierdzam
          </button>
          <button type="button" class="button button--quiet" aria-disabled={busy} onClick={() => void answer(false)}>
            Nie potwierdzam
          </button>
        </p>
      </div>
    </>
  );
};

/** The second person's page of a matter: what it is, and yes or no. */
export const CoApplicantView = () => {
  const fresh = useToken();
  const [token] = useState(() => keptToken.keep(fresh));
  if (token === undefined) return <BrokenLink href="/moje-miasto/sprawy/" label="Moje sprawy" />;
  return <LoggedIn current="/moje-miasto/sprawy/">{() => <Question token={token} />}</LoggedIn>;
};
