const marks: Record<string, string> = {
  ą: 'a',
  ć: 'c',
  ę: 'e',
  ł: 'l',
  ń: 'n',
  ó: 'o',
  ś: 's',
  ź: 'z',
  ż: 'z',
};

/** Lower case without Polish marks, `ł` included; other alphabets stay as they are (poland.md P5). */
export const fold = (text: string): string =>
  text.toLocaleLowerCase('pl').replace(/[ąćęłńóśźż]/g, (c) => marks[c] ?? c);

/** A web address part: `Zarządzenie nr 12/26` becomes `zarzadzenie-nr-12-26`; at most 96 characters. */
export const slugify = (text: string): string =>
  fold(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '');

/** Polish order, numbers by value: `ł` after `l`, `2` before `10`. */
export const polishOrder = new Intl.Collator('pl', { numeric: true }).compare;

const categories = new Intl.PluralRules('pl');

/** The three or four forms a counted noun takes: 1 sprawa, 2 sprawy, 5 spraw, 1,5 sprawy. */
export interface PluralForms {
  one: string;
  few: string;
  many: string;
  other?: string;
}

/** `5 spraw`: the number and its noun in the right form, joined by a no-break space. */
export const counted = (count: number, forms: PluralForms): string => {
  const category = categories.select(count);
  const noun =
    category === 'one'
      ? forms.one
      : category === 'few'
        ? forms.few
        : category === 'many'
          ? forms.many
          : (forms.other ?? forms.few);
  return `${count.toLocaleString('pl')}\u00a0${noun}`;
};

const months = 'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia';
const dayOfMonth = new RegExp(`(\\d{1,2}) (?=(?:${months})(?!\\p{L}))`, 'gu');
const phone = /(?<!\d|\d )(?:\d{2} \d{3} \d{2} \d{2}|\d{3} \d{3} \d{3})(?!\d| \d)/g;

/** Keeps one-letter words, „nr”, „zł” and „r.” from standing alone at a line's end, and a day or a phone in one piece. */
export const bindShortWords = (text: string): string =>
  text
    .replace(/(?<=^|[\s(„])([aiouwzAIOUWZ]) (?=\S)/g, '$1\u00a0')
    .replace(/\b(nr|Nr|art\.|ust\.|poz\.|ul\.|godz\.) (?=\S)/g, '$1\u00a0')
    .replace(/(\d) (zł|r\.|%|(?:mm|cm|m|km|kg|ha|min)(?!\p{L}))/gu, '$1\u00a0$2')
    .replace(dayOfMonth, '$1\u00a0')
    .replace(phone, (number) => number.replaceAll(' ', '\u00a0'));

/** `12,4 kB`, `3 MB`: a file's size in decimal units, as Polish readers expect. */
export const formatBytes = (bytes: number): string => {
  const [value, unit] =
    bytes < 1000 ? [bytes, 'B'] : bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString('pl', { maximumFractionDigits: value < 10 ? 1 : 0 })}\u00a0${unit}`;
};
