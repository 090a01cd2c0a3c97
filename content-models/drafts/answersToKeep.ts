import type { Answers } from '../services/answers.ts';
import { fieldsOf, interpret } from '../services/interpretService.ts';
import type { ServiceDefinition } from '../services/serviceDefinition.ts';
import type { LocalDate } from '../shared/localDate.ts';

/** The answers a draft may keep: as typed, of questions that are there for these answers; files by their ids. */
export const answersToKeep = (
  definition: Pick<ServiceDefinition, 'steps' | 'computed' | 'fee' | 'filers'>,
  answers: Answers,
  today: LocalDate,
): Answers => {
  const { steps } = interpret(definition, answers, today);
  return Object.fromEntries(
    fieldsOf({ steps }).flatMap(({ name }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, answer]];
    }),
  );
};
