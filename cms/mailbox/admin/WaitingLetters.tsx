'use client';
import { useState } from 'react';
import type { ActKind } from '../../../content-models/institutions/institution.ts';
import { mailboxWords, type Mailbox } from '../../../content-models/mailbox/mailbox.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { askOwn } from '../../institutions/admin/askOwn.ts';
import { handOverPath } from './handOverPath.ts';

interface WaitingLettersProps {
  kind: ActKind;
  count: number;
  letters: Mailbox['letters'];
  onHandedOver: () => Promise<void>;
}

/** What waits of one kind, and the button that fetches it as a table and tells the residents so. */
export const WaitingLetters = ({ kind, count, letters, onHandedOver }: WaitingLettersProps) => {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const [said, setSaid] = useState('');
  const words = mailboxWords[kind];

  const fetchAll = async () => {
    setBusy(true);
    setTrouble('');
    const outcome = await askOwn('/mailboxLetters/hand-overs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ kind }),
    });
    setBusy(false);
    if ('said' in outcome) setTrouble(outcome.said);
    else {
      const { id } = (await outcome.answer.json()) as { id: string };
      // the answer is an attachment, so this page stays
      window.location.assign(handOverPath(id, 'table'));
      setSaid('Pobieramy plik. Mieszkańcy widzą teraz, że zgłoszenia przekazano. Plik możesz pobrać ponownie niżej.');
    }
    await onHandedOver();
  };

  return (
    <section aria-labelledby={`waiting-${kind}`}>
      <h2 id={`waiting-${kind}`}>
        {words.plural}: {count === 0 ? 'nic nie czeka' : `czeka ${counted(count, words.counted)}`}
      </h2>
      {letters.length === 0 ? <p>Gdy mieszkaniec coś wyśle, zobaczysz to tutaj.</p> : null}
      <ul className="institution-files__links">
        {letters.map((letter) => (
          <li key={letter.id}>
            <span>
              <strong>{letter.title}</strong>
              <br />
              numer {letter.number}, wysłano {formatDateTime(letter.sentAt)}
            </span>
          </li>
        ))}
      </ul>
      {count > letters.length ? <p>I jeszcze {String(count - letters.length)}. W pliku będą wszystkie.</p> : null}
      {count === 0 ? null : (
        <p>
          <button type="button" className="institution-files__button" disabled={busy} onClick={() => void fetchAll()}>
            {busy ? 'Przygotowujemy plik…' : 'Pobierz jako CSV i oznacz jako przekazane'}
          </button>
        </p>
      )}
      <p role="status">{said}</p>
      {trouble === '' ? null : (
        <p role="alert" className="institution-files__trouble">
          {trouble}
        </p>
      )}
    </section>
  );
};
