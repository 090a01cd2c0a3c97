/** `1 234,5` złotych in grosze; nothing when it is no amount above nothing. */
export const groszeOf = (typed: string): number | undefined => {
  const [, whole = '', fraction = ''] =
    /^(\d{1,8})(?:[.,](\d{1,2}))?$/.exec(typed.replace(/[\s\u00a0]|zł$/g, '')) ?? [];
  if (whole === '') return undefined;
  const grosze = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return grosze > 0 ? grosze : undefined;
};
