import type { PayloadRequest } from 'payload';
import { addMonths } from '../../content-models/announcements/legalTerms.ts';
import {
  recruitmentResultSchema,
  resultErasureDay,
  withoutPerson,
} from '../../content-models/announcements/recruitment.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { withholdDifferences } from '../changeRegister/withholdDifferences.ts';
import { amendPublished } from '../publishing/amendPublished.ts';
import { announcementPathOf } from './announcementPathOf.ts';
import { plainFields } from './ownFieldsOf.ts';

/** A row whose chosen person's time is over, without that person; nothing when there is nobody to forget. */
const withoutPersonOf = (row: Record<string, unknown>, today: LocalDate): Record<string, unknown> | undefined => {
  const group = row.recruitment as { result?: Record<string, unknown> | null } | null | undefined;
  const result = recruitmentResultSchema.safeParse(plainFields({ ...group?.result }));
  if (!result.success || !result.data.chosen || resultErasureDay(result.data.publishedOn) > today) return undefined;
  const { reasons } = withoutPerson(result.data, today);
  return {
    ...row,
    recruitment: {
      ...group,
      result: {
        ...group?.result,
        chosen: { name: null, town: null },
        reasons: reasons ?? null,
        personalDataErasedOn: `${today}T12:00:00.000Z`,
      },
    },
  };
};

/**
 * Forgets whom recruitments chose, three months after it was published (art. 15 u.p.s.): on the site, in drafts and in
 * every kept version. The rest of the result stays, with „dane usunięto”.
 */
export const eraseResultsOnNewDay = async (req: PayloadRequest, { today }: { today: LocalDate }): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'announcements',
    where: {
      and: [
        { type: { equals: 'recruitment' } },
        { 'recruitment.result.publishedOn': { less_than_equal: `${addMonths(today, -2)}T23:59:59.000Z` } },
        { 'recruitment.result.chosen.name': { exists: true } },
      ],
    },
    depth: 0,
    pagination: false,
    limit: 1000,
    overrideAccess: true,
    req,
  });
  for (const { id } of docs) {
    await amendPublished(req, {
      ...{ collection: 'announcements', kind: 'announcement', pathOf: announcementPathOf, id },
      change: (row) => withoutPersonOf(row, today),
      changedFields: ['Wynik naboru'],
      reason: 'Minęły 3 miesiące od ogłoszenia wyniku naboru: usunięto dane wybranej osoby.',
    });
    // the differences of earlier changes name the person as well
    await withholdDifferences(req, id);
  }
};
