import { expect, test } from 'vitest';
import { fieldsOf } from '../../../content-models/services/interpretService.ts';
import { serviceDefinitionSchema } from '../../../content-models/services/serviceDefinition.ts';
import type { Answers } from '../../../content-models/services/answers.ts';
import {
  errorsOn,
  interpretToday,
  progressText,
  reachableScreen,
  reviewText,
  screenOf,
  startingAnswers,
} from './filingSteps.ts';

const definition = serviceDefinitionSchema.parse({
  slug: 'pismo-ogolne',
  title: 'Pismo ogólne',
  summary: 'Napisz do urzędu.',
  steps: [
    {
      name: 'sender',
      title: 'Twoje dane',
      fields: [
        { type: 'text', name: 'givenName', label: 'Imię' },
        { type: 'email', name: 'email', label: 'E-mail' },
        { type: 'postalCode', name: 'postalCode', label: 'Kod pocztowy' },
      ],
    },
    {
      name: 'letter',
      title: 'Treść',
      fields: [
        { type: 'longText', name: 'text', label: 'Treść' },
        {
          type: 'choice',
          name: 'answerBy',
          label: 'Odpowiedź',
          options: [
            { value: 'mail', label: 'E-mailem' },
            { value: 'post', label: 'Pocztą' },
          ],
        },
        { type: 'files', name: 'files', label: 'Pliki', required: false },
      ],
    },
  ],
  statuses: [
    { name: 'submitted', label: 'Złożona', explanation: 'Ruch urzędu.', turn: 'office', moves: [] },
    { name: 'resolved', label: 'Zakończona', explanation: 'Koniec.', turn: 'nobody', moves: [], final: true },
  ],
  initialStatus: 'submitted',
  clause: { version: '1', title: 'Informacja', paragraphs: ['Tekst.'] },
  jrwaClass: '1431',
  term: { days: 30, basis: 'art. 35 KPA' },
  paperRoute: 'Przynieś pismo do urzędu.',
});
const sender = { givenName: 'Anna', email: 'anna@mieszkaniec.example', postalCode: '22-100' };
const letter = { text: 'Proszę o lampę.', answerBy: 'mail' };
const form = (answers: Answers) => interpretToday(definition, answers);

test('progress is said in words and counts the review', () => {
  expect(progressText(definition, 0).replaceAll('\u00a0', ' ')).toBe('Krok 1 z 3');
  expect(progressText(definition, 2).replaceAll('\u00a0', ' ')).toBe('Krok 3 z 3');
});

test('a form goes on with what was typed; what is known all the same is filled in anew', () => {
  const fields = fieldsOf(definition);
  const offers = { givenName: { value: 'Anna', source: { from: 'profile' as const } } };
  expect(startingAnswers(fields, offers)).toEqual({});
  expect(startingAnswers(fields, offers, { givenName: 'Ania', text: 'Dzień dobry' })).toEqual({
    givenName: 'Ania',
    text: 'Dzień dobry',
  });
  expect(startingAnswers(fields, offers, { givenName: 'Anna', text: '' })).toEqual({ text: '' });
});

test('answers to questions that are gone, or are of another kind now, are left behind', () => {
  expect(startingAnswers(fieldsOf(definition), {}, { old: 'x', files: 'nie lista', text: ['lista'] })).toEqual({});
});

test('each screen checks its own questions, the review checks all', () => {
  expect(errorsOn(form({}), 0).map(({ path }) => path)).toEqual(['givenName', 'email', 'postalCode']);
  expect(errorsOn(form(sender), 1).map(({ path }) => path)).toEqual(['text', 'answerBy']);
  expect(errorsOn(form(letter), 2).map(({ path }) => path)).toEqual(['givenName', 'email', 'postalCode']);
  expect(errorsOn(form({ ...sender, ...letter }), 2)).toEqual([]);
});

test('an address with a later step leads no further than the first one that needs mending', () => {
  expect(reachableScreen(form({}), 2)).toBe(0);
  expect(reachableScreen(form(sender), 2)).toBe(1);
  expect(reachableScreen(form({ ...sender, ...letter }), 2)).toBe(2);
  expect(reachableScreen(form({ ...sender, ...letter }), 99)).toBe(2);
  expect(reachableScreen(form(sender), -5)).toBe(0);
  expect(reachableScreen(form(sender), Number.NaN)).toBe(0);
});

test('every error leads to the screen that asks', () => {
  expect(screenOf(definition, 'postalCode')).toBe(0);
  expect(screenOf(definition, 'files')).toBe(1);
  expect(screenOf(definition, 'clauseAccepted')).toBe(2);
});

test('the review shows words, not codes', () => {
  const field = (name: string) => {
    const found = fieldsOf(definition).find((one) => one.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  expect(reviewText(field('answerBy'), 'post', 'post')).toBe('Pocztą');
  expect(reviewText(field('text'), undefined, ' ')).toBe('Nie podano');
  expect(reviewText(field('text'), undefined, 'Dzień dobry')).toBe('Dzień dobry');
});
