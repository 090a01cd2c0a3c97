import { plainAccountNumber } from '../../../content-models/shared/accountNumber.ts';
import type { FileProblems } from '../../connectors/files/fileProblems.ts';
import { parseBalance, parseLine } from './mt940Fields.ts';
import { readDetails } from './readDetails.ts';
import { mostEntries, readWhole, type Statement, type StatementEntry } from './statementEntry.ts';

interface Field {
  tag: string;
  line: number;
  text: string[];
}

const file = 'wyciąg';
const tagged = /^:(\d{2}[A-Z]?):(.*)$/;
/** the envelope of SWIFT around the fields, and the end of a message */
const envelope = /^(?:\{[1-5]:.*|-\}?|\}+)$/;

const fieldsOf = (text: string, problems: FileProblems): Field[] => {
  const fields: Field[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  // a lone hyphen may be the rest of a title too: it ends a message when a new one or nothing follows
  const isEnd = (at: number): boolean => /^\s*(?:$|\{|-|:20:)/.test(lines[at + 1] ?? '');
  for (const [at, raw] of lines.entries()) {
    const line = at + 1;
    // the first field may stand behind the envelope on the same line
    const given = raw.replace(/^\{1:.*\{4:(?=:)/, '');
    const [, tag, rest = ''] = tagged.exec(given) ?? [];
    if (tag !== undefined) fields.push({ tag, line, text: [rest] });
    else if (given.trim() === '' || (envelope.test(given.trim()) && isEnd(at))) continue;
    else if (fields.length === 0) {
      problems.add({
        file,
        line,
        reason: 'plik nie zaczyna się jak wyciąg MT940. Pobierz z banku plik MT940 albo CSV.',
      });
      return [];
    } else fields.at(-1)?.text.push(given);
  }
  return fields;
};

const readFields = (fields: readonly Field[], problems: FileProblems): Statement => {
  const entries: StatementEntry[] = [];
  let account = '';
  let open: number | undefined;
  let sum = 0;
  let last: StatementEntry | undefined;
  const wrong = (line: number, reason: string) => {
    problems.add({ file, line, reason });
  };
  for (const { tag, line, text } of fields) {
    const first = (text[0] ?? '').trimEnd();
    if (tag === '20') {
      if (open !== undefined) wrong(line, 'poprzedni wyciąg nie ma salda końcowego :62F:. Pobierz plik jeszcze raz.');
    } else if (tag === '25') account = plainAccountNumber(first.replace(/^\//, ''));
    else if (tag === '60F' || tag === '60M') {
      open = parseBalance(first);
      sum = 0;
      if (open === undefined) wrong(line, 'saldo początkowe jest zapisane inaczej niż w MT940.');
      open ??= 0;
    } else if (tag === '61') {
      const entry = parseLine(text);
      if (typeof entry === 'string') wrong(line, entry);
      else if (open === undefined) wrong(line, 'przed operacją brakuje salda początkowego :60F:.');
      else {
        last = { ...entry, title: '', payer: '' };
        entries.push(last);
        sum += entry.grosze;
      }
    } else if (tag === '86' && last) {
      Object.assign(last, readDetails(text));
      last = undefined;
    } else if (tag === '62F' || tag === '62M') {
      const closing = parseBalance(first);
      last = undefined;
      if (closing === undefined) wrong(line, 'saldo końcowe jest zapisane inaczej niż w MT940.');
      else if (open === undefined) wrong(line, 'brakuje salda początkowego :60F:.');
      else if (open + sum !== closing)
        wrong(line, 'saldo końcowe nie zgadza się z operacjami. Plik jest niepełny: pobierz go z banku jeszcze raz.');
      open = undefined;
    }
  }
  const end = fields.at(-1)?.line ?? 1;
  if (open !== undefined) wrong(end, 'wyciąg nie ma salda końcowego :62F:. Pobierz plik z banku jeszcze raz.');
  for (const tag of ['20', '25', '62F'])
    if (!fields.some((field) => field.tag === tag || (tag === '62F' && field.tag === '62M')))
      wrong(end, `brakuje pola :${tag}:.`);
  if (entries.length > mostEntries) wrong(end, 'wyciąg ma więcej niż 20 000 operacji. Pobierz go za krótszy czas.');
  return { account, entries };
};

/** Reads a statement in MT940; throws a `StatementError` with every fault if it is not whole. */
export const readMt940 = (text: string): Statement =>
  readWhole((problems) => {
    const fields = fieldsOf(text, problems);
    return problems.count > 0 ? undefined : readFields(fields, problems);
  });
