import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

const publicCity = {
  PUBLIC_URL: 'https://miasto.example',
  PAYLOAD_SECRET: 'x'.repeat(32),
  DATA_KEYS: `k1:${Buffer.alloc(32).toString('base64')}`,
};

test('without a setting nobody is believed to be a proxy and there is no test door', () => {
  expect(parseEnvironment({})).toMatchObject({ trustedProxies: [], testDoor: false });
});

test('proxies are addresses and networks, with commas between', () => {
  expect(parseEnvironment({ TRUSTED_PROXIES: ' 10.0.0.1, fd00::/8 ,192.168.0.0/16' }).trustedProxies).toEqual([
    { address: '10.0.0.1', bits: 32, family: 'ipv4' },
    { address: 'fd00::', bits: 8, family: 'ipv6' },
    { address: '192.168.0.0', bits: 16, family: 'ipv4' },
  ]);
});

test.each([
  'nginx',
  '10.0.0',
  '10.0.0.1/33',
  '10.0.0.1/0',
  '10.0.0.1/x',
  '10.0.0.1/8/8',
  '10.0.0.1, *',
  'fe80::1%eth0',
])('a proxy „%s” is refused in a sentence', (text) => {
  expect(() => parseEnvironment({ TRUSTED_PROXIES: text })).toThrow(/^TRUSTED_PROXIES musi być listą adresów IP/);
});

test('the test door opens in demo mode and never in public', () => {
  expect(parseEnvironment({ TEST_DOOR: '1' }).testDoor).toBe(true);
  expect(() => parseEnvironment({ TEST_DOOR: 'tak' })).toThrow(/^TEST_DOOR/);
  expect(parseEnvironment(publicCity).mode).toBe('public');
  expect(() => parseEnvironment({ ...publicCity, TEST_DOOR: '1' })).toThrow(
    'TEST_DOOR służy tylko testom i nie działa w trybie publicznym: usuń tę zmienną.',
  );
});
