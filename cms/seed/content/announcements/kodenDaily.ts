import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const septicChecks = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -13);
  const until = workday(day, 30);
  return {
    ...issuedBy(desks.nature, issued, '08:15'),
    type: 'communique',
    slug: 'kontrole-szamb-nad-bugiem',
    title: 'Sprawdzamy szamba w pasie nad Bugiem: przygotuj umowę i rachunki',
    summary: `Do ${formatDate(until)} pracownik urzędu odwiedzi 140 posesji. Zobacz, o co zapyta i jak uniknąć mandatu.`,
    caseSign: `RO.7034.1.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.cleanliness('art. 5 ust. 1 pkt 3b, art. 6 ust. 1')],
    body: `
      Ścieki wylane na łąkę trafiają do rzeki w jedną noc, a potem do studni sąsiada. Kontrole obejmą w tym roku Kodeń, Kostomłoty i Zagacie, także domki letniskowe.

      ## Co pokażesz przy kontroli
      1. Umowę na wywóz nieczystości z firmą, która ma zezwolenie.
      2. Rachunki z ostatnich dwunastu miesięcy.
      3. Przy oczyszczalni: instrukcję i datę wybrania osadu.

      ## Ile to powinno być wywozów
      Tabela: Przykład dla zbiornika 10 m³
      | Ile osób mieszka | Zużycie wody w miesiącu | Co ile wywóz |
      | 1 | 3 m³ | co 3 miesiące |
      | 3 | 9 m³ | co miesiąc |
      | 5 | 15 m³ | co 3 tygodnie |
      | domek, tylko latem | 2 m³ | raz w sezonie |

      ## Nie masz umowy
      Podpisz ją przed wizytą, firm jest trzy i dojadą w tydzień. Przy pierwszej kontroli pouczamy i dajemy 30 dni. Dopiero potem grozi mandat. Kontroler ma legitymację ze zdjęciem i przychodzi między 8:00 a 18:00. Nie bierze pieniędzy. Masz wątpliwość, zadzwoń do pokoju 12, zanim go wpuścisz.
    `,
  };
};

const bulkyWaste = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -3);
  const first = weekdayFrom(day, 8, 2);
  return {
    ...issuedBy(desks.nature, issued, '12:50'),
    type: 'communique',
    slug: 'zbiorka-mebli-i-opon',
    title: 'Zbiórka mebli, opon i sprzętu: kiedy wystawić przed bramę',
    summary: `Zaczynamy ${formatDate(first)} od Kodnia. Rzeczy połóż przed 6:00 rano, opony najwyżej osiem sztuk z domu.`,
    caseSign: `RO.7031.9.${yearOf(issued)}`,
    visibleTo: addDays(first, 3),
    legalBasis: [acts.cleanliness('art. 6r ust. 2d')],
    body: `
      Dwa razy w roku duże rzeczy zabieramy sprzed posesji, żebyś nie musiał wieźć ich do punktu zbiórki w Kodniu.

      Tabela: Trasa samochodu
      | Dzień | Miejscowości |
      | ${formatDate(first)} | Kodeń, Zagacie |
      | ${formatDate(addDays(first, 1))} | Kostomłoty, Dobratycze, Okczyn, Zalewsze |
      | ${formatDate(addDays(first, 2))} | Zabłocie, Kąty, Kopytów, Kopytów-Kolonia |
      | ${formatDate(addDays(first, 3))} | Szostaki, Dobromyśl, Elżbiecin, Olszanki |

      ## Zabierzemy
      Kanapy, szafy, dywany, rowery, pralki, lodówki, telewizory, ramy okienne z szybą, opony z auta osobowego i z roweru.

      ## Nie zabierzemy
      - gruzu, papy i eternitu,
      - opon z ciągnika, oddaj je sprzedawcy,
      - folii i sznurka po balotach, na nie będzie osobna zbiórka,
      - worków ze zwykłymi śmieciami.

      ## Dobra rada
      Szafę rozkręć, lodówki nie otwieraj, bo ma gaz. Mebel, który komuś się przyda, zgłoś w ośrodku pomocy społecznej: zawiezie go rodzinie, która właśnie urządza mieszkanie. Jeżeli auto nie zabrało rzeczy, zadzwoń następnego dnia przed 12:00.
    `,
  };
};

const riverBank = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -24);
  return {
    ...issuedBy(desks.crisis, issued, '10:50'),
    type: 'communique',
    slug: 'przy-granicy-miej-dokument',
    title: 'Nad samą granicą: gdzie wolno chodzić, łowić i latać dronem',
    summary:
      'Brzeg Bugu to pas drogi granicznej. Przypominamy zasady, o które turyści i wędkarze pytają nas najczęściej.',
    caseSign: `ZK.5520.2.${yearOf(issued)}`,
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 14')],
    body: `
      Linia granicy biegnie środkiem nurtu. Straż Graniczna poprosiła nas, żebyśmy zebrali w jednym miejscu to, o czym goście nie zawsze wiedzą.

      Tabela: Najczęstsze pytania
      | Pytanie | Odpowiedź |
      | Czy wolno wejść na brzeg? | Tak, chyba że na tablicy wisi zakaz wojewody. |
      | Czy potrzebny jest dokument? | Tak, dowód lub paszport, także dla dziecka. |
      | Czy można pływać kajakiem? | Tak, po zgłoszeniu wypłynięcia, tylko w dzień i po polskiej stronie nurtu. |
      | Czy wolno łowić w nocy? | Nie, od zmierzchu do świtu obowiązuje zakaz. |
      | Czy można puścić drona? | Tylko po sprawdzeniu strefy w aplikacji dla operatorów; zwykle nie. |

      ## Ktoś potrzebuje pomocy
      Jeżeli spotkasz osobę, która przeszła granicę i jest ranna lub przemarznięta, zadzwoń pod 112. Podanie wody i koca nie jest wykroczeniem. Nie przewoź jej sam, zaczekaj na służby.

      ## Widzisz coś dziwnego
      Znalezione worki, pontony albo balony z ładunkiem zostaw na miejscu. Zapamiętaj, gdzie leżą, i powiadom placówkę Straży Granicznej w Kodniu. Zasięg telefonu nad wodą łapie czasem obcą sieć; wyłącz automatyczny wybór operatora.
    `,
  };
};

const villageMeetings = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -2);
  const one = workday(day, 6);
  const two = workday(day, 8);
  const three = workday(day, 13);
  return {
    ...issuedBy(desks.office, issued, '15:05'),
    type: 'communique',
    slug: 'zebrania-wiejskie-terminy',
    title: 'Zebrania wiejskie: terminy w pięciu sołectwach',
    summary: 'Okczyn, Zabłocie, Kopytów, Dobromyśl i Zagacie. Tematy: lampy, drogi po wysokiej wodzie i dzierżawa łąk.',
    caseSign: `OSO.0130.5.${yearOf(issued)}`,
    visibleTo: three,
    legalBasis: [acts.communeSelfGovernment('art. 36 ust. 1 i 2')],
    body: `
      Zebranie wiejskie to rada Twojej wsi: uchwala, co jest najpilniejsze, i może zobowiązać sołtysa, żeby upomniał się o to w urzędzie. Głosować może każdy pełnoletni, kto mieszka w sołectwie na stałe, nawet bez zameldowania.

      Tabela: Gdzie i kiedy
      | Sołectwo | Termin | Miejsce | Główny temat |
      | Okczyn | ${formatDateTime(instantAt(one, '17:00'))} | świetlica | lampy przy szlaku |
      | Zabłocie | ${formatDateTime(instantAt(one, '19:00'))} | świetlica | cennik po remoncie |
      | Kopytów | ${formatDateTime(instantAt(two, '17:00'))} | remiza | mostek i objazd |
      | Dobromyśl | ${formatDateTime(instantAt(two, '19:00'))} | świetlica | kopalnia piasku |
      | Zagacie | ${formatDateTime(instantAt(three, '18:00'))} | gospodarstwo agroturystyczne sołtysa | plan miejscowy |

      ## Nie możesz przyjść
      Powiedz sołtysowi, co Cię boli, przekaże to zebraniu, choć głosu za Ciebie nie odda. Protokół wywiesimy po tygodniu. Komu trudno dojść, tego dowiezie bus ośrodka pomocy społecznej; zamów go dzień wcześniej.

      ## Goście
      Przyjedzie Wójt, pracownik od dróg i dzielnicowy. Weź zdjęcie dziury lub przepustu, o którym chcesz mówić. Ułatwi to rozmowę.
    `,
  };
};

/** Announcements of Kodeń about everyday things. */
export const kodenDaily = (day: LocalDate): DemoAnnouncement[] =>
  [septicChecks, bulkyWaste, riverBank, villageMeetings].map((write) => write(day));
