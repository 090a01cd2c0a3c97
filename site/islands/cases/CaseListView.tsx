import { caseListSchema } from '../../../content-models/cases/case.ts';
import type { Session } from '../../../content-models/residents/resident.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { DraftList } from '../services/DraftList.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad, type Loaded } from '../shared/useLoad.ts';
import type { z } from 'zod';
import { CaseEntry } from './CaseEntry.tsx';
import { CasePages } from './CasePages.tsx';
import { orderCases } from './orderCases.ts';

type CaseList = z.infer<typeof caseListSchema>;

const askedPage = (): number => {
  const page = Number(new URLSearchParams(location.search).get('strona') ?? '1');
  return Number.isInteger(page) && page > 0 ? page : 1;
};

const Cases = ({ list }: { list: CaseList }) => {
  if (list.cases.length === 0)
    return (
      <div class="empty measure">
        <p class="lead">{list.page > 1 ? 'Na tej stronie nie ma już spraw.' : 'Nie masz jeszcze żadnej sprawy.'}</p>
        <p>Wyślesz stąd pismo do urzędu, a my pokażemy, co się z nim dzieje i kiedy przyjdzie odpowiedź.</p>
        <p>
          <a class="button" href="/moje-miasto/zalatw/?usluga=pismo-ogolne">
            Napisz do urzędu
          </a>
        </p>
      </div>
    );
  const ordered = orderCases(list.cases);
  const waiting = ordered.filter((one) => one.turn === 'resident');
  const others = ordered.filter((one) => one.turn !== 'resident');
  return (
    <>
      {waiting.length > 0 ? (
        <section class="section">
          <h2>Czekają na Ciebie</h2>
          <ul class="entries">
            {waiting.map((one) => (
              <CaseEntry key={one.number} one={one} />
            ))}
          </ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section class="section">
          <h2>{waiting.length > 0 ? 'Pozostałe sprawy' : 'Wszystkie sprawy'}</h2>
          <ul class="entries">
            {others.map((one) => (
              <CaseEntry key={one.number} one={one} />
            ))}
          </ul>
        </section>
      ) : null}
      <CasePages page={list.page} pages={list.pages} />
    </>
  );
};

interface OverviewProps {
  session: Session;
  cases: Loaded<CaseList>;
  onRetry: () => void;
}

const Overview = ({ session: { resident }, cases, onRetry }: OverviewProps) => (
  <>
    <PageHeading>Moje sprawy</PageHeading>
    <div class="stack">
      <p class="lead small">
        Zalogowano jako {resident.givenName} {resident.familyName}
      </p>
      <DraftList resident={resident.id} />
      {cases.state === 'loading' ? <Loading what="Wczytujemy Twoje sprawy…" /> : null}
      {cases.state === 'failed' ? <FailureNotice failure={cases.failure} onRetry={onRetry} /> : null}
      {cases.state === 'ready' && cases.value.cases.length > 0 ? (
        <p>
          <a class="button" href="/moje-miasto/zalatw/">
            Załatw nową sprawę
          </a>
        </p>
      ) : null}
    </div>
    {cases.state === 'ready' ? <Cases list={cases.value} /> : null}
  </>
);

/** „Moje sprawy”: what waits for me first, then everything else. */
export const CaseListView = () => {
  // asked together with „who am I”, so that a slow phone waits once
  const { loaded, retry } = useLoad(() => portal.get(`/cases?page=${String(askedPage())}`, caseListSchema));
  return (
    <LoggedIn current="/moje-miasto/sprawy/">
      {(session) => <Overview session={session} cases={loaded} onRetry={retry} />}
    </LoggedIn>
  );
};
