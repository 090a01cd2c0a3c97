import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488182200${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@dzierzkowice.example`;
const every = (from: string, to: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));

/** What belongs to the commune of Dzierzkowice but works outside the office: each has its own door and hours. */
export const dzierzkowiceUnits: DemoDepartment[] = [
  {
    symbol: 'BK',
    title: 'Baza komunalna i dyżur wodociągowy',
    slug: 'baza-komunalna',
    parent: 'referat-gospodarki-komunalnej',
    summary: 'Koparka, pług, beczkowóz i dwoje konserwatorów. Stąd wyjeżdża pomoc, gdy pęknie rura.',
    duties: [
      'usuwanie awarii wodociągu',
      'odśnieżanie i równanie dróg gminnych',
      'odczyt i wymiana wodomierzy',
      'punkt selektywnego zbierania odpadów',
    ],
    building: 'plac za urzędem, brama od drogi na Ludmiłówkę',
    rooms: 'kontener biurowy',
    accessibility: 'Plac jest utwardzony. Nie musisz wysiadać: obsługa podejdzie do samochodu i pomoże wyładować.',
    phones: [phone('14', 'baza, w dzień'), phone('00', 'dyżur nocny')],
    email: email('baza'),
    openingHours: [
      ...every('07:00', '15:00').filter(({ weekday }) => weekday !== 4),
      { weekday: 4, from: '10:00', to: '18:00' },
    ].sort((a, b) => a.weekday - b.weekday),
    body: `
      W czwartek zostajemy do osiemnastej, żeby po pracy dało się przywieźć stare meble. Na wagę wjeżdżaj powoli, pies jest tylko groźny z głosu.

      Awarię zgłaszaj telefonem, nie e-mailem. Podaj wieś, numer domu i to, czy woda zalewa jezdnię. Beczkowóz z wodą do picia przyjeżdża, gdy przerwa trwa dłużej niż sześć godzin.
    `,
    order: 21,
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
  },
  {
    symbol: 'GOPS',
    title: 'Gminny Ośrodek Pomocy Społecznej',
    slug: 'gminny-osrodek-pomocy-spolecznej',
    summary: 'Zasiłki, opiekunki, posiłki, świadczenia rodzinne i rozmowa, gdy w domu jest źle.',
    duties: [
      'zasiłki celowe, okresowe i stałe',
      'usługi opiekuńcze w domu',
      'zasiłek rodzinny i fundusz alimentacyjny',
      'stypendia szkolne',
      'ochrona osób, które doznają przemocy',
    ],
    building: 'dom obok urzędu, wejście od strony parkingu',
    floor: 'parter',
    rooms: 'pokoje A–D',
    accessibility: 'Podjazd z poręczą. Poczekalnia ma osobny pokój do rozmowy, którego nie widać z korytarza.',
    phones: [phone('20', 'sekretariat'), phone('21', 'świadczenia rodzinne')],
    email: email('gops'),
    openingHours: every('07:30', '15:00'),
    body: `
      Możesz zgłosić nie tylko siebie. Jeżeli sąsiadka od tygodnia nie odbiera mleka, powiedz nam. Nie musisz podawać nazwiska.

      ## Kto przyjeżdża do domu
      Gmina jest podzielona na trzy rejony: Wyżnica z Wyżnianką, Ludmiłówka z Krzywiem, reszta wsi. Każdy ma swoją pracownicę socjalną. We wtorki i czwartki jeżdżą, w pozostałe dni są na miejscu do jedenastej.

      ## Czego nie zrobimy
      Nie wypłacamy 800 plus ani wyprawki. To zadanie ZUS, ale pomożemy wysłać wniosek z naszego komputera.
    `,
    order: 80,
    producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
  },
  {
    symbol: 'GBP',
    title: 'Gminna Biblioteka Publiczna',
    slug: 'gminna-biblioteka-publiczna',
    summary: 'Książki, nasiona, bibliobus i ciepły kąt z internetem w Dzierzkowicach-Rynku.',
    duties: ['wypożyczanie książek i audiobooków', 'bibliobus', 'skanowanie rodzinnych zdjęć', 'spotkania i warsztaty'],
    building: 'poza urzędem: Dzierzkowice-Rynek, dawny dom nauczyciela naprzeciw kościoła',
    floor: 'parter i poddasze',
    accessibility: 'Wypożyczalnia jest na parterze, bez progu. Na poddasze prowadzą schody, zajęcia przenosimy na dół.',
    phones: [phone('30'), phone('31', 'kierowca bibliobusu')],
    email: email('biblioteka'),
    openingHours: [
      { weekday: 1, from: '09:00', to: '16:00' },
      { weekday: 2, from: '11:00', to: '18:00' },
      { weekday: 3, from: '09:00', to: '16:00' },
      { weekday: 4, from: '11:00', to: '18:00' },
      { weekday: 5, from: '09:00', to: '16:00' },
    ],
    body: `
      Książki zwracasz też po godzinach, do skrzynki w płocie. Za spóźnienie nie bierzemy pieniędzy, prosimy o słoik dżemu na zimową herbatkę albo o nic.

      Wnuczęta, które przyjeżdżają na wakacje, dostają kartę gościa. Wystarczy podpis dziadka.
    `,
    order: 90,
    producedBy: 'Kierownik Gminnej Biblioteki Publicznej',
  },
  {
    symbol: 'ZOS',
    title: 'Zespół Obsługi Szkół i Przedszkoli',
    slug: 'zespol-obslugi-szkol',
    summary: 'Dowóz, obiady, pensje nauczycieli i dofinansowanie nauki młodocianych.',
    duties: [
      'dowóz dzieci i zwrot kosztów dojazdu',
      'opłaty za przedszkole i obiady',
      'kontrola obowiązku nauki do 18. roku życia',
      'dofinansowanie dla firm, które uczą zawodu',
    ],
    building: 'poza urzędem: Zespół Szkół nr 95 w Terpentynie, skrzydło od boiska',
    floor: 'I piętro',
    rooms: 'gabinet 112',
    accessibility: 'Do gabinetu dojedziesz windą, klucz ma woźna przy wejściu.',
    phones: [phone('40')],
    email: email('oswiata'),
    openingHours: every('07:30', '15:30'),
    body: `
      Rachunek za przedszkole liczy się z obecności. Widzisz błąd? Napisz do dziesiątego, poprawimy następny.

      Umowę o zwrot dojazdu podpisujemy przed wrześniem. Potem raz w miesiącu wysyłasz oświadczenie, ile razy dziecko było w szkole. Pieniądze przychodzą do dwudziestego.
    `,
    order: 100,
    producedBy: 'Kierownik Zespołu Obsługi Szkół i Przedszkoli',
  },
];
