import type { Language, Tenant } from '../../content-models/shared/identity.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { Content, TenantContent } from './content.ts';
import { printContext } from './printContext.ts';

/** Where `astro.config.mjs` leaves the content for a plain static build, which has no printer around it. */
export const staticContentKey = Symbol.for('moje-miasto.static-content');

/** All communes' content: that of the print going on, or the snapshot of a static build. */
export const content = (): Content => {
  const printed = printContext.getStore()?.content;
  if (printed) return printed;
  const loaded = (globalThis as unknown as Record<symbol, Content | undefined>)[staticContentKey];
  if (!loaded)
    throw new Error('No content: pages are read inside a print, or after astro.config.mjs loaded a snapshot.');
  return loaded;
};

/** The content of one commune; records nothing. */
export const contentOf = (tenant: Tenant): TenantContent => {
  const found = content().get(tenant);
  if (!found) throw new Error(`No content of the commune ${tenant}.`);
  return found;
};

/** Writes down that the page being printed depends on this. */
export const note = (key: string): void => {
  printContext.getStore()?.reads.add(key);
};

/** The Polish day, without writing down that the page depends on it: for readers whose own keys change with the day. */
export const dayOf = (tenant: Tenant): LocalDate => {
  const found = contentOf(tenant).today;
  if (!found) throw new Error(`The commune ${tenant} has no clock record.`);
  return found;
};

interface Kept {
  stamp: string;
  value: unknown;
}

/**
 * Keeps what `make` sorts or groups out of one commune's documents in one language until any of its documents changes,
 * so that it is not made anew for every one of ten thousand pages.
 */
export const keptPerContent = <Value>(make: (tenant: TenantContent, language: Language) => Value) => {
  const known = new WeakMap<TenantContent, Map<Language, Kept>>();
  return (tenant: Tenant, language: Language = 'pl'): Value => {
    const of = contentOf(tenant);
    const stamp = [of.version, ...Object.values(of.documents).map(({ size }) => size), of.removals.size].join();
    let byLanguage = known.get(of);
    if (!byLanguage) known.set(of, (byLanguage = new Map<Language, Kept>()));
    let kept = byLanguage.get(language);
    if (kept?.stamp !== stamp) byLanguage.set(language, (kept = { stamp, value: make(of, language) }));
    return kept.value as Value;
  };
};
