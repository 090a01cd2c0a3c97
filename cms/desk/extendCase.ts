import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { extensionSchema } from '../../content-models/desk/desk.ts';
import { formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { ProblemError } from '../api/problem.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { actOnCase, requireOpen, type CaseAtHand } from './actOnCase.ts';

/** The notice of a term that will not be kept: reasons, the new day and the right of urging (KPA art. 36 § 1, 37). */
export const extensionText = (reasons: string, to: string): string =>
  [
    'Zawiadamiam na podstawie art. 36 § 1 Kodeksu postępowania administracyjnego, że sprawa nie zostanie załatwiona w terminie.',
    `Powód: ${reasons}`,
    `Nowy termin załatwienia sprawy: ${to}`,
    'Masz prawo wnieść ponaglenie (art. 37 Kodeksu postępowania administracyjnego). Składasz je do organu wyższego stopnia przez urząd, który prowadzi sprawę. Napisz w nim, dlaczego się z nami nie zgadzasz.',
  ].join('\n\n');

const refuse = (message: string): never => {
  throw new ProblemError({ status: 422, title: message, errors: [{ path: 'to', message }] });
};

/** Names a new day for the answer and tells the resident why (KPA art. 36); what the law asks for is in the letter. */
export const extendCase = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  { seen, to, reasons }: z.infer<typeof extensionSchema>,
): Promise<void> => {
  requireOpen(atHand);
  if (to <= localDateOf(new Date())) refuse('Ten dzień już minął. Podaj późniejszy.');
  if (to <= atHand.doc.dueOn) refuse('Nowy termin musi być późniejszy niż dotychczasowy.');
  await actOnCase(req, atHand, seen, {
    ...{ kind: 'extended', by: 'office', staff: staff.id },
    message: extensionText(reasons, formatDate(to)),
    details: { from: atHand.doc.dueOn, to, until: to },
    data: { extendedTo: to },
    tell: 'termin został przedłużony',
    audit: { action: 'case.extended', details: { from: atHand.doc.dueOn, to } },
  });
};
