/**
 * A cell that no spreadsheet takes for a formula: a text that begins like one gets an apostrophe in front, and what would
 * end the cell or the row stands in quotes.
 */
export const plainCell = (text: string): string => {
  const safe = /^[\s\u00a0\ufeff]*[=+\-@\t\r\n|%\uff1d\uff0b\uff0d\uff20]/u.test(text) ? `'${text}` : text;
  // a cell of ours is one line, so that a row is one line too
  const line = safe.replace(/[\r\n\t\v\f\u0085\u2028\u2029]+/g, ' ').replaceAll('\0', '');
  return /[";]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
};
