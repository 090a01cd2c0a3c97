import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import type { transferSchema } from '../../content-models/desk/desk.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { actOnCase, requireOpen, type CaseAtHand } from './actOnCase.ts';

/**
 * Hands the matter to the office that may settle it, at once and with notice to the party (KPA art. 65 § 1). It ends in
 * the definition's own final state `transferred` where it has one.
 */
export const transferCase = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  { seen, office, address, reason }: z.infer<typeof transferSchema>,
): Promise<void> => {
  requireOpen(atHand);
  const own = atHand.definition.statuses.find(({ name, final }) => name === 'transferred' && final);
  await actOnCase(req, atHand, seen, {
    ...{ kind: 'transferred', by: 'office', staff: staff.id },
    ...(own ? { status: own.name } : {}),
    message: [
      'Twoją sprawę przekazaliśmy do urzędu, który może ją załatwić (art. 65 § 1 Kodeksu postępowania administracyjnego).',
      `${office}\n${address}`,
      `Powód: ${reason}`,
      'Pismo złożone u nas w terminie uważa się za złożone w terminie także tam (art. 65 § 2).',
    ].join('\n\n'),
    data: {
      endedAt: new Date().toISOString(),
      callUntil: null,
      ...(own ? {} : { statusLabel: 'Przekazana do innego urzędu' }),
    },
    tell: 'sprawa przekazana do właściwego urzędu',
    audit: { action: 'case.transferred' },
  });
};
