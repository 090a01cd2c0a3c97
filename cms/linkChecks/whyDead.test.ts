import { expect, test } from 'vitest';
import { whyDead } from './whyDead.ts';

test.each([
  ['404', 'Strona nie istnieje (404)'],
  ['410', 'Strona została usunięta (410)'],
  ['503', 'Strona nie działa (503)'],
  ['ENOTFOUND', 'Nie ma takiego serwera'],
  ['ETIMEDOUT', 'Serwer nie odpowiada'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'Certyfikat strony jest nieprawidłowy (DEPTH_ZERO_SELF_SIGNED_CERT)'],
  ['EPROTO', 'Strona nie odpowiada (EPROTO)'],
])('the outcome %s is told as „%s”', (outcome, words) => {
  expect(whyDead(outcome)).toBe(words);
});
