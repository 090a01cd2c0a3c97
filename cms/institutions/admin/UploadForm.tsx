'use client';
import { useId, useRef, useState } from 'react';
import { uploadReportSchema, type UploadReport } from '../../../content-models/institutions/institutionFiles.ts';
import { useSay } from '../../words/useSay.ts';
import { askOwn } from './askOwn.ts';
import { UploadOutcome } from './UploadOutcome.tsx';

const hints = {
  school: {
    pl: 'OneRoster 1.2 (CSV lub ZIP) albo nasze pliki: uczniowie.csv, oceny.csv, frekwencja.csv i inne.',
    en: 'OneRoster 1.2 (CSV or ZIP) or our own files: uczniowie.csv, oceny.csv, frekwencja.csv and others.',
  },
  company: {
    pl: 'klienci.csv, umowy.csv, liczniki.csv, odczyty.csv, rachunki.csv, pozycje.csv oraz faktury UBL 2.1 (XML).',
    en: 'klienci.csv, umowy.csv, liczniki.csv, odczyty.csv, rachunki.csv, pozycje.csv and UBL 2.1 invoices (XML).',
  },
  wasteCalendar: {
    pl: 'harmonogram.csv i adresy.csv albo kalendarz ICS każdego sektora i adresy.csv.',
    en: 'harmonogram.csv and adresy.csv, or an ICS calendar for each sector and adresy.csv.',
  },
} as const;

/** Chooses and sends files; shows what was taken, or every line to mend. */
export const UploadForm = ({ dataset, onTaken }: { dataset: keyof typeof hints; onTaken: () => void }) => {
  const field = useId();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [replaceAll, setReplaceAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [report, setReport] = useState<UploadReport>();

  const send = async () => {
    const files = [...(input.current?.files ?? [])];
    setReport(undefined);
    setTrouble(files.length === 0 ? say({ pl: 'Wybierz pliki do wysłania.', en: 'Choose the files to send.' }) : '');
    if (files.length === 0) {
      input.current?.focus();
      return;
    }
    setBusy(true);
    const form = new FormData();
    for (const file of files) form.append('files', file);
    form.append('replaceAll', String(replaceAll));
    const outcome = await askOwn('/institutionFiles/upload', { method: 'POST', body: form });
    setBusy(false);
    if ('said' in outcome) {
      setTrouble(say(outcome.said));
      return;
    }
    const parsed = uploadReportSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (!parsed.success) {
      setTrouble(
        say({ pl: 'Nie udało się wysłać plików. Spróbuj jeszcze raz.', en: 'The files could not be sent. Try again.' }),
      );
      return;
    }
    setReport(parsed.data);
    if (parsed.data.taken) {
      if (input.current) input.current.value = '';
      onTaken();
    }
  };

  return (
    <section aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{say({ pl: 'Wyślij pliki', en: 'Send files' })}</h2>
      <label htmlFor={field}>
        {say({ pl: 'Pliki (można wybrać kilka naraz)', en: 'Files (several can be chosen at once)' })}
      </label>
      <p id={`${field}-hint`} className="institution-files__hint">
        {say(hints[dataset])}
      </p>
      <input
        ref={input}
        id={field}
        type="file"
        multiple
        accept=".csv,.txt,.xml,.ics,.zip"
        aria-describedby={`${field}-hint`}
      />
      <label className="institution-files__check">
        <input
          type="checkbox"
          checked={replaceAll}
          onChange={(event) => {
            setReplaceAll(event.target.checked);
          }}
        />
        {say({ pl: 'Zastąp wszystkie dotychczasowe pliki', en: 'Replace all files sent so far' })}
      </label>
      <p className="institution-files__hint">
        {say({
          pl: 'Bez tego znaku nowy plik zastępuje tylko plik tego samego rodzaju, a reszta zostaje.',
          en: 'Without this tick a new file replaces only the file of the same kind; the rest stays.',
        })}
      </p>
      <button type="button" className="institution-files__button" disabled={busy} onClick={() => void send()}>
        {busy
          ? say({ pl: 'Sprawdzamy pliki…', en: 'Checking the files…' })
          : say({ pl: 'Sprawdź i wyślij', en: 'Check and send' })}
      </button>
      {trouble === '' ? null : (
        <p role="alert" className="institution-files__trouble">
          {trouble}
        </p>
      )}
      {report ? <UploadOutcome report={report} /> : null}
    </section>
  );
};
