import { ConnectorError, type ConnectorTrouble } from '../../connectors/connector.ts';
import type { Outcome } from './checkOrder.ts';

const seconds = new Intl.NumberFormat('pl', { maximumFractionDigits: 1 });

/** `120 ms`, `2,4 s`. */
const durationWords = (ms: number): string =>
  ms < 1000 ? `${String(Math.round(ms))} ms` : `${seconds.format(ms / 1000)} s`;

/** A service that answered: slow when the answer took longer than it may. */
export const answered = (ms: number, slowMs: number, what = 'odpowiedź'): Outcome =>
  ms > slowMs
    ? { result: 'slow', ms, detail: `${what} dopiero po ${durationWords(ms)}` }
    : { result: 'up', ms, detail: `${what} po ${durationWords(ms)}` };

const codes: Record<string, string> = {
  ECONNREFUSED: 'odmawia połączenia',
  ECONNRESET: 'przerywa połączenie',
  EPIPE: 'przerywa połączenie',
  EHOSTUNREACH: 'nie ma drogi w sieci',
  ENETUNREACH: 'nie ma drogi w sieci',
  ENOTFOUND: 'nie ma takiej nazwy w sieci',
  EAI_AGAIN: 'nie udało się sprawdzić nazwy w sieci',
  EREFUSEDADDRESS: 'tego adresu nie wolno sprawdzać: prowadzi do wewnątrz, a nie ma go w OUTGOING_ALLOW',
  CERT_HAS_EXPIRED: 'certyfikat wygasł',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certyfikat bez zaufanego wystawcy',
  SELF_SIGNED_CERT_IN_CHAIN: 'certyfikat bez zaufanego wystawcy',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certyfikat bez zaufanego wystawcy',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certyfikat bez zaufanego wystawcy',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certyfikat na inną nazwę',
};

const troubles: Record<ConnectorTrouble, string> = {
  unreachable: 'system instytucji nie odpowiada',
  slow: 'system instytucji nie odpowiada na czas',
  refused: 'system instytucji nie wpuszcza portalu',
  malformed: 'system instytucji odpowiada inaczej, niż umówiono',
  unknownSubject: 'system instytucji odpowiada inaczej, niż umówiono',
  turnedDown: 'system instytucji odmawia',
};

const codeOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (code !== '' || !(error instanceof AggregateError)) return code;
  return codeOf(error.errors[0]);
};

/** A service that did not answer as it should, with what staff need to know and nothing that names its address. */
export const failed = (error: unknown, ms: number, timeoutMs: number): Outcome => {
  const code = codeOf(error);
  const isLate = code === 'ETIMEDOUT' || (error instanceof Error && /^(?:Timeout|Abort)Error$/.test(error.name));
  const words = isLate
    ? `brak odpowiedzi przez ${durationWords(timeoutMs)}`
    : error instanceof ConnectorError
      ? troubles[error.trouble]
      : (codes[code] ?? (code === '' ? 'nie udało się połączyć' : `nie udało się połączyć (${code})`));
  return { result: 'down', ms, detail: words };
};
