import { z } from 'zod';
import { publishedDocumentSchema } from '../publications/publishedDocument.ts';
import { richTextSchema } from '../richText/richText.ts';
import { contactPhoneSchema } from '../shared/contact.ts';
import { idSchema, slugSchema } from '../shared/identity.ts';
import { polishOrder } from '../shared/polish.ts';

/** Whom the directory knows: those who run the office, those who work in it, those who were elected to the council. */
export const personGroups = {
  authority: 'Kierownictwo urzędu',
  employee: 'Pracownik urzędu',
  councillor: 'Radny lub radna',
} as const;
export type PersonGroup = keyof typeof personGroups;
export const personGroupNames = Object.keys(personGroups) as PersonGroup[];

/** Somebody residents may turn to; the title is the name, or the post where the name is not given. */
export const personSchema = publishedDocumentSchema.extend({
  slug: slugSchema,
  group: z.enum(personGroupNames as [PersonGroup, ...PersonGroup[]]),
  /** `Dyrektor Wydziału Spraw Społecznych` */
  post: z.string().min(3),
  /** the units somebody works in */
  unitIds: z.array(idSchema),
  /** the units somebody runs */
  leadsIds: z.array(idSchema),
  /** whom somebody stands in for */
  deputyOfId: idSchema.optional(),
  floor: z.string().optional(),
  room: z.string().optional(),
  phones: z.array(contactPhoneSchema),
  email: z.email().optional(),
  /** `we wtorki od 15:00 do 17:00, po umówieniu` */
  receives: z.string().optional(),
  duties: z.array(z.string().min(3)),
  /** A person with a text has a page; others stand in the directory only. */
  body: richTextSchema.optional(),
  order: z.int(),
});
export type Person = z.infer<typeof personSchema>;

/** Where a person lives on the commune's site, without the language. */
export const personPath = ({ slug, group }: Pick<Person, 'slug' | 'group'>): string =>
  group === 'councillor' ? `/rada/radni/${slug}/` : `/urzad/ludzie/${slug}/`;

/** Whether somebody has a page of their own. */
export const hasPersonPage = ({ body }: Pick<Person, 'body'>): boolean => body !== undefined && body.blocks.length > 0;

/** The name, when it says more than the post does. */
export const nameOf = ({ title, post }: Pick<Person, 'title' | 'post'>): string | undefined =>
  title === post ? undefined : title;

/** `pokój 12, I piętro` */
export const roomOf = ({ room, floor }: Pick<Person, 'room' | 'floor'>): string =>
  [room, floor].filter((part) => part !== undefined && part !== '').join(', ');

const rankIn = (unitId: string, people: readonly Person[]): ((person: Person) => number) => {
  const heads = new Set(people.filter(({ leadsIds }) => leadsIds.includes(unitId)).map(({ id }) => id));
  return (person) => (heads.has(person.id) ? 0 : heads.has(person.deputyOfId ?? '') ? 1 : 2);
};

/** Who works in a unit: who runs it, who stands in for them, then the others in their order and the Polish alphabet. */
export const staffOf = (unitId: string, people: readonly Person[]): Person[] => {
  const own = people.filter(
    ({ group, unitIds, leadsIds }) => group !== 'councillor' && (unitIds.includes(unitId) || leadsIds.includes(unitId)),
  );
  const rank = rankIn(unitId, own);
  return own.sort(
    (a, b) => rank(a) - rank(b) || a.order - b.order || polishOrder(a.post, b.post) || polishOrder(a.title, b.title),
  );
};

/** Who runs a unit and who stands in for them. */
export const leadersOf = (unitId: string, people: readonly Person[]): { heads: Person[]; deputies: Person[] } => {
  const staff = staffOf(unitId, people);
  const rank = rankIn(unitId, staff);
  return { heads: staff.filter((one) => rank(one) === 0), deputies: staff.filter((one) => rank(one) === 1) };
};
