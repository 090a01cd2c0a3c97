import { declarationSchema, type Declaration } from '../../content-models/accessibility/declaration.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { filled } from '../fields/filled.ts';
import type { CommuneDoc } from '../payload-types.ts';

const linesOf = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

const dayOf = (moment: string | null | undefined) => (moment ? localDateOf(moment) : undefined);

/** The declaration once it says all that the act asks for; before that the page written by an editor stands. */
export const toDeclaration = ({ declaration: row }: CommuneDoc): Declaration | undefined => {
  if (!row?.status) return undefined;
  const { status, method, examiner, coordinator, email, phone, assessmentUrl, texts } = row;
  const parsed = declarationSchema.safeParse({
    ...filled({ status, method, examiner, coordinator, email, phone, assessmentUrl }),
    ...filled({ sitePublishedOn: dayOf(row.sitePublishedOn), siteUpdatedOn: dayOf(row.siteUpdatedOn) }),
    ...filled({ preparedOn: dayOf(row.preparedOn), reviewedOn: dayOf(row.reviewedOn) }),
    texts: (texts ?? []).map(
      ({ language, gaps, burden, exempt, amenities, shortcuts, architecture, communication }) => ({
        ...{ language, gaps: linesOf(gaps), burden: linesOf(burden), exempt: linesOf(exempt) },
        ...{ amenities: linesOf(amenities), architecture, communication },
        ...filled({ shortcuts }),
      }),
    ),
  });
  return parsed.data;
};
