import { isAccountNumber, plainAccountNumber } from '../shared/accountNumber.ts';
import { idCardFault } from '../shared/identifiers/idCard.ts';
import { landRegisterFault } from '../shared/identifiers/landRegister.ts';
import { peselFault } from '../shared/identifiers/pesel.ts';

/** The kinds of personal data the gate looks for. */
export type PersonalRule = 'pesel' | 'idCard' | 'accountNumber' | 'landRegister' | 'privateContact';

/** A place in a run of words where personal data stand. */
export interface PersonalHit {
  at: number;
  length: number;
  /** what it is without spaces, for comparing; never for showing */
  exact: string;
  /** the same, safe to show: `440••••••••` */
  masked: string;
}

const freeMail =
  /@(?:gmail|googlemail|wp|onet|op|o2|tlen|interia|poczta|vp|buziaczek|icloud|me|outlook|hotmail|live|yahoo|proton|protonmail)\.(?:com|pl|eu|me|onet\.pl|fm)$/i;
const mobile = /^(?:45|5[0137]|6[069]|7[2389]|88)\d{7}$/;

const patterns: Record<PersonalRule, { pattern: RegExp; exactOf: (found: string) => string | undefined }> = {
  pesel: {
    pattern: /(?<![\d/.-])\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{5}(?![\d/])/g,
    exactOf: (found) => (peselFault(found) === undefined ? found.replace(/\D/g, '') : undefined),
  },
  idCard: {
    pattern: /(?<![\p{L}\d])[A-Za-z]{3}[ -]?\d{6}(?![\p{L}\d])/gu,
    exactOf: (found) => (idCardFault(found) === undefined ? found.replace(/[ -]/g, '').toUpperCase() : undefined),
  },
  accountNumber: {
    pattern: /(?<![\d])(?:PL ?)?\d{2}(?:[ \u00a0-]?\d{4}){6}(?!\d)/gi,
    exactOf: (found) => {
      const digits = plainAccountNumber(found);
      return isAccountNumber(digits) ? digits : undefined;
    },
  },
  landRegister: {
    pattern: /(?<![\p{L}\d])[A-Za-z]{2}\d[A-Za-z] ?\/ ?\d{8} ?\/ ?\d(?!\d)/gu,
    exactOf: (found) => (landRegisterFault(found) === undefined ? found.replace(/\s/g, '').toUpperCase() : undefined),
  },
  privateContact: {
    pattern:
      /(?<![\d+]|\d[ \u00a0-])(?:\+48[ \u00a0-]?|0048[ \u00a0-]?)?\d{3}[ \u00a0-]?\d{3}[ \u00a0-]?\d{3}(?![\d/]|[ \u00a0-]\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
    exactOf: (found) => {
      if (found.includes('@')) return freeMail.test(found) ? found.toLowerCase() : undefined;
      const digits = found.replace(/^(?:\+48|0048)/, '').replace(/\D/g, '');
      return mobile.test(digits) ? `+48${digits}` : undefined;
    },
  },
};

/** The first signs and how many follow: enough to find it, too little to use it. */
export const mask = (exact: string): string => {
  const at = exact.indexOf('@');
  const shown = at > 0 ? 1 : exact.startsWith('+48') ? 5 : 3;
  const hidden = at > 0 ? `•••${exact.slice(at)}` : '•'.repeat(Math.max(0, exact.length - shown));
  return exact.slice(0, shown) + hidden;
};

/** Personal data of one kind in a run of words. */
export const personalHits = (rule: PersonalRule, words: string): PersonalHit[] =>
  [...words.matchAll(patterns[rule].pattern)].flatMap((match) => {
    const [found] = match;
    const exact = patterns[rule].exactOf(found);
    return exact === undefined ? [] : [{ at: match.index, length: found.length, exact, masked: mask(exact) }];
  });

/** The words with every piece of personal data of one kind covered. */
export const withoutPersonal = (rule: PersonalRule, words: string): string => {
  let out = words;
  for (const { at, length } of personalHits(rule, words).reverse())
    out = `${out.slice(0, at)}[dane usunięte]${out.slice(at + length)}`;
  return out;
};
