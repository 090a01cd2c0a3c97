import { z } from 'zod';

/** A rule of a form in JSON-logic (jsonlogic.com): a value, or one operator with what it works on. */
export type Rule = string | number | boolean | null | Rule[] | { [operator: string]: Rule };

const operators = new Set([
  ...['var', 'missing', 'missing_some', 'if', '?:', 'and', 'or', '!', '!!'],
  ...['==', '===', '!=', '!==', '<', '<=', '>', '>='],
  ...['+', '-', '*', '/', '%', 'min', 'max'],
  ...['in', 'cat', 'substr', 'merge', 'map', 'filter', 'reduce', 'all', 'some', 'none'],
]);
/** Operators whose second part speaks of one element of a list, not of the form. */
const overLists = new Set(['map', 'filter', 'reduce', 'all', 'some', 'none']);
const deepest = 24;

const faultOf = (rule: unknown, depth = 0): string | undefined => {
  if (depth > deepest) return 'Warunek jest zbyt zagnieżdżony.';
  if (rule === null || ['string', 'number', 'boolean'].includes(typeof rule)) return undefined;
  if (Array.isArray(rule)) return rule.map((part) => faultOf(part, depth + 1)).find((fault) => fault !== undefined);
  if (typeof rule !== 'object') return 'Warunek może mieć tylko teksty, liczby, „tak” i „nie”.';
  const entries = Object.entries(rule);
  const [operator, parts] = entries[0] ?? [];
  if (entries.length !== 1 || operator === undefined) return 'Każda część warunku ma jedno działanie.';
  if (!operators.has(operator)) return `Warunek nie zna działania „${operator}”.`;
  return faultOf(parts, depth + 1);
};

/** A rule that can be kept: known operators only, one in each place. */
export const ruleSchema: z.ZodType<Rule> = z.unknown().transform((given, context): Rule => {
  const fault = faultOf(given);
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  return given as Rule;
});

const isPlain = (rule: Rule): rule is Record<string, Rule> =>
  typeof rule === 'object' && rule !== null && !Array.isArray(rule);

const listed = (rule: Rule | undefined): Rule[] => (rule === undefined ? [] : Array.isArray(rule) ? rule : [rule]);

const firstName = (path: Rule | undefined): string[] =>
  typeof path === 'string' && path !== '' ? [path.split('.')[0] ?? ''] : [];

/** The names a rule looks at, each once. */
export const namesIn = (rule: Rule): string[] => {
  const found = new Set<string>();
  const visit = (part: Rule): void => {
    if (Array.isArray(part)) part.forEach(visit);
    if (!isPlain(part)) return;
    const [operator = '', given] = Object.entries(part)[0] ?? [];
    const parts = listed(given);
    if (operator === 'var') for (const name of firstName(parts[0])) found.add(name);
    if (operator === 'missing') for (const name of parts.flatMap(firstName)) found.add(name);
    if (operator === 'missing_some') for (const name of listed(parts[1]).flatMap(firstName)) found.add(name);
    const [list, , start] = parts;
    if (overLists.has(operator)) visit([list ?? null, start ?? null]);
    else parts.forEach(visit);
  };
  visit(rule);
  return [...found];
};
