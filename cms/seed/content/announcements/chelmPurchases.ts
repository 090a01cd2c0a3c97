import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const libraryRoof = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -7);
  const deadlineDay = workday(day, 14);
  const sign = `ZP.271.37.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-remont-biblioteki',
    title: 'Remont dachu i windy w Chełmskiej Bibliotece Publicznej',
    summary: `Szukamy wykonawcy, który naprawi dach, wymieni windę i nie zamknie czytelni. Oferty do ${formatDate(deadlineDay)}`,
    subject: 'remont dachu o powierzchni 640 m² i wymiana windy osobowej w budynku biblioteki',
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['45261900-3', '45313100-5'],
    noticeNumber: `${yearOf(issued)}/BZP 00518320/01`,
    platformUrl: 'https://zamowienia.chelm.example/postepowania/zp-271-37',
    openingAt: instantAt(deadlineDay, '11:30'),
    deposit: 2_000_000,
    budget: 148_000_000,
    questions: [
      {
        question: 'Czy roboty można prowadzić w soboty?',
        answer: 'Tak, w godzinach 7:00–15:00, gdy biblioteka jest nieczynna.',
        answeredOn: workday(day, -2),
      },
    ],
    outcome: 'open',
    authority: mayor,
    department: 'Biuro Zamówień Publicznych',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 20),
    deadlineAt: instantAt(deadlineDay, '11:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1')],
    contact: 'Biuro Zamówień Publicznych, pokój 221, tel. 82 565 36 65',
    producedBy: 'Kierownik Biura Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:10'),
    relations: [],
    body: `
      Dach biblioteki przecieka nad działem dla dzieci, a winda z 1994 roku staje między piętrami. Miasto zaprasza firmy do złożenia ofert w postępowaniu ${sign}.

      ## Zakres robót
      1. Zdjęcie starej papy, ocieplenie i nowe pokrycie, 640 m².
      2. Wymiana rynien, obróbek i dwóch świetlików.
      3. Winda bez maszynowni, z kabiną 110 × 140 cm, zapowiedzią głosową i przyciskami opisanymi także Braille’em.
      4. Zabezpieczenie regałów na czas prac.

      ## Jak ocenimy oferty
      Tabela: Kryteria i punkty
      | Kryterium | Najwięcej punktów |
      | cena | 60 |
      | okres rękojmi | 25 |
      | dni, w których winda nie działa | 15 |

      ## Czego wymagamy
      Jednego wykonanego remontu dachu za co najmniej 300 000 zł w ciągu ostatnich pięciu lat i kierownika budowy z uprawnieniami bez ograniczeń. Pracownicy na dachu muszą być zatrudnieni na umowę o pracę.

      ## Ważne dni
      Wizja lokalna odbędzie się ${formatDateTime(instantAt(workday(day, 5), '09:00'))}, zbiórka przy wypożyczalni. Oferty przesyła się na platformę do ${formatDateTime(instantAt(deadlineDay, '11:00'))}, a otwarcie będzie pół godziny później. Wykonawca ma na całość 150 dni. Wadium: 20 000 zł, także w gwarancji bankowej.
    `,
    attachments: [
      attachment({
        title: 'Remont biblioteki – najważniejsze warunki zamówienia',
        subject: 'Wyciąg ze specyfikacji warunków zamówienia',
        issuer: 'Urząd Miasta Chełm',
        createdOn: issued,
        text: `
          Wyciąg nie zastępuje specyfikacji, która jest na platformie zakupowej.

          ## Etapy
          | Etap | Co | Ile dni |
          | 1 | zabezpieczenie zbiorów i rusztowania | 14 |
          | 2 | dach | 70 |
          | 3 | winda | 45 |
          | 4 | odbiory | 21 |

          ## Płatność
          Trzy faktury: po dachu, po windzie i po odbiorze końcowym. Termin zapłaty wynosi 30 dni.

          ## Hałas
          Wiercenie jest możliwe do godziny 10:00 i po 18:00.
        `,
      }),
    ],
  };
};

const winterService = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -100);
  const opening = workday(issued, 20);
  const chosen = workday(issued, 34);
  const signed = workday(issued, 45);
  return {
    type: 'tender',
    slug: 'przetarg-odsniezanie-ulic-wynik',
    title: 'Odśnieżanie ulic w dwóch sezonach: umowa podpisana',
    summary: 'Wybraliśmy firmę, która zadba zimą o 148 kilometrów ulic. Wygrała cena i liczba pługów z czujnikami.',
    subject: 'zimowe utrzymanie 148 km ulic w dwóch kolejnych sezonach',
    subjectKind: 'services',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['90620000-9', '90630000-2'],
    noticeNumber: `${yearOf(issued)}/BZP 00402218/01`,
    openingAt: instantAt(opening, '10:30'),
    budget: 96_000_000,
    offers: [
      { contractor: 'Wykonawca czwarty (demo), Krasnystaw', price: 91_840_000 },
      { contractor: 'Wykonawca piąty (demo), Chełm', price: 94_300_000 },
      { contractor: 'Wykonawca szósty (demo), Lublin', price: 103_050_000 },
    ],
    chosenOffer: {
      contractor: 'Wykonawca piąty (demo), Chełm',
      price: 94_300_000,
      chosenOn: chosen,
      reasons: 'Najwięcej punktów: 58,4 za cenę i 40 za sprzęt z pomiarem zużycia soli.',
    },
    contract: {
      number: `ZP.272.26.${yearOf(signed)}`,
      signedOn: signed,
      contractor: 'Wykonawca piąty (demo), Chełm',
      value: 94_300_000,
    },
    outcome: 'awarded',
    authority: mayor,
    department: 'Biuro Zamówień Publicznych',
    caseSign: `ZP.271.26.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(day, 200),
    deadlineAt: instantAt(opening, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1, art. 253 ust. 2')],
    contact: 'Biuro Zamówień Publicznych, pokój 221, tel. 82 565 36 65',
    producedBy: 'Kierownik Biura Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:05'),
    relations: [],
    body: `
      Zima przychodzi nagle, dlatego firmę do odśnieżania wybieramy już latem i od razu na dwa lata. Tym razem punktowaliśmy nie tylko cenę, ale także sprzęt, który mierzy temperaturę jezdni i sypie tyle soli, ile trzeba.

      ## Wynik
      Do ${formatDate(opening)} nadeszły trzy oferty. Żadnej nie odrzucono.

      Tabela: Punktacja
      | Oferta | Cena | Sprzęt | Razem |
      | czwarta | 60,0 | 20 | 80,0 |
      | piąta | 58,4 | 40 | 98,4 |
      | szósta | 53,5 | 30 | 83,5 |

      Nikt się nie odwołał. Umowę zawarto ${formatDate(signed)}

      ## Czego pilnujemy
      - Pierwszy pług wyjeżdża najpóźniej 45 minut po wezwaniu.
      - Każdy pojazd ma nadajnik, a jego trasę widać na mapie dyżuru.
      - Za spóźnienie wykonawca płaci 500 zł za każdą rozpoczętą godzinę.
      - Za sypanie soli w parku i przy pomnikach przyrody płaci 2 000 zł.

      Rozliczamy się za przejechane kilometry, więc łagodna zima kosztuje miasto mniej. Zasady, według których odśnieżamy ulice, określa [zarządzenie Prezydenta](/ogloszenia/zarzadzenie-zimowe-utrzymanie-ulic/).
    `,
    attachments: [],
  };
};

