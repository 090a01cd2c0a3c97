import { useState } from 'preact/hooks';
import { serviceVersionSchema, type ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { failureOf } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import type { Result } from '../shared/portalClient.ts';
import { useLoad } from '../shared/useLoad.ts';
import { TryOutForm } from './TryOutForm.tsx';

/** The draft of a service by the cookie of whoever works in the office; nobody else is given it. */
const readTried = async (id: string): Promise<Result<ServiceVersion>> => {
  try {
    const answer = await fetch(`/api/services/${encodeURIComponent(id)}/tryOut`, {
      credentials: 'same-origin',
      cache: 'no-store',
    });
    const body: unknown = await answer.json().catch(() => undefined);
    const parsed = serviceVersionSchema.safeParse(body);
    if (answer.ok && parsed.success)
      return { ok: true, value: parsed.data, status: answer.status, serverTime: Date.now() };
    return { ok: false, failure: failureOf(answer.status, answer.headers, body, new Date()) };
  } catch {
    return { ok: false, failure: { kind: 'unreachable' } };
  }
};

/** A form that staff try before they publish it: nothing is sent and nothing is kept. */
export const TryOutView = ({ id }: { id: string }) => {
  const { loaded, retry } = useLoad(() => readTried(id));
  const [round, setRound] = useState(0);
  if (loaded.state === 'ready')
    return (
      <TryOutForm
        key={round}
        version={loaded.value}
        onAgain={() => {
          setRound(round + 1);
          retry();
        }}
      />
    );
  return (
    <>
      <PageHeading>Tryb próby</PageHeading>
      {loaded.state === 'loading' ? <Loading what="Wczytujemy formularz…" /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
    </>
  );
};
