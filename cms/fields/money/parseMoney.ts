/** Whole grosze from what people type: `1 234,50`, `1234.5 zł`, `12,-`; nothing when it is no amount. */
export const parseMoney = (typed: string): number | undefined => {
  const plain = typed
    .replace(/zł(?:otych)?\.?|PLN/gi, '')
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/,-$/, '');
  const [, zlote, groszy = ''] = /^(\d{1,10})(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  return zlote === undefined ? undefined : Number(zlote) * 100 + Number(groszy.padEnd(2, '0'));
};

/** `1 234,50` for a field that people go on typing in. */
export const typedMoney = (grosze: number): string =>
  (grosze / 100).toLocaleString('pl', { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: 'always' });
