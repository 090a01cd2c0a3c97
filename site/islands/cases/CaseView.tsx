import { caseDetailSchema, caseNumberSchema, type CaseDetail } from '../../../content-models/cases/case.ts';
import { filerText } from '../../../content-models/services/filer.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { forecastSentence } from '../../../content-models/statistics/forecast.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { PrintButton } from '../shared/PrintButton.tsx';
import { useLoad, type Loaded } from '../shared/useLoad.ts';
import { AnswerList } from './AnswerList.tsx';
import { CaseFiles } from './CaseFiles.tsx';
import { caseActs, caseSections } from './caseSections.ts';
import { CaseTimeline } from './CaseTimeline.tsx';
import { ConfirmationLink } from './ConfirmationLink.tsx';
import { coApplicantText } from './coApplicantText.ts';
import { turnTag, turnText } from './orderCases.ts';
import { UnsignedNote } from './UnsignedNote.tsx';

const Case = ({ one, onChanged }: { one: CaseDetail; onChanged: () => void }) => (
  <>
    <PageHeading above={`Sprawa ${one.number}`} windowTitle={`${one.title}, ${one.number}`}>
      {one.title}
    </PageHeading>
    <div class="columns">
      <div>
        <section class="stack measure" aria-labelledby="stan">
          <h2 id="stan">{one.statusLabel}</h2>
          <p>
            <span class={turnTag[one.turn]}>{turnText[one.turn]}</span>
          </p>
          <p class="lead">{one.explanation}</p>
          {one.turn === 'resident' ? (
            <p>Odpowiedz poniżej. Możesz też przynieść odpowiedź do urzędu: podaj numer {one.number}.</p>
          ) : null}
        </section>
        {one.clock === 'stands' ? (
          <p class="figure section">
            <span class="figure__label">Termin odpowiedzi</span>
            <span class="figure__value">stoi</span>
            <span class="figure__label">
              {one.turn === 'resident'
                ? 'Ruszy, gdy urząd dostanie to, o co prosi.'
                : 'Ruszy, gdy urząd podejmie zawieszone postępowanie.'}{' '}
              Te dni nie wliczają się do terminu (art. 35 § 5 KPA).
            </span>
          </p>
        ) : null}
        {one.turn === 'office' && one.clock === 'runs' ? (
          <p class="figure section">
            <span class="figure__label">Urząd odpowie najpóźniej</span>
            <span class="figure__value">{formatDate(one.dueOn)}</span>
          </p>
        ) : null}
        {caseActs.map(({ name, Section }) => (
          <Section key={name} one={one} onChanged={onChanged} />
        ))}
        {one.usual ? <p class="soft measure">{forecastSentence(one.usual)}</p> : null}
        <section class="section">
          <h2>Przebieg sprawy</h2>
          <CaseTimeline one={one} />
        </section>
        {one.signed ? null : <UnsignedNote />}
        <section class="section measure">
          <h2>Co zostało wysłane</h2>
          <AnswerList answers={[...one.answers, ...one.computed]} />
          {one.missing.length > 0 ? <p class="soft">Bez odpowiedzi: {one.missing.join(', ')}.</p> : null}
        </section>
        {one.files.length > 0 ? (
          <section class="section measure">
            <h2>Pliki</h2>
            <CaseFiles number={one.number} files={one.files} />
          </section>
        ) : null}
        {caseSections.map(({ name, Section }) => (
          <Section key={name} one={one} onChanged={onChanged} />
        ))}
      </div>
      <aside class="aside">
        <section>
          <h2>O sprawie</h2>
          <dl class="summary-list">
            <div>
              <dt>Numer</dt>
              <dd>{one.number}</dd>
            </div>
            {one.sign === undefined ? null : (
              <div>
                <dt>Znak sprawy</dt>
                <dd>{one.sign}</dd>
              </div>
            )}
            {one.coApplicant === undefined ? null : (
              <div>
                <dt>Druga osoba</dt>
                <dd>{coApplicantText(one.coApplicant)}</dd>
              </div>
            )}
            {filerText(one.filer) === undefined ? null : (
              <div>
                <dt>Składasz</dt>
                <dd>{filerText(one.filer)}</dd>
              </div>
            )}
            <div>
              <dt>Złożona</dt>
              <dd>{formatDateTime(one.filedAt)}</dd>
            </div>
            <div>
              <dt>Zajmuje się nią</dt>
              <dd>
                {one.department}, {one.officeName}
              </dd>
            </div>
            <div>
              <dt>Informacja o danych</dt>
              <dd>
                wersja {one.clause.version}, przyjęta {formatDate(one.clause.acceptedAt)}
              </dd>
            </div>
          </dl>
        </section>
        {one.confirmation ? <ConfirmationLink number={one.number} /> : null}
        <PrintButton what="Drukuj tę stronę" />
      </aside>
    </div>
  </>
);

const Answer = ({ loaded, onRetry }: { loaded: Loaded<CaseDetail>; onRetry: () => void }) => {
  switch (loaded.state) {
    case 'loading':
      return (
        <>
          <PageHeading>Sprawa</PageHeading>
          <Loading what="Wczytujemy sprawę…" />
        </>
      );
    case 'ready':
      return <Case one={loaded.value} onChanged={onRetry} />;
    case 'failed': {
      const missing = loaded.failure.kind === 'refused' && loaded.failure.problem.status === 404;
      return (
        <>
          <PageHeading>{missing ? 'Nie ma takiej sprawy na Twoim koncie' : 'Sprawa'}</PageHeading>
          <div class="stack measure">
            {missing ? (
              <p>Sprawdź, czy numer jest dobrze wpisany i czy to konto, z którego złożono sprawę.</p>
            ) : (
              <FailureNotice failure={loaded.failure} onRetry={onRetry} />
            )}
            <p>
              <a href="/moje-miasto/sprawy/">Wszystkie moje sprawy</a>
            </p>
          </div>
        </>
      );
    }
  }
};

/** One case of the logged-in resident, named by `?numer=`. */
export const CaseView = () => {
  const number = caseNumberSchema.safeParse(new URLSearchParams(location.search).get('numer'));
  const { loaded, retry } = useLoad<CaseDetail>(() =>
    number.success
      ? portal.get(`/cases/${number.data}`, caseDetailSchema)
      : Promise.resolve({
          ok: false,
          failure: { kind: 'refused', problem: { type: 'about:blank', title: 'Nie ma takiej sprawy.', status: 404 } },
        }),
  );
  return <LoggedIn current="/moje-miasto/sprawy/">{() => <Answer loaded={loaded} onRetry={retry} />}</LoggedIn>;
};
