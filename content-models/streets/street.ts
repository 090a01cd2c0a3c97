import { z } from 'zod';
import { polishOrder } from '../shared/polish.ts';

/** What a street may be, as the state register TERYT (ULIC) writes it before the name, and what it stands for. */
export const streetKindNames = {
  'ul.': 'ul. (ulica)',
  'al.': 'al. (aleja)',
  'pl.': 'pl. (plac)',
  'os.': 'os. (osiedle)',
  rynek: 'rynek (plac targowy)',
  rondo: 'rondo (skrzyżowanie)',
  skwer: 'skwer (zieleniec)',
  'bulw.': 'bulw. (bulwar)',
  szosa: 'szosa (droga za miastem)',
  droga: 'droga (polna lub wiejska)',
  park: 'park (alejki w parku)',
  inne: 'inne (bez skrótu)',
} as const;
type StreetKind = keyof typeof streetKindNames;
const streetKinds = Object.keys(streetKindNames) as [StreetKind, ...StreetKind[]];

/** One street of a commune and the town or village it is in. */
export const streetSchema = z.object({
  kind: z.enum(streetKinds),
  /** without its kind: „Lubelska”, „Jana Pawła II” */
  name: z.string().min(1).max(120),
  town: z.string().min(1).max(80),
});
export type Street = z.infer<typeof streetSchema>;

/** Every street that a commune keeps a list of; an empty list: it keeps none. */
export const streetListSchema = z.object({ streets: z.array(streetSchema) });
export type StreetList = z.infer<typeof streetListSchema>;

/** „ul. Lubelska”; a street that TERYT gives no kind is called by its name alone. */
export const streetTitle = ({ kind, name }: Pick<Street, 'kind' | 'name'>): string =>
  kind === 'inne' || name.toLocaleLowerCase('pl').startsWith(kind) ? name : `${kind} ${name}`;

/** Town by town, each in the Polish alphabet. */
export const inStreetOrder = (streets: readonly Street[]): Street[] =>
  [...streets].sort((a, b) => polishOrder(a.town, b.town) || polishOrder(a.name, b.name));
