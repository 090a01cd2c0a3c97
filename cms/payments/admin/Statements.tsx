'use client';
import { useCallback, useEffect, useState } from 'react';
import {
  bankEntriesSchema,
  importResultSchema,
  type BankEntry,
  type ImportResult,
} from '../../../content-models/payments/payment.ts';
import { useSay, type Say } from '../../words/useSay.ts';
import { askPayments, sendJson } from './askPayments.ts';
import { BankEntryRow } from './BankEntryRow.tsx';
import './payments.css';

const resultText = (say: Say, { matched, unmatched, known, outgoing }: ImportResult): string =>
  say({
    pl: `Wczytano. Przypisane: ${String(matched)}. Do przypisania: ${String(unmatched)}. Znane już wcześniej: ${String(known)}. Pominięte wypłaty: ${String(outgoing)}.`,
    en: `Read. Matched: ${String(matched)}. To be matched: ${String(unmatched)}. Already known: ${String(known)}. Outgoing, left out: ${String(outgoing)}.`,
  });

/** The head's screen of statements: reading one, what came of it, and what waits for a hand. */
export const Statements = () => {
  const say = useSay();
  const [entries, setEntries] = useState<BankEntry[]>();
  const [total, setTotal] = useState(0);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<File>();

  const load = useCallback(async () => {
    const asked = await askPayments(say, '/entries');
    const parsed = asked.ok ? bankEntriesSchema.safeParse(asked.body) : undefined;
    if (parsed?.success) {
      setEntries(parsed.data.entries);
      setTotal(parsed.data.total);
    } else if (!asked.ok) setTrouble(asked.said);
  }, [say]);
  useEffect(() => {
    void load();
  }, [load]);

  const act = async (path: string, init: RequestInit, done: (body: unknown) => string) => {
    setBusy(true);
    setSaid('');
    setTrouble([]);
    const asked = await askPayments(say, path, init);
    if (asked.ok) {
      setSaid(done(asked.body));
      await load();
    } else setTrouble(asked.said);
    setBusy(false);
  };
  const upload = async () => {
    if (!file) {
      setTrouble([say({ pl: 'Wybierz plik z wyciągiem.', en: 'Choose the file of the statement.' })]);
      document.getElementById('statement-file')?.focus();
      return;
    }
    const headers = { 'Content-Type': 'application/octet-stream' };
    await act('/statements', { method: 'POST', headers, body: await file.arrayBuffer() }, (body) =>
      resultText(say, importResultSchema.parse(body)),
    );
  };
  const entryAct = (id: string, what: 'match' | 'ignore', body: object) =>
    void act(`/entries/${id}/${what}`, sendJson(body), () => say({ pl: 'Zapisano.', en: 'Saved.' }));

  return (
    <div className="money money__wide">
      <h1>{say({ pl: 'Wyciągi z banku', en: 'Bank statements' })}</h1>
      <p>
        {say({
          pl: 'Wczytaj wyciąg MT940 albo CSV. Wpłaty z numerem sprawy i właściwą kwotą przypiszą się same. Ten sam wyciąg można wczytać jeszcze raz: nic się nie powtórzy.',
          en: 'Read in a statement, MT940 or CSV. Payments with a case number and the right amount are matched by themselves. The same statement can be read again: nothing is repeated.',
        })}
      </p>
      <label htmlFor="statement-file">{say({ pl: 'Plik z wyciągiem', en: 'File of the statement' })}</label>
      <input
        id="statement-file"
        type="file"
        onChange={(event) => {
          setFile(event.target.files?.[0]);
        }}
      />
      <button type="button" className="money__button" disabled={busy} onClick={() => void upload()}>
        {say({ pl: 'Wczytaj wyciąg', en: 'Read the statement' })}
      </button>
      <p role="status">{said}</p>
      {trouble.length === 0 ? null : (
        <div role="alert" className="money__trouble">
          {trouble.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <h2>
        {say({ pl: 'Do przypisania', en: 'To be matched' })}: {String(total)}
      </h2>
      {entries?.length === 0 ? (
        <p>{say({ pl: 'Wszystkie wpłaty są przypisane.', en: 'All payments are matched.' })}</p>
      ) : null}
      <ol className="money__rows">
        {(entries ?? []).map((entry) => (
          <BankEntryRow
            key={entry.id}
            entry={entry}
            busy={busy}
            onMatch={(number) => {
              entryAct(entry.id, 'match', { number });
            }}
            onIgnore={() => {
              entryAct(entry.id, 'ignore', {});
            }}
          />
        ))}
      </ol>
    </div>
  );
};
