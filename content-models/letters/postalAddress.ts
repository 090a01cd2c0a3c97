import { rowOf } from '../services/composedParts.ts';
import { addressLines } from '../services/composedText.ts';
import type { Answers } from '../services/answers.ts';
import type { ServiceDefinition } from '../services/serviceDefinition.ts';

/**
 * Where a letter about a case goes, line by line: the address asked for on the screen about whoever files, whether part
 * by part or as one question. Addresses further on are of other things: a house, a works, a child.
 */
export const postalAddress = ({ steps }: Pick<ServiceDefinition, 'steps'>, answers: Answers): string[] => {
  const line = (...names: string[]): string =>
    names
      .flatMap((name) => {
        const answer = answers[name];
        return typeof answer === 'string' && answer !== '' ? [answer] : [];
      })
      .join(' ');
  const named = [line('street'), line('postalCode', 'town')].filter((one) => one !== '');
  if (named.length > 0) return named;
  const asked = steps[0]?.fields.find((field) => field.type === 'address' && answers[field.name] !== undefined);
  return asked === undefined ? [] : addressLines(rowOf(answers[asked.name])).filter((one) => one !== '');
};
