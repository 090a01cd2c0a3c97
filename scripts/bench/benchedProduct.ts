import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningProduct } from '../testing/startProduct.ts';

/** An address of the product's API as the world reaches it. */
export const apiAddress = ({ port }: RunningProduct, path: string): string =>
  `http://127.0.0.1:${String(port)}/api${path}`;

/** Logs a demo resident in, by the beginning of their address, and answers the cookies of the log-in. */
export const logInResident = async (product: RunningProduct, name: string): Promise<string> => {
  const answer = await fetch(apiAddress(product, '/portal/login'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@mieszkaniec.example`, password: product.demoPassword }),
  });
  if (!answer.ok) throw new Error(`Log-in answered ${String(answer.status)}.`);
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
};

/** Logs Anna in. */
export const logInAnna = (product: RunningProduct): Promise<string> => logInResident(product, 'anna');

/** Has the cms do something in its own process and answers how many milliseconds it took. */
export const askTestDoor = async (product: RunningProduct, name: string, order: unknown): Promise<number> => {
  const token = readFileSync(join(product.dataDir, 'service-token'), 'utf8').trim();
  const answer = await fetch(`http://127.0.0.1:${String(product.cmsPort)}/api/internal/test-door/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(order),
  });
  if (!answer.ok) throw new Error(`The door „${name}” answered ${String(answer.status)}: ${await answer.text()}`);
  return ((await answer.json()) as { ms: number }).ms;
};
