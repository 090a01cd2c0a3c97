import type { ServiceDefinition } from '../services/serviceDefinition.ts';
import { statusOf } from '../services/interpretService.ts';
import { formatDate, type LocalDate } from '../shared/localDate.ts';

/** A call for completion that was not answered by its day. */
export interface UnansweredCall {
  calledOn: LocalDate;
  until: LocalDate;
  /** what was asked for, point by point */
  lacking: readonly string[];
  /** the clerk's own words of the call */
  written: string;
}

/** What the party reads when their letter is left unexamined: when they were called, until when, and what was lacking. */
export const leaveText = ({ calledOn, until, lacking, written }: UnansweredCall): string => {
  const asked = [
    ...(written === '' ? [] : [`„${written}”`]),
    ...(lacking.length === 0 ? [] : [`Brakowało:\n${lacking.map((one) => `– ${one}`).join('\n')}`]),
  ];
  return [
    `W wezwaniu z\u00a0${formatDate(calledOn)} poprosiliśmy o\u00a0uzupełnienie pisma do\u00a0${formatDate(until)}`,
    ...asked,
    'Nie dostaliśmy tego w\u00a0terminie. Pozostawiamy pismo bez rozpoznania (art. 64 § 2 Kodeksu postępowania administracyjnego). Możesz złożyć je jeszcze raz.',
  ].join('\n\n');
};

/** Whether a move ends the case unexamined, by the state it leads to. */
export const isLeaving = (definition: ServiceDefinition, { to }: { to: string }): boolean =>
  statusOf(definition, to).unexamined === true;
