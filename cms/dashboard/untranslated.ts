import type { PayloadRequest, Where } from 'payload';
import { staffOf } from '../access/roles.ts';
import type { WorkItem } from './workItem.ts';

const otherLanguages = ['en', 'uk'];

/** The ids of Polish documents that are public in both other languages too. */
const wholeOf = (translations: Pick<WorkItem, 'language' | 'translationOf'>[]): string[] =>
  [...Map.groupBy(translations, ({ translationOf }) => translationOf)]
    .filter(([, some]) => otherLanguages.every((language) => some.some((one) => one.language === language)))
    .map(([original]) => String(original));

/** What a public document must be to want a translation: Polish, in the menu, and not yet public in English and Ukrainian. */
export const untranslatedIn = async (req: PayloadRequest): Promise<Where[]> => {
  const commune = staffOf(req)?.commune;
  const { docs } = await req.payload.db.find<WorkItem>({
    collection: 'workItems',
    where: {
      and: [
        { isPublic: { equals: true } },
        { language: { in: otherLanguages } },
        { translationOf: { exists: true } },
        ...(commune === undefined ? [] : [{ commune: { equals: commune } }]),
      ],
    },
    pagination: false,
    limit: 10_000,
    req,
  });
  const whole = wholeOf(docs);
  return [
    { language: { equals: 'pl' } },
    { inMenu: { equals: true } },
    ...(whole.length > 0 ? [{ docId: { not_in: whole } }] : []),
  ];
};
