/** `22,50` as 2250; nothing when it is not a sum. */
export const toGrosze = (typed: string): number | undefined => {
  const match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s\u00a0]|zł$/g, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
};

/** 2250 as `22,50`, 2200 as `22`. */
export const toZlote = (grosze: number | null | undefined): string => {
  if (grosze === null || grosze === undefined) return '';
  const rest = grosze % 100;
  return `${String(Math.trunc(grosze / 100))}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
};
