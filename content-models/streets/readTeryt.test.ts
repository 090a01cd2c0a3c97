import { expect, test } from 'vitest';
import { readTeryt } from './readTeryt.ts';

const ulic = `\uFEFFWOJ;POW;GMI;RODZ_GMI;SYM;SYM_UL;CECHA;NAZWA_1;NAZWA_2;STAN_NA
06;62;01;1;0930769;12345;ul.;Mickiewicza;Adama;2026-11-01
06;62;01;1;0930769;12346;pl.;Gdański;;2026-11-01
06;62;01;1;0930769;12346;pl.;Gdański;;2026-11-01
06;62;01;1;0930770;12347;inne;"Na Stoku";;2026-11-01
14;65;01;1;0918123;99999;ul.;Marszałkowska;;2026-11-01
`;
const simc =
  'WOJ;POW;GMI;RODZ_GMI;RM;MZ;NAZWA;SYM;SYMPOD;STAN_NA\r\n06;62;01;1;96;1;Chełm;0930769;0930769;2026-01-01\r\n';

test('streets of the commune come out of the register’s two files, each once, with the name of their place', () => {
  expect(readTeryt([ulic, simc], '0662011')).toEqual({
    streets: [
      { kind: 'ul.', name: 'Adama Mickiewicza', town: 'Chełm' },
      { kind: 'pl.', name: 'Gdański', town: 'Chełm' },
    ],
    ...{ hasStreets: true, hasPlaces: true, unplaced: 1 },
  });
});

test('what is not there is said', () => {
  expect(readTeryt([ulic], '0662011')).toMatchObject({ streets: [], hasPlaces: false, unplaced: 4 });
  expect(readTeryt(['imię;nazwisko\nAnna;Próbna'], '0662011')).toMatchObject({ hasStreets: false, hasPlaces: false });
  expect(readTeryt([''], '0662011').streets).toEqual([]);
});
