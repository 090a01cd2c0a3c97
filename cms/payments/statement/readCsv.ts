import { date, decimal, text as words } from '../../connectors/files/cells.ts';
import { optional, readRaw, readTable, required } from '../../connectors/files/readTable.ts';
import { mostEntries, readWhole, type Statement } from './statementEntry.ts';

const file = 'wyciąg';
const columns = {
  data: required(date),
  kwota: required(decimal(2)),
  tytul: optional(words(500)),
  nadawca: optional(words(300)),
  numer: optional(words(100)),
};

/** Reads a statement as a table, by the header that the README beside describes; throws a `StatementError`. */
export const readCsv = (given: string): Statement =>
  readWhole((problems) => {
    const raw = readRaw(file, given.replace(/^\uFEFF/, ''), problems);
    if (!raw) return undefined;
    const rows = readTable(file, raw, columns, problems);
    if (rows.length > mostEntries)
      problems.add({ file, reason: 'wyciąg ma więcej niż 20 000 operacji. Pobierz go za krótszy czas.' });
    return {
      account: '',
      entries: rows.map(({ data, kwota, tytul = '', nadawca = '', numer = '' }) => ({
        bookedOn: data,
        grosze: kwota,
        isReversal: false,
        title: tytul.replace(/\s+/g, ' ').trim(),
        payer: nadawca.replace(/\s+/g, ' ').trim(),
        reference: numer,
      })),
    };
  });
