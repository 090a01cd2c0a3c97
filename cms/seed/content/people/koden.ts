import { smallOffice } from './smallOffice.ts';

/** Whom residents of Kodeń may turn to. */
export const kodenPeople = smallOffice({
  of: 'Gminy Kodeń',
  host: 'koden.example',
  trunk: '+488337500',
  heads: [
    [
      'referat-organizacyjny-i-spraw-obywatelskich',
      'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
      'pokój 8',
      '08',
    ],
    ['referat-rolnictwa-i-ochrony-srodowiska', 'Kierownik Referatu Rolnictwa i Ochrony Środowiska', 'pokój 12', '12'],
    ['referat-promocji-i-turystyki', 'Kierownik Referatu Promocji i Turystyki', 'pokój 15', '15'],
  ],
});
