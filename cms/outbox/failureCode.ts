/** Why a message did not leave, by codes alone: a server's answer may repeat the address or the text. */
export const failureCode = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'nieznany błąd';
  const parts = ['code', 'responseCode', 'command'].map((name) => (error as Record<string, unknown>)[name]);
  const known = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map(String);
  // „MAIL FROM:<…>” is a command with an address; its first word says enough
  return known.map((part) => part.split(/[\s:]/)[0] ?? '').join(' ') || 'nieznany błąd';
};
