import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { kodenDesks as desks } from './kodenDesks.ts';

const natureClerk = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -6);
  const last = workday(day, 9);
  return {
    ...issuedBy(desks.office, issued, '10:10'),
    type: 'recruitment',
    slug: 'nabor-inspektor-ochrona-srodowiska',
    title: 'Nabór na stanowisko inspektora do spraw ochrony środowiska',
    summary: `Łąki, drzewa, szamba i wały: praca w terenie i przy biurku. Dokumenty złóż do ${formatDate(last)}`,
    position: 'inspektor do spraw ochrony środowiska',
    workplace: 'Urząd Gminy Kodeń, ul. 1 Maja 16, 21-509 Kodeń; pełny etat',
    workingConditions:
      'Pokój na piętrze bez windy; na życzenie stanowisko na parterze. Wyjazdy w teren dwa razy w tygodniu.',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie wyższe i trzy lata stażu pracy',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
      'nieposzlakowana opinia',
    ],
    additionalRequirements: [
      'kierunek przyrodniczy lub rolniczy',
      'prawo jazdy kategorii B',
      'rozróżnianie gatunków drzew',
    ],
    tasks: [
      'decyzje środowiskowe i zgłoszenia usunięcia drzew',
      'kontrole szamb i przydomowych oczyszczalni',
      'współpraca z Wodami Polskimi przy wałach i rowach',
      'program opieki nad zwierzętami bezdomnymi',
    ],
    requiredDocuments: [
      'życiorys',
      'kwestionariusz osobowy',
      'kopie dyplomu i świadectw pracy',
      'podpisane oświadczenia',
    ],
    howToApply: 'W zamkniętej kopercie do pokoju 8 albo na adres do e-Doręczeń.',
    disabilityQuotaReached: false,
    caseSign: `OSO.2110.3.${yearOf(issued)}`,
    visibleTo: addDays(last, 30),
    deadlineAt: instantAt(last, '15:15'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1, art. 13 ust. 1–3')],
    body: `
      Osoba, która prowadziła te sprawy przez dwadzieścia lat, odchodzi na emeryturę. Szukamy następcy lub następczyni w Referacie Rolnictwa i Ochrony Środowiska.

      ## Jak wygląda tydzień
      Poniedziałek i środa to interesanci: ktoś chce wyciąć olchę, ktoś pyta o dopłatę do oczyszczalni. We wtorek i czwartek jedziesz w teren: oglądasz drzewo, nory bobrów albo studnię. Piątek zostaje na decyzje. Gdy Bug wzbiera, dyżurujesz na zmianę z innymi.

      ## Ile płacimy
      Od 5 600 do 6 300 zł brutto, dodatek za staż i trzynasta pensja. Przez pierwsze pół roku uczysz się u boku poprzednika, na umowie na czas określony.

      ## Rekrutacja
      1. Sprawdzamy, czy dokumenty są kompletne. Brakujących nie można dosłać po ${formatDate(last)}
      2. Test: dwadzieścia pytań o kodeks postępowania administracyjnego i ochronę przyrody.
      3. Spacer z komisją po parku i rozmowa.

      Ponieważ wskaźnik zatrudnienia osób z niepełnosprawnościami jest niższy niż 6%, taka osoba ma pierwszeństwo, jeśli znajdzie się w pierwszej piątce.
    `,
  };
};

