import type { PayloadRequest } from 'payload';
import { notify } from '../notifications/notify.ts';
import { idOf } from '../fields/idOf.ts';
import { endLink } from './endLink.ts';
import { institutionsOf } from './institutionsOf.ts';

/** Who took a link back: the institution's staff, or its system, which knows the child or customer no more. */
export type WithdrawalReason = 'byStaff' | 'unknownSubject';

/**
 * An institution takes a link back: from this moment it is a guessed id to its resident, every kept answer is gone, and
 * the resident is told so in neutral words. Says whether there was such a link.
 */
export const withdrawLink = (req: PayloadRequest, linkId: string, reason: WithdrawalReason): Promise<boolean> =>
  endLink(req, linkId, 'withdrawn', {
    reason,
    also: async (inside, link) => {
      const institution = (await institutionsOf(inside.payload, [idOf(link.institution)])).get(idOf(link.institution));
      if (!institution) return;
      await notify(inside, {
        resident: idOf(link.resident),
        topic: institution.kind === 'school' ? 'schoolNotice' : 'bill',
        what: `link-withdrawn:${link.id}`,
        title: `${institution.name}: połączenie zostało zakończone`,
        text: `Instytucja wycofała Twój dostęp. Jeśli to pomyłka, zadzwoń: ${institution.phone}.`,
        reason: 'Widzisz to, bo ta instytucja była połączona z Twoim kontem.',
        path: '/moje-miasto/polacz/',
        tenant: institution.tenant,
      });
    },
  });
