'use client';
import { formatDateTime } from '../../../../content-models/shared/localDate.ts';
import type { ServiceVersionList } from '../../../../content-models/services/serviceOffice.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

interface VersionListProps {
  versions: ServiceVersionList['versions'];
  busy: boolean;
  onReturn: (to: number) => void;
}

/** The published versions, the live one first, each of the others with a way back to it. */
export const VersionList = ({ versions, busy, onReturn }: VersionListProps) => {
  const say = useSay();
  const live = versions[0]?.number ?? 0;
  return (
    <section aria-labelledby="service-versions-list">
      <h3 id="service-versions-list">{say({ pl: 'Opublikowane wersje', en: 'Published versions' })}</h3>
      {versions.length === 0 ? <p>{say({ pl: 'Nie ma jeszcze żadnej.', en: 'There are none yet.' })}</p> : null}
      <ol reversed start={live} className="service-versions__list">
        {versions.map(({ id, number, publishedAt, publishedBy }) => (
          <li key={id}>
            <span>
              {say({ pl: `Wersja ${String(number)}`, en: `Version ${String(number)}` })},{' '}
              <time dateTime={publishedAt}>{formatDateTime(publishedAt)}</time>, {publishedBy}
            </span>
            {number === live ? (
              <strong>{say({ pl: 'obowiązuje', en: 'live' })}</strong>
            ) : (
              <ConfirmButton
                isQuiet
                label={say({ pl: 'Wróć do tej wersji', en: 'Return to this version' })}
                about={say({ pl: `(wersja ${String(number)})`, en: `(version ${String(number)})` })}
                title={say({
                  pl: `Wrócić do wersji ${String(number)}?`,
                  en: `Return to version ${String(number)}?`,
                })}
                consequences={[
                  say({
                    pl: `Powstanie wersja ${String(live + 1)}, taka sama jak ${String(number)}. Mieszkańcy zobaczą ją od razu.`,
                    en: `Version ${String(live + 1)} is made, the same as ${String(number)}. Residents see it at once.`,
                  }),
                  say({
                    pl: 'Nic nie zginie: do obecnej wersji też można wrócić.',
                    en: 'Nothing is lost: you can come back to the present version too.',
                  }),
                ]}
                disabled={busy}
                onConfirm={() => {
                  onReturn(number);
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};
