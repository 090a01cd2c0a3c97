import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const councilClerk = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -5);
  const last = workday(day, 8);
  return {
    ...issuedBy(desks.office, issued, '08:30'),
    type: 'recruitment',
    slug: 'nabor-referent-obsluga-rady-i-archiwum',
    title: 'Nabór na referenta do obsługi rady i archiwum',
    summary: `Protokoły sesji, napisy do nagrań i porządek w starych aktach. Pół etatu, dokumenty do ${formatDate(last)}`,
    position: 'referent do spraw obsługi rady i archiwum zakładowego',
    workplace: 'Urząd Gminy Dzierzkowice, Terpentyna 1, 23-251 Dzierzkowice; pół etatu',
    workingConditions: 'Parter, bez schodów. Archiwum ma regały przesuwne, teczki ważą do 8 kg.',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie średnie',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: ['kurs archiwalny lub gotowość, by go skończyć', 'szybkie pisanie na klawiaturze'],
    tasks: [
      'przygotowanie sesji i komisji, wysyłka materiałów radnym',
      'protokoły i napisy do nagrań w ciągu 14 dni',
      'rejestr uchwał, skarg i petycji',
      'przyjmowanie akt z referatów i brakowanie dokumentacji',
    ],
    requiredDocuments: ['list motywacyjny', 'życiorys', 'kwestionariusz osobowy', 'kopia świadectwa', 'oświadczenia'],
    howToApply: 'Osobiście w sekretariacie, pocztą albo przez e-Doręczenia, z dopiskiem „Nabór – rada”.',
    disabilityQuotaReached: true,
    caseSign: `RO.2110.4.${yearOf(issued)}`,
    visibleTo: addDays(last, 20),
    deadlineAt: instantAt(last, '15:30'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1, art. 13 ust. 1–3')],
    body: `
      Sesja trwa dwie godziny, ale praca wokół niej cały tydzień. Ktoś musi zebrać projekty, uruchomić kamerę, sprawdzić głosowania i napisać protokół tak, żeby zrozumiał go także ktoś, kogo na sali nie było. Szukamy takiej osoby.

      ## Dzień w archiwum
      W piwnicy starego młyna leżą akta od 1955 roku: podziały gruntów, plany dróg, listy płac. Około 40 metrów bieżących czeka na spis. Kurs archiwalny pierwszego stopnia opłaci urząd.

      ## Warunki
      Tabela: Co oferujemy
      | Sprawa | Ustalenie |
      | czas pracy | 20 godzin tygodniowo, w tym jedno popołudnie |
      | płaca zasadnicza | 2 600–2 900 zł brutto |
      | dodatki | stażowy, trzynastka, dopłata do dojazdu |
      | praca zdalna | jeden dzień w tygodniu przy napisach |

      ## Sprawdzian
      Poprosimy o dwie rzeczy: skrót dziesięciominutowego nagrania na pół strony i ułożenie dwudziestu kart według znaku sprawy. Bez podchwytliwych pytań. O dniu sprawdzianu powiadomimy e-mailem, najwcześniej ${formatDate(workday(last, 3))}
    `,
  };
};

const waterInspector = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -150);
  const last = workday(issued, 15);
  const told = workday(last, 14);
  return {
    ...issuedBy(desks.office, issued, '14:10'),
    type: 'recruitment',
    slug: 'nabor-inspektor-wodociagi-wynik',
    title: 'Nabór na inspektora do spraw wodociągów: wynik',
    summary: 'Spośród czterech osób komisja wskazała jedną. Jej dane usunęliśmy po trzech miesiącach, jak każe ustawa.',
    position: 'inspektor do spraw wodociągów i kanalizacji',
    workplace: 'Urząd Gminy Dzierzkowice, Terpentyna 1; pełny etat',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie wyższe techniczne i trzy lata stażu albo uprawnienia budowlane sanitarne',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: ['prawo jazdy kategorii B'],
    tasks: ['nadzór nad hydroforniami', 'warunki przyłączenia', 'taryfy i sprawozdania', 'dyżur przy awariach'],
    requiredDocuments: ['życiorys', 'kwestionariusz osobowy', 'kopie dyplomów i uprawnień', 'oświadczenia'],
    disabilityQuotaReached: true,
    result: {
      publishedOn: told,
      reasons: 'Najlepszy wynik zadania praktycznego i rozmowy: 47 punktów na 50.',
      personalDataErasedOn: addDays(told, 92),
    },
    caseSign: `RO.2110.2.${yearOf(issued)}`,
    visibleTo: addDays(told, 92),
    deadlineAt: instantAt(last, '15:30'),
    legalBasis: [acts.localGovernmentStaff('art. 13 ust. 1–3, art. 15 ust. 1 i 2')],
    body: `
      Do ${formatDate(last)} wpłynęły cztery oferty. Wymagania formalne spełniły trzy osoby i wszystkie zaprosiliśmy na rozmowę.

      ## Jak oceniała komisja
      Tabela: Punkty
      | Część | Najwięcej | Wynik wybranej osoby |
      | test o taryfach i przyłączach | 20 | 19 |
      | zadanie: awaria na mapie sieci | 15 | 14 |
      | rozmowa | 15 | 14 |

      Zadanie praktyczne wyglądało tak: w sobotę o szóstej spada ciśnienie w Podwodach, hydrofornia pokazuje duży pobór. Kandydat miał powiedzieć, którą zasuwę zamknie, kogo obudzi i co napisze mieszkańcom.

      ## Kogo wybrano
      Imię, nazwisko i miejscowość wybranej osoby były tu przez trzy miesiące od ${formatDate(told)} Potem je usunęliśmy. Sama informacja o naborze zostaje w archiwum.

      ## Gdyby stanowisko się zwolniło
      Przez trzy miesiące można było zatrudnić kolejną osobę z listy bez nowego naboru. Nie było to potrzebne. Dokumenty pozostałych kandydatów odesłaliśmy na ich prośbę albo zniszczyliśmy komisyjnie.
    `,
  };
};

const irrigationPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -80);
  const issued = workday(day, -75);
  const decided = workday(day, -19);
  return {
    ...issuedBy(desks.utilities, issued, '12:40'),
    type: 'petition',
    slug: 'petycja-zastawki-na-urzedowce',
    title: 'Petycja plantatorów o zastawki na Urzędówce',
    summary: 'Rolnicy chcą zatrzymać wodę na suche lato. Wójt częściowo się zgodził: dwie zastawki próbne w Dębinie.',
    filedAt: filed,
    subject: 'odtworzenie czterech zastawek na Urzędówce i rowach w Dębinie oraz Podwodach',
    filerName: 'Grupa producentów owoców miękkich znad Urzędówki',
    course: [
      { happenedOn: filed, description: 'wpływ petycji' },
      { happenedOn: workday(day, -60), description: 'oględziny z pracownikiem Wód Polskich' },
      { happenedOn: decided, description: 'zawiadomienie o sposobie załatwienia' },
    ],
    decidedOn: decided,
    outcome: 'Uwzględniono częściowo: dwie zastawki na rowach gminnych, na rzece decydują Wody Polskie.',
    caseSign: `GK.152.1.${yearOf(filed)}`,
    visibleTo: addDays(decided, 45),
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10 ust. 1, art. 13 ust. 1')],
    body: `
      Grupa producentów przypomina, że jeszcze w latach osiemdziesiątych na Urzędówce działały cztery drewniane zastawki. Wiosną podnosiły wodę o pół metra i łąki nie wysychały aż do żniw. Dziś w lipcu rowem można przejść w butach, a studnie do nawadniania bierze się coraz głębiej.

      ## Oględziny
      Z pracownikiem Wód Polskich przeszliśmy sześć kilometrów brzegu. Na samej rzece zastawka musi mieć przepławkę dla ryb i pozwolenie wodnoprawne. Na rowach, które należą do gminy i spółki wodnej, wystarczy zgłoszenie.

      ## Odpowiedź
      Tabela: Prośby i decyzje
      | Miejsce | Decyzja |
      | rów pod Dębiną, dwa progi | tak, w tym roku, z desek dębowych |
      | Urzędówka przy młynie | wniosek przekazany Wodom Polskim |
      | Urzędówka w Podwodach | nie, woda podeszłaby pod dwa domy |

      ## Kto będzie pilnował desek
      Spółka wodna wyznaczy gospodarza zastawki. Zakłada deski w marcu, zdejmuje przed ulewą i zapisuje poziom w zeszycie. Po dwóch latach sprawdzimy studnie i zdecydujemy o następnych.
    `,
  };
};

const libraryPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -17);
  const issued = workday(day, -11);
  const expected = addDays(filed, 80);
  return {
    ...issuedBy(desks.office, issued, '10:15'),
    type: 'petition',
    slug: 'petycja-biblioteka-otwarta-w-sobote',
    title: 'Petycja o bibliotekę otwartą w soboty',
    summary:
      'Uczniowie i rodzice proszą, żeby w zimie biblioteka działała w sobotę do 14:00. Zbieramy opinie czytelników.',
    filedAt: filed,
    expectedAt: expected,
    subject: 'otwarcie biblioteki w Dzierzkowicach-Rynku w soboty od listopada do marca',
    caseSign: `RO.152.3.${yearOf(filed)}`,
    visibleTo: addDays(expected, 30),
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10 ust. 1')],
    body: `
      Petycję złożyła osoba, która nie chciała ujawnienia nazwiska. Poparło ją 58 czytelników, w tym 31 uczniów szkoły w Terpentynie.

      ## Argumenty
      Latem po lekcjach dzieci pomagają przy malinach. Zimą mają czas, ale autobus z Kraśnika przyjeżdża po zamknięciu biblioteki. Starsi chcieliby w sobotę skorzystać z komputera i drukarki, kiedy wnuki mogą im pomóc.

      ## O co chodzi dokładnie
      - godziny 9:00–14:00 w każdą sobotę poza świętami,
      - wrzutnia na książki przy drzwiach, czynna całą dobę,
      - jedno spotkanie z grami planszowymi w miesiącu.

      ## Liczby
      Tabela: Wypożyczenia w zeszłym roku
      | Pora | Średnio w tygodniu |
      | styczeń–marzec | 164 |
      | czerwiec–sierpień | 71 |
      | listopad–grudzień | 152 |

      ## Twoja opinia
      Wypełnij kartkę przy ladzie albo zadzwoń. Pytamy zwłaszcza o to, czy zamiast soboty wolisz dłuższe popołudnie we wtorek. Wyniki dołączymy do odpowiedzi, którą damy do ${formatDate(expected)}
    `,
  };
};

const treeConsultation = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -7);
  const ends = workday(day, 14);
  const meeting = workday(day, 5);
  return {
    ...issuedBy(desks.utilities, issued, '13:35'),
    type: 'consultation',
    slug: 'konsultacje-lipy-i-klony-przy-drogach',
    title: 'Gdzie posadzić 300 lip i klonów? Wskaż drogę',
    summary: `Drzewa miododajne dla pszczół i cień dla pieszych. Propozycje przyjmujemy do ${formatDate(ends)}`,
    topic: 'nowe nasadzenia przy drogach gminnych',
    forms: ['kartka u sołtysa', 'spotkanie terenowe', 'formularz w internecie'],
    startsAt: issued,
    endsAt: ends,
    meetings: [{ startsAt: instantAt(meeting, '10:00'), place: 'przystanek w Wyżnicy, stamtąd spacer do kapliczki' }],
    commentForm: '/moje-miasto/zalatw/',
    caseSign: `GK.6131.20.${yearOf(issued)}`,
    visibleTo: ends,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1 i 2')],
    body: `
      Wycinając stare topole, obiecaliśmy dwa nowe drzewa za każde usunięte. Sadzonki rosną w szkółce i wiosną trzeba je wsadzić. Nie wszędzie jednak drzewo jest mile widziane: zasłania zjazd, gubi liście na folię albo stoi tam, gdzie manewruje kombajn do porzeczek.

      Tabela: Miejsca, o które pytamy
      | Droga | Ile drzew | Gatunek |
      | Wyżnica – kapliczka | 80 | lipa drobnolistna |
      | Terpentyna, wzdłuż chodnika do szkoły | 45 | klon polny |
      | Ludmiłówka, od świetlicy pod górę | 60 | lipa, jarząb |
      | Podwody, brzeg Urzędówki | 70 | wierzba głowiasta |
      | zgłoszone przez Ciebie | 45 | do uzgodnienia |

      ## Zasady
      Drzewo sadzimy co najmniej trzy metry od krawędzi i nie na rurach. Przed sadem zostawimy dziesięć metrów wolnego na każdy zjazd.

      ## Spotkanie
      Przejdziemy drogę pieszo z dendrologiem ${formatDateTime(instantAt(meeting, '10:00'))}. Zbiórka na przystanku w Wyżnicy. Teren jest płaski do drugiego zakrętu. Kto nie może iść dalej, poczeka z nami przy herbacie, a mapę obejrzy na stole.
    `,
  };
};

