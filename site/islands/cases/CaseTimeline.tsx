import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';

type CaseEvent = CaseDetail['events'][number];

const titleOf = (event: CaseEvent): string => {
  switch (event.kind) {
    case 'filed':
      return 'Sprawa złożona';
    case 'moved':
      return event.statusLabel ?? 'Zmiana w sprawie';
    case 'message':
      return event.by === 'resident' ? 'Twoja wiadomość' : 'Wiadomość z urzędu';
    case 'registered':
      return event.statusLabel ?? 'Sprawa zarejestrowana';
    case 'paid':
      return 'Opłata wpłynęła';
    case 'refunded':
      return 'Urząd zwrócił opłatę';
    case 'undone':
      return 'Urząd cofnął pomyłkę';
    default:
      return event.statusLabel ?? 'Zmiana w sprawie';
  }
};

interface LetterProps {
  message: string;
  from: string;
}

const Letter = ({ message, from }: LetterProps) => (
  <blockquote class="letter">
    <p class="letter__text">{message}</p>
    <footer class="small soft">{from}</footer>
  </blockquote>
);

/** What happened in a case, newest first; messages look like the letters they are. */
export const CaseTimeline = ({ one }: { one: CaseDetail }) => (
  <ol class="timeline" reversed>
    {[...one.events].reverse().map((event, index) => {
      const who =
        event.kind === 'coApplicant'
          ? 'Druga osoba'
          : event.by === 'resident'
            ? 'Ty'
            : `${one.department}, ${one.officeName}`;
      return (
        <li key={event.id} class={index === 0 ? 'timeline__now' : undefined}>
          <time class="timeline__date" dateTime={event.at}>
            {formatDateTime(event.at)}
          </time>
          <h3 class="timeline__title">{titleOf(event)}</h3>
          {event.message === undefined ? (
            <p class="small soft">{who}</p>
          ) : (
            <Letter message={event.message} from={who} />
          )}
        </li>
      );
    })}
  </ol>
);
