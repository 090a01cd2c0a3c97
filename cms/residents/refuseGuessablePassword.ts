import { fold } from '../../content-models/shared/polish.ts';
import { ProblemError } from '../api/problem.ts';

/** What guessers try first, folded and without signs; with 15 characters asked for, people join and repeat these. */
const guessedParts = [
  'correcthorsebatterystaple',
  '1qaz2wsx3edc4rfv',
  'zaq12wsxcde3',
  '1q2w3e4r5t6y',
  '1qaz2wsx',
  'zaq12wsx',
  'zaq1',
  'password',
  'passw0rd',
  'haslo',
  'hasla',
  'tajne',
  'sekret',
  'letmein',
  'welcome',
  'admin',
  'login',
  'iloveyou',
  'kochamcie',
  'kocham',
  'dupa',
  'polska',
  'monkey',
  'dragon',
  'mojemiasto',
  'moje',
  'miasto',
  'gmina',
  'urzad',
  'mieszkaniec',
  'dzierzkowice',
  'koden',
  'chelm',
  'lublin',
  'lubelskie',
];

/** Rows a finger walks along; any four signs of one in order, either way, are one guess. */
const rows = ['qwertyuiop', 'qwertz', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890123456789'];
const walks = rows
  .flatMap((row) => [row, row.split('').reverse().join('')])
  .flatMap((row) =>
    Array.from({ length: row.length - 3 }, (_, start) => start).flatMap((start) =>
      Array.from({ length: row.length - 3 - start }, (_, more) => row.slice(start, start + 4 + more)),
    ),
  );

const bare = (text: string): string => fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');

/** What is left to guess when the known parts are gone; each part gives way to a space, so no new words join up. */
const leftOver = (password: string, own: readonly string[]): string => {
  const parts = [
    ...own
      .flatMap((text) => text.split(/[@\s.+_-]/))
      .map(bare)
      .filter((part) => part.length >= 3),
    ...guessedParts,
    ...walks,
  ].sort((a, b) => b.length - a.length);
  let left = bare(password);
  for (const part of parts) left = left.replaceAll(part, ' ');
  // „aaaa” is as good as „a”, „ababab” as good as „ab”
  left = left.replace(/(.{1,6}?)\1{2,}/gu, '$1');
  return left.replaceAll(' ', '');
};

/** Whether a password is made of little more than common words, rows of keys, this city's names or one's own. */
export const isGuessable = (password: string, own: readonly string[]): boolean => leftOver(password, own).length < 6;

/** Refuses a guessable password in words that help to choose another. */
export const refuseGuessablePassword = (path: string, password: string, own: readonly string[]): void => {
  if (!isGuessable(password, own)) return;
  throw new ProblemError({
    status: 422,
    title: 'Popraw zaznaczone pola.',
    errors: [
      {
        path,
        message:
          'To hasło łatwo zgadnąć. Wybierz kilka słów, które nie mają związku z Tobą ani z tym miejscem, na przykład z ulubionej książki.',
      },
    ],
  });
};
