import { fold } from '../shared/polish.ts';
import { inStreetOrder, streetTitle, type Street } from './street.ts';

const kindWords = /^(?:ulica|ul|aleja|aleje|al|plac|pl|osiedle|os|rynek|rondo|skwer|bulwar|bulw|szosa|droga|park)[. ]+/;

/** What people type made comparable: „Ul. Lubelska” and „lubelska” are the same street. */
const keyOf = (text: string): string =>
  fold(text)
    .trim()
    .replace(kindWords, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How many letters have to be changed, put in or taken out to make one word of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1)
      next.push(
        Math.min((row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1, (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1)),
      );
    row = next;
  }
  return row[other.length] ?? 0;
};

/** How far a street is from what was typed; nothing when it is another street altogether. */
const farness = (typed: string, street: string): number | undefined => {
  if (typed.length >= 3 && (` ${street}`.includes(` ${typed}`) || ` ${typed} `.includes(` ${street} `))) return 0;
  const far = distance(typed, street);
  return far <= Math.max(1, Math.floor(street.length / 3)) ? far : undefined;
};

/** A street of the list as the list writes it, or the nearest ones when it is not there. */
export type FoundStreet = { title: string } | { nearest: string[] };

/** Streets of that town; of the whole commune when the list knows no such town. */
export const streetsOf = (streets: readonly Street[], town: string): readonly Street[] => {
  const within = streets.filter((street) => keyOf(street.town) === keyOf(town));
  return within.length > 0 ? within : streets;
};

/** Looks a typed street up in a commune's list, whatever its case, marks and the word before its name. */
export const findStreet = (streets: readonly Street[], typed: string, town: string): FoundStreet => {
  const list = streetsOf(streets, town);
  const key = keyOf(typed);
  const same = list.filter(({ name }) => keyOf(name) === key);
  const found = same.find((street) => fold(streetTitle(street)) === fold(typed.trim())) ?? same[0];
  if (found) return { title: streetTitle(found) };
  // „Mickiewicza” is enough where only one street is named after a Mickiewicz
  const [only, another] = key === '' ? [] : list.filter(({ name }) => keyOf(name).endsWith(` ${key}`));
  if (only && !another) return { title: streetTitle(only) };
  const near = inStreetOrder(list).flatMap((street) => {
    const far = farness(key.slice(0, 120), keyOf(street.name));
    return far === undefined ? [] : [{ title: streetTitle(street), far }];
  });
  return {
    nearest: [...new Set(near.sort((a, b) => a.far - b.far).map(({ title }) => title))].slice(0, 3),
  };
};
