'use client';
import { useState } from 'react';
import type { ActKind } from '../../../content-models/institutions/institution.ts';
import { mailboxWords, type Mailbox } from '../../../content-models/mailbox/mailbox.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { askOwn } from '../../institutions/admin/askOwn.ts';
import { useSay } from '../../words/useSay.ts';
import { countedInEnglish, englishKinds } from './englishKinds.ts';
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
  const say = useSay();
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
    if ('said' in outcome) setTrouble(say(outcome.said));
    else {
      const { id } = (await outcome.answer.json()) as { id: string };
      // the answer is an attachment, so this page stays
      window.location.assign(handOverPath(id, 'table'));
      setSaid(
        say({
          pl: 'Pobieramy plik. Mieszkańcy widzą teraz, że zgłoszenia przekazano. Plik możesz pobrać ponownie niżej.',
          en: 'The file is being fetched. Residents now see that their letters were handed over. You can fetch the file again below.',
        }),
      );
    }
    await onHandedOver();
  };

  return (
    <section aria-labelledby={`waiting-${kind}`}>
      <h2 id={`waiting-${kind}`}>
        {say({
          pl: `${words.plural}: ${count === 0 ? 'nic nie czeka' : `czeka ${counted(count, words.counted)}`}`,
          en: `${englishKinds[kind].many}: ${count === 0 ? 'nothing waits' : `${countedInEnglish(count, kind)} waiting`}`,
        })}
      </h2>
      {letters.length === 0 ? (
        <p>
          {say({
            pl: 'Gdy mieszkaniec coś wyśle, zobaczysz to tutaj.',
            en: 'When a resident sends something, you see it here.',
          })}
        </p>
      ) : null}
      <ul className="institution-files__links">
        {letters.map((letter) => (
          <li key={letter.id}>
            <span>
              <strong>{letter.title}</strong>
              <br />
              {say({
                pl: `numer ${letter.number}, wysłano ${formatDateTime(letter.sentAt)}`,
                en: `number ${letter.number}, sent ${formatDateTime(letter.sentAt)}`,
              })}
            </span>
          </li>
        ))}
      </ul>
      {count > letters.length ? (
        <p>
          {say({
            pl: `I jeszcze ${String(count - letters.length)}. W pliku będą wszystkie.`,
            en: `And ${String(count - letters.length)} more. All of them are in the file.`,
          })}
        </p>
      ) : null}
      {count === 0 ? null : (
        <p>
          <button type="button" className="institution-files__button" disabled={busy} onClick={() => void fetchAll()}>
            {busy
              ? say({ pl: 'Przygotowujemy plik…', en: 'Preparing the file…' })
              : say({ pl: 'Pobierz jako CSV i oznacz jako przekazane', en: 'Fetch as CSV and mark as handed over' })}
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
