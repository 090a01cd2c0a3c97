import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { english } from '../../words/english.ts';
import { faultIn } from './faultIn.ts';
import { readStatement } from './readStatement.ts';
import { StatementError } from './statementEntry.ts';

const faultsOf = (text: string, language: string): string[] => {
  try {
    readStatement(Buffer.from(text, 'utf8'));
  } catch (error) {
    if (error instanceof StatementError) return error.faults.map((fault) => faultIn(language, fault));
    throw error;
  }
  return [];
};

test('a fault of a statement is told with its line and column in the language of whoever reads it in', () => {
  const table = 'data;kwota;tytul\n31.02.2026;5;x\n2026-11-27;12,345;x\n';
  expect(faultsOf(table, 'pl')).toEqual([
    'wyciąg, wiersz 2, kolumna „data”: to nie jest data. Wpisz ją jako RRRR-MM-DD albo DD.MM.RRRR.',
    'wyciąg, wiersz 3, kolumna „kwota”: liczba ma za dużo miejsc po przecinku, może mieć najwyżej 2.',
  ]);
  expect(faultsOf(table, 'en')).toEqual([
    'statement, line 2, column “data”: this is no date. Write it as YYYY-MM-DD or DD.MM.YYYY.',
    'statement, line 3, column “kwota”: the number has too many digits after the comma, it may have at most 2.',
  ]);
  expect(
    faultsOf(':20:X\n:25:PL1\n:60F:C261127PLN100,00\n:61:2611271127CN17,00NTRF\n:62F:C261127PLN1,00', 'en'),
  ).toEqual([
    'statement, line 5: the closing balance does not agree with the entries. The file is incomplete: download it from the bank again.',
  ]);
  expect(faultsOf('', 'en')).toEqual([
    'statement: the file is empty. Write the names of the columns into its first line.',
  ]);
});

/** Texts of a source that are a fault's reason: they begin small, end with a full stop and hold a space. */
const reasonsIn = (file: string): string[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = ts.isStringLiteral(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('')
        : '';
    if (/^[a-ząćęłńóśźż].* .*[.":]$/.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test('every fault that reading a statement can tell has its English', () => {
  const files = ['mt940Fields.ts', 'readMt940.ts', 'readCsv.ts', '../../connectors/files/readTable.ts'];
  const reasons = files.flatMap(reasonsIn);
  expect(reasons.length).toBeGreaterThan(20);
  expect(reasons.filter((reason) => !english.has(reason))).toEqual([]);
});
