import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488337500${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@koden.example`;
const every = (from: string, to: string) => [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from, to }));

/** Places that the commune of Kodeń runs beside its office. */
export const kodenUnits: DemoDepartment[] = [
  {
    symbol: 'GOPS',
    title: 'Gminny Ośrodek Pomocy Społecznej w Kodniu',
    slug: 'osrodek-pomocy-spolecznej',
    summary: 'Trzy pokoje na parterze: pieniądze na przetrwanie, opieka w domu, świadczenia dla rodzin.',
    duties: [
      'praca socjalna i zasiłki',
      'dodatek mieszkaniowy',
      'opiekunki i teleopieka',
      'zasiłek rodzinny, fundusz alimentacyjny',
      'Karta Dużej Rodziny',
    ],
    building: 'budynek urzędu, drzwi z niebieską klamką',
    floor: 'parter',
    rooms: 'pokoje 1, 2 i 7',
    accessibility: 'Osobne wejście z pochylnią. Jeżeli wolisz, spotkamy się w domu, w szkole albo u lekarza.',
    phones: [phone('20'), phone('21', 'dodatki i świadczenia')],
    email: email('gops'),
    openingHours: every('07:15', '15:00'),
    body: `
      Rejony prowadzą dwie pracownice: jedna Kodeń i wsie na południe, druga Kostomłoty, Dobratycze i Okczyn. W poniedziałki obie są w biurze cały dzień.

      ## Weź ze sobą
      - dokument i numer konta, jeśli je masz,
      - zaświadczenie o dochodzie za poprzedni miesiąc,
      - decyzję podatkową, gdy masz ziemię,
      - rachunki za prąd, gaz, leki.

      Brakuje którejś kartki? Przyjdź mimo to, część sprawdzimy sami.
    `,
    order: 80,
    producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
  },
  {
    symbol: 'GCK',
    title: 'Gminne Centrum Kultury',
    slug: 'gminne-centrum-kultury',
    summary: 'Sala na 120 osób, pracownia garncarska, chór i klub filmowy przy kodeńskim rynku.',
    duties: ['koncerty i festyny', 'zajęcia dla dzieci i dorosłych', 'wynajem sali', 'nagrania dawnych opowieści'],
    building: 'poza urzędem: ul. Rynek 1, dawny zajazd',
    floor: 'parter i piwnica',
    accessibility:
      'Wejście z podjazdem od bazyliki. Sala ma cztery miejsca dla wózków, do pracowni zjedziesz platformą.',
    phones: [phone('30')],
    email: email('kultura'),
    openingHours: [...every('09:00', '19:00'), { weekday: 6, from: '10:00', to: '14:00' }],
    body: `
      Masz pomysł na koncert, spektakl albo kurs? Opisz go na jednej stronie i przyślij do końca listopada. W grudniu układamy program na cały rok.

      Salę rezerwuje się telefonicznie. Nagłośnienie i rzutnik obsługuje nasz technik, kawę możesz parzyć sam.
    `,
    order: 90,
    producedBy: 'Dyrektor Gminnego Centrum Kultury',
  },
  {
    symbol: 'BIB',
    title: 'Biblioteka w Kodniu',
    slug: 'biblioteka',
    parent: 'gminne-centrum-kultury',
    summary: 'Czytelnia z widokiem na rynek, półka po ukraińsku i plecak przyrodnika do pożyczenia.',
    duties: ['wypożyczalnia', 'czytelnia i komputery', 'książka z dowozem dla chorych', 'lekcje dla przedszkolaków'],
    building: 'poza urzędem: ul. Rynek 1',
    floor: 'parter',
    accessibility: 'Regały stoją co metr dwadzieścia, przejedzie wózek. Jest lupa elektroniczna i czytak.',
    phones: [phone('31')],
    email: email('biblioteka'),
    openingHours: [...every('09:00', '17:00'), { weekday: 6, from: '09:00', to: '13:00' }],
    body: `
      Książki w Twojej sieci bibliotek zamówisz przez katalog i odbierzesz u nas po tygodniu. Turysta też dostanie kartę, na czas pobytu.

      W soboty o dziesiątej czytamy dzieciom na głos, na zmianę po polsku i po ukraińsku.
    `,
    order: 91,
    producedBy: 'Dyrektor Gminnego Centrum Kultury',
  },
  {
    symbol: 'ZUK',
    title: 'Zakład Usług Komunalnych',
    slug: 'zaklad-uslug-komunalnych',
    summary: 'Wodociąg, oczyszczalnia, cmentarz i punkt odpadów. Brygada w pomarańczowych kurtkach.',
    duties: [
      'dostawa wody i odbiór ścieków',
      'awarie całą dobę',
      'PSZOK, czyli punkt zbierania odpadów',
      'cmentarz komunalny',
      'koszenie i odśnieżanie',
    ],
    building: 'poza urzędem: ul. Piaskowa 4, za oczyszczalnią',
    rooms: 'biuro w parterowym baraku',
    accessibility: 'Podjazd utwardzony, próg ma 2 cm. Umowę podpiszesz też w urzędzie, w pokoju 3.',
    phones: [phone('40', 'biuro'), phone('41', 'awarie, dzień i noc')],
    email: email('zuk'),
    openingHours: [...every('07:00', '15:00'), { weekday: 6, from: '08:00', to: '12:00' }],
    body: `
      W sobotę otwarty jest tylko punkt odpadów. Opony przyjmujemy cztery na rok, gruz do jednej tony, farby w zamkniętych puszkach.

      Stan licznika dyktujesz przez telefon do dwudziestego piątego dnia miesiąca. Gdy Bug zalewa studnie, podstawiamy cysternę przy remizie i ogłaszamy to na stronie.
    `,
    order: 100,
    producedBy: 'Kierownik Zakładu Usług Komunalnych',
  },
  {
    symbol: 'GZAS',
    title: 'Gminny Zespół Administracyjny Szkół',
    slug: 'zespol-administracyjny-szkol',
    summary: 'Autobusy szkolne, stypendia, przedszkolne rachunki i dokumenty dawnych szkół wiejskich.',
    duties: [
      'dowóz do szkół i opiekunowie w autobusach',
      'stypendia i zasiłki szkolne',
      'zwrot kosztów dowozu dziecka z niepełnosprawnością',
      'świadectwa zlikwidowanych szkół',
    ],
    building: 'poza urzędem: Szkoła Podstawowa nr 94, wejście od kotłowni',
    floor: 'parter',
    rooms: 'pokój 5',
    accessibility: 'Parter bez progów. W czasie lekcji wejdziesz bocznymi drzwiami, zadzwoń domofonem.',
    phones: [phone('50')],
    email: email('szkoly'),
    openingHours: every('07:15', '15:15'),
    body: `
      Szkoły w Zabłociu i Kopytowie już nie działają, lecz ich arkusze ocen leżą u nas. Duplikat świadectwa wydajemy w siedem dni.

      Autobus spóźnia się albo nie zabrał dziecka? Dzwoń od razu, dyspozytorka ma kontakt z kierowcą od 6:30.
    `,
    order: 110,
    producedBy: 'Kierownik Gminnego Zespołu Administracyjnego Szkół',
  },
];
