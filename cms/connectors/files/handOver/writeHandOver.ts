import type { ActKind } from '../../../../content-models/institutions/institution.ts';
import { WARSAW } from '../../../../content-models/shared/localDate.ts';
import type { ExcuseLetter, Letter, ReadingLetter } from '../letter.ts';
import { plainCell } from './plainCell.ts';

/** A letter as it lay in the mailbox. */
export interface LaidLetter {
  /** its number in the mailbox, the receipt the resident has */
  number: string;
  /** when the resident sent it */
  sentAt: string;
  /** who sent it, only of excuses */
  sender: string | undefined;
  letter: Letter;
}

const readingColumns = [
  ...['numer', 'wyslano', 'klient', 'umowa', 'licznik', 'data', 'stan', 'jednostka', 'uwaga'],
  ...['zdjecie', 'plik_zdjecia'],
];
const excuseColumns = ['numer', 'wyslano', 'uczen', 'imie_i_nazwisko', 'klasa', 'data', 'lekcje', 'powod', 'opiekun'];

/** `2026-11-20 08:15`, as our own tables write a moment. */
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: WARSAW, dateStyle: 'short', timeStyle: 'short' });

const lowerWords = { rollOver: 'licznik się przekręcił', replaced: 'licznik wymieniony' };

/** The name of a reading's photo in the archive that goes with the table. */
const photoName = (number: string): string => `zdjecie-${number.replace(/[^0-9A-Za-z]+/g, '-')}.jpg`;

const readingRow = ({ number, sentAt, letter }: LaidLetter & { letter: ReadingLetter }): string[] => [
  ...[number, wallClock.format(new Date(sentAt)), letter.subject, letter.contract, letter.meter, letter.on],
  ...[(letter.milli / 1000).toFixed(3).replace('.', ','), letter.unit === 'm³' ? 'm3' : letter.unit],
  ...[letter.lowerBecause === undefined ? '' : lowerWords[letter.lowerBecause]],
  ...(letter.photo === undefined ? ['nie', ''] : ['tak', photoName(number)]),
];

/** A row for each day, because a journal is filled in by days. */
const excuseRows = ({ number, sentAt, sender, letter }: LaidLetter & { letter: ExcuseLetter }): string[][] =>
  letter.days.map(({ on, lessons }) => [
    ...[number, wallClock.format(new Date(sentAt)), letter.subject, letter.name, letter.className, on],
    ...[lessons.join(', '), letter.reason, sender ?? ''],
  ]);

const rowsOf = (one: LaidLetter): string[][] => {
  const { letter } = one;
  return letter.kind === 'submitReading' ? [readingRow({ ...one, letter })] : excuseRows({ ...one, letter });
};

/** The table an institution fetches (README.md beside, „Zgłoszenia mieszkańców”): UTF-8 with BOM, semicolons, CRLF. */
export const writeHandOver = (kind: ActKind, letters: readonly LaidLetter[]): Buffer => {
  const rows = letters.filter(({ letter }) => letter.kind === kind).flatMap(rowsOf);
  const header = kind === 'submitReading' ? readingColumns : excuseColumns;
  return Buffer.from(`\ufeff${[header, ...rows].map((row) => `${row.map(plainCell).join(';')}\r\n`).join('')}`);
};

/** The photos of those readings, by their names in the table. */
export const photosOf = (letters: readonly LaidLetter[]): { name: string; bytes: Buffer }[] =>
  letters.flatMap(({ number, letter }) =>
    letter.kind === 'submitReading' && letter.photo !== undefined
      ? [{ name: photoName(number), bytes: Buffer.from(letter.photo.slice(letter.photo.indexOf(',') + 1), 'base64') }]
      : [],
  );
