/** A phone as people type it, kept as E.164 (poland.md 5.10). */
export const readPhone = (typed: string): string | undefined => {
  const digits = typed.replace(/[\s().-]/g, '').replace(/^00/, '+');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits;
  return /^[1-9]\d{8}$/.test(digits) ? `+48${digits}` : undefined;
};
