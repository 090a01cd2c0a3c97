import type { Askable, AskableKind } from '../../../../content-models/services/askable.ts';
import type { Comparison, ConditionPart, Scalar, ValuePart } from '../../../../content-models/services/ruleParts.ts';
import type { Option } from './shapes.ts';

/** What can be asked of an answer in one line of a condition. */
export type TestName =
  | Comparison
  | 'yes'
  | 'no'
  | 'truth'
  | 'untruth'
  | 'answered'
  | 'unanswered'
  | 'among'
  | 'notAmong'
  | 'has'
  | 'hasNot'
  | 'some'
  | 'all'
  | 'none';

/** One line of a condition as the builder shows it: what is looked at, how, and the part it is made of. */
export interface Line {
  left: ValuePart;
  test: TestName;
  right?: ValuePart;
  values?: Scalar[];
  inner?: ConditionPart;
}

const words: Record<TestName, Option['label']> = {
  '==': { pl: 'to', en: 'is' },
  '===': { pl: 'to dokładnie', en: 'is exactly' },
  '!=': { pl: 'to nie', en: 'is not' },
  '!==': { pl: 'to dokładnie nie', en: 'is exactly not' },
  '>': { pl: 'więcej niż / po', en: 'more than / after' },
  '>=': { pl: 'co najmniej / od', en: 'at least / from' },
  '<': { pl: 'mniej niż / przed', en: 'less than / before' },
  '<=': { pl: 'najwyżej / do', en: 'at most / until' },
  yes: { pl: 'to „tak”', en: 'is “yes”' },
  no: { pl: 'to „nie”', en: 'is “no”' },
  truth: { pl: 'to „tak” albo nie zero', en: 'is “yes” or not zero' },
  untruth: { pl: 'to „nie”, zero albo nic', en: 'is “no”, zero or nothing' },
  answered: { pl: 'ma odpowiedź', en: 'is answered' },
  unanswered: { pl: 'nie ma odpowiedzi', en: 'is not answered' },
  among: { pl: 'to jedno z', en: 'is one of' },
  notAmong: { pl: 'to żadne z', en: 'is none of' },
  has: { pl: 'ma zaznaczone', en: 'has chosen' },
  hasNot: { pl: 'nie ma zaznaczonego', en: 'has not chosen' },
  some: { pl: 'w którymś wierszu', en: 'in some row' },
  all: { pl: 'w każdym wierszu', en: 'in each row' },
  none: { pl: 'w żadnym wierszu', en: 'in no row' },
};

const presence: TestName[] = ['answered', 'unanswered'];
const order: TestName[] = ['==', '!=', '>', '>=', '<', '<=', ...presence];
const offered: Record<AskableKind, TestName[]> = {
  yesNo: ['yes', 'no', 'truth', 'untruth', ...presence],
  choice: ['==', '!=', 'among', 'notAmong', ...presence],
  several: ['has', 'hasNot', ...presence],
  rows: ['some', 'all', 'none', ...presence],
  text: ['==', '!=', ...presence],
  whole: presence,
  number: [...order, 'truth', 'untruth'],
  money: order,
  date: order,
};

/** The tests that make sense for an answer of that kind, and the one that is in use. */
export const testsFor = (kind: AskableKind | undefined, current: TestName): Option[] => {
  const names = offered[kind ?? 'number'];
  return [...names, ...(names.includes(current) ? [] : [current])].map((value) => ({ value, label: words[value] }));
};

/** A part as one line; nothing when it is a group of lines or kept as it is. */
export const lineOf = (part: ConditionPart): Line | undefined => {
  switch (part.is) {
    case 'line': {
      const { left, right, how } = part;
      if (right.is === 'amount' && right.value === null && (how === '==' || how === '!='))
        return { left, test: how === '==' ? 'unanswered' : 'answered' };
      if (right.is === 'amount' && typeof right.value === 'boolean' && how === '==')
        return { left, test: right.value ? 'yes' : 'no' };
      return { left, test: how, right };
    }
    case 'truth':
      return { left: part.of, test: 'truth' };
    case 'among':
      return { left: part.left, test: 'among', values: part.values };
    case 'has':
      return { left: { is: 'question', name: part.list }, test: 'has', values: [part.value] };
    case 'rows':
      return { left: { is: 'question', name: part.group }, test: part.which, inner: part.part };
    case 'not': {
      const inner = lineOf(part.part);
      const opposite = ({ truth: 'untruth', among: 'notAmong', has: 'hasNot' } as const)[
        (inner?.test ?? '') as 'truth'
      ] as TestName | undefined;
      return inner && opposite ? { ...inner, test: opposite } : undefined;
    }
    default:
      return undefined;
  }
};

const nameIn = (left: ValuePart): string => (left.is === 'question' ? left.name : '');

/** The part that a line stands for. */
export const partOf = ({ left, test, right = { is: 'amount', value: 0 }, values = [], inner }: Line): ConditionPart => {
  switch (test) {
    case 'yes':
    case 'no':
      return { is: 'line', how: '==', left, right: { is: 'amount', value: test === 'yes' } };
    case 'answered':
    case 'unanswered':
      return { is: 'line', how: test === 'answered' ? '!=' : '==', left, right: { is: 'amount', value: null } };
    case 'truth':
      return { is: 'truth', of: left };
    case 'untruth':
      return { is: 'not', part: { is: 'truth', of: left } };
    case 'among':
      return { is: 'among', left, values };
    case 'notAmong':
      return { is: 'not', part: { is: 'among', left, values } };
    case 'has':
    case 'hasNot': {
      const has: ConditionPart = { is: 'has', list: nameIn(left), value: values[0] ?? '' };
      return test === 'has' ? has : { is: 'not', part: has };
    }
    case 'some':
    case 'all':
    case 'none':
      return { is: 'rows', which: test, group: nameIn(left), part: inner ?? { is: 'kept', rule: true } };
    default:
      return { is: 'line', how: test, left, right };
  }
};

/** A first value to compare an answer of that kind with. */
export const firstValue = (asked: Askable | undefined): Scalar => {
  if (asked?.options) return asked.options[0]?.value ?? '';
  return asked?.kind === 'text' || asked?.kind === 'date' ? '' : 0;
};

/** A first line about a question, with the first test that its kind offers. */
export const firstLine = (asked: Askable | undefined): ConditionPart => {
  if (!asked) return { is: 'kept', rule: true };
  const value = firstValue(asked);
  return partOf({
    left: { is: 'question', name: asked.name },
    test: offered[asked.kind][0] ?? 'answered',
    right: { is: 'amount', value },
    values: [value],
    ...(asked.rows ? { inner: firstLine(asked.rows[0]) } : {}),
  });
};

/** The same line with another test, with the values the new one needs. */
export const retested = (line: Line, test: TestName, asked: Askable | undefined): ConditionPart => {
  const value = line.right?.is === 'amount' ? line.right.value : (line.values?.[0] ?? firstValue(asked));
  return partOf({
    ...line,
    test,
    right: line.right ?? { is: 'amount', value },
    values: line.values ?? [value],
    inner: line.inner ?? firstLine(asked?.rows?.[0]),
  });
};
