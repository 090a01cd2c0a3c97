'use client';
import { useId, useRef, useState } from 'react';
import { uploadReportSchema, type UploadReport } from '../../../content-models/institutions/institutionFiles.ts';
import { askOwn } from './askOwn.ts';
import { UploadOutcome } from './UploadOutcome.tsx';

const hints = {
  school: 'OneRoster 1.2 (CSV lub ZIP) albo nasze pliki: uczniowie.csv, oceny.csv, frekwencja.csv i inne.',
  company: 'klienci.csv, umowy.csv, liczniki.csv, odczyty.csv, rachunki.csv, pozycje.csv oraz faktury UBL 2.1 (XML).',
  wasteCalendar: 'harmonogram.csv i adresy.csv albo kalendarz ICS każdego sektora i adresy.csv.',
} as const;

/** Chooses and sends files; shows what was taken, or every line to mend. */
export const UploadForm = ({ dataset, onTaken }: { dataset: keyof typeof hints; onTaken: () => void }) => {
  const field = useId();
  const input = useRef<HTMLInputElement>(null);
  const [replaceAll, setReplaceAll] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [report, setReport] = useState<UploadReport>();

  const send = async () => {
    const files = [...(input.current?.files ?? [])];
    setReport(undefined);
    setTrouble(files.length === 0 ? 'Wybierz pliki do wysłania.' : '');
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
      setTrouble(outcome.said);
      return;
    }
    const parsed = uploadReportSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (!parsed.success) {
      setTrouble('Nie udało się wysłać plików. Spróbuj jeszcze raz.');
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
      <h2 id={`${field}-title`}>Wyślij pliki</h2>
      <label htmlFor={field}>Pliki (można wybrać kilka naraz)</label>
      <p id={`${field}-hint`} className="institution-files__hint">
        {hints[dataset]}
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
        Zastąp wszystkie dotychczasowe pliki
      </label>
      <p className="institution-files__hint">
        Bez tego znaku nowy plik zastępuje tylko plik tego samego rodzaju, a reszta zostaje.
      </p>
      <button type="button" className="institution-files__button" disabled={busy} onClick={() => void send()}>
        {busy ? 'Sprawdzamy pliki…' : 'Sprawdź i wyślij'}
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