const taxClerk = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -95);
  const last = workday(issued, 14);
  const told = workday(last, 12);
  return {
    ...issuedBy(desks.office, issued, '09:55'),
    type: 'recruitment',
    slug: 'nabor-ksiegowosc-podatkowa-bez-wyniku',
    title: 'Nabór do księgowości podatkowej zakończony bez wyboru',
    summary: 'Zgłosiły się dwie osoby, żadna nie spełniała wymagań. Nabór powtórzymy z niższym wymaganym stażem.',
    position: 'referent do spraw księgowości podatkowej',
    workplace: 'Urząd Gminy Kodeń, ul. 1 Maja 16, pokój 5; pełny etat',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie średnie ekonomiczne i dwa lata pracy w księgowości',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: ['znajomość programów do podatku rolnego'],
    tasks: ['księgowanie wpłat podatków', 'upomnienia i tytuły wykonawcze', 'zaświadczenia o niezaleganiu'],
    requiredDocuments: ['życiorys', 'kwestionariusz osobowy', 'kopie świadectw', 'podpisane oświadczenia'],
    disabilityQuotaReached: false,
    result: { publishedOn: told, nobodyBecause: 'Żadna z dwóch osób nie miała wymaganego stażu w księgowości.' },
    caseSign: `OSO.2110.1.${yearOf(issued)}`,
    visibleTo: addDays(told, 90),
    deadlineAt: instantAt(last, '15:15'),
    legalBasis: [acts.localGovernmentStaff('art. 13 ust. 1–3, art. 15 ust. 1 i 2')],
    body: `
      Na stanowisko referenta w Referacie Finansowym wpłynęły dwa zgłoszenia. Komisja otworzyła koperty ${formatDate(workday(last, 2))} i sprawdziła dokumenty.

      ## Wynik
      Nikogo nie wybrano. Jedna osoba nie przepracowała dwóch lat w księgowości, a druga nie dołączyła świadectw. Do rozmów nie doszło. Informację ogłaszamy zgodnie z art. 15 ustawy o pracownikach samorządowych.

      ## Co z Twoimi dokumentami
      Możesz je odebrać w pokoju 8 przez trzy miesiące, za okazaniem dowodu. Potem zostaną zniszczone. Nie przenosimy ich do następnego naboru, bo na to potrzebna jest nowa zgoda.

      ## Drugie podejście
      Ogłosimy je w ciągu miesiąca, ze zmianami:

      Tabela: Co zmienimy
      | Było | Będzie |
      | dwa lata w księgowości | pół roku albo staż z urzędu pracy |
      | wykształcenie ekonomiczne | średnie, dowolne |
      | pełny etat | pełny etat, pierwszy miesiąc z opiekunem |

      ## Do tego czasu
      Wpłaty księguje skarbnik z jednym pracownikiem. Na zaświadczenie o niezaleganiu możesz czekać pełne siedem dni, więc nie odkładaj wniosku na ostatnią chwilę.
    `,
  };
};

const busPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -70);
  const issued = workday(day, -66);
  const decided = workday(day, -10);
  return {
    ...issuedBy(desks.office, issued, '14:30'),
    type: 'petition',
    slug: 'petycja-autobus-w-niedziele',
    title: 'Petycja o niedzielny autobus z Kodnia do Białej Podlaskiej',
    summary:
      'Studenci i pracownicy szpitala prosili o kurs w niedzielę po południu. Odpowiedź: tak, od wiosny na próbę.',
    filedAt: filed,
    subject: 'uruchomienie kursu autobusu w niedziele o godzinie 17:00',
    course: [
      { happenedOn: filed, description: 'petycja wpłynęła, podpisało ją 141 osób' },
      { happenedOn: workday(day, -48), description: 'komisja rady wysłuchała autorów i przewoźnika' },
      { happenedOn: decided, description: 'Wójt odpowiedział' },
    ],
    decidedOn: decided,
    outcome: 'Petycję uwzględniono: od 1 kwietnia kurs próbny przez sześć miesięcy.',
    caseSign: `OSO.152.1.${yearOf(filed)}`,
    visibleTo: addDays(decided, 60),
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10 ust. 1, art. 13 ust. 1')],
    body: `
      Autorzy petycji piszą, że ostatni niedzielny autobus do Białej Podlaskiej odjeżdża z rynku przed południem. Kto studiuje albo ma w poniedziałek dyżur o szóstej, musi prosić sąsiada o podwiezienie.

      ## O co prosili
      - o kurs w niedzielę około siedemnastej,
      - o przystanek także w Kopytowie,
      - o bilet miesięczny ważny na ten kurs.

      ## Co ustaliliśmy
      Przewoźnik policzył, że kurs pokryje połowę kosztów, jeśli pojedzie nim co najmniej dwunastu pasażerów. Powiat dołoży część brakującej kwoty z funduszu przewozów, resztę gmina.

      ## Odpowiedź Wójta z ${formatDate(decided)}
      Autobus ruszy 1 kwietnia i będzie jeździć na próbę pół roku. Stanie w Kopytowie. Bilet miesięczny będzie ważny od poniedziałku do niedzieli. We wrześniu policzymy pasażerów i zdecydujemy, co dalej. Od odpowiedzi na petycję nie składa się skargi, ale nową petycję można wnieść zawsze.
    `,
  };
};

const lampPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -20);
  const issued = workday(day, -14);
  const expected = addDays(filed, 88);
  return {
    ...issuedBy(desks.nature, issued, '13:10'),
    type: 'petition',
    slug: 'petycja-ciemne-niebo-nad-lakami',
    title: 'Petycja o ciemniejsze noce nad łąkami w Okczynie',
    summary: 'Przyrodnicy i właściciele pokojów gościnnych proszą, żeby lampy przy szlaku gasły po 23:00.',
    filedAt: filed,
    expectedAt: expected,
    subject: 'wygaszanie lamp przy szlaku w Okczynie po godzinie 23:00 i osłony kierujące światło w dół',
    filerName: 'Koło przyrodników przy Gminnym Centrum Kultury',
    caseSign: `RO.152.3.${yearOf(filed)}`,
    visibleTo: addDays(expected, 30),
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10 ust. 1')],
    body: `
      Koło przyrodników zgodziło się, żebyśmy podali jego nazwę. W petycji opisuje, że od montażu lamp nad łąkami zniknęły ćmy i nietoperze, a goście agroturystyki nie widzą już gwiazd.

      ## Trzy prośby
      1. Wyłącz lampy między 23:00 a 5:00, poza przejściem przy przystanku.
      2. Załóż osłony, które świecą tylko w dół.
      3. Wymień zimne żarówki na ciepłe, do 2700 kelwinów.

      Autorzy dodają, że w sąsiedniej gminie rachunek za prąd zmalał dzięki temu o jedną trzecią.

      ## Co teraz robimy
      - Liczymy, ile kosztuje sterownik i dziesięć osłon.
      - Pytamy dzielnicowego i Straż Graniczną o bezpieczeństwo na drodze.
      - Na zebraniu w Okczynie zapytamy mieszkańców, kto wraca pieszo po nocnej zmianie.

      ## Termin
      Ustawa o petycjach daje nam trzy miesiące od dnia wpływu, ${formatDate(filed)} Planujemy odpowiedzieć przed ${formatDate(expected)} Opinię „za” albo „przeciw” możesz dosłać do pokoju 12. Dołączymy ją do akt, choć nie zastępuje podpisu pod petycją.
    `,
  };
};

