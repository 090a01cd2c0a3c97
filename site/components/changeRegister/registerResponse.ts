import { changes, tenants } from '../../content/read.ts';
import { registerFileOf } from './registerFileOf.ts';
import { registerXml } from './registerXml.ts';

/** The newest rows of a commune's register, or those of one month (`2026-11`), as a file. */
export const registerResponse = (tenant: string, format: 'json' | 'xml', month?: string): Response => {
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const list = month === undefined ? changes(tenant, { limit: 50 }) : changes(tenant, { month });
  if (month !== undefined && list.length === 0) return new Response(null, { status: 404 });
  const path = `/bip/rejestr-zmian/${month === undefined ? '' : `${month.replace('-', '/')}/`}`;
  const file = registerFileOf(tenant, path, list);
  return format === 'json'
    ? new Response(`${JSON.stringify(file, null, 1)}\n`, {
        headers: { 'content-type': 'application/json; charset=utf-8' },
      })
    : new Response(registerXml(file), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
