import { z } from 'zod';
import { WARSAW, type Instant } from './localDate.ts';

/** What a clock on a Polish wall shows, `2026-12-01T07:00`, as a form sends it. */
export const polishTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, 'Podaj dzień i godzinę, na przykład 01.12.2026, 7:00.')
  .refine((time) => instantOf(time) !== undefined, 'Takiej godziny nie ma w tym dniu. Wybierz inną.');

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: WARSAW,
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2026-12-01T07:00`: a moment as a Polish clock shows it. */
export const polishTimeOf = (moment: Instant | Date): string =>
  wall.format(new Date(moment)).replace(' ', 'T').slice(0, 16);

const asUtc = (time: string): number => Date.parse(`${time.length === 16 ? `${time}:00` : time}Z`);

const wallMs = (ms: number): number => asUtc(wall.format(new Date(ms)).replace(' ', 'T'));

/**
 * The moment at which a Polish clock shows this; the earlier one in the hour that comes twice in autumn, none in the hour
 * that is skipped in spring.
 */
export const instantOf = (time: string): Instant | undefined => {
  const wanted = asUtc(time);
  if (Number.isNaN(wanted)) return undefined;
  const found = [2, 1].map((hours) => wanted - hours * 3_600_000).find((ms) => wallMs(ms) === wanted);
  return found === undefined ? undefined : new Date(found).toISOString();
};
