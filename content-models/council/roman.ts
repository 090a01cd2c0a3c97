const parts = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** `31` as `XXXI`, the way sessions and terms of a council are counted; from 1 to 3999. */
export const toRoman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [worth, letters] of parts)
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  return text;
};

/** `XXXI` as 31, whatever the case; nothing for what is not written as a number should be (`IIII`, `VX`). */
export const fromRoman = (text: string): number | undefined => {
  const wanted = text.trim().toUpperCase();
  let rest = wanted;
  let value = 0;
  for (const [worth, letters] of parts)
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  return value > 0 && value < 4000 && toRoman(value) === wanted ? value : undefined;
};
