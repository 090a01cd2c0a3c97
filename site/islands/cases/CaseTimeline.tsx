import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';

type CaseEvent = CaseDetail['events'][number];

const titles: Partial<Record<CaseEvent['kind'], string>> = {
  filed: 'Sprawa złożona',
  called: 'Urząd prosi o uzupełnienie',
  completed: 'Twoje uzupełnienie',
  extended: 'Termin przedłużony',
  letter: 'Pismo z urzędu',
  letterRead: 'Pismo odebrane',
  appealed: 'Odwołanie',
  paid: 'Opłata wpłynęła',
  refunded: 'Urząd zwrócił opłatę',
  transferred: 'Przekazana do innego urzędu',
  undone: 'Urząd cofnął pomyłkę',
};

const titleOf = (event: CaseEvent): string => {
  if (event.kind === 'message') return event.by === 'resident' ? 'Twoja wiadomość' : 'Wiadomość z urzędu';
  return titles[event.kind] ?? event.statusLabel ?? 'Zmiana w sprawie';
};

/** The days and marks of an event: until when, late, read. */
const marksOf = ({ until, late, readAt, by }: CaseEvent): string[] => [
  ...(until === undefined ? [] : [`Do ${formatDate(until)}`]),
  ...(late === true ? ['Po terminie.'] : []),
  ...(readAt === undefined
    ? []
    : [`${by === 'resident' ? 'Urząd przeczytał' : 'Przeczytane'}: ${formatDateTime(readAt)}.`]),
];

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

/** Who did it, as whoever reads it would say: in a shared matter „Ty” is one person to each of the two. */
const whoDid = ({ asSecond = false, department, officeName }: CaseDetail, { kind, by }: CaseEvent): string => {
  if (kind === 'coApplicant') return asSecond ? 'Ty' : 'Druga osoba';
  if (by === 'resident') return asSecond ? 'Osoba, która złożyła sprawę' : 'Ty';
  return `${department}, ${officeName}`;
};

/** What happened in a case, newest first; messages look like the letters they are. */
export const CaseTimeline = ({ one }: { one: CaseDetail }) => (
  <ol class="timeline" reversed>
    {[...one.events].reverse().map((event, index) => {
      const who = whoDid(one, event);
      return (
        <li key={event.id} class={index === 0 ? 'timeline__now' : undefined}>
          <time class="timeline__date" dateTime={event.at}>
            {formatDateTime(event.at)}
          </time>
          <h3 class="timeline__title">{titleOf(event)}</h3>
          {marksOf(event).map((mark) => (
            <p key={mark} class="small soft">
              {mark}
            </p>
          ))}
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
