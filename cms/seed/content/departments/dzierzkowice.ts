import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488182200${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@dzierzkowice.example`;
const ground =
  'Wszystkie pokoje są na parterze. Przy wejściu jest podjazd i dzwonek, po którym ktoś do Ciebie wyjdzie.';

/** The departments of the office of Dzierzkowice. */
export const dzierzkowiceDepartments: DemoDepartment[] = [
  {
    symbol: 'OR',
    title: 'Referat Organizacyjny',
    slug: 'referat-organizacyjny',
    summary: 'Sekretariat, dowody, meldunki, rada i świetlice. Tu zaczniesz każdą sprawę.',
    duties: ['dowody osobiste i meldunki', 'pisma, skargi i wnioski', 'obsługa rady i sołtysów', 'świetlice wiejskie'],
    floor: 'parter',
    rooms: 'pokoje 1, 2 i 7',
    accessibility: ground,
    phones: [phone('00', 'sekretariat'), phone('02', 'dowody i meldunki')],
    email: 'urzad@dzierzkowice.example',
    order: 10,
    producedBy: 'Sekretarz Gminy Dzierzkowice',
  },
  {
    symbol: 'GK',
    title: 'Referat Gospodarki Komunalnej',
    slug: 'referat-gospodarki-komunalnej',
    summary: 'Woda, odpady, drogi gminne i sprawy rolników.',
    duties: ['woda i ścieki', 'odbiór odpadów', 'drogi gminne i przepusty', 'szkody w uprawach', 'bezdomne zwierzęta'],
    floor: 'parter',
    rooms: 'pokój 4',
    accessibility: ground,
    phones: [phone('04'), phone('00', 'dyżur po godzinach')],
    email: email('komunalna'),
    order: 20,
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
  },
  {
    symbol: 'FN',
    title: 'Referat Finansowy',
    slug: 'referat-finansowy',
    summary: 'Podatki, opłaty i zwrot podatku za paliwo rolnicze.',
    duties: [
      'podatek rolny, leśny i od nieruchomości',
      'opłata za odpady',
      'zwrot podatku akcyzowego za paliwo',
      'zaświadczenia o powierzchni gospodarstwa',
    ],
    floor: 'parter',
    rooms: 'pokoje 5 i 6',
    accessibility: ground,
    phones: [phone('05')],
    email: email('podatki'),
    order: 30,
    producedBy: 'Skarbnik Gminy Dzierzkowice',
  },
  {
    symbol: 'BI',
    title: 'Referat Budownictwa i Inwestycji',
    slug: 'referat-budownictwa-i-inwestycji',
    summary: 'Warunki zabudowy, działki, numery domów i przetargi.',
    duties: ['warunki zabudowy', 'wypisy z planu miejscowego', 'numer porządkowy domu', 'przetargi'],
    floor: 'parter',
    rooms: 'pokój 11',
    accessibility: ground,
    phones: [phone('11')],
    email: email('inwestycje'),
    order: 40,
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
  },
];