const cooperation = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -8);
  const ends = workday(day, 9);
  const meeting = workday(day, 4);
  return {
    ...issuedBy(desks.tourism, issued, '12:20'),
    type: 'consultation',
    slug: 'konsultacje-program-wspolpracy-z-organizacjami',
    title: 'Program współpracy ze stowarzyszeniami: przeczytaj projekt',
    summary: `Koła gospodyń, straże i kluby mogą do ${formatDate(ends)} powiedzieć, co gmina powinna wesprzeć w przyszłym roku.`,
    topic: 'roczny program współpracy gminy z organizacjami pozarządowymi',
    forms: ['uwagi na formularzu', 'spotkanie w Gminnym Centrum Kultury'],
    startsAt: issued,
    endsAt: ends,
    meetings: [{ startsAt: instantAt(meeting, '16:30'), place: 'Gminne Centrum Kultury w Kodniu, ul. Rynek 1' }],
    commentForm: '/moje-miasto/zalatw/',
    caseSign: `PT.525.1.${yearOf(issued)}`,
    visibleTo: ends,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.publicBenefit('art. 5 ust. 5, art. 5a ust. 1')],
    body: `
      Co roku rada uchwala program, z którego wynika, na co stowarzyszenia mogą dostać pieniądze, salę albo pomoc. Zanim projekt trafi na sesję, chcemy go z Wami omówić, jak każe art. 5a ustawy o działalności pożytku publicznego.

      Tabela: Propozycja na przyszły rok
      | Zadanie | Kwota |
      | sport dzieci i młodzieży | 36 000 zł |
      | turystyka i przyroda nad Bugiem | 26 000 zł |
      | kultura pogranicza, kuchnia, śpiew | 22 000 zł |
      | pomoc sąsiedzka dla starszych | 18 000 zł |

      ## Pytania, na które czekamy
      - Czy koło bez osobowości prawnej powinno móc dostać małą dotację, do 10 000 zł?
      - Czy płacić za ubezpieczenie wolontariuszy na spływach?
      - Czy przenieść część pieniędzy ze sportu na pomoc starszym?

      ## Jak zabrać głos
      Przyjdź ${formatDateTime(instantAt(meeting, '16:30'))}, do Gminnego Centrum Kultury. Przy wejściu bocznym jest podjazd, a na sali pętla indukcyjna. Możesz też [napisać przez internet](/moje-miasto/zalatw/). Odpowiemy na każdą uwagę, także odmownie i z powodem, a zestawienie dołączymy do uchwały.
    `,
  };
};

const szostakiStatute = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -55);
  const ends = addDays(issued, 21);
  const told = workday(ends, 10);
  return {
    ...issuedBy(desks.office, issued, '11:15'),
    type: 'consultation',
    slug: 'konsultacje-statut-solectwa-szostaki',
    title: 'Statut sołectwa Szostaki: konsultacje zakończone',
    summary: 'Na zebranie przyszło 26 osób. Wieś chce krótszych zawiadomień i głosowania nad funduszem po Nowym Roku.',
    topic: 'projekt statutu sołectwa Szostaki',
    forms: ['zebranie wiejskie', 'skrzynka w świetlicy'],
    startsAt: issued,
    endsAt: ends,
    report: {
      publishedOn: told,
      href: '/ogloszenia/typ/konsultacje/',
      summary: 'Siedem uwag, z których rada uwzględni pięć.',
    },
    caseSign: `OSO.0011.3.${yearOf(issued)}`,
    visibleTo: addDays(told, 20),
    legalBasis: [acts.communeSelfGovernment('art. 35 ust. 1, art. 5a ust. 1 i 2')],
    body: `
      Zgodnie z art. 35 ust. 1 ustawy o samorządzie gminnym statut sołectwa uchwala rada, ale dopiero wtedy, gdy wypowiedzą się mieszkańcy. W Szostakach pytaliśmy o zdanie przez trzy tygodnie.

      Tabela: Uwagi mieszkańców i nasze stanowisko
      | Uwaga | Stanowisko |
      | zawiadomienie o zebraniu także na grupie w telefonie | uwzględniamy |
      | kworum tylko w pierwszym terminie | uwzględniamy |
      | rada sołecka trzyosobowa zamiast pięcioosobowej | uwzględniamy |
      | sprawozdanie sołtysa na piśmie | uwzględniamy |
      | zebranie w niedzielę po sumie | uwzględniamy jako zalecenie |
      | fundusz sołecki uchwalany po Nowym Roku | nie, ustawa każe do 30 września |
      | głosowanie przez internet | nie, prawo wymaga obecności |

      ## Ile osób zabrało głos
      Na zebraniu było 26 osób, do skrzynki wpadły cztery kartki. Nikt nie wypowiedział się przeciw całemu statutowi.

      ## Co dalej
      Poprawiony projekt trafi na najbliższą sesję. Przedtem zobaczysz go na tablicy przy świetlicy i dostaniesz w sekretariacie. Na sesji sołtys może zabrać głos poza kolejnością.
    `,
    attachments: [
      attachment({
        title: 'Protokół zebrania wiejskiego w Szostakach',
        subject: 'Przebieg zebrania w sprawie statutu, bez nazwisk',
        issuer: 'Urząd Gminy Kodeń',
        createdOn: told,
        text: `
          Na zebraniu było 26 osób z 94 uprawnionych.

          1. Pracownik urzędu przedstawił projekt statutu.
          2. Zebrani zgłosili siedem uwag.
          3. Za projektem z uwagami głosowało 24 osób, 2 wstrzymały się.
        `,
      }),
    ],
  };
};

