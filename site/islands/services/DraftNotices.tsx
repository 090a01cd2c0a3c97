import { useEffect, useState } from 'preact/hooks';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { later } from '../shared/later.tsx';
import { portal } from '../shared/portal.ts';
import { LostFiles } from './LostFiles.tsx';
import { askDraft } from './openBegun.ts';
import type { FilingState } from './useFiling.ts';

const DraftChoice = later(async () => (await import('./DraftChoice.tsx')).DraftChoice);

const Names = ({ title, labels }: { title: string; labels: string[] }) =>
  labels.length === 0 ? null : (
    <>
      <p>{title}</p>
      <ul>
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </>
  );

/** What came back from an earlier visit, and what the office changed in the form since. */
export const Restored = ({ filing }: { filing: FilingState }) => {
  if (!filing.restored) return null;
  const { savedAt, otherVersion, lost, changed } = filing.restored;
  return (
    <div class="notice measure" role="status">
      {otherVersion ? (
        <>
          <p>Urząd zmienił ten formularz. Przenieśliśmy Twoje odpowiedzi, sprawdź je jeszcze raz.</p>
          <Names title="Te pytania brzmią teraz inaczej, sprawdź odpowiedzi:" labels={changed} />
          <Names title="Tych pytań już nie ma albo trzeba odpowiedzieć na nie od nowa:" labels={lost} />
        </>
      ) : (
        <p>{`Przywróciliśmy to, co wpisane ${formatDateTime(new Date(savedAt).toISOString())}`}</p>
      )}
      <LostFiles count={filing.lostFiles} />
      <p>
        <button type="button" class="button button--quiet" onClick={filing.startAnew}>
          Zacznij od nowa
        </button>
      </p>
    </div>
  );
};

/** Another device kept this form while it was open here. */
export const KeptTwice = ({ filing }: { filing: FilingState }) => {
  const [there, setThere] = useState<{ at: number; revision: number }>();
  const isTwice = filing.keeping === 'twice';
  useEffect(() => {
    if (!isTwice) return;
    void askDraft(portal, filing.service).then((answer) => {
      if (!answer.ok || answer.keptAt !== undefined) return;
      const { draft } = answer.value;
      // Filed or removed there: what is here goes on as something new.
      if (draft) setThere({ at: Date.parse(draft.updatedAt), revision: draft.revision });
      else filing.outweigh(0);
    });
  }, [isTwice]);
  if (!isTwice || !there) return null;
  return (
    <DraftChoice
      here={undefined}
      there={there.at}
      onHere={() => {
        filing.outweigh(there.revision);
      }}
      onThere={filing.takeOther}
    />
  );
};

/** Where what was typed is kept, and until when. */
export const KeptLine = ({ filing }: { filing: FilingState }) => (
  <p class="small measure">
    {filing.kept && filing.keeping !== 'here' ? (
      <>
        {filing.keeping === 'kept' ? 'Zapisane na Twoim koncie' : 'Zapisujemy na Twoim koncie'}. Dokończysz na dowolnym
        urządzeniu, do {formatDate(filing.kept.expiresAt)}{' '}
      </>
    ) : filing.isKept ? (
      'Odpowiedzi zapisują się na tym urządzeniu, a gdy jest połączenie, także na Twoim koncie. '
    ) : (
      'Twoja przeglądarka nie pozwala zapisać odpowiedzi. Nie zamykaj tej strony przed wysłaniem. '
    )}
    {filing.isKept || filing.keeping === 'kept' ? <a href="/moje-miasto/sprawy/">Wróć do tego później</a> : null}
  </p>
);
