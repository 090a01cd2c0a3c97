/** `~` stands after every small letter, so `ą` comes after everything that begins with `a`, and `ż` after `ź`. */
const letters: Record<string, string> = {
  ą: 'a~',
  ć: 'c~',
  ę: 'e~',
  ł: 'l~',
  ń: 'n~',
  ó: 'o~',
  ś: 's~',
  ź: 'z~',
  ż: 'z~~',
  ґ: 'г~',
  є: 'е~',
  і: 'и~',
  ї: 'и~~',
};

/**
 * A key by which a database that compares bytes puts titles in Polish order: letters by the alphabet, numbers by value,
 * small and capital alike, quotes and other signs left out.
 */
export const sortKey = (title: string): string =>
  title
    .toLocaleLowerCase('pl')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(12, '0'))
    .replace(/[ąćęłńóśźżґєії]/g, (letter) => letters[letter] ?? letter)
    .slice(0, 200);
