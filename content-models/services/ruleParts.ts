import { namesIn, type Rule } from './rule.ts';

/** One value as it stands in a rule: whole grosze, a number, a day, a name of a choice, yes or no, or nothing. */
export type Scalar = string | number | boolean | null;

/** Ways in which two values are compared, as JSON-logic writes them. */
export const comparisons = ['==', '!=', '===', '!==', '>', '>=', '<', '<='] as const;
export type Comparison = (typeof comparisons)[number];

/** Ways in which several values make one. */
export const sums = ['+', '-', '*', '/', '%', 'min', 'max', 'cat'] as const;
export type Sum = (typeof sums)[number];

/** Something a rule is worked out of, as the builder shows it. */
export type ValuePart =
  | { is: 'amount'; value: Scalar }
  /** what was answered; `ifEmpty` stands in for it where nothing was */
  | { is: 'question'; name: string; ifEmpty?: Scalar }
  | { is: 'sum'; of: Sum; parts: ValuePart[] }
  | { is: 'if'; cases: { when: ConditionPart; then: ValuePart }[]; otherwise?: ValuePart }
  | { is: 'count'; group: string; where?: ConditionPart }
  | { is: 'total'; group: string; where?: ConditionPart; of: ValuePart }
  | { is: 'condition'; condition: ConditionPart }
  /** what the builder cannot show: kept as it is */
  | { is: 'kept'; rule: Rule };

/** Something that holds or does not, as the builder shows it. */
export type ConditionPart =
  | { is: 'all' | 'any'; parts: ConditionPart[] }
  | { is: 'not'; part: ConditionPart }
  | { is: 'line'; how: Comparison; left: ValuePart; right: ValuePart }
  | { is: 'among'; left: ValuePart; values: Scalar[] }
  /** a question with several choices has this one among them */
  | { is: 'has'; list: string; value: Scalar }
  /** yes, or a number that is not zero */
  | { is: 'truth'; of: ValuePart; firm?: boolean }
  | { is: 'rows'; which: 'some' | 'all' | 'none'; group: string; part: ConditionPart }
  | { is: 'kept'; rule: Rule };

/** In which words of the rule a name is found: within a sum over rows each name is said `current.name`. */
type Prefix = '' | 'current.';

const isScalar = (rule: Rule | undefined): rule is Scalar =>
  rule === null || ['string', 'number', 'boolean'].includes(typeof rule);

const opened = (rule: Rule): { operator: string; parts: Rule[] } | undefined => {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [entry, ...more] = Object.entries(rule);
  if (entry === undefined || more.length > 0) return undefined;
  return { operator: entry[0], parts: Array.isArray(entry[1]) ? entry[1] : [entry[1]] };
};

/** A name, or one part of a composed answer: `address.town`. What stands within a sum over rows is no name of the form. */
const simpleName = /^(?!current\.|accumulator\.)[a-zA-Z][a-zA-Z0-9]*(?:\.[a-zA-Z][a-zA-Z0-9]*)?$/;

const questionIn = (rule: Rule | undefined, prefix: Prefix): Extract<ValuePart, { is: 'question' }> | undefined => {
  const { operator, parts } = (rule === undefined ? undefined : opened(rule)) ?? { operator: '', parts: [] };
  const [path, ifEmpty] = parts;
  if (operator !== 'var' || typeof path !== 'string' || !path.startsWith(prefix) || parts.length > 2) return undefined;
  const name = path.slice(prefix.length);
  if (!simpleName.test(name) || (ifEmpty !== undefined && !isScalar(ifEmpty))) return undefined;
  return { is: 'question', name, ...(ifEmpty === undefined ? {} : { ifEmpty }) };
};

const isVar = (rule: Rule | undefined, path: string): boolean => {
  const { operator, parts } = (rule === undefined ? undefined : opened(rule)) ?? { operator: '', parts: [] };
  return operator === 'var' && parts.length === 1 && parts[0] === path;
};

const rowsIn = (rule: Rule | undefined, prefix: Prefix): { group: string; where?: ConditionPart } | undefined => {
  const asked = questionIn(rule, prefix);
  if (asked && asked.ifEmpty === undefined) return { group: asked.name };
  const { operator, parts } = (rule === undefined ? undefined : opened(rule)) ?? { operator: '', parts: [] };
  const inner = operator === 'filter' && parts.length === 2 ? questionIn(parts[0], prefix) : undefined;
  return inner && inner.ifEmpty === undefined ? { group: inner.name, where: toCondition(parts[1] ?? null) } : undefined;
};

const overRows = (parts: Rule[], prefix: Prefix): ValuePart | undefined => {
  const [list, step, start] = parts;
  const rows = rowsIn(list, prefix);
  const added = step === undefined ? undefined : opened(step);
  if (!rows || start !== 0 || added?.operator !== '+' || added.parts.length !== 2) return undefined;
  const rest = added.parts.filter((part) => !isVar(part, 'accumulator'));
  const [each] = rest;
  if (rest.length !== 1 || each === undefined) return undefined;
  if (each === 1) return { is: 'count', ...rows };
  return namesIn(each).every((name) => name === 'current')
    ? { is: 'total', ...rows, of: toValue(each, 'current.') }
    : undefined;
};

const choosing = (parts: Rule[], prefix: Prefix): ValuePart => {
  const cases = Array.from({ length: Math.floor(parts.length / 2) }, (_, at) => ({
    when: toCondition(parts[at * 2] ?? null, prefix),
    then: toValue(parts[at * 2 + 1] ?? null, prefix),
  }));
  const last = parts.length % 2 === 1 ? parts.at(-1) : undefined;
  return { is: 'if', cases, ...(last === undefined ? {} : { otherwise: toValue(last, prefix) }) };
};

