import type { Dataset } from './dataset.ts';
import { decodeText } from './decodeText.ts';
import { FileProblems, type FileProblem } from './fileProblems.ts';
import { largestFile, largestSet, mostFiles, type GivenFile } from './givenFile.ts';
import { companyTables } from './company/tables.ts';
import { joinCompany } from './company/joinCompany.ts';
import { readUblBills } from './company/ublInvoice.ts';
import { readTables, type RecognisedFile, type TextFile } from './readTables.ts';
import { allSchoolTables, joinSchool } from './school/joinSchool.ts';
import { unreadOneRosterFiles } from './school/oneRosterTables.ts';
import { joinWaste } from './waste/joinWaste.ts';
import { readIcs } from './waste/readIcs.ts';
import { wasteTables } from './waste/tables.ts';

/** What came of looking at all files of an institution together: a dataset, or what to mend. */
export interface CheckedFiles {
  /** absent when there is anything to mend */
  dataset: Dataset | undefined;
  files: RecognisedFile[];
  problems: FileProblem[];
  /** all of them, also those that are not listed */
  problemCount: number;
  /** said to the sender, nothing to mend */
  notes: string[];
}

const isUnread = ({ name }: GivenFile): boolean =>
  unreadOneRosterFiles.some((stem) => name.toLowerCase() === `${stem.toLowerCase()}.csv`);

const isXml = ({ text }: TextFile): boolean => /^\s*</.test(text);
const isIcs = ({ text }: TextFile): boolean => /^\s*BEGIN:VCALENDAR/i.test(text);

const decoded = (files: readonly GivenFile[], problems: FileProblems, notes: string[]): TextFile[] => {
  const names = new Set<string>();
  return files.flatMap(({ name, bytes }) => {
    const wrong = (reason: string) => {
      problems.add({ file: name, reason });
      return [];
    };
    if (names.has(name)) return wrong('plik o tej nazwie jest tu dwa razy.');
    names.add(name);
    if (bytes.length > largestFile) return wrong('plik jest za duży, może mieć najwyżej 30 MB.');
    if (bytes.length === 0) return wrong('plik jest pusty.');
    const text = decodeText(bytes);
    if (!text) return wrong('to nie jest plik tekstowy. Zapisz go jako CSV w kodowaniu UTF-8.');
    if (text.convertedFrom !== undefined)
      notes.push(`${name}: zapisany jako ${text.convertedFrom}, przeliczyliśmy go na UTF-8.`);
    return [{ name, text: text.text }];
  });
};

/** Checks all current files of one institution as one whole; nothing is kept unless everything fits. */
export const checkFiles = (kind: Dataset['kind'], given: readonly GivenFile[], today: string): CheckedFiles => {
  const problems = new FileProblems();
  const notes: string[] = [];
  const recognised: RecognisedFile[] = [];
  const whole = given.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const answer = (dataset?: Dataset): CheckedFiles => ({
    dataset: problems.count === 0 ? dataset : undefined,
    files: recognised,
    problems: problems.shown,
    problemCount: problems.count,
    notes,
  });
  if (given.length > mostFiles || whole > largestSet) {
    problems.add({ file: 'wszystkie pliki', reason: 'plików jest za dużo. Razem mogą mieć najwyżej 90 MB.' });
    return answer();
  }
  for (const { name } of given.filter(isUnread)) notes.push(`${name}: ten plik pomijamy, nic z niego nie pokazujemy.`);
  const texts = decoded(
    given.filter((file) => !isUnread(file)),
    problems,
    notes,
  );
  const joined = join(kind, texts, problems, recognised, today);
  notes.push(...joined.notes);
  return answer(joined.dataset);
};

const join = (
  kind: Dataset['kind'],
  texts: TextFile[],
  problems: FileProblems,
  recognised: RecognisedFile[],
  today: string,
): { dataset: Dataset; notes: string[] } => {
  if (kind === 'school') {
    const read = readTables(texts, allSchoolTables, problems);
    recognised.push(...read.recognised);
    return joinSchool(read.tables, problems, today);
  }
  if (kind === 'company') {
    const invoices = readUblBills(texts.filter(isXml), problems);
    for (const { name } of texts.filter(isXml)) recognised.push({ name, kind: 'ubl', rows: 1 });
    const read = readTables(
      texts.filter((file) => !isXml(file)),
      companyTables,
      problems,
    );
    recognised.push(...read.recognised);
    return joinCompany(read.tables, invoices, problems);
  }
  const calendars = texts.filter(isIcs).flatMap((file) => readIcs(file, problems) ?? []);
  for (const { file, pickups } of calendars) recognised.push({ name: file, kind: 'ics', rows: pickups.length });
  const read = readTables(
    texts.filter((file) => !isIcs(file)),
    wasteTables,
    problems,
  );
  recognised.push(...read.recognised);
  return joinWaste(read.tables, calendars, problems);
};

/** Kinds of which many files stand side by side; of all others a new one takes the place of the old. */
export const standsBeside = (kind: string): boolean => kind === 'ubl' || kind === 'ics';
