'use client';
import { useAuth } from '@payloadcms/ui';
import { useId, useState } from 'react';
import { z } from 'zod';
import { readTeryt, type TerytStreets } from '../../../content-models/streets/readTeryt.ts';
import { problemSchema } from '../../../content-models/shared/problem.ts';
import { useSay, type Say } from '../../words/useSay.ts';

const addedSchema = z.object({ added: z.number(), known: z.number() });
const communeSchema = z.object({ terc: z.string() });

/** What is missing in the chosen files, or nothing. */
const missing = ({ streets, hasStreets, hasPlaces }: TerytStreets, say: Say): string | undefined => {
  if (!hasStreets) return say({ pl: 'Wybierz też plik ULIC.', en: 'Choose the ULIC file too.' });
  if (!hasPlaces) return say({ pl: 'Wybierz też plik SIMC.', en: 'Choose the SIMC file too.' });
  return streets.length === 0
    ? say({ pl: 'W tych plikach nie ma ulic tej gminy.', en: 'These files have no street of this commune.' })
    : undefined;
};

/** „Wczytaj z TERYT”: the state register's files are read in the browser, and only this commune's streets are sent. */
export const StreetsFile = () => {
  const say = useSay();
  const field = useId();
  const { user } = useAuth();
  const [files, setFiles] = useState<File[]>([]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const { commune } = (user ?? {}) as { commune?: string | { id: string } | null };
  if (!commune) return null;

  const load = async (): Promise<string> => {
    const id = typeof commune === 'string' ? commune : commune.id;
    const own = await fetch(`/api/communes/${id}?depth=0&select[terc]=true`, { credentials: 'same-origin' });
    const { terc } = communeSchema.parse(await own.json());
    const found = readTeryt(await Promise.all(files.map((file) => file.text())), terc);
    const trouble = missing(found, say);
    if (trouble !== undefined) return trouble;
    const answer = await fetch('/api/streets/teryt', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ streets: found.streets }),
    });
    const body: unknown = await answer.json();
    if (!answer.ok) return problemSchema.parse(body).title;
    const { added, known } = addedSchema.parse(body);
    return say({
      pl: `Dodano ulic: ${String(added)}. Było już: ${String(known)}. Odśwież stronę, żeby je zobaczyć.`,
      en: `Streets added: ${String(added)}. Known before: ${String(known)}. Reload the page to see them.`,
    });
  };
  const start = async () => {
    setBusy(true);
    setSaid(say({ pl: 'Wczytujemy…', en: 'Reading…' }));
    setSaid(
      await load().catch(() =>
        say({
          pl: 'Coś poszło nie tak. Sprawdź połączenie i spróbuj jeszcze raz.',
          en: 'Something went wrong. Check your connection and try again.',
        }),
      ),
    );
    setBusy(false);
  };

  return (
    <details>
      <summary>{say({ pl: 'Wczytaj ulice z rejestru TERYT', en: 'Read streets from the TERYT register' })}</summary>
      <p>
        {say({
          pl: 'Pobierz z serwisu GUS pliki ULIC i SIMC w formacie CSV i wybierz oba naraz. Weźmiemy z nich tylko ulice tej gminy. To, co już jest na liście, zostanie.',
          en: 'Download the ULIC and SIMC files as CSV from the site of Statistics Poland and choose both at once. Only the streets of this commune are taken. What is on the list stays.',
        })}
      </p>
      <label htmlFor={field}>{say({ pl: 'Pliki ULIC i SIMC', en: 'ULIC and SIMC files' })}</label>{' '}
      <input
        id={field}
        type="file"
        accept=".csv,text/csv"
        multiple
        onChange={(event) => {
          setFiles([...(event.target.files ?? [])]);
        }}
      />{' '}
      <button type="button" disabled={busy || files.length === 0} onClick={() => void start()}>
        {say({ pl: 'Wczytaj', en: 'Read' })}
      </button>
      <p role="status">{said}</p>
    </details>
  );
};
