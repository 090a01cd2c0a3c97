import { expect, test } from 'vitest';
import { windowState } from './readingWindow.ts';

const contract = { readingWindow: { from: '2026-11-25', to: '2026-11-30' } };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('both days of the window are inside of it', () => {
  expect(windowState(contract, '2026-11-25').state).toBe('open');
  expect(windowState(contract, '2026-11-30').state).toBe('open');
});

test('before and after the window its days are said', () => {
  expect(plain(windowState(contract, '2026-11-24').text)).toBe(
    'Odczyty będą przyjmowane od 25 listopada 2026 r. do 30 listopada 2026 r.',
  );
  expect(windowState(contract, '2026-12-01').state).toBe('late');
  expect(windowState({}, '2026-12-01').state).toBe('always');
});
