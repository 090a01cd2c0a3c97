import { z } from 'zod';
import { linkTargetSchema } from '../menus/menu.ts';

/** An old address on a commune's own site, without a question mark; a slash ends it. */
export const redirectFromSchema = z
  .string()
  .max(500)
  .regex(
    /^\/(?:[^/?#\s\\]+\/)+$/,
    'Podaj adres na tej stronie, który zaczyna się od /, na przykład /stara-strona/, bez znaku zapytania.',
  );

/** `stara-strona`, `/stara-strona` and `/stara-strona/` are the same address. */
export const normalFrom = (typed: string): string => `/${typed.trim().replace(/^\/+|\/+$/g, '')}/`;

/** First address parts from which nothing may be led away: the system answers there itself. */
export const systemAddressParts = ['admin', 'api', 'moje-miasto', 'podglad', 'pagefind', 'obrazy', 'szukaj', 'healthz'];

/** One address that somebody of the office led to another. */
export const redirectSchema = z.object({ from: redirectFromSchema, target: linkTargetSchema });
export type Redirect = z.infer<typeof redirectSchema>;

/** All redirects of one commune that were made by hand. */
export const redirectsSchema = z.object({ redirects: z.array(redirectSchema) });

/** A typed address on the own site as the address file knows it: a page's address ends in a slash. */
export const normalAddress = (typed: string): string => {
  const address = typed.trim();
  return /^\/(?!\/)[^?#]*$/.test(address) && !/\.[a-z0-9]+$/i.test(address)
    ? `${address.replace(/\/+$/, '')}/`
    : address;
};
