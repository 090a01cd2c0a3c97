import type { ActState } from '../../../content-models/links/link.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';

const tags: Record<ActState['state'], { look: string; words: string }> = {
  waiting: { look: 'tag', words: 'Wysłane' },
  handedOver: { look: 'tag tag--ok', words: 'Przekazane' },
  accepted: { look: 'tag tag--ok', words: 'Przyjęte' },
  refused: { look: 'tag tag--stop', words: 'Odrzucone' },
  failed: { look: 'tag tag--warn', words: 'Nie dotarło' },
};

const explained = ({ state, receipt, reason, sentAt, handedOverAt }: ActState, who: string): string => {
  if (state === 'waiting' && receipt !== undefined)
    return `Czeka, aż odbierze to ${who}. Numer zgłoszenia: ${receipt}. Nie wysyłaj tego drugi raz.`;
  if (state === 'handedOver')
    return `Przekazane ${formatDate(handedOverAt ?? sentAt)} Odbiorca: ${who}. Numer zgłoszenia: ${receipt ?? ''}.`;
  if (state === 'waiting') return `Czekamy na odpowiedź: ${who}. Nie wysyłaj tego drugi raz.`;
  if (state === 'accepted') return receipt === undefined ? '' : `Numer potwierdzenia: ${receipt}.`;
  if (state === 'refused') return reason ?? 'Bez podania powodu.';
  return `Nie udało się tego przekazać: ${who}. Wyślij jeszcze raz albo zadzwoń tam.`;
};

interface ActListProps {
  acts: ActState[];
  /** the institution's name */
  who: string;
}

/** What was sent to an institution and what it said; the newest is read out when it appears. */
export const ActList = ({ acts, who }: ActListProps) => (
  <div role="status">
    {acts.length === 0 ? null : (
      <ul class="entries acts">
        {acts.slice(0, 5).map((act) => (
          <li key={act.id}>
            <div class="act">
              <p>
                <span class={tags[act.state].look}>{tags[act.state].words}</span> {act.summary}
              </p>
              <p class="entry__note">
                {formatDateTime(act.sentAt)}. {explained(act, who)}
              </p>
            </div>
          </li>
        ))}
      </ul>
    )}
  </div>
);
