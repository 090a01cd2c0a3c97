'use client';
import { mailboxWords, type HandOver } from '../../../content-models/mailbox/mailbox.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { useSay } from '../../words/useSay.ts';
import { countedInEnglish, englishKinds } from './englishKinds.ts';
import { handOverPath } from './handOverPath.ts';

const Downloads = ({ id, at, kind, hasPhotos, erased }: HandOver) => {
  const say = useSay();
  if (erased) return <>{say({ pl: 'usunięto po 90 dniach', en: 'removed after 90 days' })}</>;
  const of = say({
    pl: `${mailboxWords[kind].plural} z ${formatDateTime(at)}`,
    en: `${englishKinds[kind].many} of ${formatDateTime(at)}`,
  });
  return (
    <span className="institution-files__actions">
      <a
        href={handOverPath(id, 'table')}
        aria-label={`${of}: ${say({ pl: 'pobierz CSV', en: 'download CSV' })}`}
        download
      >
        CSV
      </a>
      {hasPhotos ? (
        <a
          href={handOverPath(id, 'photos')}
          aria-label={`${of}: ${say({ pl: 'pobierz zdjęcia', en: 'download pictures' })}`}
          download
        >
          {say({ pl: 'Zdjęcia (ZIP)', en: 'Pictures (ZIP)' })}
        </a>
      ) : null}
    </span>
  );
};

/** What was fetched before, by whom and when, each to be fetched again. */
export const HandOverList = ({ handOvers }: { handOvers: HandOver[] }) => {
  const say = useSay();
  return (
    <section aria-labelledby="hand-overs">
      <h2 id="hand-overs">{say({ pl: 'Pobrane wcześniej', en: 'Fetched earlier' })}</h2>
      {handOvers.length === 0 ? (
        <p>{say({ pl: 'Nic jeszcze nie pobrano.', en: 'Nothing has been fetched yet.' })}</p>
      ) : (
        <div className="institution-files__wide" role="region" aria-labelledby="hand-overs" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say({ pl: 'Pobrano', en: 'Fetched' })}</th>
                <th scope="col">{say({ pl: 'Co', en: 'What' })}</th>
                <th scope="col">{say({ pl: 'Kto', en: 'Who' })}</th>
                <th scope="col">{say({ pl: 'Pobierz ponownie', en: 'Fetch again' })}</th>
              </tr>
            </thead>
            <tbody>
              {handOvers.map((one) => (
                <tr key={one.id}>
                  <td>{formatDateTime(one.at)}</td>
                  <td>
                    {say({
                      pl: counted(one.count, mailboxWords[one.kind].counted),
                      en: countedInEnglish(one.count, one.kind),
                    })}
                  </td>
                  <td>{one.by}</td>
                  <td>
                    <Downloads {...one} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
};
