const codes: Record<string, string> = {
  '404': 'Strona nie istnieje (404)',
  '410': 'Strona została usunięta (410)',
  ENOTFOUND: 'Nie ma takiego serwera',
  EAI_AGAIN: 'Nie ma takiego serwera',
  ECONNREFUSED: 'Serwer nie przyjmuje połączeń',
  ECONNRESET: 'Serwer zrywa połączenie',
  ETIMEDOUT: 'Serwer nie odpowiada',
  CERT_HAS_EXPIRED: 'Certyfikat strony stracił ważność',
  ERR_TLS_CERT_ALTNAME_INVALID: 'Certyfikat jest dla innej strony',
};

/** What is wrong with an address that answered so, in words for the office. */
export const whyDead = (outcome: string): string => {
  const known = codes[outcome];
  if (known !== undefined) return known;
  if (/^5\d\d$/.test(outcome)) return `Strona nie działa (${outcome})`;
  if (/CERT|SELF_SIGNED|VERIFY|SSL|TLS/.test(outcome)) return `Certyfikat strony jest nieprawidłowy (${outcome})`;
  return `Strona nie odpowiada (${outcome})`;
};