const busPlanner = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -3);
  const deadlineDay = workday(day, 13);
  return {
    type: 'recruitment',
    slug: 'nabor-podinspektor-do-spraw-rozkladow-jazdy',
    title: 'Nabór: podinspektor do spraw rozkładów jazdy',
    summary: `Lubisz mapy, liczby i rozmowy z pasażerami? Ułóż z nami rozkład autobusów. Zgłoszenia do ${formatDate(deadlineDay)}`,
    position: 'podinspektor do spraw rozkładów jazdy',
    workplace: 'Urząd Miasta Chełm, Wydział Infrastruktury Komunalnej, pokój 214; pełny etat',
    workingConditions:
      'Praca przy komputerze, raz w tygodniu w terenie. Możliwy jeden dzień pracy zdalnej. Wynagrodzenie zasadnicze: 5 400–6 000 zł brutto.',
    necessaryRequirements: [
      'obywatelstwo polskie albo innego państwa, którego obywatele mogą pracować w Polsce',
      'wykształcenie wyższe albo średnie i 3 lata stażu pracy',
      'znajomość języka polskiego potwierdzona dokumentem, jeżeli nie jest ojczysty',
      'pełna zdolność do czynności prawnych i pełnia praw publicznych',
      'niekaralność za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: ['obsługa arkusza kalkulacyjnego i map cyfrowych', 'znajomość sieci autobusowej Chełma'],
    tasks: [
      'układanie rozkładów jazdy i objazdów',
      'liczenie pasażerów i opis wyników',
      'publikacja rozkładu w formacie GTFS',
      'odpowiedzi na wnioski o przystanki',
    ],
    requiredDocuments: [
      'życiorys',
      'kwestionariusz osobowy',
      'kopie dokumentów o wykształceniu i stażu',
      'oświadczenia o zdolności do czynności prawnych i niekaralności',
    ],
    howToApply: 'Przez e-Doręczenia, w kancelarii albo pocztą, z dopiskiem „Nabór – rozkłady”.',
    disabilityQuotaReached: false,
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.12.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 30),
    deadlineAt: instantAt(deadlineDay, '15:00'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1–3, art. 13 ust. 1–3, art. 13a')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 05',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:55'),
    relations: [],
    body: `
      Autobusami jeździ w Chełmie co dzień kilkanaście tysięcy osób. Od Twojej pracy będzie zależało, czy zdążą na pociąg, lekcję i zmianę w fabryce.

      ## Jak wygląda tydzień
      W poniedziałek sprawdzasz, które kursy się spóźniały. W środku tygodnia układasz warianty, rozmawiasz z przewoźnikiem i szkołami. W czwartek jedziesz linią, o której piszą pasażerowie, i liczysz wsiadających. Piątek to odpowiedzi na listy.

      ## Co dajemy
      - wdrożenie przez trzy miesiące, z opiekunem,
      - dodatek za wysługę lat i „trzynastkę”,
      - dopłatę do wypoczynku i karty sportowej,
      - stanowisko pracy dopasowane do Twoich potrzeb.

      Wskaźnik zatrudnienia osób z niepełnosprawnościami w urzędzie nie osiągnął w zeszłym miesiącu 6%. Z tego powodu kandydat z niepełnosprawnością, który znajdzie się w najlepszej piątce, ma pierwszeństwo. Wystarczy kopia orzeczenia.

      ## Co po złożeniu papierów
      Najpierw sprawdzimy wymagania formalne. Potem zapraszamy na zadanie praktyczne, czyli rozkład jednej linii, i na rozmowę. Termin podamy telefonicznie, najpóźniej trzy dni wcześniej. Powiedz nam, jeśli potrzebujesz tłumacza migowego albo więcej czasu.

      Pierwsza umowa jest na sześć miesięcy. Kto nie pracował jeszcze w samorządzie, przechodzi służbę przygotowawczą.
    `,
    attachments: [],
  };
};

