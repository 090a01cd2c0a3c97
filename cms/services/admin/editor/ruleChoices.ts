import type { Askable } from '../../../../content-models/services/askable.ts';
import type { Sum, ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { firstLine } from './ruleTests.ts';
import type { Option } from './shapes.ts';

/** One part of a rule on the screen, the questions it may look at, and what it becomes. */
export interface PartProps<Part> {
  part: Part;
  asked: readonly Askable[];
  onChange: (part: Part) => void;
}

/** What may be looked at, as choices of a list. */
export const named = (asked: readonly Askable[]): Option[] =>
  asked.map(({ name, label }) => ({
    value: name,
    label: { pl: label, en: name === 'today' ? 'the day of filing' : label },
  }));
/** The answers one question offers, as choices of a list. */
export const optionsOf = (asked: Askable): Option[] =>
  (asked.options ?? []).map(({ value, label }) => ({ value, label: { pl: label, en: label } }));
/** What a value may be. */
export const valueKinds: Option[] = [
  { value: 'amount', label: { pl: 'stała wartość', en: 'a fixed value' } },
  { value: 'question', label: { pl: 'odpowiedź albo obliczenie', en: 'an answer or computed value' } },
  { value: '+', label: { pl: 'suma (+)', en: 'sum (+)' } },
  { value: '-', label: { pl: 'różnica (−)', en: 'difference (−)' } },
  { value: '*', label: { pl: 'iloczyn (×)', en: 'product (×)' } },
  { value: '/', label: { pl: 'iloraz (÷)', en: 'quotient (÷)' } },
  { value: 'max', label: { pl: 'większa z wartości', en: 'the larger value' } },
  { value: 'min', label: { pl: 'mniejsza z wartości', en: 'the smaller value' } },
  { value: 'if', label: { pl: 'zależnie od warunku', en: 'depending on a condition' } },
  { value: 'count', label: { pl: 'liczba wierszy', en: 'number of rows' } },
  { value: 'total', label: { pl: 'suma po wierszach', en: 'sum over rows' } },
  { value: 'text', label: { pl: 'tekst', en: 'text' } },
];
/** What a value may be too, offered only where a rule already has it. */
export const moreKinds: Option[] = [
  { value: '%', label: { pl: 'reszta z dzielenia', en: 'remainder' } },
  { value: 'cat', label: { pl: 'połączone teksty', en: 'joined texts' } },
  { value: 'condition', label: { pl: 'czy warunek jest spełniony', en: 'whether a condition holds' } },
];

/** Which of these a value is. */
export const kindOf = (part: ValuePart): string => {
  if (part.is === 'amount') return typeof part.value === 'string' ? 'text' : 'amount';
  return part.is === 'sum' ? part.of : part.is;
};

/** A value made into another kind, with what can be kept of it. */
export const madeInto = (part: ValuePart, kind: string, asked: readonly Askable[]): ValuePart => {
  const group = asked.find(({ rows }) => rows !== undefined);
  const number = group?.rows?.find(({ kind: of }) => of === 'number' || of === 'money') ?? group?.rows?.[0];
  switch (kind) {
    case 'amount':
      return { is: 'amount', value: 0 };
    case 'text':
      return { is: 'amount', value: '' };
    case 'question':
      return { is: 'question', name: asked.find(({ rows }) => rows === undefined)?.name ?? 'today' };
    case 'if':
      return { is: 'if', cases: [{ when: firstLine(asked[0]), then: part }], otherwise: { is: 'amount', value: 0 } };
    case 'count':
      return { is: 'count', group: group?.name ?? '' };
    case 'total':
      return { is: 'total', group: group?.name ?? '', of: { is: 'question', name: number?.name ?? '' } };
    case 'condition':
      return { is: 'condition', condition: firstLine(asked[0]) };
    default:
      return { is: 'sum', of: kind as Sum, parts: part.is === 'sum' ? part.parts : [part, { is: 'amount', value: 1 }] };
  }
};