const sportGrants = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -5);
  const last = workday(addDays(issued, 22), 1);
  return {
    ...issuedBy(desks.tourism, issued, '14:15'),
    type: 'grantCompetition',
    slug: 'konkurs-ofert-sport-i-plywanie',
    title: 'Konkurs ofert: sport dzieci i nauka pływania',
    summary: `36 000 zł dla klubów i stowarzyszeń. Oferty składasz do ${formatDateTime(instantAt(last, '15:15'))}.`,
    task: 'zajęcia sportowe dla dzieci i młodzieży oraz nauka pływania dla klas trzecich',
    budget: 3_600_000,
    rules: 'Najwyżej 20 000 zł na jedną ofertę, wkład własny co najmniej 5%.',
    criteria: [
      { name: 'program i liczba godzin zajęć', points: 40 },
      { name: 'kwalifikacje trenerów i bezpieczeństwo', points: 30 },
      { name: 'koszt na jedno dziecko', points: 20 },
      { name: 'dostępność dla dzieci z niepełnosprawnościami', points: 10 },
    ],
    caseSign: `PT.524.3.${yearOf(issued)}`,
    visibleTo: addDays(last, 30),
    deadlineAt: instantAt(last, '15:15'),
    legalBasis: [acts.publicBenefit('art. 11 ust. 2, art. 13')],
    body: `
      Dzieci wychowane nad rzeką powinny umieć pływać. Dlatego drugi raz ogłaszamy konkurs, w którym osobną pulę mają wyjazdy na basen w Terespolu.

      ## Na co są pieniądze
      Tabela: Pule
      | Zadanie | Kwota | Dla kogo |
      | treningi piłki nożnej i tenisa stołowego | 16 000 zł | 7–16 lat |
      | nauka pływania, co najmniej 20 godzin | 15 000 zł | klasy trzecie |
      | rajdy i biegi na orientację | 5 000 zł | całe rodziny |

      ## Kto może złożyć ofertę
      Klub sportowy, uczniowski klub, stowarzyszenie, fundacja albo parafia, która prowadzi taką działalność. Nie musisz mieć siedziby w gminie, ale zajęcia muszą odbywać się dla naszych dzieci.

      ## Jak ją przygotować
      1. Wypełnij wzór oferty określony rozporządzeniem.
      2. Dołącz listę trenerów z numerami uprawnień.
      3. Opisz, jak dziecko na wózku weźmie udział w zajęciach.
      4. Złóż całość w pokoju 15 albo wyślij na adres do e-Doręczeń.

      Oferty oceni komisja, w której zasiada dwoje przedstawicieli organizacji. Odwołania od wyniku nie ma, ale uzasadnienie punktów dostaniesz na prośbę w ciągu 30 dni.
    `,
  };
};

/** Announcements of Kodeń about posts, petitions, consultations and grants. */
export const kodenPeople = (day: LocalDate): DemoAnnouncement[] =>
  [natureClerk, taxClerk, busPetition, lampPetition, cooperation, szostakiStatute, sportGrants].map((write) =>
    write(day),
  );