const cooperationReport = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -60);
  const ends = addDays(issued, 18);
  const told = workday(ends, 12);
  return {
    ...issuedBy(desks.office, issued, '09:20'),
    type: 'consultation',
    slug: 'konsultacje-program-dla-kol-i-strazy',
    title: 'Program dla kół gospodyń i straży: co z Waszych uwag przyjęliśmy',
    summary: 'Dziewięć organizacji przysłało uwagi. Będzie mniej papierów i osobna pula na orkiestrę dętą.',
    topic: 'roczny program współpracy z organizacjami pozarządowymi',
    forms: ['zbieranie uwag na piśmie', 'narada prezesów OSP i przewodniczących kół'],
    startsAt: issued,
    endsAt: ends,
    report: {
      publishedOn: told,
      href: '/ogloszenia/typ/konsultacje/',
      summary: 'Z czternastu uwag uwzględniono dziewięć.',
    },
    caseSign: `RO.525.1.${yearOf(issued)}`,
    visibleTo: addDays(told, 25),
    legalBasis: [acts.publicBenefit('art. 5 ust. 5, art. 5a ust. 1')],
    body: `
      Gmina przygotowała program na rok, w którym jubileusz obchodzi orkiestra strażacka. Projekt czytały koła z Wyżnicy, Krzywia i Woli, pięć jednostek OSP oraz klub piłkarski.

      ## Przyjęte
      1. Sprawozdanie z dotacji do 2 000 zł mieści się na jednej kartce.
      2. Koło gospodyń może wpisać jako wkład własny pracę w kuchni, 25 zł za godzinę.
      3. Orkiestra dostaje osobne 14 000 zł na instrumenty i kapelmistrza.
      4. Wypłata zaliczki następuje w siedem dni od umowy.

      ## Odrzucone i dlaczego
      Tabela: Uwagi, których nie uwzględniono
      | Uwaga | Powód |
      | dotacja na zakup kosiarki dla klubu | sprzęt kupuje gmina i wypożycza |
      | pieniądze na wycieczkę nad morze | nie jest to zadanie publiczne z programu |
      | konkurs raz na trzy lata | program jest uchwalany na jeden rok |

      ## Kiedy uchwała
      Rada ma czas do 30 listopada, bo tak mówi art. 5a ust. 1 ustawy o działalności pożytku publicznego. Komisja Budżetu i Rolnictwa poparła projekt bez zmian. Sprawozdanie z poprzedniego programu pokażemy do 31 maja.
    `,
  };
};

const seniorGrants = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -98);
  const last = workday(addDays(issued, 21), 2);
  const told = workday(last, 15);
  return {
    ...issuedBy(desks.office, issued, '11:50'),
    type: 'grantCompetition',
    slug: 'konkurs-ofert-zajecia-dla-seniorow-wyniki',
    title: 'Konkurs ofert: zajęcia dla starszych mieszkańców, są wyniki',
    summary: '28 000 zł podzieliły trzy organizacje: gimnastyka, warsztaty przetworów i pomoc w lekarskich dojazdach.',
    task: 'aktywizacja osób powyżej 60. roku życia w świetlicach wiejskich',
    budget: 2_800_000,
    executionFrom: workday(told, 10),
    executionTo: addDays(told, 200),
    criteria: [
      { name: 'program', points: 50 },
      { name: 'koszty', points: 30 },
      { name: 'doświadczenie', points: 20 },
    ],
    resultsOn: told,
    results: [
      { organisation: 'Koło Gospodyń Wiejskich w Krzywiu', task: 'warsztaty przetworów', points: 91, amount: 900_000 },
      { organisation: 'OSP w Wyżnicy', task: 'dowóz i asysta u lekarza', points: 84, amount: 1_000_000 },
      { organisation: 'Ludowy Klub Sportowy', task: 'gimnastyka dwa razy w tygodniu', points: 79, amount: 900_000 },
    ],
    caseSign: `RO.524.2.${yearOf(issued)}`,
    visibleTo: addDays(told, 60),
    deadlineAt: instantAt(last, '15:30'),
    legalBasis: [acts.publicBenefit('art. 11 ust. 2, art. 13, art. 15 ust. 2h')],
    body: `
      Co trzeci mieszkaniec gminy ma ponad sześćdziesiąt lat. Konkurs miał sprawić, że zimą będzie dokąd wyjść z domu. Wpłynęło pięć ofert, trzy dostały pieniądze.

      Tabela: Wynik
      | Kto | Co zrobi | Kwota |
      | koło gospodyń z Krzywia | dżem z porzeczek, pierogi i etykiety na komputerze | 9 000 zł |
      | straż z Wyżnicy | dowóz do lekarza z osobą do pomocy | 10 000 zł |
      | klub sportowy | gimnastyka w Terpentynie i Woli | 9 000 zł |

      ## Dlaczego dwie oferty odpadły
      Jedna przyszła po terminie, który minął ${formatDateTime(instantAt(last, '15:30'))}. W drugiej połowę kosztów stanowił zakup telewizora, a na to dotacja nie była przeznaczona.

      ## Chcesz dołączyć
      Zapisuje organizator, nie urząd. Zajęcia są bezpłatne, wystarczy wiek i chęć. Do świetlic w Wyżnicy i Terpentynie wejdziesz bez schodów. W Krzywiu jest jeden próg, koło ma przenośną rampę. Rozliczenie każdej dotacji ogłosimy po zakończeniu zadania.
    `,
  };
};

/** Announcements of Dzierzkowice about posts, petitions, consultations and grants. */
export const dzierzkowicePeopleMatters = (day: LocalDate): DemoAnnouncement[] =>
  [
    councilClerk,
    waterInspector,
    irrigationPetition,
    libraryPetition,
    treeConsultation,
    cooperationReport,
    seniorGrants,
  ].map((write) => write(day));
