import { legalDeadline } from '../shared/legalDeadline.ts';
import { formatDate, type LocalDate } from '../shared/localDate.ts';
import { formatMoney } from '../shared/money.ts';
import { fieldsOf, interpret } from './interpretService.ts';
import type { Scenario } from './scenario.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

/** A scenario that came out differently than staff expect, with each difference as a sentence. */
export interface FailedScenario {
  name: string;
  differences: string[];
}

const told = (value: unknown): string => (value === undefined || value === null ? 'nic' : JSON.stringify(value));

const differencesOf = (definition: ServiceDefinition, scenario: Scenario, today: LocalDate): string[] => {
  const on = scenario.on ?? today;
  const came = interpret(definition, scenario.answers, on);
  const shown = new Set(fieldsOf(came).map(({ name }) => name));
  const wrong = [...new Set(came.errors.map(({ path }) => path.split('.')[0] ?? path))];
  const { expect } = scenario;
  const labelOf = (name: string): string => fieldsOf(definition).find((field) => field.name === name)?.label ?? name;
  const dueOn = legalDeadline(on, definition.term);
  return [
    ...(expect.shown ?? [])
      .filter((name) => !shown.has(name))
      .map((name) => `Pytanie „${labelOf(name)}” się nie pokazało, a powinno.`),
    ...(expect.hidden ?? [])
      .filter((name) => shown.has(name))
      .map((name) => `Pytanie „${labelOf(name)}” się pokazało, a nie powinno.`),
    ...Object.entries(expect.computed ?? {}).flatMap(([name, value]) => {
      const found = came.computed.find((one) => one.name === name);
      return found && found.value === value
        ? []
        : [`„${found?.label ?? name}” wyniosło ${told(found?.value)}, a powinno ${told(value)}.`];
    }),
    ...(expect.fee === undefined || came.fee?.grosze === expect.fee
      ? []
      : [
          `Opłata wyniosła ${came.fee === undefined ? 'nie wiadomo ile' : formatMoney(came.fee.grosze)}, a powinna ${formatMoney(expect.fee)}.`,
        ]),
    ...(expect.wrong === undefined
      ? []
      : [
          ...wrong
            .filter((name) => !expect.wrong?.includes(name))
            .map((name) => `Odpowiedź na „${labelOf(name)}” odrzucono, a jest dobra.`),
          ...expect.wrong
            .filter((name) => !wrong.includes(name))
            .map((name) => `Odpowiedź na „${labelOf(name)}” przyjęto, a jest zła.`),
        ]),
    ...(expect.dueOn === undefined || expect.dueOn === dueOn
      ? []
      : [`Termin odpowiedzi wypadł ${formatDate(dueOn)} Powinien wypaść ${formatDate(expect.dueOn)}`]),
  ];
};

/** Tries every scenario of a definition; gives back those that came out differently. */
export const failedScenarios = (definition: ServiceDefinition, today: LocalDate): FailedScenario[] =>
  (definition.scenarios ?? []).flatMap((scenario) => {
    const differences = differencesOf(definition, scenario, today);
    return differences.length === 0 ? [] : [{ name: scenario.name, differences }];
  });
