import { expect, test } from 'vitest';
import { isBlank, type CaseDraft } from './caseDraft.ts';

test('an empty form of a case is nothing to come back to', () => {
  expect(isBlank({ texts: {}, answers: {}, files: {} })).toBe(true);
  expect(isBlank({ texts: { text: '' }, answers: { about: '' }, files: { 'message-files': [] } })).toBe(true);
});

test.each<CaseDraft>([
  { texts: { text: 'Proszę o mapę.' }, answers: {}, files: {} },
  { texts: {}, answers: { home: [{ town: 'Chełm' }] }, files: {} },
  { texts: {}, answers: {}, files: { 'message-files': ['0199d3a0-0000-7000-8000-000000000001'] } },
])('words, an answer or a file alone are worth coming back to: %j', (draft) => {
  expect(isBlank(draft)).toBe(false);
});
