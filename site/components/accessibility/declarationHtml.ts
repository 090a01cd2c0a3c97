import type { Declaration } from '../../../content-models/accessibility/declaration.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import type { Language } from '../../../content-models/shared/identity.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { formatPhone } from '../communes/formatPhone.ts';
import { escapeHtml } from '../richText/escapeHtml.ts';
import { declarationWordsIn } from './declarationWords.ts';

const said = (words: string): string => escapeHtml(bindShortWords(words));
const link = (id: string, href: string, words: string): string =>
  `<a${id === '' ? '' : ` id="${id}"`} href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;

/**
 * The sentences of a declaration that carry a validator's ids in their middle, as HTML: no space may come between a word
 * and the full stop after it.
 */
export const declarationHtml = (commune: Commune, declaration: Declaration, language: Language) => {
  const words = declarationWordsIn(language);
  const lang = language === 'pl' ? '' : ' lang="pl"';
  const { street, postalCode, town } = commune.address;
  const examiner =
    declaration.examiner === undefined
      ? ''
      : ` (<span id="a11y-audytor"${lang}>${escapeHtml(declaration.examiner)}</span>)`;
  return {
    pledge:
      `<strong id="a11y-podmiot"${lang}>${said(commune.officeName)}</strong> ${said(words.pledge)} ` +
      `<span id="a11y-zakres">${said(words.scope)} ` +
      `${link('a11y-url', commune.origin, commune.origin.replace(/^https?:\/\//, ''))}.</span>`,
    status:
      `${said(words.stateBefore)} <strong>${said(words.statuses[declaration.status])}</strong> ${said(words.stateAfter)}` +
      (declaration.status === 'full' ? '.' : ` ${said(words.becauseOf)}`),
    basis: `${said(words.basis)} ${said(words.methods[declaration.method])}${examiner}.`,
    contact:
      `${said(words.feedbackBefore)} <span id="a11y-osoba"${lang}>${said(declaration.coordinator)}</span>, ` +
      `${link('a11y-email', `mailto:${declaration.email}`, declaration.email)}, ` +
      `${words.phone} ${link('a11y-telefon', `tel:${declaration.phone}`, formatPhone(declaration.phone))}.`,
    complaint:
      `${said(words.complaint)} <span${lang}>${said(commune.authority)}</span>, ${said(street)}, ` +
      `${postalCode}\u00a0${escapeHtml(town)}, ${link('', `mailto:${commune.email}`, commune.email)}.`,
    ombudsman: `${said(words.ombudsman)} ${link('', 'https://bip.brpo.gov.pl/', 'bip.brpo.gov.pl')}.`,
  };
};
