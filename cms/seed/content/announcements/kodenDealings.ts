import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const bridgeTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -4);
  const last = workday(day, 14);
  const sign = `ZP.271.6.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '09:05'),
    type: 'tender',
    slug: 'przetarg-mostek-w-kopytowie',
    title: 'Budowa mostku na Kałamance w Kopytowie',
    summary: `Most żelbetowy o nośności 40 ton, dojazdy i balustrady. Oferty przyjmujemy do ${formatDateTime(instantAt(last, '09:00'))}.`,
    subjectKind: 'works',
    procedure: 'tryb podstawowy z możliwością negocjacji',
    cpv: ['45221111-3', '45233140-2'],
    noticeNumber: `${yearOf(issued)}/BZP 00530118/01`,
    platformUrl: 'https://zamowienia.koden.example/postepowania/zp-271-6',
    openingAt: instantAt(last, '09:15'),
    deposit: 600_000,
    outcome: 'open',
    caseSign: sign,
    visibleTo: addDays(last, 30),
    deadlineAt: instantAt(last, '09:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 2')],
    body: `
      Stary mostek jest drewniany i od wiosny dopuszczony tylko dla aut osobowych. Szukamy firmy, która go rozbierze i postawi nowy. Postępowanie ${sign} prowadzimy w trybie podstawowym, z art. 275 pkt 2 ustawy – Prawo zamówień publicznych.

      ## Zakres
      1. Kładka tymczasowa dla pieszych i rowerów, zanim zniknie stary most.
      2. Ustrój żelbetowy o rozpiętości 9 m i szerokości 6 m.
      3. Umocnienie brzegów kamieniem na długości 25 m.
      4. Sto metrów dojazdów z asfaltem.

      Roboty w korycie wolno prowadzić od sierpnia do lutego, poza czasem tarła.

      ## Co wziąć pod uwagę w ofercie
      Tabela: Kryteria
      | Co oceniamy | Punkty |
      | cena | 60 |
      | gwarancja, od 5 do 8 lat | 25 |
      | krótszy czas bez przejazdu dla mleczarki | 15 |

      Wadium wynosi 6 000 zł. Ofertą jesteś związany trzydzieści dni. Miejsce budowy pokażemy po umówieniu się, codziennie w godzinach pracy urzędu. Jeżeli ceny przekroczą budżet, zaprosimy do negocjacji trzy najlepiej ocenione firmy.
    `,
    attachments: [
      attachment({
        title: 'Wymagania techniczne – mostek w Kopytowie',
        subject: 'Najważniejsze parametry mostku i dojazdów',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: issued,
        text: `
          Tabela: Parametry
          | Cecha | Wymaganie |
          | nośność | 40 ton |
          | rozpiętość | 9 m |
          | szerokość jezdni | 6 m |
          | wysokość balustrady | 1,1 m |
        `,
      }),
    ],
  };
};

const schoolBusTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -165);
  const opened = workday(issued, 14);
  return {
    ...issuedBy(desks.works, issued, '10:45'),
    type: 'tender',
    slug: 'przetarg-dowoz-uczniow',
    title: 'Dowóz uczniów do szkoły w Kodniu: umowa podpisana',
    summary:
      'Cztery linie, 118 dzieci, opiekun w każdym autobusie. Wybraliśmy ofertę z ceną 348 600 zł za rok szkolny.',
    subjectKind: 'services',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['60130000-8'],
    noticeNumber: `${yearOf(issued)}/BZP 00287745/01`,
    openingAt: instantAt(opened, '09:15'),
    budget: 36_000_000,
    offers: [
      { contractor: 'Przewoźnik A (dane demonstracyjne)', price: 34_860_000 },
      { contractor: 'Przewoźnik B (dane demonstracyjne)', price: 37_150_000 },
    ],
    chosenOffer: {
      contractor: 'Przewoźnik A (dane demonstracyjne)',
      price: 34_860_000,
      chosenOn: workday(opened, 9),
      reasons: 'Najniższa cena i autobus z podnośnikiem dla wózka.',
    },
    contract: {
      signedOn: workday(opened, 20),
      contractor: 'Przewoźnik A (dane demonstracyjne)',
      value: 34_860_000,
    },
    outcome: 'awarded',
    caseSign: `ZP.271.2.${yearOf(issued)}`,
    visibleTo: addDays(opened, 60),
    deadlineAt: instantAt(opened, '09:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1, art. 253 ust. 2')],
    body: `
      Gmina wybrała firmę, która w tym roku szkolnym wozi dzieci z najdalszych wsi. Wpłynęły dwie oferty; droższa przekraczała kwotę, jaką mogliśmy wydać.

      Tabela: Linie szkolne
      | Linia | Trasa | Odjazd rano | Liczba dzieci |
      | 1 | Kopytów – Kopytów-Kolonia – Kodeń | 7:05 | 31 |
      | 2 | Okczyn – Kostomłoty – Dobratycze – Kodeń | 6:55 | 42 |
      | 3 | Zabłocie – Kąty – Zagacie – Kodeń | 7:00 | 27 |
      | 4 | Szostaki – Dobromyśl – Elżbiecin – Kodeń | 7:10 | 18 |

      ## Czego wymagaliśmy
      - pasów dla każdego dziecka i ogrzewania,
      - opiekuna, który przeprowadza najmłodszych przez jezdnię,
      - jednego autobusu z podnośnikiem,
      - zastępczego pojazdu w ciągu czterdziestu minut.

      ## Dla rodziców
      Zgubioną czapkę oddaje kierowca następnego dnia. Spóźnienie autobusu powyżej dziesięciu minut szkoła podaje w dzienniku elektronicznym. Uwagi o jeździe zgłoś dyrektorowi, a poważne od razu policji. Wolne miejsca mogą zająć inni mieszkańcy, jeśli mają bilet.
    `,
  };
};

const heatingTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -62);
  const opened = workday(issued, 16);
  const annulled = workday(opened, 4);
  return {
    ...issuedBy(desks.works, issued, '13:30'),
    type: 'tender',
    slug: 'przetarg-wymiana-kotla-w-szkole-uniewazniony',
    title: 'Wymiana kotła w szkole w Kodniu: przetarg unieważniony',
    summary: 'Jedyna oferta była o 190 000 zł droższa, niż mogliśmy zapłacić. Nowy przetarg ogłosimy z pompą ciepła.',
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['45331110-0'],
    noticeNumber: `${yearOf(issued)}/BZP 00466031/01`,
    openingAt: instantAt(opened, '10:15'),
    budget: 41_000_000,
    offers: [{ contractor: 'Oferent 1 (dane demonstracyjne)', price: 60_000_000 }],
    annulment: {
      annulledOn: annulled,
      reasons:
        'Cena jedynej oferty przewyższa kwotę na zamówienie (art. 255 pkt 3 ustawy – Prawo zamówień publicznych).',
    },
    outcome: 'cancelled',
    caseSign: `ZP.271.3.${yearOf(issued)}`,
    visibleTo: addDays(annulled, 45),
    deadlineAt: instantAt(opened, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1, art. 255 pkt 3')],
    body: `
      Chcieliśmy zastąpić w szkole stary kocioł węglowy kotłem na pellet jeszcze przed mrozami. Wpłynęła jedna oferta, z ceną 600 000 zł. Na ten cel gmina miała 410 000 zł.

      ## Dlaczego tak drogo
      Firma policzyła osobno rozbiórkę komina, nowy skład na opał i prace w weekendy, bo dzieci muszą mieć ciepło. Dla tak małej kotłowni koszt jednego ucznia byłby większy niż w miejskim liceum.

      ## Co zdecydowaliśmy
      Postępowanie unieważniono ${formatDate(annulled)} na podstawie art. 255 pkt 3 ustawy – Prawo zamówień publicznych. Oferent dostał zawiadomienie i zwrot wadium. Mógł odwołać się w ciągu pięciu dni, lecz tego nie zrobił.

      ## Czy w szkole będzie ciepło
      Tak. Kocioł ma ważny przegląd, a serwis wymienił podajnik. Zapas opału wystarczy do kwietnia.

      ## Następny krok
      Audytor sprawdził, że pompa ciepła z panelami na dachu hali zwróci się po dziewięciu latach. Złożyliśmy wniosek o dotację. Jeżeli ją dostaniemy, nowy przetarg obejmie także ocieplenie stropu i ruszy po zakończeniu roku szkolnego.
    `,
  };
};

const meadowLease = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -9);
  const until = addDays(issued, 23);
  return {
    ...issuedBy(desks.works, issued, '08:25'),
    type: 'propertyList',
    slug: 'wykaz-laki-do-dzierzawy-dobratycze',
    title: 'Wykaz: trzy łąki w Dobratyczach do dzierżawy na pięć lat',
    summary: `Łąki zalewowe pod wypas lub siano, razem 5,2 ha. Wykaz wisi do ${formatDate(until)}`,
    disposal: 'lease',
    plot: 'działki nr 318, 319/1 i 322, obręb Dobratycze',
    areaSquareMetres: 52_300,
    description: 'łąki klasy IV i V, raz na kilka lat zalewane przez Bug',
    purpose: 'wypas albo koszenie, z zachowaniem trwałej darni',
    price: 156_900,
    fees: '300 zł za hektar rocznie',
    paymentDates: 'do 30 września każdego roku',
    updateRules: 'raz w roku o wskaźnik cen podany przez GUS',
    postedUntil: until,
    caseSign: `IZ.6845.4.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.realEstate('art. 35 ust. 1 i 2')],
    body: `
      Gmina przeznacza do dzierżawy trzy łąki nad starorzeczem w Dobratyczach. Wykaz sporządzono na podstawie art. 35 ust. 1 i 2 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami.

      Tabela: Łąki
      | Działka | Powierzchnia | Dojazd | Czynsz roczny |
      | 318 | 2,10 ha | drogą od krzyża | 630 zł |
      | 319/1 | 1,63 ha | drogą od krzyża | 489 zł |
      | 322 | 1,50 ha | przez bród, przy suchej pogodzie | 450 zł |

      ## Zanim się zdecydujesz
      Woda może stać tu trzy tygodnie na wiosnę. Czynszu za ten czas nie obniżamy, bo jest liczony jak za łąkę zalewową. Nie wolno orać ani siać kukurydzy. Pierwszy pokos dopiero po 15 czerwca, gdy młode rycyki i kuliki już latają. Za taki sposób użytkowania możesz dostać dopłatę przyrodniczą.

      ## Kto pierwszy
      Dotychczasowy dzierżawca działki 318 ma pierwszeństwo, jeśli się zgłosi. Pozostałe łąki dostanie ten, kto złoży wniosek, a gdy chętnych będzie kilku, zrobimy przetarg ustny. Wniosek to jedna kartka: kim jesteś, która łąka, ile masz zwierząt.
    `,
  };
};

