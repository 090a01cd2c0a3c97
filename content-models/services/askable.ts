import { isComposed, pathsWithin } from './composedParts.ts';
import { filerQuestion, filerStep, type FilerKind } from './filerStep.ts';
import type { ComposedField, RowField, ServiceField } from './serviceField.ts';
import type { Computed, ServiceStep } from './serviceForm.ts';

/** How a rule sees an answer: what it can be compared with. */
export type AskableKind = 'text' | 'number' | 'money' | 'date' | 'yesNo' | 'choice' | 'several' | 'rows' | 'whole';

/** Something a rule may look at: a question, something computed, or today. */
export interface Askable {
  name: string;
  label: string;
  kind: AskableKind;
  options?: readonly { value: string; label: string }[];
  /** the questions of one row of a group */
  rows?: Askable[];
}

const kinds: Partial<Record<string, AskableKind>> = {
  ...{ number: 'number', money: 'money', date: 'date', yesNo: 'yesNo', declaration: 'yesNo', consent: 'yesNo' },
  ...{ choice: 'choice', multiChoice: 'several', files: 'several', group: 'rows' },
};

/** A composed question whole, which is answered or not, and each of its parts by its path. */
const composedAskables = (field: ComposedField): Askable[] => [
  { name: field.name, label: field.label, kind: 'whole' },
  ...pathsWithin(field).map(({ path, label, part }): Askable => ({
    ...{ name: path, label },
    kind: part === undefined ? 'number' : (kinds[part.type] ?? 'text'),
  })),
];

/** A question as rules see it; what only tells something has no answer to look at. */
const askableOf = (field: ServiceField | RowField): Askable[] =>
  field.type === 'info'
    ? []
    : isComposed(field)
      ? composedAskables(field)
      : [
          {
            ...{ name: field.name, label: field.label, kind: kinds[field.type] ?? 'text' },
            ...('options' in field ? { options: field.options } : {}),
            ...(field.type === 'group' ? { rows: field.fields.flatMap(askableOf) } : {}),
          },
        ];

/** Everything a rule of this form may look at; with `before`, questions asked before that question or screen alone. */
export const askables = (
  {
    steps,
    computed = [],
    filers,
  }: {
    steps: readonly ServiceStep[];
    computed?: readonly Computed[] | undefined;
    filers?: readonly FilerKind[] | undefined;
  },
  before?: { step: number; field?: number },
): Askable[] => {
  const fields = steps.flatMap((step, at) =>
    step.fields.filter(
      (_, within) => before === undefined || at < before.step || (at === before.step && within < (before.field ?? 0)),
    ),
  );
  const forWhom = filerStep({ filers })?.fields.filter(({ name }) => name === filerQuestion) ?? [];
  return [
    ...[...forWhom, ...fields].flatMap(askableOf),
    ...computed.map(({ name, label, show }): Askable => ({
      ...{ name, label },
      kind: show === 'money' ? 'money' : show === 'text' ? 'text' : 'number',
    })),
    { name: 'today', label: 'dzień złożenia', kind: 'date' },
  ];
};
