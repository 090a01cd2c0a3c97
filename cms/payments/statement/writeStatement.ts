import type { StatementEntry } from './statementEntry.ts';

const amountOf = (grosze: number): string =>
  `${String(Math.floor(Math.abs(grosze) / 100))},${String(Math.abs(grosze) % 100).padStart(2, '0')}`;

const pieces = (text: string, size: number): string[] => {
  const all: string[] = [];
  for (let at = 0; at < text.length; at += size) all.push(text.slice(at, at + size));
  return all;
};

/** Writes entries as a bank would in MT940; for tests and trials of the import. */
export const mt940Of = (
  entries: readonly StatementEntry[],
  {
    mark = '?',
    width = 65,
    account = '84109010140000000000001234',
  }: { mark?: string; width?: number; account?: string } = {},
): string => {
  const lines = [':20:WYCIAG', `:25:PL${account}`, ':28C:1', ':60F:C260101PLN0,00'];
  let sum = 0;
  for (const { bookedOn, grosze, title, payer, reference } of entries) {
    sum += grosze;
    const day = bookedOn.slice(2).replaceAll('-', '');
    lines.push(`:61:${day}${day.slice(2)}${grosze < 0 ? 'D' : 'C'}${amountOf(grosze)}NTRF${reference}`);
    const parts = [
      ...pieces(title, 27).map((text, at) => `${mark}${String(20 + at)}${text}`),
      ...pieces(payer, 27).map((text, at) => `${mark}${String(32 + at)}${text}`),
    ].join('');
    const [first = '', ...rest] = pieces(`020${mark}00PRZELEW${parts}`, width);
    lines.push(`:86:${first}`, ...rest);
  }
  lines.push(`:62F:${sum < 0 ? 'D' : 'C'}260101PLN${amountOf(sum)}`, '-');
  return lines.join('\r\n');
};

/** The same as a table. */
export const csvOf = (entries: readonly StatementEntry[], separator: string): string =>
  [
    ['data', 'kwota', 'tytul', 'nadawca', 'numer'].join(separator),
    ...entries.map(({ bookedOn, grosze, title, payer, reference }) =>
      [bookedOn, `${grosze < 0 ? '-' : ''}${amountOf(grosze)}`, title, payer, reference]
        .map((cell) => `"${cell}"`)
        .join(separator),
    ),
  ].join('\n');
