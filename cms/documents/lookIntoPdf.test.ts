import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePdf } from '../pdf/makePdf.ts';
import { lookIntoPdf } from './lookIntoPdf.ts';

const pdf = (title: string) =>
  makePdf({
    title,
    subject: 'Pismo.',
    issuer: 'Urząd Miasta Chełm',
    language: 'pl',
    createdOn: '2026-11-28',
    body: { blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'Treść pisma.' }] }] },
  });

const readLine = (pid: string, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** The processes that look and are ours, as the system sees them. */
const lookers = (): number[] =>
  readdirSync('/proc')
    .filter((pid) => readLine(pid, 'cmdline').includes('pdfLook.ts'))
    .filter((pid) => readLine(pid, 'status').includes(`PPid:\t${String(process.pid)}\n`))
    .map(Number);

test('files one after another are looked into by one process, each for itself', async () => {
  const titles = ['Uchwała', 'Zarządzenie', 'Protokół'];
  const found = await Promise.all(titles.map(async (title) => lookIntoPdf(await pdf(title))));
  expect(found.map((check) => [check?.title, check?.pages, check?.tagged, check?.hasText])).toEqual(
    titles.map((title) => [title, 1, true, true]),
  );
  expect(lookers()).toHaveLength(1);
});

test('a broken file is not known to be accessible, and the next one is read all the same', async () => {
  expect(await lookIntoPdf(new TextEncoder().encode('%PDF-1.7 to nie jest plik'))).toBeUndefined();
  expect((await lookIntoPdf(await pdf('Uchwała')))?.title).toBe('Uchwała');
});

test('a process that was killed is replaced, and the file is looked into', async () => {
  await lookIntoPdf(await pdf('Uchwała'));
  const [before] = lookers();
  process.kill(before ?? 0, 'SIGKILL');
  expect((await lookIntoPdf(await pdf('Zarządzenie')))?.title).toBe('Zarządzenie');
  expect(lookers()).not.toContain(before);
});
