import type { PayloadRequest } from 'payload';
import { checkLetter, checkSignature } from '../../content-models/letters/checkLetter.ts';
import { localDateOf, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { StaffPrincipal } from '../access/roles.ts';
import { actOnCase, requireOpen, type CaseAct, type CaseAtHand } from '../desk/actOnCase.ts';
import type { CaseLetterDoc } from '../payload-types.ts';
import { changeLetter, contentOf, letterChanged, signedOf } from './letterRows.ts';
import { refuseFaults } from './readyLetter.ts';

const refuseDay = (message: string): void => {
  refuseFaults([{ part: 'newDueOn', message }]);
};

/** What a notice of delay does beside being a letter: the new day becomes the case's (KPA art. 36 § 1). */
const extending = (atHand: CaseAtHand, to: LocalDate): Pick<CaseAct, 'details' | 'data'> => {
  requireOpen(atHand);
  if (to <= localDateOf(new Date())) refuseDay('Nowy termin w piśmie już minął. Popraw pismo.');
  if (to <= atHand.doc.dueOn) refuseDay('Nowy termin w piśmie musi być późniejszy niż dotychczasowy.');
  return { details: { from: atHand.doc.dueOn, to, until: to }, data: { extendedTo: to } };
};

/**
 * Gives a letter to the party in the portal: checked again whole, with its event, the party told without a word of the
 * content, in one transaction.
 */
export const sendLetter = async (
  req: PayloadRequest,
  staff: StaffPrincipal,
  atHand: CaseAtHand,
  row: CaseLetterDoc,
  revision: number,
): Promise<void> => {
  if (row.revision !== revision || row.state !== 'ready') throw letterChanged();
  const content = contentOf(row);
  refuseFaults([...checkLetter(row.kind, content), ...checkSignature(row.kind, signedOf(row)?.signature)]);
  const isExtension = row.kind === 'extension' && content.newDueOn !== undefined;
  const extended = isExtension ? extending(atHand, content.newDueOn ?? '') : {};
  const about = { letter: row.id, letterKind: row.kind };
  await actOnCase(req, atHand, undefined, {
    ...{ kind: isExtension ? 'extended' : 'letter', by: 'office', staff: staff.id },
    ...extended,
    details: { ...extended.details, ...about },
    tell: 'czeka na Ciebie pismo z urzędu',
    audit: { action: 'letter.sent', details: about },
    write: () =>
      changeLetter(req, row, revision, ['ready'], () =>
        Promise.resolve({ state: 'sent', sentAt: new Date().toISOString(), sentBy: staff.id }),
      ),
  });
};
