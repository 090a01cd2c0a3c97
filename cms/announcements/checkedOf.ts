import { z } from 'zod';
import { ownFields } from '../../content-models/announcements/announcement.ts';
import { announcementBase } from '../../content-models/announcements/announcementBase.ts';
import { announcementTypeNames } from '../../content-models/announcements/announcementTypes.ts';
import type { Checked, Finding } from '../../content-models/announcements/checkAnnouncement.ts';
import { ownFieldsOf, plainFields } from './ownFieldsOf.ts';

const common = announcementBase.pick({
  title: true,
  summary: true,
  authority: true,
  department: true,
  caseSign: true,
  adoptedAt: true,
  visibleFrom: true,
  visibleTo: true,
  deadlineAt: true,
  legalEffectAt: true,
  area: true,
  legalBasis: true,
  contact: true,
});
const typeSchema = z.enum(announcementTypeNames);

const commonNames = Object.keys(common.shape);

/** The model's own words where it has any; what is merely missing is said the same way everywhere. */
const findingsOf = (error: z.ZodError, prefix = ''): Finding[] =>
  error.issues.map(({ path, message, code }) => ({
    field: [prefix, ...path.map(String)].filter(Boolean).join('.'),
    message: code === 'invalid_type' && message.startsWith('Invalid') ? 'Uzupełnij to pole.' : message,
  }));

/**
 * A form as the rules look at it, or what is wrong with its shape. Whatever passes here fits the public model, so
 * nothing that was published is kept back by the feed.
 */
export const checkedOf = (
  doc: Record<string, unknown>,
  text = '',
): { given: Checked; wrong?: undefined } | { given?: undefined; wrong: Finding[] } => {
  const type = typeSchema.safeParse(doc.type);
  if (!type.success) return { wrong: [{ field: 'type', message: 'Wybierz rodzaj ogłoszenia.' }] };
  const shared = common.safeParse({
    summary: '',
    legalBasis: [],
    ...plainFields(Object.fromEntries(commonNames.map((name) => [name, doc[name]]))),
  });
  const own = ownFields[type.data].safeParse(ownFieldsOf({ ...doc, type: type.data }));
  const wrong = [
    ...(shared.error ? findingsOf(shared.error) : []),
    ...(own.error ? findingsOf(own.error, type.data) : []),
  ];
  return wrong.length > 0
    ? { wrong }
    : { given: { ...shared.data, ...own.data, type: type.data, text } as unknown as Checked };
};
