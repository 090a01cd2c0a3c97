const between = String.raw`[\s\-/\\._–—:,]*`;
const digits = (count: number): string => `((?:\\d${between}){${String(count)}})`;

// „MM-2026-000123”, „MM 2026 000123”, „mm2026000123”, and cut anywhere by a bank's line end
const whole = new RegExp(`M${between}M${between}${digits(4)}${digits(6)}`, 'gi');
// „MM/2026/123”: zeros are what people leave out first
const short = /M\s?M[\s\-/._–—]*(20\d\d)[\s\-/._–—]+(\d{1,6})(?!\d)/gi;

const plain = (text: string): string => text.replace(/\D/g, '');

/** The tracking numbers that a transfer's title names, in every spelling we have seen, each once. */
export const caseNumbersIn = (title: string): string[] => {
  const found = [...title.matchAll(whole), ...title.matchAll(short)].map(
    ([, year = '', running = '']) => `MM-${plain(year)}-${plain(running).padStart(6, '0')}`,
  );
  return [...new Set(found)].filter((number) => /^MM-20\d{2}-\d{6}$/.test(number));
};
