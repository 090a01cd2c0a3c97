'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useSay } from '../../words/useSay.ts';

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
  const say = useSay();
  if (!id) return null;
  const earlier = (data?.earlier ?? []) as EarlierFile[];
  return (
    <div className="field-type">
      <span className="field-label">{say({ pl: 'Stały adres', en: 'Lasting address' })}</span>
      <p>
        <code>{`/pliki/${String(id)}/`}</code>
      </p>
      <p>
        {say({
          pl: 'Prowadzi zawsze do najnowszego pliku. Żeby podmienić plik, usuń go wyżej i wybierz nowy: adresy, które ludzie już mają, pokażą nowy plik.',
          en: 'It always leads to the newest file. To replace the file, remove it above and choose a new one: addresses people already have will show the new file.',
        })}
      </p>
      {earlier.length > 0 && (
        <>
          <span className="field-label">{say({ pl: 'Poprzednie pliki', en: 'Earlier files' })}</span>
          <ul>
            {earlier.map(({ sha256, fileName, replacedAt }) => (
              <li key={sha256 + replacedAt}>
                <a href={`/api/documents/${String(id)}/earlier/${sha256}`}>{fileName}</a> (
                {say({ pl: 'do', en: 'until' })} {dayAndTime.format(new Date(replacedAt))})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
