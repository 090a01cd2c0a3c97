import type { Commune } from '../../../content-models/communes/commune.ts';
import { addDays, type LocalDate } from '../../../content-models/shared/localDate.ts';

/** How long the file may be believed; the standard wants less than a year, and every day prints it anew. */
const daysValid = 180;

/** Whom to tell about a hole in the site (RFC 9116). */
export const securityText = (
  { origin, email, phone }: Pick<Commune, 'origin' | 'email' | 'phone'>,
  today: LocalDate,
): string =>
  [
    `Contact: mailto:${email}`,
    `Contact: tel:${phone}`,
    `Expires: ${addDays(today, daysValid)}T00:00:00Z`,
    'Preferred-Languages: pl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
