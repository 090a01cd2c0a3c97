/** What is typed into the two parts of a dial: the digits before the comma and those after it. */
export interface Dial {
  whole: string;
  fraction: string;
}

/** Takes what was typed or pasted into the first part apart: `218,5`, `00218.456 m³`, `1 218`. */
export const dialOf = (typed: string, fraction: string): Dial => {
  const [whole = '', after] = typed.split(/[.,]/);
  const digits = (text: string) => text.replace(/\D/g, '');
  return { whole: digits(whole), fraction: after === undefined ? fraction : digits(after).slice(0, 3) };
};

/** The dial in thousandths of its unit, or what is missing. */
export const parseDial = ({ whole, fraction }: Dial): { milli: number } | { message: string } => {
  if (whole === '') return { message: 'Wpisz stan licznika: cyfry przed przecinkiem.' };
  if (!/^\d{1,9}$/.test(whole)) return { message: 'Stan licznika to same cyfry, najwyżej dziewięć przed przecinkiem.' };
  return { milli: Number(whole) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0')) };
};
