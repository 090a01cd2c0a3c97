'use client';
import { mailboxWords, type HandOver } from '../../../content-models/mailbox/mailbox.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { handOverPath } from './handOverPath.ts';

const Downloads = ({ id, at, kind, hasPhotos, erased }: HandOver) => {
  if (erased) return <>usunięto po 90 dniach</>;
  const of = `${mailboxWords[kind].plural} z ${formatDateTime(at)}`;
  return (
    <span className="institution-files__actions">
      <a href={handOverPath(id, 'table')} aria-label={`${of}: pobierz CSV`} download>
        CSV
      </a>
      {hasPhotos ? (
        <a href={handOverPath(id, 'photos')} aria-label={`${of}: pobierz zdjęcia`} download>
          Zdjęcia (ZIP)
        </a>
      ) : null}
    </span>
  );
};

/** What was fetched before, by whom and when, each to be fetched again. */
export const HandOverList = ({ handOvers }: { handOvers: HandOver[] }) => (
  <section aria-labelledby="hand-overs">
    <h2 id="hand-overs">Pobrane wcześniej</h2>
    {handOvers.length === 0 ? (
      <p>Nic jeszcze nie pobrano.</p>
    ) : (
      <div className="institution-files__wide" role="region" aria-labelledby="hand-overs" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Pobrano</th>
              <th scope="col">Co</th>
              <th scope="col">Kto</th>
              <th scope="col">Pobierz ponownie</th>
            </tr>
          </thead>
          <tbody>
            {handOvers.map((one) => (
              <tr key={one.id}>
                <td>{formatDateTime(one.at)}</td>
                <td>{counted(one.count, mailboxWords[one.kind].counted)}</td>
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
