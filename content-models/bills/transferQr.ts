import { fold } from '../shared/polish.ts';

/** A transfer as its form wants it. */
export interface Transfer {
  /** 26 digits */
  accountNumber: string;
  payee: string;
  nip?: string | undefined;
  title: string;
  grosze: number;
}

const plain = (text: string, most: number): string => {
  const kept = text
    .replace(/[|\r\n\t]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // by characters, not bytes: „ł” is one
  return Array.from(kept).slice(0, most).join('').trim();
};

/**
 * The text of the Polish transfer QR code („Standard 2D” of the Polish Bank Association, v1.0, 2013; poland.md M4):
 * nine fields parted by `|`. Nothing for sums the six digits cannot hold (10 000 zł and more) or below nothing.
 */
export const transferQrText = ({ accountNumber, payee, nip, title, grosze }: Transfer): string | undefined => {
  if (!Number.isSafeInteger(grosze) || grosze < 0 || grosze > 999_999) return undefined;
  const fields = [
    nip !== undefined && /^\d{10}$/.test(nip) ? nip : '',
    'PL',
    accountNumber,
    String(grosze).padStart(6, '0'),
    plain(payee, 20),
    plain(title, 32),
    '',
    '',
    '',
  ];
  return fields.join('|');
};

/** The same without Polish letters, for the few readers that stumble over them. */
export const withoutPolishLetters = (text: string): string =>
  Array.from(text, (letter) => {
    const folded = fold(letter);
    return letter === letter.toLocaleLowerCase('pl') ? folded : folded.toUpperCase();
  }).join('');