const schoolFlat = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -58);
  const until = addDays(issued, 25);
  const priority = addDays(issued, 45);
  return {
    ...issuedBy(desks.works, issued, '15:00'),
    type: 'propertyList',
    slug: 'wykaz-dawna-szkola-w-katach',
    title: 'Wykaz: dawna szkoła w Kątach na sprzedaż',
    summary: 'Drewniany budynek z ogrodem, 0,42 ha. Dobry na dom albo pokoje dla gości. Cena 148 000 zł.',
    disposal: 'sale',
    plot: 'działka nr 90/2, obręb Kąty',
    areaSquareMetres: 4_200,
    description: 'budynek dawnej szkoły z 1936 r., 186 m² powierzchni, studnia, dwa garaże',
    purpose: 'sprzedaż w przetargu ustnym nieograniczonym',
    price: 14_800_000,
    priorityUntil: priority,
    postedUntil: until,
    caseSign: `IZ.6840.2.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.realEstate('art. 34 ust. 1, art. 35 ust. 1 i 2')],
    body: `
      W szkole w Kątach nie ma uczniów od osiemnastu lat. Ostatnio mieściła magazyn wyborczy. Rada zgodziła się ją sprzedać, a pieniądze przeznaczyć na świetlice.

      ## Budynek
      - ściany z bala, obite deską, na kamiennej podmurówce,
      - trzy sale, mieszkanie nauczyciela i strych do zagospodarowania,
      - dach z blachy z 2011 r., prąd jest, wodociąg w drodze,
      - szambo do wymiany, piece rozebrane.

      Budynek figuruje w gminnej ewidencji zabytków. Możesz go ocieplić od środka i przebudować, ale wygląd od ulicy uzgodnisz z konserwatorem.

      ## Terminy
      Tabela: Co do kiedy
      | Czynność | Ostatni dzień |
      | koniec wywieszenia wykazu | ${formatDate(until)} |
      | wniosek osoby, której przysługuje pierwszeństwo (art. 34 ust. 1) | ${formatDate(priority)} |

      ## Co będzie później
      Jeżeli nikt nie udowodni pierwszeństwa, ogłosimy przetarg z ceną wywoławczą 148 000 zł. Klucze do obejrzenia domu ma sołtys Kątów. Prosimy uważać na podłogę w sali od północy: dwie deski są spróchniałe.
    `,
  };
};

const lakePlots = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -7);
  const held = workday(issued, 40);
  const deposit = workday(held, -4);
  return {
    ...issuedBy(desks.works, issued, '11:55'),
    type: 'propertyTender',
    slug: 'przetarg-dzialki-letniskowe-zagacie',
    title: 'Przetarg na dwie działki letniskowe w Zagaciu',
    summary: `Przy lesie, 900 m od Bugu, od 42 000 zł. Wadium wpłać do ${formatDate(deposit)}`,
    plot: 'działki nr 55/3 i 55/4, obręb Zagacie',
    areaSquareMetres: 1_850,
    description: 'działki niezabudowane, porośnięte młodymi brzozami',
    purpose: 'zabudowa letniskowa zgodnie z decyzją o warunkach zabudowy',
    startingPrice: 4_200_000,
    deposit: 420_000,
    minimalStep: 42_000,
    heldAt: instantAt(held, '10:00'),
    place: 'Urząd Gminy Kodeń, ul. 1 Maja 16, sala konferencyjna na parterze',
    encumbrances: 'służebność przesyłu na rzecz zakładu energetycznego wzdłuż północnej granicy działki 55/4',
    caseSign: `IZ.6840.7.${yearOf(issued)}`,
    visibleTo: addDays(held, 7),
    deadlineAt: instantAt(deposit, '15:00'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 40 ust. 1 pkt 1')],
    body: `
      Sprzedajemy dwie sąsiednie działki na skraju Zagacia. Każda ma około 925 m² i własny zjazd. Przetarg jest ustny i otwarty dla wszystkich.

      Tabela: Działki
      | Numer | Powierzchnia | Cena wywoławcza | Wadium |
      | 55/3 | 0,0920 ha | 42 000 zł | 4 200 zł |
      | 55/4 | 0,0930 ha | 42 000 zł | 4 200 zł |

      Do ceny doliczymy 23% podatku VAT. Licytujemy najpierw 55/3, potem 55/4; najmniejsze postąpienie to 420 zł.

      ## Dzień po dniu
      1. Do ${formatDate(deposit)} wadium jest na koncie gminy, w tytule numer działki.
      2. ${formatDateTime(instantAt(held, '10:00'))}, licytacja. Weź dowód, a małżonkowie przychodzą oboje albo z pełnomocnictwem.
      3. W ciągu 21 dni podamy termin u notariusza. Reszta ceny musi wpłynąć przed podpisaniem aktu.

      ## Co warto wiedzieć
      Wody z sieci jeszcze nie ma, potrzebna będzie studnia. Kto wygra i nie przyjdzie do notariusza, traci wadium. Obcokrajowiec spoza Unii powinien najpierw uzyskać zezwolenie ministra, bo to pas przy granicy państwa.
    `,
  };
};

/** Tenders and properties of Kodeń. */
export const kodenDealings = (day: LocalDate): DemoAnnouncement[] =>
  [bridgeTender, schoolBusTender, heatingTender, meadowLease, schoolFlat, lakePlots].map((write) => write(day));
