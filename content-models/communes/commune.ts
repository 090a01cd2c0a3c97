import { z } from 'zod';
import { declarationSchema } from '../accessibility/declaration.ts';
import { mediaSchema } from '../media/media.ts';
import { bipEditorSchema } from '../bip/bip.ts';
import { idSchema, phoneSchema, postalCodeSchema, tenantSchema } from '../shared/identity.ts';
import { addDays, localDateSchema, type LocalDate } from '../shared/localDate.ts';

/** TERC, the state register's code of a commune: seven digits, the leading zero kept (poland.md 5.8). */
export const tercSchema = z.string().regex(/^\d{6}[1-5]$/, 'TERC ma siedem cyfr, na przykład 0662011.');

/** e-Doręczenia address, `AE:PL-ddddd-ddddd-LLLLL-dd` (poland.md C12). */
export const electronicDeliverySchema = z
  .string()
  .regex(/^AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}$/, 'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-25.');

/**
 * Whether an e-Doręczenia address carries the check digits found on real addresses: the digit sum of
 * |sum of the letters' ASCII codes − (first group + second group)|. Not from an official text, so warn only (poland.md 5.7).
 */
export const electronicDeliveryLooksRight = (address: string): boolean => {
  const match = /^AE:PL-(\d{5})-(\d{5})-([A-Z]{5})-(\d{2})$/.exec(address);
  if (!match) return false;
  const [, first = '', second = '', letters = '', check = ''] = match;
  const ascii = Array.from(letters).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const difference = Math.abs(ascii - (Number(first) + Number(second)));
  const digits = Array.from(String(difference)).reduce((sum, digit) => sum + Number(digit), 0);
  return String(digits).padStart(2, '0') === check;
};

/** Hours of one weekday, 1 = Monday … 7 = Sunday, `HH:MM` in Polish time; a closed day is left out. */
export const openingHoursSchema = z.object({
  weekday: z.int().min(1).max(7),
  from: z.string().regex(/^\d{2}:\d{2}$/),
  to: z.string().regex(/^\d{2}:\d{2}$/),
});

/** A short way to something residents come for most often, in their own words. */
export const topTaskSchema = z.object({ label: z.string().min(3).max(80), href: z.string().min(1) });

/** Commune names in the forms a sentence needs: Chełm, Chełma, Chełmie (poland.md P8). */
export const nameFormsSchema = z.object({
  nominative: z.string().min(2),
  genitive: z.string().min(2),
  locative: z.string().min(2),
});

/** Days on which the office is shut though it would be open, with the reason for residents. */
export const closureSchema = z.object({
  on: localDateSchema,
  until: localDateSchema.optional(),
  /** „dzień wolny za 26 grudnia” */
  words: z.string().min(3).max(200),
});
export type Closure = z.infer<typeof closureSchema>;

/** How one gets to the office: a text that is enough by itself, and a picture of a map for those who see it. */
export const visitSchema = z.object({ route: z.string().min(10), map: mediaSchema.optional() });

/** One commune with its own site, people and data. */
export const communeSchema = z.object({
  id: idSchema,
  tenant: tenantSchema,
  terc: tercSchema,
  name: nameFormsSchema,
  /** `Urząd Miasta Chełm` */
  officeName: z.string().min(3),
  /** `Urzędu Miasta Chełm` */
  officeNameGenitive: z.string().min(3),
  /** The organ that issues ordinances: `Prezydent Miasta Chełm`, `Wójt Gminy Kodeń`. */
  authority: z.string().min(3),
  address: z.object({ street: z.string().min(2), postalCode: postalCodeSchema, town: z.string().min(2) }),
  phone: phoneSchema,
  email: z.email(),
  electronicDelivery: electronicDeliverySchema,
  openingHours: z.array(openingHoursSchema),
  /** Which file of design tokens dresses the site. */
  theme: z.enum(['chelm', 'dzierzkowice', 'koden']),
  /** Host names without a port; the first one is canonical. */
  domains: z.array(z.string().min(3)).min(1),
  /** Canonical origin without a slash at the end, made by the cms from mode and domain. */
  origin: z.url(),
  topTasks: z.array(topTaskSchema).max(8),
  /** One sentence under the name on the home page. */
  motto: z.string().optional(),
  /** What people copy from a contact page: `NIP`, account numbers, opening hours of the cash desk. */
  facts: z.array(z.object({ label: z.string().min(2), value: z.string().min(2) })).optional(),
  socialLinks: z.array(z.object({ label: z.string().min(2), href: z.url({ protocol: /^https$/ }) })).optional(),
  closures: z.array(closureSchema).optional(),
  visit: visitSchema.optional(),
  /** What other sites show beside a link to a page without a picture of its own. */
  sharePicture: mediaSchema.optional(),
  /** A line at the very end of every page. */
  footerNote: z.string().max(300).optional(),
  /** Who answers outside office hours: the crisis centre, the water emergency. */
  alertPhone: z.object({ label: z.string().min(3), phone: phoneSchema }).optional(),
  /** The accessibility declaration; without it the page that an editor wrote stands at its address. */
  declaration: declarationSchema.optional(),
  /** Who edits the Bulletin of Public Information. */
  bipEditors: z.array(bipEditorSchema).default([]),
});
export type Commune = z.infer<typeof communeSchema>;

/** Closures that last on that day or begin within the days after it, soonest first. */
export const nearClosures = (commune: Pick<Commune, 'closures'>, today: LocalDate, days = 14): Closure[] =>
  (commune.closures ?? [])
    .filter(({ on, until }) => today <= (until ?? on) && on <= addDays(today, days))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
