import { ConnectorError, type ConnectorHealth, type ConnectorTrouble } from '../connector.ts';

const details: Record<ConnectorTrouble, string> = {
  unreachable: 'System nie odpowiada.',
  slow: 'System odpowiada zbyt wolno.',
  refused: 'System nie przyjmuje klucza portalu.',
  malformed: 'System odpowiada inaczej, niż uzgodniono.',
  unknownSubject: 'Pod tym adresem nie ma systemu instytucji.',
  turnedDown: 'System odmówił odpowiedzi.',
};

/** How a system is, out of one question that either works or throws. */
export const askHealth =
  (question: (signal: AbortSignal) => Promise<void>) =>
  async (signal: AbortSignal): Promise<ConnectorHealth> => {
    try {
      await question(signal);
      return { ok: true, detail: 'Działa.' };
    } catch (error) {
      if (!(error instanceof ConnectorError)) throw error;
      return { ok: false, detail: details[error.trouble] };
    }
  };
