import type { PayloadRequest } from 'payload';
import { fillValuesOf, type FillValue } from '../../content-models/letters/fillTemplate.ts';
import type { CaseFacts } from '../../content-models/letters/letterNames.ts';
import { postalAddress } from '../../content-models/letters/postalAddress.ts';
import type { LetterContent } from '../../content-models/letters/letter.ts';
import { filerText, partyOf } from '../../content-models/services/filer.ts';
import { filerOf } from '../../content-models/services/filerOf.ts';
import { formatDate, localDateOf } from '../../content-models/shared/localDate.ts';
import { currentAnswers } from '../cases/sealedCase.ts';
import type { CaseAtHand } from '../desk/actOnCase.ts';
import { idOf } from '../fields/idOf.ts';

const departmentName = async (req: PayloadRequest, { doc }: CaseAtHand): Promise<string> => {
  const where = { id: { equals: idOf(doc.department) } };
  const found = await req.payload.db.findOne<{ id: string; name: string }>({ collection: 'departments', where, req });
  return found?.name ?? '';
};

/** Everything a template may name, of one case. */
export const caseFillValues = async (
  req: PayloadRequest,
  atHand: CaseAtHand,
): Promise<ReadonlyMap<string, FillValue>> => {
  const { doc, definition, commune, resident } = atHand;
  const answers = currentAnswers(doc);
  const filer = `${resident.givenName} ${resident.familyName}`;
  const facts: CaseFacts = {
    'case.number': doc.number,
    'case.sign': doc.sign ?? '',
    'case.title': doc.title,
    'case.filedOn': formatDate(doc.filedAt),
    'case.dueOn': formatDate(doc.dueOn),
    'applicant.name': filer,
    'party.name': partyOf(filerOf(definition, answers)) ?? filer,
    'office.name': commune.officeName,
    'office.genitive': commune.officeNameGenitive,
    'office.authority': commune.authority,
    'commune.name': commune.name.nominative,
    'commune.genitive': commune.name.genitive,
    'commune.locative': commune.name.locative,
    'department.name': await departmentName(req, atHand),
    today: formatDate(localDateOf(new Date())),
  };
  return fillValuesOf(definition, answers, localDateOf(doc.filedAt), facts);
};

/** What every letter of a case begins with: who issues it, where and when, in which case, to whom. */
export const letterFrame = (
  { doc, definition, commune, resident }: CaseAtHand,
  signer: string,
): Pick<LetterContent, 'authority' | 'place' | 'on' | 'sign' | 'addressee' | 'signer' | 'grantsAll'> => {
  const answers = currentAnswers(doc);
  return {
    authority: commune.authority,
    place: commune.address.town,
    on: localDateOf(new Date()),
    sign: doc.sign ?? doc.number,
    addressee: {
      // a letter goes to whoever acts, and says for whom (KPA art. 40)
      name: [`${resident.givenName} ${resident.familyName}`, filerText(filerOf(definition, answers))]
        .filter((part) => part !== undefined)
        .join(', '),
      address: postalAddress(definition, answers),
    },
    signer: { name: signer, position: '' },
    grantsAll: false,
  };
};
