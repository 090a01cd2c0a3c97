import type { Tenant } from '../../content-models/shared/identity.ts';

/** Which commune a host name stands for. */
export interface Hosts {
  set: (communes: readonly { tenant: Tenant; domains: readonly string[] }[]) => void;
  tenantOf: (hostHeader: string | undefined) => Tenant | undefined;
  /** Whether any commune is known yet. */
  known: () => boolean;
  tenants: () => Tenant[];
}

/** A Host header without its port, small; brackets of IPv6 stay. */
const hostName = (header: string): string => header.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');

/** Names under which the machine itself is asked, on any installation. */
export const isLocalName = (header: string | undefined): boolean =>
  header !== undefined && ['localhost', '127.0.0.1', '[::1]'].includes(hostName(header));

/** Makes the table of hosts, empty until the printer says which communes there are. */
export const createHosts = (): Hosts => {
  let table = new Map<string, Tenant>();
  let tenants: Tenant[] = [];
  return {
    set: (communes) => {
      tenants = communes.filter(({ domains }) => domains.length > 0).map(({ tenant }) => tenant);
      table = new Map(
        communes.flatMap(({ tenant, domains }) =>
          domains.map((domain): [string, Tenant] => [domain.toLowerCase(), tenant]),
        ),
      );
    },
    tenantOf: (header) => {
      if (header === undefined) return undefined;
      const named = table.get(hostName(header));
      if (named) return named;
      return isLocalName(header) ? (tenants.find((tenant) => tenant === 'chelm') ?? tenants[0]) : undefined;
    },
    known: () => tenants.length > 0,
    tenants: () => tenants,
  };
};
