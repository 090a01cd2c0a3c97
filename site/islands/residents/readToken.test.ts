import { expect, test } from 'vitest';
import { readToken } from './readToken.ts';

const token = 'aB3_-'.repeat(8) + 'xyz';

test('the token is read from the part of the address that no server sees', () => {
  expect(readToken(`#token=${token}`)).toBe(token);
});

test.each(['', '#', '#token=', `#token=${token.slice(1)}`, `#token=${token}!`, '#inne=1'])(
  'an address cut by a mail program is not tried: %j',
  (hash) => {
    expect(readToken(hash)).toBeUndefined();
  },
);
