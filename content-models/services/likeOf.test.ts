import { describe, expect, test } from 'vitest';
import type { Askable } from './askable.ts';
import { likeOf, likesWithin, moneyLike } from './likeOf.ts';
import type { Rule } from './rule.ts';
import { toValue } from './ruleParts.ts';

const asked: Askable[] = [
  { name: 'persons', label: 'Ile osób', kind: 'number' },
  { name: 'income', label: 'Dochód', kind: 'money' },
  { name: 'other', label: 'Inny dochód', kind: 'money' },
  { name: 'since', label: 'Od kiedy', kind: 'date' },
  { name: 'kind', label: 'Co', kind: 'choice' },
  { ...{ name: 'dogs', label: 'Psy', kind: 'rows' }, rows: [{ name: 'fee', label: 'Opłata', kind: 'money' }] },
];
const income = { var: 'income' };
const persons = { var: 'persons' };
const kindOf = (rule: Rule) => likeOf(toValue(rule), asked)?.kind;
const kindsWithin = (rule: Rule, like?: Askable) => {
  const part = toValue(rule);
  if (part.is !== 'sum') throw new Error('This is no sum.');
  return likesWithin(part, asked, like).map((one) => one?.kind === 'money');
};

describe('What a rule comes to', () => {
  test.each<[string, Rule, string | undefined]>([
    ['income a person is money', { '/': [income, persons] }, 'money'],
    ['how many times one income goes into another is a number', { '/': [income, { var: 'other' }] }, undefined],
    ['a multiple of money is money', { '*': [12, income] }, 'money'],
    [
      'money of rows is money',
      { reduce: [{ var: 'dogs' }, { '+': [{ var: 'accumulator' }, { var: 'current.fee' }] }, 0] },
      'money',
    ],
    ['a choice of sums is money', { if: [true, income, 0] }, 'money'],
    ['a fixed value says nothing of itself', 2700, undefined],
  ])('%s', (_, rule, kind) => {
    expect(kindOf(rule)).toBe(kind);
  });
});

describe('Which of the values within are typed in złoty', () => {
  test.each<[string, Rule, Askable | undefined, boolean[]]>([
    ['the rate a person, not the persons', { '*': [persons, 2700] }, moneyLike, [false, true]],
    [
      'the rate that hangs on a choice',
      { '*': [persons, persons, { if: [true, 400, 100] }] },
      moneyLike,
      [false, false, true],
    ],
    ['the rate less a relief', { '*': [persons, { '-': [2700, 300] }] }, moneyLike, [false, true]],
    ['the money itself, not what multiplies it', { '*': [12, income] }, undefined, [false, true]],
    ['a rate with a part of a grosz', { '*': [persons, 2150.5] }, moneyLike, [false, true]],
    ['the sum, not the half', { '*': [0.5, 2700] }, moneyLike, [false, true]],
    ['what is added to money', { '+': [income, 5000] }, undefined, [true, true]],
    ['the limit beside a product', { min: [800_000, { '*': [persons, 50] }] }, moneyLike, [true, true]],
    ['what is divided, not what divides', { '/': [90_000, persons] }, moneyLike, [true, false]],
    ['both sides of a share', { '/': [income, { var: 'other' }] }, undefined, [true, true]],
    ['nothing where persons are counted', { '*': [persons, 2] }, undefined, [false, false]],
  ])('%s', (_, rule, like, kinds) => {
    expect(kindsWithin(rule, like)).toEqual(kinds);
  });
});
