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
    body: `
      Każdą sprawę zaczniesz w pokoju 1. Sekretarka wpisze ją do dziennika, powie, kto ją dostanie, i zadzwoni po tę osobę, żebyś nie chodził po korytarzu.

      ## Sołtysi i świetlice
      Klucze i kalendarze świetlic są u sołtysów, ale umowę podpisujesz w pokoju 7. W środy pomagamy tam liczyć kosztorysy funduszu sołeckiego.
    `,
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
    body: `
      Rano wszyscy są w terenie, więc dzwoń przed siódmą czterdzieści pięć albo po trzynastej. W czasie żniw i zbiorów dróg do skupu nie rozkopujemy.

      Wodomierz odczytasz sam. Psa, który biega bez opiekuna, zgłoś od razu: przyjedzie lekarz weterynarii z Kraśnika, z którym mamy umowę.
    `,
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
    body: `
      Kasa działa do czternastej, w poniedziałki do szesnastej. Zapłacisz w niej także za świetlicę i wodę. Kto woli w domu, płaci sołtysowi i bierze kwit.

      Kupiłeś pole? W ciągu dwóch tygodni przyjdź z aktem notarialnym. Policzymy podatek od następnego miesiąca, bez zgadywania.
    `,
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
    body: `
      Na stole leży mapa całej gminy, trzy na dwa metry. Pokaż palcem działkę, a powiemy, czy wolno na niej budować i skąd doprowadzisz drogę.

      Projekty, które gmina zamawia, możesz obejrzeć przed przetargiem. Uwaga mieszkańca często oszczędza nam błędu: ktoś pamięta, gdzie biegł stary rów.
    `,
    order: 40,
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
  },
];
