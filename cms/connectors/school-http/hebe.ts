import { z } from 'zod';
import { localDateOf, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { warsawInstant } from '../../../content-models/shared/warsawInstant.ts';
import { ConnectorError } from '../connector.ts';
import { foreignId, optionalText } from '../http/foreign.ts';
import { parseJson } from '../http/parseAnswer.ts';

/** A day as `2026-11-05`, `05.11.2026` or the beginning of a longer text of either. */
const dayOf = (text: string): LocalDate | undefined => {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text);
  if (iso) return iso[0];
  const polish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(text);
  if (!polish) return undefined;
  const [, day = '', month = '', year = ''] = polish;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const dateObject = z.object({
  Timestamp: z.number().optional(),
  Date: z.string().optional(),
  DateDisplay: z.string().optional(),
  Time: z.string().optional(),
});

const isMoment = (timestamp: number | null | undefined): timestamp is number =>
  typeof timestamp === 'number' && Math.abs(timestamp) < 8e15;

const realDay = z.iso.date();

/** The journal's day, an object of several forms of it or one of them alone. */
export const hebeDay = z.union([z.string(), dateObject]).transform((given, context): LocalDate => {
  const texts = typeof given === 'string' ? [given] : [given.Date ?? '', given.DateDisplay ?? ''];
  const found = texts.map(dayOf).find((day) => day !== undefined && realDay.safeParse(day).success);
  if (found !== undefined) return found;
  if (typeof given !== 'string' && isMoment(given.Timestamp) && texts.every((text) => text === '')) {
    return localDateOf(new Date(given.Timestamp));
  }
  context.addIssue({ code: 'custom', message: 'no day' });
  return z.NEVER;
});

/** The journal's moment: by its timestamp, or by the day with the hour in Poland. */
export const hebeMoment = z.union([z.string(), dateObject]).transform((given, context): string => {
  if (typeof given !== 'string' && isMoment(given.Timestamp)) return new Date(given.Timestamp).toISOString();
  const text = typeof given === 'string' ? given : `${given.Date ?? given.DateDisplay ?? ''}T${given.Time ?? ''}`;
  const day = dayOf(text);
  if (day === undefined || !realDay.safeParse(day).success) {
    context.addIssue({ code: 'custom', message: 'no moment' });
    return z.NEVER;
  }
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  return warsawInstant(day, /[T ]((?:[01]\d|2[0-3]):[0-5]\d)/.exec(text)?.[1] ?? '00:00');
});

/** A person of the school, by the name to show. */
export const hebePerson = z
  .object({ DisplayName: optionalText, Name: optionalText, Surname: optionalText })
  .optional()
  .transform((person) => {
    const names = [person?.Name, person?.Surname].filter((name) => name !== undefined).join(' ');
    return person?.DisplayName ?? (names || undefined);
  });

/** A school subject; some entries have none. */
export const hebeSubject = z
  .object({ Id: foreignId.optional(), Name: optionalText, Kod: optionalText })
  .optional()
  .transform((subject) => subject?.Name ?? subject?.Kod);

const hour = z
  .string()
  .regex(/^(?:[01]?\d|2[0-3]):[0-5]\d/)
  .transform((text) => text.split(':').slice(0, 2).join(':').padStart(5, '0'));

/** `Start`, `End` as hours in Poland and the number of the lesson. */
export const hebeTimeSlot = z.object({
  Start: hour,
  End: hour,
  Position: z.number().int(),
});

const period = z.object({
  Id: foreignId,
  Number: z.number().int(),
  Start: hebeDay,
  End: hebeDay,
});
export type HebePeriod = z.infer<typeof period>;

/** A pupil as the school tells it to one guardian. */
export const hebePupil = z.object({
  Pupil: z.object({
    Id: foreignId,
    FirstName: z.string().trim().min(1),
    Surname: z.string().trim().min(1),
    BirthDate: hebeDay.optional(),
  }),
  ClassDisplay: z.string().trim().min(1),
  Periods: z.array(period).min(1),
  Capabilities: z.array(z.string()),
});
export type HebePupil = z.infer<typeof hebePupil>;

const status = z.object({ Code: z.number(), Message: optionalText });

/** The code of the journal's own „I do not know this certificate”. */
const unknownCertificate = 108;

/** What stands in the envelope of an answer whose status is well. */
export const openEnvelope = <Schema extends z.ZodType>(body: Buffer, schema: Schema): z.infer<Schema> => {
  const { Status } = parseJson(body, z.object({ Status: status }));
  if (Status.Code === unknownCertificate) throw new ConnectorError('refused', 'The journal does not know the portal.');
  if (Status.Code !== 0) throw new ConnectorError('malformed', `The journal answered status ${String(Status.Code)}.`);
  const { Envelope } = parseJson(body, z.object({ Envelope: schema })) as { Envelope: z.infer<Schema> };
  return Envelope;
};

/** Why the journal turned something down, in its own words. */
export const reasonOf = (body: Buffer): string | undefined =>
  parseJson(body, z.object({ Status: status })).Status.Message;
