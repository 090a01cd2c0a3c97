import { letterKindNames, type LetterState } from '../../../content-models/letters/letter.ts';
import type { LetterKind } from '../../../content-models/services/letterTemplate.ts';
import type { Words } from '../../words/inLanguage.ts';

const kindsInEnglish: Record<LetterKind, string> = {
  decision: 'Decision',
  certificate: 'Certificate',
  refusal: 'Order of refusal',
  call: 'Call',
  extension: 'Notice of a new term',
  suspension: 'Order of suspension',
  notice: 'Notice',
  letter: 'Letter',
};

/** What a kind of letter is called. */
export const kindWords = (kind: LetterKind): Words => ({ pl: letterKindNames[kind], en: kindsInEnglish[kind] });

/** Where a letter stands. */
export const stateWords: Record<LetterState, Words> = {
  draft: { pl: 'projekt', en: 'draft' },
  ready: { pl: 'gotowe do podpisu i wysłania', en: 'ready to be signed and sent' },
  sent: { pl: 'wysłane', en: 'sent' },
  withdrawn: { pl: 'odłożone, nie zostanie wysłane', en: 'put away, will not be sent' },
};
