'use client';
import { useDocumentInfo } from '@payloadcms/ui';

interface EarlierFile {
  sha256: string;
  fileName: string;
  replacedAt: string;
}

const dayAndTime = new Intl.DateTimeFormat('pl', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** The address of a file that stays when its bytes are replaced, and the files that stood there before. */
export const AddressPanel = () => {
  const { id, data } = useDocumentInfo();
  if (!id) return null;
  const earlier = (data?.earlier ?? []) as EarlierFile[];
  return (
    <div className="field-type">
      <span className="field-label">Stały adres</span>
      <p>
        <code>{`/pliki/${String(id)}/`}</code>
      </p>
      <p>
        Prowadzi zawsze do najnowszego pliku. Żeby podmienić plik, usuń go wyżej i wybierz nowy: adresy, które ludzie
        już mają, pokażą nowy plik.
      </p>
      {earlier.length > 0 && (
        <>
          <span className="field-label">Poprzednie pliki</span>
          <ul>
            {earlier.map(({ sha256, fileName, replacedAt }) => (
              <li key={sha256 + replacedAt}>
                <a href={`/api/documents/${String(id)}/earlier/${sha256}`}>{fileName}</a> (do{' '}
                {dayAndTime.format(new Date(replacedAt))})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
