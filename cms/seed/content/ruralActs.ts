import { act } from './acts.ts';

/** Further acts on which the announcements of the two rural communes stand. */
export const ruralActs = {
  villageFund: act('ustawa z dnia 21 lutego 2014 r. o funduszu sołeckim', 'Dz.U. 2014 poz. 301 ze zm.'),
  farmTax: act('ustawa z dnia 15 listopada 1984 r. o podatku rolnym', 'Dz.U. 1984 nr 52 poz. 268 ze zm.'),
  natureProtection: act('ustawa z dnia 16 kwietnia 2004 r. o ochronie przyrody', 'Dz.U. 2024 poz. 1478 ze zm.'),
  animalProtection: act('ustawa z dnia 21 sierpnia 1997 r. o ochronie zwierząt', 'Dz.U. 2023 poz. 1580 ze zm.'),
  publicRoads: act('ustawa z dnia 21 marca 1985 r. o drogach publicznych', 'Dz.U. 2024 poz. 320 ze zm.'),
  education: act('ustawa z dnia 14 grudnia 2016 r. – Prawo oświatowe', 'Dz.U. 2024 poz. 737 ze zm.'),
  publicFinance: act('ustawa z dnia 27 sierpnia 2009 r. o finansach publicznych', 'Dz.U. 2024 poz. 1530 ze zm.'),
  water: act('ustawa z dnia 20 lipca 2017 r. – Prawo wodne', 'Dz.U. 2024 poz. 1087 ze zm.'),
  fuelTaxRefund: act(
    'ustawa z dnia 10 marca 2006 r. o zwrocie podatku akcyzowego zawartego w cenie oleju napędowego wykorzystywanego do produkcji rolnej',
    'Dz.U. 2023 poz. 1948 ze zm.',
  ),
} as const;
