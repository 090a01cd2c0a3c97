import { fold } from '../../content-models/shared/polish.ts';
import { ProblemError } from '../api/problem.ts';

/** What guessers try first, folded and without signs; with 15 characters asked for, people join and repeat these. */
const guessedParts = [
  'correcthorsebatterystaple',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiopasdfghjkl',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv',
  'zaq12wsxcde3',
  '1q2w3e4r5t6y',
  'poiuytrewq',
  '1qaz2wsx',
  'zaq12wsx',
  'abcdefghijklmnopqrstuvwxyz',
  'abcdefgh',
  'qwerty',
  'qwertz',
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
  'administrator',
  'login',
  'iloveyou',
  'kochamcie',
  'kocham',
  'dupa',
  'polska',
  'monkey',
  'dragon',
  'iledobreod',
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

const runs = '01234567890123456789';
const backwards = '98765432109876543210';

const bare = (text: string): string => fold(text.normalize('NFC')).replace(/[^\p{L}\p{N}]/gu, '');

/** What is left to guess when the known parts are gone; each part gives way to a space, so no new words join up. */
const leftOver = (password: string, own: readonly string[]): string => {
  const parts = [
    ...own
      .flatMap((text) => text.split(/[@\s.+_-]/))
      .map(bare)
      .filter((part) => part.length >= 3),
    ...guessedParts,
  ].sort((a, b) => b.length - a.length);
  let left = bare(password);
  for (const part of parts) left = left.replaceAll(part, ' ');
  left = left
    .split(/(\d+)/)
    .map((piece) => (piece.length > 1 && (runs.includes(piece) || backwards.includes(piece)) ? ' ' : piece))
    .join('')
    // „aaaa” is as good as „a”, „ababab” as good as „ab”
    .replace(/(.{1,6}?)\1{2,}/gu, '$1');
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
