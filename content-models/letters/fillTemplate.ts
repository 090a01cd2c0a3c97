import { answerText, lineText, questionText, valueOf } from '../services/answerValue.ts';
import { ageName, isComposed, pathsWithin } from '../services/composedParts.ts';
import { computedText } from '../services/computedText.ts';
import { fieldsOf, interpret } from '../services/interpretService.ts';
import type { LetterTemplate } from '../services/letterTemplate.ts';
import type { ServiceDefinition } from '../services/serviceDefinition.ts';
import type { Answers } from '../services/answers.ts';
import type { LocalDate } from '../shared/localDate.ts';
import { counted } from '../shared/polish.ts';
import { caseFactNames, placePattern, type CaseFacts } from './letterNames.ts';

/** What stands in place of a name: as people read it, and its number where it has one to be counted by. */
export interface FillValue {
  label: string;
  text: string | undefined;
  number?: number | undefined;
}

/** How a place is marked that somebody still has to fill. */
const openPlace = (what: string): string => `[uzupełnij: ${what}]`;

/** Whether a text still has a place to fill, or a name in braces that nobody knows. */
export const hasOpenPlace = (text: string): boolean => text.includes('[uzupełnij') || text.includes('{{');

/** Everything in a definition's answers that a letter may name, as people read it. */
export const fillValuesOf = (
  definition: Pick<ServiceDefinition, 'steps' | 'computed' | 'fee' | 'filers'>,
  given: Answers,
  filedOn: LocalDate,
  facts: CaseFacts,
): ReadonlyMap<string, FillValue> => {
  const { answers, computed } = interpret(definition, given, filedOn);
  const values = new Map<string, FillValue>();
  for (const field of fieldsOf(definition)) {
    if (field.type === 'files' || field.type === 'info') continue;
    const answer = answers[field.name];
    const number = answer === undefined ? undefined : valueOf(field, answer, filedOn);
    values.set(field.name, {
      label: questionText(field),
      text: answer === undefined ? undefined : answerText(field, answer),
      number: typeof number === 'number' ? number : Array.isArray(number) ? number.length : undefined,
    });
  }
  for (const field of fieldsOf(definition).filter(isComposed)) {
    const answer = answers[field.name];
    const known = (answer === undefined ? {} : valueOf(field, answer, filedOn)) as Record<string, unknown>;
    for (const { path, label, part } of pathsWithin(field)) {
      const value = known[part?.name ?? ageName];
      const line = typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
      const text = line === undefined || part === undefined ? line : lineText(part, line);
      values.set(path, { label, text, number: typeof value === 'number' ? value : undefined });
    }
  }
  for (const one of computed) {
    const number = typeof one.value === 'number' && Number.isFinite(one.value) ? one.value : undefined;
    const text = computedText(one) ?? number?.toLocaleString('pl', { maximumFractionDigits: 4 });
    values.set(one.name, { label: one.label, text, number });
  }
  for (const name of caseFactNames) values.set(name, { label: name, text: facts[name] });
  return values;
};

/**
 * A text with its names replaced, once: what an answer says is never looked into again. What is not known, or was not
 * answered, leaves a place that the clerk fills.
 */
export const fillText = (text: string, values: ReadonlyMap<string, FillValue>): string =>
  text.replace(placePattern, (_whole, name: string, one?: string, few?: string, many?: string) => {
    const value = values.get(name);
    if (value === undefined) return openPlace(name);
    if (one !== undefined && few !== undefined && many !== undefined)
      return value.number === undefined
        ? openPlace(value.label)
        : counted(value.number, { one: one.trim(), few: few.trim(), many: many.trim() });
    return value.text === undefined || value.text === '' ? openPlace(value.label) : value.text;
  });

/** A template's own words for one case. */
export const fillTemplate = (
  template: LetterTemplate,
  values: ReadonlyMap<string, FillValue>,
): Pick<LetterTemplate, 'title' | 'paragraphs'> & { basis: string; grounds: string[] } => {
  const fill = (text: string): string => fillText(text, values);
  return {
    title: fill(template.title),
    paragraphs: template.paragraphs.map(fill),
    basis: fill(template.basis ?? ''),
    grounds: (template.grounds ?? []).map(fill),
  };
};
