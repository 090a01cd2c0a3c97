/** A table as our importers read it: a header, then rows in its order; cells that need it in quotes. */
export const csvOf = (header: string[], rows: (string | number | undefined)[][]): string => {
  const cell = (value: string | number | undefined): string => {
    const text = value === undefined ? '' : String(value);
    return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n') + '\r\n';
};

/** Thousandths, hundredths or ten-thousandths with a decimal comma: 12345 of 1000 is `12,345`. */
export const fractionOf = (value: number | undefined, scale: number): string | undefined =>
  value === undefined ? undefined : (value / scale).toFixed(Math.log10(scale)).replace('.', ',');
