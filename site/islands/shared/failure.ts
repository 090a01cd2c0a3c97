import { problemSchema, type Problem } from '../../../content-models/shared/problem.ts';
import { counted } from '../../../content-models/shared/polish.ts';

/** Why the portal could not do what was asked, sorted by what a resident can do about it. */
export type Failure =
  /** no answer came: connection lost, or too slow */
  | { kind: 'unreachable' }
  /** the portal answered, but not with anything usable */
  | { kind: 'down' }
  | { kind: 'loggedOut'; problem: Problem | undefined }
  | { kind: 'limited'; seconds: number }
  /** the request itself was refused, with a reason */
  | { kind: 'refused'; problem: Problem };

/** What the office is called and where it can be phoned, for sentences about failures. */
export interface Office {
  name: string;
  phone: string;
}

const retryAfter = (header: string | null, now: Date): number => {
  if (header === null) return 60;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(1, Math.ceil(seconds));
  const moment = Date.parse(header);
  return Number.isNaN(moment) ? 60 : Math.max(1, Math.ceil((moment - now.getTime()) / 1000));
};

/** Sorts an answer that is not a success; `body` is the parsed JSON, if it was JSON. */
export const failureOf = (status: number, headers: Headers, body: unknown, now: Date): Failure => {
  const parsed = problemSchema.safeParse(body);
  const problem = parsed.success ? parsed.data : undefined;
  if (status === 401) return { kind: 'loggedOut', problem };
  if (status === 429) return { kind: 'limited', seconds: retryAfter(headers.get('retry-after'), now) };
  return problem && status < 500 ? { kind: 'refused', problem } : { kind: 'down' };
};

/** `2 minuty`, `45 sekund`: how long to wait, rounded up so that nobody comes back too early. */
export const waitingTime = (seconds: number): string => {
  if (seconds < 60) return counted(seconds, { one: 'sekundę', few: 'sekundy', many: 'sekund' });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return counted(minutes, { one: 'minutę', few: 'minuty', many: 'minut' });
  return counted(Math.ceil(minutes / 60), { one: 'godzinę', few: 'godziny', many: 'godzin' });
};

const problemText = ({ title, detail }: Problem): string => (detail === undefined ? title : `${title} ${detail}`);

/** One or two plain sentences: what happened and what to do. */
export const failureText = (failure: Failure, office: Office): string => {
  switch (failure.kind) {
    case 'unreachable':
      return 'Nie udało się połączyć z Moim Miastem. Sprawdź połączenie z internetem i spróbuj ponownie.';
    case 'down':
      return `Moje Miasto teraz nie odpowiada. Spróbuj za kilka minut albo zadzwoń do urzędu: ${office.phone}.`;
    case 'loggedOut':
      return failure.problem ? problemText(failure.problem) : 'Zaloguj się, żeby zobaczyć tę stronę.';
    case 'limited':
      return `Za dużo prób w krótkim czasie. Spróbuj ponownie za ${waitingTime(failure.seconds)}.`;
    case 'refused':
      return problemText(failure.problem);
  }
};
