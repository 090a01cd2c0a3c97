import { describe, expect, test } from 'vitest';
import { namesIn, ruleSchema, type Rule } from './rule.ts';
import { evaluate, holds, type Values } from './evaluateRule.ts';

// what jsonlogic.com shows of each operator
test.each<[Rule, Values, unknown]>([
  [{ '==': [1, 1] }, {}, true],
  [{ and: [{ '>': [3, 1] }, { '<': [1, 3] }] }, {}, true],
  [{ var: ['a'] }, { a: 1 }, 1],
  [{ var: ['z', 26] }, { a: 1 }, 26],
  [{ var: 'champ.name' }, { champ: { name: 'Fezzig' } }, 'Fezzig'],
  [{ missing: ['apple', 'banana'] }, { apple: 'x' }, ['banana']],
  [{ missing_some: [1, ['apple', 'banana']] }, { apple: 'x' }, []],
  [
    { if: [{ '<': [{ var: 'temp' }, 0] }, 'freezing', { '<': [{ var: 'temp' }, 100] }, 'liquid', 'gas'] },
    { temp: 55 },
    'liquid',
  ],
  [{ '===': [1, '1'] }, {}, false],
  [{ '!': [true] }, {}, false],
  [{ '!!': ['0'] }, {}, true],
  [{ or: [false, 0, 'a'] }, {}, 'a'],
  [{ '<': [1, 1, 3] }, {}, false],
  [{ max: [1, 2, 3] }, {}, 3],
  [{ '+': ['3.14'] }, {}, 3.14],
  [{ '%': [101, 2] }, {}, 1],
  [{ map: [{ var: 'integers' }, { '*': [{ var: '' }, 2] }] }, { integers: [1, 2, 3] }, [2, 4, 6]],
  [{ filter: [{ var: 'integers' }, { '%': [{ var: '' }, 2] }] }, { integers: [1, 2, 3] }, [1, 3]],
  [
    { reduce: [{ var: 'integers' }, { '+': [{ var: 'current' }, { var: 'accumulator' }] }, 0] },
    { integers: [1, 2, 3] },
    6,
  ],
  [{ some: [{ var: 'pies' }, { '==': [{ var: 'filling' }, 'apple'] }] }, { pies: [{ filling: 'apple' }] }, true],
  [{ none: [[-3, 1], { '>': [{ var: '' }, 2] }] }, {}, true],
  [
    {
      merge: [
        [1, 2],
        [3, 4],
      ],
    },
    {},
    [1, 2, 3, 4],
  ],
  [{ in: ['Ringo', ['John', 'Ringo']] }, {}, true],
  [{ cat: ['I love ', { var: 'filling' }] }, { filling: 'apple' }, 'I love apple'],
  [{ substr: ['jsonlogic', -5] }, {}, 'logic'],
])('%j over %j comes to %j', (rule, values, expected) => {
  expect(ruleSchema.parse(rule)).toEqual(rule);
  expect(evaluate(rule, values)).toEqual(expected);
});

describe('a rule that cannot be kept', () => {
  test.each<[unknown, RegExp]>([
    [{ log: 'x' }, /nie zna działania „log”/],
    [{ method: [{ var: 'a' }, 'constructor'] }, /nie zna działania/],
    [{ '==': [1, 1], '!=': [1, 2] }, /jedno działanie/],
    [{}, /jedno działanie/],
    [{ '==': [1, undefined] }, /tylko teksty/],
    [Array.from({ length: 30 }).reduce((inner) => ({ '!': inner }), true), /zagnieżdżony/],
  ])('%j is refused in words', (rule, message) => {
    const parsed = ruleSchema.safeParse(rule);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toMatch(message);
  });
});

test('a rule names what it looks at, and nothing that belongs to one element of a list', () => {
  expect(
    namesIn({
      and: [{ '>': [{ var: 'income' }, 900] }, { some: [{ var: 'trees' }, { '>': [{ var: 'girth' }, 80] }] }],
    }),
  ).toEqual(['income', 'trees']);
  expect(namesIn({ if: [{ missing: ['a', 'b'] }, { var: ['c.d', 1] }, { missing_some: [1, ['e']] }] })).toEqual([
    'a',
    'b',
    'c',
    'e',
  ]);
  expect(namesIn({ reduce: [{ var: 'rows' }, { '+': [{ var: 'current.x' }, 1] }, { var: 'start' }] })).toEqual([
    'rows',
    'start',
  ]);
});

test('nothing is met by what is not there, and no rule reaches into what an object is made of', () => {
  expect(holds({ var: 'nothing' }, {})).toBe(false);
  expect(holds([], {})).toBe(false);
  expect(holds({ var: 'list' }, { list: [] })).toBe(false);
  expect(holds({ var: 'zero' }, { zero: '0' })).toBe(true);
  const values = Object.assign(Object.create(null) as Values, { a: 1 });
  expect(evaluate({ var: 'constructor' }, values)).toBeNull();
});