/** An amount, a sum or a choice of amounts as parts that can be edited one by one. */
export function toValue(rule: Rule, prefix: Prefix = ''): ValuePart {
  if (isScalar(rule)) return { is: 'amount', value: rule };
  const asked = questionIn(rule, prefix);
  if (asked) return asked;
  const { operator, parts } = opened(rule) ?? { operator: '', parts: [] };
  const known = sums.find((one) => one === operator);
  if (known && parts.length > 0) return { is: 'sum', of: known, parts: parts.map((part) => toValue(part, prefix)) };
  if ((operator === 'if' || operator === '?:') && parts.length > 1) return choosing(parts, prefix);
  const rows = operator === 'reduce' ? overRows(parts, prefix) : undefined;
  if (rows) return rows;
  const condition = toCondition(rule, prefix);
  return condition.is === 'kept' ? { is: 'kept', rule } : { is: 'condition', condition };
}

const membership = (parts: Rule[], prefix: Prefix): ConditionPart | undefined => {
  const [sought, list] = parts;
  if (sought === undefined || list === undefined || parts.length !== 2) return undefined;
  if (Array.isArray(list))
    return list.every(isScalar) ? { is: 'among', left: toValue(sought, prefix), values: list } : undefined;
  const asked = questionIn(list, prefix);
  return asked && asked.ifEmpty === undefined && isScalar(sought)
    ? { is: 'has', list: asked.name, value: sought }
    : undefined;
};

const recognised = (rule: Rule, prefix: Prefix): ConditionPart | undefined => {
  if (questionIn(rule, prefix)) return { is: 'truth', of: toValue(rule, prefix) };
  const { operator, parts } = opened(rule) ?? { operator: '', parts: [] };
  const [one, other] = parts;
  if (one === undefined) return undefined;
  if (operator === 'and' || operator === 'or')
    return { is: operator === 'and' ? 'all' : 'any', parts: parts.map((part) => toCondition(part, prefix)) };
  if (operator === '!' && parts.length === 1) return { is: 'not', part: toCondition(one, prefix) };
  if (operator === '!!' && parts.length === 1) return { is: 'truth', of: toValue(one, prefix), firm: true };
  const how = comparisons.find((comparison) => comparison === operator);
  if (how && other !== undefined && parts.length === 2)
    return { is: 'line', how, left: toValue(one, prefix), right: toValue(other, prefix) };
  if (operator === 'in') return membership(parts, prefix);
  if ((operator === 'some' || operator === 'all' || operator === 'none') && other !== undefined && parts.length === 2) {
    const asked = questionIn(one, prefix);
    return asked && asked.ifEmpty === undefined
      ? { is: 'rows', which: operator, group: asked.name, part: toCondition(other) }
      : undefined;
  }
  return undefined;
};

/** A condition as lines that can be edited one by one. */
export function toCondition(rule: Rule, prefix: Prefix = ''): ConditionPart {
  return recognised(rule, prefix) ?? { is: 'kept', rule };
}

const rowsRule = ({ group, where }: { group: string; where?: ConditionPart }, prefix: Prefix): Rule =>
  where === undefined ? { var: prefix + group } : { filter: [{ var: prefix + group }, fromCondition(where)] };

const added = (rows: { group: string; where?: ConditionPart }, each: Rule, prefix: Prefix): Rule => ({
  reduce: [rowsRule(rows, prefix), { '+': [{ var: 'accumulator' }, each] }, 0],
});

/** The rule that the parts of a value stand for. */
export function fromValue(part: ValuePart, prefix: Prefix = ''): Rule {
  switch (part.is) {
    case 'amount':
      return part.value;
    case 'question':
      return { var: part.ifEmpty === undefined ? prefix + part.name : [prefix + part.name, part.ifEmpty] };
    case 'sum':
      return { [part.of]: part.parts.map((one) => fromValue(one, prefix)) };
    case 'if':
      return {
        if: [
          ...part.cases.flatMap(({ when, then }) => [fromCondition(when, prefix), fromValue(then, prefix)]),
          ...(part.otherwise === undefined ? [] : [fromValue(part.otherwise, prefix)]),
        ],
      };
    case 'count':
      return added(part, 1, prefix);
    case 'total':
      return added(part, fromValue(part.of, 'current.'), prefix);
    case 'condition':
      return fromCondition(part.condition, prefix);
    case 'kept':
      return part.rule;
  }
}

/** The rule that the lines of a condition stand for. */
export function fromCondition(part: ConditionPart, prefix: Prefix = ''): Rule {
  switch (part.is) {
    case 'all':
    case 'any':
      return { [part.is === 'all' ? 'and' : 'or']: part.parts.map((one) => fromCondition(one, prefix)) };
    case 'not':
      return { '!': [fromCondition(part.part, prefix)] };
    case 'line':
      return { [part.how]: [fromValue(part.left, prefix), fromValue(part.right, prefix)] };
    case 'among':
      return { in: [fromValue(part.left, prefix), part.values] };
    case 'has':
      return { in: [part.value, { var: prefix + part.list }] };
    case 'truth':
      return part.firm === true ? { '!!': [fromValue(part.of, prefix)] } : fromValue(part.of, prefix);
    case 'rows':
      return { [part.which]: [{ var: prefix + part.group }, fromCondition(part.part)] };
    case 'kept':
      return part.rule;
  }
}
