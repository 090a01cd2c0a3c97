import { smallOffice } from './smallOffice.ts';

/** Whom residents of Dzierzkowice may turn to. */
export const dzierzkowicePeople = smallOffice({
  of: 'Gminy Dzierzkowice',
  host: 'dzierzkowice.example',
  trunk: '+488182200',
  heads: [
    ['referat-organizacyjny', 'Kierownik Referatu Organizacyjnego', 'pokój 2', '02'],
    ['referat-gospodarki-komunalnej', 'Kierownik Referatu Gospodarki Komunalnej', 'pokój 4', '04'],
    ['referat-budownictwa-i-inwestycji', 'Kierownik Referatu Budownictwa i Inwestycji', 'pokój 11', '11'],
  ],
});
