import { orNextWorkingDay, termEnd } from '../shared/legalDeadline.ts';
import { addDays, daysBetween, formatDate, type LocalDate } from '../shared/localDate.ts';
import { counted } from '../shared/polish.ts';

/** A day on which a case came into a state in which its term runs, or stands still. */
export interface ClockChange {
  on: LocalDate;
  stands: boolean;
}

/**
 * How many days a term has stood still until a day. What the party delays, and a suspension, do not count into the
 * office's time (KPA art. 35 § 5); a term stopped and started on one day has lost nothing.
 */
export const daysStood = (changes: readonly ClockChange[], until: LocalDate): number => {
  let stood = 0;
  let stoppedOn: LocalDate | undefined;
  for (const { on, stands } of changes) {
    if (stands) stoppedOn ??= on;
    else if (stoppedOn !== undefined) {
      stood += daysBetween(stoppedOn, on);
      stoppedOn = undefined;
    }
  }
  return stoppedOn === undefined ? stood : stood + Math.max(0, daysBetween(stoppedOn, until));
};

/** A term as a definition says it. */
export type CaseTerm = { days: number } | { months: number };

/** A new day said to the party with reasons (KPA art. 36 § 1); standing after that day is added to it. */
export interface Extension {
  on: LocalDate;
  to: LocalDate;
}

/** The days a term stood from a day on: what was already standing then goes on standing. */
export const daysStoodSince = (changes: readonly ClockChange[], since: LocalDate, until: LocalDate): number => {
  const stoodThen = changes.filter(({ on }) => on < since).at(-1)?.stands === true;
  const later = changes.filter(({ on }) => on >= since);
  return daysStood(stoodThen ? [{ on: since, stands: true }, ...later] : later, until);
};

/** How the last day for an answer came about, step by step, so that both sides can count it again. */
export interface CountedTerm {
  from: LocalDate;
  term: CaseTerm;
  /** the day the office named anew, in place of the counted one */
  extendedTo?: LocalDate;
  stood: number;
  /** before a day off moves it */
  end: LocalDate;
  dueOn: LocalDate;
}

/**
 * Counts the last day for the office's answer: the term from the filing, as many days more as it stood still, and on from
 * a Saturday or a day off (KPA art. 35 § 3 and 5, 57). A day named anew under art. 36 stands in the term's place.
 */
export const countTerm = (
  from: LocalDate,
  term: CaseTerm,
  changes: readonly ClockChange[],
  until: LocalDate,
  extension?: Extension,
): CountedTerm => {
  const stood = extension ? daysStoodSince(changes, extension.on, until) : daysStood(changes, until);
  const end = addDays(extension ? extension.to : termEnd(from, term), stood);
  return {
    ...{ from, term, stood, end, dueOn: orNextWorkingDay(end) },
    ...(extension ? { extendedTo: extension.to } : {}),
  };
};

/** The last day for the office's answer; `changes` are in their order, `until` is today. */
export const dueOnOf = (
  filedOn: LocalDate,
  term: CaseTerm,
  changes: readonly ClockChange[],
  until: LocalDate,
  extension?: Extension,
): LocalDate => countTerm(filedOn, term, changes, until, extension).dueOn;

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' };
const monthForms = { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' };
const endsOn: Readonly<Record<number, string>> = { 0: 'niedzielę', 6: 'sobotę' };

/** „30 dni”, „2 miesiące”. */
export const termLength = (term: CaseTerm): string =>
  'months' in term ? counted(term.months, monthForms) : counted(term.days, dayForms);

/** The count in words: „30 dni od 3 listopada 2026 r., stało 6 dni, koniec w sobotę: przechodzi na 14 grudnia 2026 r.” */
export const termWords = ({ from, term, extendedTo, stood, end, dueOn }: CountedTerm): string => {
  const parts = [
    extendedTo === undefined
      ? `${termLength(term)} od\u00a0${formatDate(from)}`
      : `termin przedłużony do\u00a0${formatDate(extendedTo)}`,
    ...(stood === 0 ? [] : [`${extendedTo === undefined ? '' : 'potem '}stał ${counted(stood, dayForms)}`]),
    end === dueOn
      ? `koniec ${formatDate(dueOn)}`
      : `koniec w\u00a0${endsOn[new Date(`${end}T00:00:00Z`).getUTCDay()] ?? 'święto'}, więc przechodzi na ${formatDate(dueOn)}`,
  ];
  return parts.join(', ');
};

/** The fewest days a party gets to complete what it filed (KPA art. 64 § 2). */
export const leastCallDays = 7;

/** The day proposed for a call: a fortnight, because the letter still has to be read, never on a day off. */
export const proposedCallDay = (today: LocalDate): LocalDate => orNextWorkingDay(addDays(today, 14));
