import { tenantContent, tenants } from '../../content/read.ts';
import { bipListPaths } from '../../content/routes.ts';

/** Every month of every commune's register, as the parameters of its routes. */
export const registerMonths = (): { params: { tenant: string; year: string; month: string } }[] =>
  tenants().flatMap((tenant) =>
    bipListPaths(tenantContent(tenant)).flatMap((path) => {
      const [, year, month] = /^\/bip\/rejestr-zmian\/(\d{4})\/(\d{2})\/$/.exec(path) ?? [];
      return year && month ? [{ params: { tenant, year, month } }] : [];
    }),
  );
