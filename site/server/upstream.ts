import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { clientAddress, type IsProxy } from './clientAddress.ts';
import { ADMIN_POLICY } from './securityHeaders.ts';

/** Where the cms is, and how we are seen from outside. */
export interface Upstream {
  cmsPort: number;
  /** `https:` or `http:`, from PUBLIC_URL */
  protocol: string;
  isProxy: IsProxy;
}

const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'expect',
]);

/** Headers by which a client could pass for a proxy, or for Next speaking with itself. */
const spoofed =
  /^(?:x-forwarded-|forwarded$|x-real-ip$|x-client-ip$|true-client-ip$|via$|x-original-|x-rewrite-|x-middleware-|x-nextjs-|x-next-|x-invoke-|x-matched-path$|x-now-|x-vercel-|next-resume$|x-http-method-override$)/;

/** A visitor's headers as the cms gets them: without what could pass for a proxy, with where they came from. */
export const headersForCms = (
  request: IncomingMessage,
  { protocol, isProxy }: Upstream,
): Record<string, string | string[]> => {
  // Headers named in `Connection` are for this hop only.
  const named = new Set((request.headers.connection ?? '').toLowerCase().split(/\s*,\s*/));
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined || hopByHop.has(name) || spoofed.test(name) || (named.has(name) && name !== 'host'))
      continue;
    headers[name] = value;
  }
  headers['x-forwarded-for'] = clientAddress(request, isProxy);
  headers['x-forwarded-proto'] = protocol.replace(':', '');
  headers['x-forwarded-host'] = request.headers.host ?? '';
  return headers;
};

/** An answer of the cms as the visitor gets it: under a policy, without what it says of itself. */
export const headersForClient = (headers: IncomingHttpHeaders, path: string): Map<string, string | string[]> => {
  const kept = new Map<string, string | string[]>();
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || hopByHop.has(name) || name === 'x-powered-by' || name.startsWith('x-middleware-'))
      continue;
    kept.set(name, value);
  }
  if (!kept.has('content-security-policy')) kept.set('content-security-policy', ADMIN_POLICY);
  if (path.startsWith('/api') && !kept.has('cache-control')) kept.set('cache-control', 'no-store');
  return kept;
};
