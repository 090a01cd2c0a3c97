'use client';
import { useId, useState } from 'react';
import { serviceImportSchema, type ServiceImport } from '../../../../content-models/services/serviceOffice.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import type { AskOffice } from './useServiceOffice.ts';

interface ExchangePartProps {
  address: string;
  revision: number;
  busy: boolean;
  ask: AskOffice;
  onUnreadable: (sentence: string) => void;
  onApplied: () => void;
}

const readJsonFile = async (file: File): Promise<unknown> => {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
};

/** Takes the form out as a file, and brings another one in after its differences were read. */
export const ExchangePart = ({ address, revision, busy, ask, onUnreadable, onApplied }: ExchangePartProps) => {
  const say = useSay();
  const field = useId();
  const [body, setBody] = useState<unknown>();
  const [told, setTold] = useState<ServiceImport>();

  const choose = async (file: File | undefined) => {
    setTold(undefined);
    if (!file) return;
    const given = await readJsonFile(file);
    if (given === undefined) {
      onUnreadable(
        say({
          pl: 'Tego pliku nie da się odczytać. Wybierz plik e-usługi (JSON).',
          en: 'This file cannot be read. Choose the file of an e-service (JSON).',
        }),
      );
      return;
    }
    setBody(given);
    setTold(await ask('/import', serviceImportSchema, given));
  };
  const apply = async () => {
    const applied = await ask(`/import?apply=1&revision=${String(revision)}`, serviceImportSchema, body);
    if (applied?.isApplied) onApplied();
  };

  return (
    <section aria-labelledby="service-exchange">
      <h3 id="service-exchange">{say({ pl: 'Plik i papier', en: 'File and paper' })}</h3>
      <p className="service-versions__row">
        <a href={`${address}/export`} download>
          {say({ pl: 'Pobierz formularz (plik JSON)', en: 'Download the form (JSON file)' })}
        </a>
        <a href={`${address}/paper`} download>
          {say({ pl: 'Pobierz wersję na papier (PDF)', en: 'Download the paper version (PDF)' })}
        </a>
      </p>
      <label htmlFor={field}>{say({ pl: 'Wczytaj formularz z pliku', en: 'Bring a form in from a file' })}</label>
      <input
        id={field}
        type="file"
        accept="application/json,.json"
        disabled={busy}
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {told ? (
        <div role="status">
          <h4>{say({ pl: 'Co zmieni ten plik w szkicu', en: 'What this file changes in the draft' })}</h4>
          {told.differences.length === 0 && told.faults.length === 0 ? (
            <p>{say({ pl: 'Nic: szkic jest taki sam.', en: 'Nothing: the draft is the same.' })}</p>
          ) : (
            <DifferenceList differences={told.differences} />
          )}
          {told.faults.map(({ where, what }, at) => (
            <p key={`${String(at)} ${where}`} className="service-versions__note" lang="pl">
              <strong>{where}.</strong> {what}
            </p>
          ))}
          {told.differences.length > 0 ? (
            <ConfirmButton
              label={say({ pl: 'Zastąp szkic tym plikiem', en: 'Replace the draft with this file' })}
              title={say({ pl: 'Zastąpić szkic?', en: 'Replace the draft?' })}
              consequences={[
                say({
                  pl: 'Obecny szkic zniknie. Opublikowana wersja zostanie bez zmian.',
                  en: 'The present draft goes. The published version stays as it is.',
                }),
              ]}
              disabled={busy}
              onConfirm={() => void apply()}
            />
          ) : null}
        </div>
      ) : null}
    </section>
  );
};
