import { expect, test } from 'vitest';
import type { HealthState } from './status.ts';
import { statusSentence } from './statusSentence.ts';

const sentence = (...states: HealthState[]) =>
  statusSentence(states.map((state) => ({ state }))).text.replaceAll('\u00a0', ' ');
const times = (count: number, state: HealthState) => Array.from({ length: count }, () => state);

test('nobody reads that all is well while a breakdown goes on', () => {
  expect(statusSentence([{ state: 'up' }], 1).text).toBe('Trwa awaria');
  expect(statusSentence([{ state: 'down' }], 2).state).toBe('down');
});

test.each<[string, HealthState[]]>([
  ['Wszystko działa', ['up', 'up']],
  ['Wszystko działa', ['up', 'unknown']],
  ['Wszystko działa, ale jedna usługa wolno', ['up', 'slow']],
  ['Wszystko działa, ale 3 usługi wolno', ['up', ...times(3, 'slow')]],
  ['1 usługa nie działa', ['down', 'slow', 'planned']],
  ['2 usługi nie działają', times(2, 'down')],
  ['5 usług nie działa', times(5, 'down')],
  ['12 usług nie działa', times(12, 'down')],
  ['22 usługi nie działają', times(22, 'down')],
  ['Trwają prace planowe: 1 usługa może nie działać', ['planned', 'slow']],
  ['Jeszcze nie wiemy, czy wszystko działa', ['unknown']],
  ['Jeszcze nie wiemy, czy wszystko działa', []],
])('„%s”', (text, states) => {
  expect(sentence(...states)).toBe(text);
});
