import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Rule } from './rule.ts';

/** What rules may look at: answers as values, by the name of their field, and what was computed of them. */
export type Values = Record<string, unknown>;

/** What a rule comes to; a rule over what is not there comes to nothing (`null`), as JSON-logic says. */
export const evaluate = (rule: Rule, values: Values): unknown => jsonLogic.apply(rule as RulesLogic, values) as unknown;

/** Whether a rule is met, in JSON-logic's own sense of truth: an empty list and `0` are not, `"0"` is. */
export const holds = (rule: Rule, values: Values): boolean => {
  const verdict = evaluate(rule, values);
  return Array.isArray(verdict) ? verdict.length > 0 : Boolean(verdict);
};
