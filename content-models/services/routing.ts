import type { Rule } from './rule.ts';
import { holds, type Values } from './evaluateRule.ts';
import { ruleWordsOf } from './ruleInWords.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

type Routed = Pick<ServiceDefinition, 'routing'>;

/** Which routing rule of a form takes a filing: the first that holds for what its rules see; nothing when none does. */
export const routeOf = ({ routing = [] }: Routed, values: Values): { rule: number; unit: string } | undefined => {
  const rule = routing.findIndex(({ when }) => holds(when, values));
  const unit = routing[rule]?.unit;
  return unit === undefined ? undefined : { rule, unit };
};

/** Symbols of departments that a form names, each once. */
export const unitsNamed = ({ unit, routing = [] }: Pick<ServiceDefinition, 'unit' | 'routing'>): string[] => [
  ...new Set([...(unit === undefined ? [] : [unit]), ...routing.map((one) => one.unit)]),
];

/** Why a filing went where it went, in the words of its own form: „„Dla kogo składasz?” to „dla firmy””. */
export const whyRouted = (
  definition: Pick<ServiceDefinition, 'steps' | 'computed' | 'filers' | 'routing'>,
  rule: number,
): string | undefined => {
  const when: Rule | undefined = definition.routing?.[rule]?.when;
  return when === undefined ? undefined : ruleWordsOf(definition).condition(when);
};