const securityOfficer = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -26);
  const deadlineDay = workday(day, -9);
  return {
    type: 'recruitment',
    slug: 'nabor-glowny-specjalista-cyberbezpieczenstwo',
    title: 'Nabór na głównego specjalistę do spraw cyberbezpieczeństwa',
    summary: 'Czas na zgłoszenia minął. Wpłynęło sześć ofert, trwają rozmowy z kandydatami.',
    position: 'główny specjalista do spraw cyberbezpieczeństwa',
    workplace: 'Urząd Miasta Chełm, ul. Lubelska 65; pełny etat, do dwóch dni pracy zdalnej w tygodniu',
    workingConditions: 'Praca przy komputerze, dyżur pod telefonem co czwarty tydzień. Wynagrodzenie: 9 200–10 500 zł.',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie wyższe techniczne i 5 lat pracy w zawodzie',
      'pełna zdolność do czynności prawnych',
    ],
    additionalRequirements: ['certyfikat z bezpieczeństwa informacji', 'język angielski w dokumentacji'],
    tasks: [
      'przegląd zabezpieczeń sieci i serwerów',
      'reagowanie na incydenty i ich zgłaszanie',
      'szkolenie pracowników urzędu, szkół i spółek',
      'ćwiczenia odtwarzania danych z kopii',
    ],
    requiredDocuments: ['życiorys', 'kwestionariusz osobowy', 'kopie dyplomów', 'oświadczenia'],
    disabilityQuotaReached: false,
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.10.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(day, 40),
    deadlineAt: instantAt(deadlineDay, '14:00'),
    legalBasis: [acts.localGovernmentStaff('art. 13 ust. 1–4')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 05',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:20'),
    relations: [],
    body: `
      Jedna osoba ma zadbać o to, żeby szkolne dzienniki, rejestry i poczta miasta działały bez przerwy i żeby nikt niepowołany do nich nie zajrzał. Ogłoszenie zostaje na stronie do końca naboru.

      ## Na jakim jesteśmy etapie
      Tabela: Przebieg naboru
      | Etap | Stan |
      | zgłoszenia | zamknięte, sześć ofert |
      | ocena formalna | zakończona, cztery osoby przeszły dalej |
      | test praktyczny | w tym tygodniu |
      | rozmowa z komisją | w następnym tygodniu |
      | wynik | w Biuletynie, zaraz po wyborze |

      ## Jak wygląda test
      Kandydat dostaje kopię dziennika serwera i dwie godziny. Ma znaleźć ślad włamania, opisać go zrozumiale dla dyrektora szkoły i powiedzieć, co zrobić najpierw. Korzystać może z notatek i internetu.

      ## Pytania, które dostaliśmy
      **Czy trzeba mieszkać w Chełmie?** Nie, ale na dyżurze dojazd do urzędu nie może trwać dłużej niż godzinę.

      **Czy pracę można zacząć po okresie wypowiedzenia?** Poczekamy do trzech miesięcy.

      Osoby, których zgłoszenie miało braki, zawiadomiliśmy listem. Swoje dokumenty mogą odebrać przez trzy miesiące od wyboru, potem je zniszczymy.
    `,
    attachments: [],
  };
};

/** What the town buys and whom it looks for. */
export const chelmPurchases = (day: LocalDate): DemoAnnouncement[] =>
  [libraryRoof, winterService, busPlanner, securityOfficer].map((write) => write(day));
