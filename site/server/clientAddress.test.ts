import { expect, test } from 'vitest';
import { readTrustedProxies } from '../../content-models/environment/trustedProxies.ts';
import { clientAddress, proxyTest } from './clientAddress.ts';

const ask = (remoteAddress: string | undefined, forwarded: string | undefined, proxies = '10.0.0.1, fd00::/8') =>
  clientAddress(
    { socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } },
    proxyTest(readTrustedProxies(proxies) ?? []),
  );

test.each([
  ['a visitor who comes straight in is who opened the connection', '203.0.113.7', undefined, '203.0.113.7'],
  ['a visitor who writes the header themselves gains nothing', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ['behind a proxy it is whom the proxy names', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
  ['a socket of both families is understood', '::ffff:10.0.0.1', '::ffff:198.51.100.1', '198.51.100.1'],
  ['what the visitor told the proxy is not believed', '10.0.0.1', '1.2.3.4, 198.51.100.1', '198.51.100.1'],
  ['two proxies in a row are both passed', '10.0.0.1', '1.2.3.4, 198.51.100.1, fd00::5', '198.51.100.1'],
  ['IPv6 visitors keep their address', 'fd00::5', '2001:db8::1', '2001:db8::1'],
  ['a proxy that names nobody is itself the visitor', '10.0.0.1', undefined, '10.0.0.1'],
  ['a chain of proxies alone ends at the first of them', '10.0.0.1', 'fd00::7', 'fd00::7'],
  ['what is no address ends the walk', '10.0.0.1', '198.51.100.1, unknown', '10.0.0.1'],
  ['a neighbour of a proxy is no proxy', '10.0.0.2', '198.51.100.1', '10.0.0.2'],
  ['a connection that is gone has no address', undefined, '198.51.100.1', ''],
])('%s', (_title, socket, forwarded, expected) => {
  expect(ask(socket, forwarded)).toBe(expected);
});

test('without trusted proxies nobody is believed', () => {
  expect(ask('10.0.0.1', '198.51.100.1', '')).toBe('10.0.0.1');
});
