import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../../content-models/shared/polish.ts';
import { dropSending, onQueueChange, queuedSendings, sendQueue, type QueuedSending } from '../../pocket/queue.ts';
import { browserDrafts } from '../services/browserDrafts.ts';
import { loginPath } from '../residents/safeReturnPath.ts';

const words: Record<QueuedSending['state'], string> = {
  waiting: 'czeka na połączenie',
  loggedOut: 'czeka na Twoje logowanie',
  refused: 'nieprzyjęte',
  sent: 'wysłane',
};
const things = { one: 'rzecz czeka', few: 'rzeczy czekają', many: 'rzeczy czeka' };

const headline = (sendings: QueuedSending[]): string => {
  const waiting = sendings.filter(({ state }) => state === 'waiting' || state === 'loggedOut').length;
  if (waiting > 0) return `${counted(waiting, things)} na wysłanie`;
  return sendings.some(({ state }) => state === 'refused') ? 'Czegoś nie udało się wysłać' : 'Wysłane';
};

/** What was sent without a connection and waits on this device; it leaves by itself as soon as it can. */
export const QueueNotice = () => {
  const [sendings, setSendings] = useState<QueuedSending[]>([]);
  useEffect(() => {
    let current = true;
    const look = () => {
      queuedSendings().then(
        (found) => {
          if (current) setSendings(found);
          for (const { state, key } of found) if (state === 'sent') browserDrafts.settle(key);
        },
        () => undefined,
      );
    };
    const tryToSend = () => {
      void sendQueue().catch(() => false);
    };
    const stop = onQueueChange(look);
    look();
    tryToSend();
    addEventListener('online', tryToSend);
    document.addEventListener('visibilitychange', tryToSend);
    return () => {
      current = false;
      stop();
      removeEventListener('online', tryToSend);
      document.removeEventListener('visibilitychange', tryToSend);
    };
  }, []);
  return (
    <div role="status">
      {sendings.length === 0 ? null : (
        <section class="notice no-print" aria-labelledby="queue-title">
          <p class="notice__title" id="queue-title">
            {headline(sendings)}
          </p>
          <ul class="plain-list stack stack--tight">
            {sendings.map(({ id, title, state, reason }) => (
              <li key={id}>
                <span>
                  {title}: <strong>{words[state]}</strong>
                  {reason === undefined ? '' : `. ${reason}`}
                </span>{' '}
                {state === 'loggedOut' ? <a href={loginPath(location)}>Zaloguj się</a> : null}{' '}
                {state === 'refused' || state === 'sent' ? (
                  <button type="button" class="button button--quiet button--small" onClick={() => void dropSending(id)}>
                    Ukryj<span class="visually-hidden">: {title}</span>
                  </button>
                ) : (
                  <button type="button" class="button button--quiet button--small" onClick={() => void dropSending(id)}>
                    Nie wysyłaj<span class="visually-hidden">: {title}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
          {sendings.some(({ state }) => state === 'waiting') ? (
            <p>
              <button type="button" class="button button--quiet" onClick={() => void sendQueue()}>
                Wyślij teraz
              </button>
            </p>
          ) : null}
        </section>
      )}
    </div>
  );
};
