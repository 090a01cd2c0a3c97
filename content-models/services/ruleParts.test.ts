import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoServices } from '../../cms/seed/content/services/demoServices.ts';
import { askables, type Askable } from './askable.ts';
import type { Rule } from './rule.ts';
import { evaluate, type Values } from './evaluateRule.ts';
import { fromCondition, fromValue, toCondition, toValue } from './ruleParts.ts';
import { fieldsOf } from './interpretService.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';

const rulesOf = (definition: ServiceDefinition): Rule[] =>
  [
    ...definition.steps.map(({ showWhen }) => showWhen),
    ...fieldsOf(definition).map(({ showWhen }) => showWhen),
    ...(definition.computed ?? []).map(({ rule }) => rule),
    ...(definition.fee?.rates ?? []).map(({ grosze }) => grosze),
    ...(definition.fee?.exemptions ?? []).map(({ when }) => when),
    ...(definition.routing ?? []).map(({ when }) => when),
  ].filter((rule) => rule !== undefined);

const answerTo = ({ kind, options, rows }: Askable): fc.Arbitrary<unknown> => {
  switch (kind) {
    case 'yesNo':
    case 'whole':
      return fc.boolean();
    case 'number':
    case 'money':
      return fc.integer({ min: 0, max: 200 });
    case 'choice':
      return fc.constantFrom(...(options ?? []).map(({ value }) => value));
    case 'several':
      return fc.subarray((options ?? []).map(({ value }) => value));
    case 'rows':
      return fc.array(valuesOf(rows ?? []), { maxLength: 4 });
    case 'date':
    case 'text':
      return fc.constantFrom('2026-01-01', '2026-11-29', 'Kraków');
  }
};

const valuesOf = (asked: readonly Askable[]): fc.Arbitrary<Values> =>
  fc.record(Object.fromEntries(asked.map((one) => [one.name, answerTo(one)])), { requiredKeys: [] });

const services = demoServices('chelm');
const hasKept = (rule: Rule): boolean =>
  JSON.stringify([toCondition(rule), toValue(rule)]).split('"is":"kept"').length > 2;

describe.each(services.map((definition) => [definition.title, definition] as const))('%s', (_, definition) => {
  test('each of its rules goes through the builder and still means the same, whatever is answered', () => {
    const asked = askables(definition);
    for (const rule of rulesOf(definition)) {
      const [condition, value] = [fromCondition(toCondition(rule)), fromValue(toValue(rule))];
      fc.assert(
        fc.property(valuesOf(asked), (values) => {
          expect(evaluate(condition, values)).toEqual(evaluate(rule, values));
          expect(evaluate(value, values)).toEqual(evaluate(rule, values));
        }),
      );
    }
  });

  test('none of its rules is beyond the builder', () => {
    expect(rulesOf(definition).filter((rule) => typeof rule === 'object' && hasKept(rule))).toEqual([]);
  });
});

const scalar = fc.oneof(fc.integer({ min: -5, max: 90 }), fc.constantFrom('a', 'b', '', true, false, null));
const { any } = fc.letrec<{ any: Rule }>((tie) => {
  const two = fc.array(tie('any'), { minLength: 1, maxLength: 3 });
  return {
    any: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      scalar,
      fc.constantFrom<Rule>({ var: 'a' }, { var: ['b', 3] }, { var: 'current.b' }, { missing: ['a', 'b'] }),
      fc
        .tuple(
          fc.constantFrom('and', 'or', 'if', '?:', '!', '!!', '==', '===', '<', '>=', '+', '-', '*', 'max', 'cat'),
          two,
        )
        .map(([operator, parts]): Rule => ({ [operator]: parts })),
      fc
        .tuple(fc.constantFrom('some', 'all', 'none'), tie('any'))
        .map(([which, part]): Rule => ({ [which]: [{ var: 'rows' }, part] })),
      fc.tuple(tie('any'), fc.array(scalar)).map(([sought, list]): Rule => ({ in: [sought, list] })),
      fc.tuple(tie('any'), tie('any')).map(([where, each]): Rule => ({
        reduce: [{ filter: [{ var: 'rows' }, where] }, { '+': [each, { var: 'accumulator' }] }, 0],
      })),
    ),
  };
});

test('a rule written elsewhere keeps its meaning too, shown or kept as it is', () => {
  const values = fc.record(
    {
      a: scalar,
      b: scalar,
      rows: fc.array(fc.record({ a: scalar, b: scalar }, { requiredKeys: [] }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(any, values, (rule, given) => {
      const before = evaluate(rule, given);
      expect(evaluate(fromCondition(toCondition(rule)), given)).toEqual(before);
      expect(evaluate(fromValue(toValue(rule)), given)).toEqual(before);
    }),
    { numRuns: 1000 },
  );
});

test('what the builder cannot show is kept untouched', () => {
  const rule: Rule = { and: [{ missing: ['a'] }, { '==': [{ substr: [{ var: 'a' }, 0, 2] }, '22'] }] };
  expect(toCondition(rule)).toMatchObject({ parts: [{ is: 'kept', rule: { missing: ['a'] } }, { is: 'line' }] });
  expect(fromCondition(toCondition(rule))).toEqual(rule);
});
