/** Who paid and for what, out of a field `:86:`. */
export interface Details {
  title: string;
  payer: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const start = /^\s*(?:\d{3})?\s*([?<~^])(\d{2})/;
const titleParts = new Set(['20', '21', '22', '23', '24', '25', '26']);
const payerParts = new Set(['32', '33']);

/**
 * Reads a field `:86:` of Polish banks: parts that begin with `?20`, `<20` or `~20` hold the title, 32 and 33 the payer.
 * Banks cut a part wherever the line ends, so pieces are joined without anything between. Without parts it is all title.
 */
export const readDetails = (lines: readonly string[]): Details => {
  const mark = start.exec(lines.join('\n'))?.[1];
  if (mark === undefined) return { title: tidy(lines.join(' ')), payer: '' };
  const parts = lines.join('').split(new RegExp(`[${mark === '^' ? '\\^' : mark}](?=\\d{2})`));
  const gather = (wanted: Set<string>): string =>
    tidy(
      parts
        .slice(1)
        .filter((part) => wanted.has(part.slice(0, 2)))
        .map((part) => part.slice(2))
        .join(''),
    );
  return { title: gather(titleParts), payer: gather(payerParts) };
};
