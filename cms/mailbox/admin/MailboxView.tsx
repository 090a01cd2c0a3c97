'use client';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { mailboxSchema, type Mailbox } from '../../../content-models/mailbox/mailbox.ts';
import { askOwn } from '../../institutions/admin/askOwn.ts';
import { useSay } from '../../words/useSay.ts';
import { HandOverList } from './HandOverList.tsx';
import { WaitingLetters } from './WaitingLetters.tsx';
import '../../institutions/admin/institutionFiles.css';

const Closed = ({ mailbox: { institution } }: { mailbox: Mailbox }) => {
  const say = useSay();
  if (institution.kinds.length === 0)
    return (
      <p>
        {say({
          pl: 'Tutaj nic nie przychodzi: tej instytucji mieszkańcy nie wysyłają zgłoszeń przez pliki.',
          en: 'Nothing comes in here: residents send this institution no letters through files.',
        })}
      </p>
    );
  return institution.takesActs ? null : (
    <p className="institution-files__said">
      {say({
        pl: 'Mieszkańcy nie mogą teraz niczego wysyłać. Jeśli chcesz odbierać zgłoszenia, poproś administratora w urzędzie, aby zaznaczył „Odbiera zgłoszenia mieszkańców”.',
        en: 'Residents cannot send anything now. If you want to receive letters, ask the administrator in the office to tick “Takes letters from residents”.',
      })}
    </p>
  );
};

/** The mailbox of an institution that hands in files: what residents sent, and a table to fetch it with. */
export const MailboxView = () => {
  const [mailbox, setMailbox] = useState<Mailbox>();
  const [trouble, setTrouble] = useState('');
  const say = useSay();
  const title = say({ pl: 'Zgłoszenia mieszkańców', en: 'Letters from residents' });

  const load = useCallback(async () => {
    const outcome = await askOwn('/mailboxLetters/own');
    if ('said' in outcome) {
      setTrouble(say(outcome.said));
      return;
    }
    const parsed = mailboxSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (parsed.success) setMailbox(parsed.data);
    setTrouble(
      parsed.success
        ? ''
        : say({
            pl: 'Nie udało się wczytać zgłoszeń. Odśwież stronę.',
            en: 'The letters could not be loaded. Reload the page.',
          }),
    );
  }, [say]);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Gutter className="institution-files">
      <SetStepNav nav={[{ label: title }]} />
      <h1>
        {mailbox
          ? say({ pl: `Zgłoszenia: ${mailbox.institution.name}`, en: `Letters: ${mailbox.institution.name}` })
          : title}
      </h1>
      {trouble === '' ? null : (
        <p role="alert" className="institution-files__trouble">
          {trouble}
        </p>
      )}
      {mailbox ? (
        <>
          <Closed mailbox={mailbox} />
          {mailbox.waiting.map(({ kind, count }) => (
            <WaitingLetters
              key={kind}
              kind={kind}
              count={count}
              letters={mailbox.letters.filter((letter) => letter.kind === kind)}
              onHandedOver={load}
            />
          ))}
          <HandOverList handOvers={mailbox.handOvers} />
        </>
      ) : null}
    </Gutter>
  );
};
