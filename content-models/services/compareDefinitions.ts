import { compareHandling } from './compareHandling.ts';
import { compareConditions, compareFields, type RuleWords } from './compareFields.ts';
import { fieldTypeName } from './fieldTypeNames.ts';
import { ruleWordsOf } from './ruleInWords.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import type { ServiceStep } from './serviceForm.ts';
import { isSame, pairByName, startTelling, type ServiceDifference, type Teller } from './serviceDifference.ts';
import type { ServiceField } from './serviceField.ts';

interface Placed {
  name: string;
  step: ServiceStep;
  field: ServiceField;
}

const placedOf = ({ steps }: ServiceDefinition): Placed[] =>
  steps.flatMap((step) => step.fields.map((field) => ({ name: field.name, step, field })));

const placeOf = ({ step, field }: Placed): string => `Ekran „${step.title}”, pytanie „${field.label}”`;

const compareSteps = (teller: Teller, words: RuleWords, before: ServiceDefinition, after: ServiceDefinition): void => {
  const { removed, added, both } = pairByName(before.steps, after.steps);
  for (const { title } of removed) teller.tell('removed', `Ekran „${title}”`, 'Tego ekranu już nie ma.');
  for (const { title } of added) teller.tell('added', `Ekran „${title}”`, 'To nowy ekran.');
  for (const pair of both) {
    const where = `Ekran „${pair.after.title}”`;
    if (pair.isMoved) teller.tell('moved', where, 'Stoi w innym miejscu formularza.');
    if (pair.before.title !== pair.after.title) teller.tell('renamed', where, `Nazywał się „${pair.before.title}”.`);
    compareConditions(teller, where, words, pair.before.showWhen, pair.after.showWhen);
  }
};

const compareQuestions = (
  teller: Teller,
  words: RuleWords,
  before: ServiceDefinition,
  after: ServiceDefinition,
): void => {
  const { removed, added, both } = pairByName(placedOf(before), placedOf(after));
  for (const one of removed)
    teller.tell('removed', placeOf(one), 'Tego pytania już nie ma. Odpowiedzi w zaczętych wnioskach przepadną.');
  for (const one of added) teller.tell('added', placeOf(one), `To nowe pytanie: ${fieldTypeName(one.field.type)}.`);
  for (const pair of both) {
    const where = placeOf(pair.after);
    if (pair.before.step.name !== pair.after.step.name)
      teller.tell('moved', where, `Stało na ekranie „${pair.before.step.title}”.`);
    else if (pair.isMoved) teller.tell('moved', where, 'Stoi w innym miejscu.');
    compareFields(teller, where, words, pair.before.field, pair.after.field);
  }
};

const compareComputed = (teller: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  const old = ruleWordsOf(before);
  const now = ruleWordsOf(after);
  const { removed, added, both } = pairByName(before.computed ?? [], after.computed ?? []);
  for (const { label } of removed) teller.tell('removed', `Wyliczenie „${label}”`, 'Tego wyliczenia już nie ma.');
  for (const { label, rule } of added)
    teller.tell('added', `Wyliczenie „${label}”`, `To nowe wyliczenie: ${now.worth(rule)}.`);
  for (const pair of both) {
    const where = `Wyliczenie „${pair.after.label}”`;
    if (pair.before.label !== pair.after.label) teller.tell('renamed', where, `Nazywało się „${pair.before.label}”.`);
    if (!isSame(pair.before.rule, pair.after.rule))
      teller.tell(
        'changed',
        where,
        `Wzór: było „${old.worth(pair.before.rule)}”, jest „${now.worth(pair.after.rule)}”.`,
      );
    teller.change(where, 'Jak je pokazujemy', shown[pair.before.show], shown[pair.after.show]);
    if (pair.isMoved) teller.tell('moved', where, 'Liczy się w innej kolejności.');
  }
};

const shown = { money: 'jako kwotę', number: 'jako liczbę', text: 'jako tekst', nowhere: 'nie pokazujemy' } as const;

/**
 * What differs between two definitions, in sentences for whoever publishes. Two that say the same have no differences,
 * in whatever order their keys were written; two that do not have at least one.
 */
export const compareDefinitions = (before: ServiceDefinition, after: ServiceDefinition): ServiceDifference[] => {
  if (isSame(before, after)) return [];
  const teller = startTelling();
  const words = { before: ruleWordsOf(before).condition, after: ruleWordsOf(after).condition };
  compareSteps(teller, words, before, after);
  compareQuestions(teller, words, before, after);
  compareComputed(teller, before, after);
  compareHandling(teller, before, after);
  if (teller.told.length === 0) teller.tell('changed', 'Formularz', 'Zmienił się szczegół zapisu, którego nie widać.');
  return teller.told;
};
