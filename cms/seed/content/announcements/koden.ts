import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, resolutionNumber, yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const issuer = 'Urząd Gminy Kodeń';
const mayor = 'Wójt Gminy Kodeń';

const floodAlert = (day: LocalDate): DemoAnnouncement => {
  const issued = addDays(day, -1);
  const until = addDays(day, 3);
  return {
    type: 'crisisAlert',
    slug: `wezbranie-bugu-${issued}`,
    title: 'Bug wzbiera: ostrzeżenie drugiego stopnia dla gminy Kodeń',
    summary:
      'Rzeka może wejść na łąki i drogi dojazdowe w Kodniu, Kostomłotach i Okczynie. Wyprowadź zwierzęta z pastwisk nad rzeką.',
    source: 'IMGW-PIB i Powiatowe Centrum Zarządzania Kryzysowego w Białej Podlaskiej',
    level: 2,
    effectiveFrom: instantAt(issued, '18:00'),
    expiresAt: instantAt(until, '12:00'),
    instruction:
      'Nie wchodź na wały i zalane łąki, przestaw auta i maszyny wyżej, słuchaj strażaków. W razie zagrożenia życia dzwoń pod 112.',
    authority: mayor,
    department: 'Stanowisko do spraw zarządzania kryzysowego',
    caseSign: `ZK.5531.7.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: until,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    contact: 'Dyżur kryzysowy gminy, całą dobę, tel. 83 375 00 00',
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    producedAt: issued,
    publishedAt: instantAt(issued, '17:35'),
    relations: [],
    body: `
      Na podstawie prognozy Instytutu Meteorologii i Gospodarki Wodnej – Państwowego Instytutu Badawczego ostrzegamy przed wezbraniem Bugu z przekroczeniem stanów ostrzegawczych. Ostrzeżenie obowiązuje od ${formatDateTime(instantAt(issued, '18:00'))} do ${formatDateTime(instantAt(until, '12:00'))}

      ## Co może się stać
      Woda może zalać łąki, zejścia do rzeki i drogi gruntowe w Kodniu, Kostomłotach, Okczynie i Zabłociu. Domy w tej chwili nie są zagrożone.

      ## Co zrobić teraz
      1. Wyprowadź zwierzęta z pastwisk nad rzeką.
      2. Przestaw samochody, maszyny i łodzie na wyższe miejsce.
      3. Przygotuj dokumenty, leki, latarkę i naładowany telefon.
      4. Zajrzyj do sąsiadów, którzy mieszkają sami.

      ## Czego nie robić
      - Nie wchodź na wały ani na zalane łąki.
      - Nie jedź drogą, na której stoi woda.
      - Nie pij wody ze studni, którą zalała rzeka.

      ## Gdzie po pomoc
      Worki i piasek wydaje OSP w Kodniu, przez całą dobę. Przystań kajakowa jest zamknięta do odwołania. Następny komunikat ogłosimy najpóźniej ${formatDateTime(instantAt(addDays(day, 1), '09:00'))}. Więcej o przygotowaniu domu piszemy na stronie [Gdy wzbiera Bug](/o-gminie/bug/).

      [uk: Увага: підйом води в річці Буг. У разі небезпеки телефонуйте 112.]
    `,
    attachments: [
      attachment({
        title: 'Gdy wzbiera Bug – ulotka dla domu',
        subject: 'Lista rzeczy do zrobienia przed wezbraniem i po nim',
        issuer,
        createdOn: issued,
        text: `
          ## Zanim przyjdzie woda
          - Spakuj dokumenty, leki, ciepłe ubranie i wodę na dwa dni.
          - Wyłącz prąd w piwnicy.
          - Zabezpiecz szambo i zbiornik na olej.

          ## Kiedy trzeba wyjść z domu
          - Zamknij gaz i prąd, zabierz zwierzęta.
          - Idź do szkoły w Kodniu: tam jest miejsce dla mieszkańców.

          ## Gdy woda opadnie
          - Nie włączaj prądu przed sprawdzeniem instalacji.
          - Zrób zdjęcia szkód i zgłoś je w urzędzie.
          - Wodę ze studni pij dopiero po badaniu.

          Tabela: Telefony
          | Kto | Telefon |
          | Numer alarmowy | 112 |
          | Straż pożarna | 998 |
          | Dyżur kryzysowy gminy | 83 375 00 00 |
        `,
      }),
    ],
  };
};

const pierRules = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -38);
  const issued = workday(day, -29);
  const number = resolutionNumber(adopted, 4);
  const text = `
    Na podstawie art. 40 ust. 2 pkt 4 i art. 41 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) Rada Gminy Kodeń uchwala, co następuje:

    **§ 1.** Uchwała określa zasady i tryb korzystania z przystani kajakowej nad Bugiem w Kodniu, zwanej dalej „przystanią”.

    **§ 2.** Przystań jest ogólnodostępna. Służy do wodowania kajaków i łodzi bez silnika, odpoczynku i obserwacji przyrody.

    **§ 3.** Korzystający z przystani:
    1. wpisują się do książki wyjść przed wypłynięciem,
    2. zakładają kamizelki asekuracyjne,
    3. mają przy sobie dokument tożsamości, ponieważ Bug jest rzeką graniczną,
    4. zabierają ze sobą śmieci.

    **§ 4.** Na przystani nie wolno rozpalać ognia poza wyznaczonym miejscem, wjeżdżać samochodem na pomost i hałasować w godzinach 22:00–6:00.

    **§ 5.** Grupy powyżej 15 osób zgłaszają przyjazd w urzędzie co najmniej 3 dni wcześniej.

    **§ 6.** Wójt może zamknąć przystań, gdy stan wody lub pogoda zagraża bezpieczeństwu.

    **§ 7.** Wykonanie uchwały powierza się Wójtowi Gminy Kodeń.

    **§ 8.** Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego.
  `;
  return {
    type: 'resolution',
    slug: 'uchwala-przystan-kajakowa',
    title: `Uchwała nr ${number} w sprawie korzystania z przystani kajakowej nad Bugiem`,
    subject: 'w sprawie określenia zasad i trybu korzystania z przystani kajakowej nad Bugiem w Kodniu',
    summary: 'Kto może wodować kajak w Kodniu, o czym pamiętać na rzece granicznej i kiedy przystań jest zamknięta.',
    number,
    authority: 'Rada Gminy Kodeń',
    department: 'Referat Organizacyjny i Spraw Obywatelskich',
    caseSign: `OSO.0006.${String(Number(adopted.slice(5, 7)) * 5)}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    officialJournal: `Dz. Urz. Woj. Lubelskiego ${yearOf(issued)} poz. 4731`,
    validity: 'inForce',
    visibleFrom: issued,
    legalBasis: [acts.communeSelfGovernment('art. 40 ust. 2 pkt 4, art. 41 ust. 1')],
    contact: 'Referat Organizacyjny i Spraw Obywatelskich, pokój 8, tel. 83 375 00 00',
    producedBy: 'Przewodniczący Rady Gminy Kodeń',
    producedAt: adopted,
    publishedAt: instantAt(issued, '10:00'),
    relations: [],
    body: text,
    attachments: [
      attachment({
        title: `Uchwała nr ${number} z uzasadnieniem`,
        subject: 'Pełny tekst uchwały w sprawie przystani kajakowej wraz z uzasadnieniem',
        issuer: 'Rada Gminy Kodeń',
        createdOn: adopted,
        text: `
          z dnia ${formatDate(adopted)} w sprawie określenia zasad i trybu korzystania z przystani kajakowej nad Bugiem w Kodniu
          ${text}

          ## Uzasadnienie
          Gmina urządziła pomost, wiatę i miejsce na ognisko. Żeby korzystały z nich bezpiecznie i zgodnie zarówno rodziny, jak i spływy, potrzebne są proste zasady. Kontrole graniczne na Bugu wymagają, by każdy miał dokument tożsamości. Uchwała nie powoduje nowych wydatków budżetu gminy.
        `,
      }),
    ],
  };
};

const pierFees = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -15);
  const number = ordinanceNumber(adopted, 0.5);
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-oplaty-na-przystani',
    title: `Zarządzenie nr ${number} w sprawie opłat za wypożyczenie kajaków i miejsce na polu namiotowym`,
    summary: 'Wodowanie własnego kajaka jest bezpłatne. Płaci się za wypożyczenie sprzętu i nocleg na polu namiotowym.',
    number,
    authority: mayor,
    department: 'Referat Promocji i Turystyki',
    caseSign: `PT.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 14),
    validity: 'inForce',
    visibleFrom: adopted,
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3'), acts.municipalEconomy('art. 4 ust. 1 pkt 2')],
    contact: 'Referat Promocji i Turystyki, pokój 15, tel. 83 375 00 00',
    producedBy: 'Wójt Gminy Kodeń',
    producedAt: adopted,
    publishedAt: instantAt(adopted, '13:15'),
    relations: [{ kind: 'implements', slug: 'uchwala-przystan-kajakowa' }],
    body: `
      Na podstawie art. 30 ust. 2 pkt 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) oraz art. 4 ust. 1 pkt 2 ustawy z dnia 20 grudnia 1996 r. o gospodarce komunalnej (Dz.U. 2021 poz. 679) zarządza się, co następuje:

      **§ 1.** Ustala się opłaty za korzystanie z wyposażenia przystani kajakowej w Kodniu i z pola namiotowego:

      Tabela: Opłaty brutto
      | Za co | Za godzinę | Za dzień |
      | kajak dwuosobowy z kamizelkami | 15 zł | 70 zł |
      | kajak jednoosobowy z kamizelką | 12 zł | 55 zł |
      | rower z fotelikiem lub bez | 6 zł | 30 zł |
      | miejsce na namiot, za osobę | – | 12 zł |
      | prysznic i prąd na polu namiotowym | – | 8 zł |

      **§ 2.** Bezpłatne jest wodowanie własnego sprzętu, korzystanie z wiaty i miejsca na ognisko.

      **§ 3.** O połowę mniej płacą dzieci i młodzież do 18 lat, osoby po 65. roku życia, osoby z niepełnosprawnościami oraz posiadacze Karty Dużej Rodziny.

      **§ 4.** Szkoły z terenu gminy korzystają ze sprzętu bezpłatnie po uzgodnieniu terminu.

      **§ 5.** Opłatę wnosi się u opiekuna przystani kartą lub gotówką. Opiekun wydaje paragon.

      **§ 6.** Wykonanie zarządzenia powierza się Kierownikowi Referatu Promocji i Turystyki.

      **§ 7.** Zarządzenie wchodzi w życie po upływie 14 dni od dnia podpisania.
    `,
    attachments: [
      attachment({
        title: 'Zgłoszenie przyjazdu grupy nad Bug',
        subject: 'Formularz zgłoszenia grupy powyżej 15 osób, do wydrukowania',
        issuer,
        createdOn: adopted,
        text: `
          Zgłoszenie złóż co najmniej 3 dni przed przyjazdem: ul. 1 Maja 16, 21-509 Kodeń, albo turystyka@koden.example

          Tabela: Zgłoszenie
          | Pole | Miejsce na odpowiedź |
          | Nazwa grupy i telefon opiekuna | |
          | Data i godziny pobytu | |
          | Liczba osób, w tym dzieci | |
          | Ile kajaków i rowerów | |
          | Czy potrzebne jest pole namiotowe | |
          | Potrzeby osób z niepełnosprawnościami | |

          Tabela: Podpis
          | Pole | Miejsce na odpowiedź |
          | Data | |
          | Podpis opiekuna | |
        `,
      }),
    ],
  };
};

const solarNotice = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -8);
  const sign = `OŚ.6220.3.${yearOf(issued)}`;
  const last = workday(addDays(issued, 14), 7);
  return {
    type: 'notice',
    slug: 'obwieszczenie-farma-fotowoltaiczna-zablocie',
    title: 'Zawiadomienie o zebraniu materiału dowodowego: farma fotowoltaiczna w Zabłociu',
    summary:
      'Przed wydaniem decyzji środowiskowej strony mogą obejrzeć akta i wypowiedzieć się co do zebranych dowodów.',
    procedure: 'Wydanie decyzji o środowiskowych uwarunkowaniach',
    filesMayBeSeen: 'Urząd Gminy Kodeń, ul. 1 Maja 16, pokój 12, w godzinach pracy urzędu',
    deliveredByNotice: true,
    authority: mayor,
    department: 'Referat Rolnictwa i Ochrony Środowiska',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(last, 14),
    deadlineAt: instantAt(last, '15:15'),
    legalBasis: [
      acts.administrativeProcedure('art. 10 § 1, art. 49 § 1 i 2'),
      acts.environmentalAssessment('art. 74 ust. 3'),
    ],
    contact: 'Referat Rolnictwa i Ochrony Środowiska, pokój 12, tel. 83 375 00 00',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    producedAt: issued,
    publishedAt: instantAt(issued, '09:50'),
    relations: [],
    body: `
      Działając na podstawie art. 10 § 1 i art. 49 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego oraz art. 74 ust. 3 ustawy z dnia 3 października 2008 r. o udostępnianiu informacji o środowisku i jego ochronie, udziale społeczeństwa w ochronie środowiska oraz o ocenach oddziaływania na środowisko

      **Wójt Gminy Kodeń zawiadamia**,

      że zebrano materiał dowodowy niezbędny do wydania decyzji o środowiskowych uwarunkowaniach dla przedsięwzięcia: budowa farmy fotowoltaicznej o mocy do 2 MW w obrębie Zabłocie, znak ${sign}.

      ## Opinie w aktach
      W toku postępowania swoje stanowisko przedstawili: Regionalny Dyrektor Ochrony Środowiska w Lublinie, Państwowy Powiatowy Inspektor Sanitarny w Białej Podlaskiej oraz Państwowe Gospodarstwo Wodne Wody Polskie. Żaden z organów nie stwierdził potrzeby przeprowadzenia oceny oddziaływania na środowisko.

      ## Co może zrobić strona
      Przed wydaniem decyzji strony mogą przejrzeć akta w pokoju 12 oraz wypowiedzieć się co do zebranych dowodów i zgłoszonych żądań, na piśmie lub ustnie do protokołu, do ${formatDate(last)}

      ## Skutek obwieszczenia
      Zawiadomienie uważa się za dokonane po upływie 14 dni od dnia publicznego ogłoszenia, to jest z dniem ${formatDate(addDays(issued, 14))} Niezłożenie uwag nie wstrzymuje wydania decyzji.
    `,
    attachments: [
      attachment({
        title: 'Opis przedsięwzięcia – farma w Zabłociu',
        subject: 'Najważniejsze dane przedsięwzięcia i wykaz działek',
        issuer,
        createdOn: issued,
        text: `
          Wyciąg z karty informacyjnej przedsięwzięcia, sprawa ${sign}

          Tabela: Przedsięwzięcie
          | Cecha | Opis |
          | Moc | do 2 MW |
          | Powierzchnia pod panelami | 2,9 ha |
          | Wysokość konstrukcji | do 4 m |
          | Ogrodzenie | siatka z prześwitem 15 cm dla małych zwierząt |
          | Odległość od najbliższego domu | 310 m |
          | Odległość od Bugu | 1,7 km |

          Tabela: Działki w obrębie Zabłocie
          | Działka | Powierzchnia | Użytek |
          | 402/1 | 1,6400 ha | grunty orne RV i RVI |
          | 402/2 | 1,5100 ha | grunty orne RVI |
          | 403 | 0,1200 ha | droga |
        `,
      }),
    ],
  };
};

const wasteTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -11);
  const deadlineDay = workday(day, 25);
  const sign = `ZP.271.4.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-odbior-odpadow-komunalnych',
    title: 'Odbiór i zagospodarowanie odpadów komunalnych z terenu gminy Kodeń',
    summary: `Usługa na 12 miesięcy, około 780 ton odpadów z posesji zamieszkałych i letniskowych. Oferty do ${formatDateTime(instantAt(deadlineDay, '09:00'))}.`,
    subjectKind: 'services',
    procedure: 'przetarg nieograniczony',
    cpv: ['90511000-2', '90513100-7'],
    noticeNumber: `${yearOf(issued)}/BZP 00520441/01`,
    platformUrl: 'https://zamowienia.koden.example/postepowania/zp-271-4',
    openingAt: instantAt(deadlineDay, '09:30'),
    outcome: 'open',
    authority: mayor,
    department: 'Referat Inwestycji i Zamówień Publicznych',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 30),
    deadlineAt: instantAt(deadlineDay, '09:00'),
    legalBasis: [acts.publicProcurement('art. 132'), acts.cleanliness('art. 6d ust. 1')],
    contact: 'Referat Inwestycji i Zamówień Publicznych, pokój 10, tel. 83 375 00 00, zamowienia@koden.example',
    producedBy: 'Kierownik Referatu Inwestycji i Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:05'),
    relations: [],
    body: `
      Gmina Kodeń ogłasza przetarg nieograniczony na usługę **Odbiór i zagospodarowanie odpadów komunalnych**, znak ${sign}, na podstawie art. 132 ustawy z dnia 11 września 2019 r. – Prawo zamówień publicznych.

      ## Czego potrzebujemy
      Wykonawca będzie odbierał odpady z około 1 100 posesji zamieszkałych i 160 domków letniskowych oraz prowadził punkt selektywnego zbierania (PSZOK) w Kodniu.

      Tabela: Przewidywane ilości w roku
      | Rodzaj odpadów | Ile ton | Jak często |
      | zmieszane | 410 | raz w miesiącu, latem co dwa tygodnie |
      | bioodpady | 120 | co dwa tygodnie od kwietnia do października |
      | szkło | 95 | raz na dwa miesiące |
      | papier, metale i tworzywa | 105 | raz w miesiącu |
      | wielkogabarytowe | 50 | dwa razy w roku |

      Przy bazylice i nad Bugiem odbiór w sezonie odbywa się także w poniedziałki po weekendach pielgrzymkowych.

      ## Terminy
      - oferty: do ${formatDateTime(instantAt(deadlineDay, '09:00'))}, wyłącznie przez platformę zakupową,
      - otwarcie: tego samego dnia o godzinie 9:30,
      - usługa: 12 miesięcy od podpisania umowy.

      ## Warunki i ocena
      Wykonawca musi mieć wpis do rejestru działalności regulowanej i wpis do BDO. Wadium wynosi 15 000 zł. Oferty ocenimy według ceny (60%) i terminu płatności faktury (40%).
    `,
    attachments: [
      attachment({
        title: 'Opis przedmiotu zamówienia – odpady',
        subject: 'Wymagania wobec usługi odbioru odpadów komunalnych',
        issuer,
        createdOn: issued,
        text: `
          ## 1. Odbiór
          Odbiór odbywa się w dni robocze od 6:00 do 20:00, według harmonogramu uzgodnionego z gminą i doręczonego mieszkańcom na papierze i w aplikacji.

          ## 2. Pojemniki i worki
          | Frakcja | Kolor | Pojemność |
          | papier | niebieski | worek 120 l |
          | szkło | zielony | worek 120 l |
          | metale i tworzywa | żółty | worek 120 l |
          | bioodpady | brązowy | worek 120 l |
          | zmieszane | czarny | pojemnik 120 lub 240 l |

          ## 3. Reklamacje
          Pominiętą posesję wykonawca obsługuje najpóźniej następnego dnia roboczego po zgłoszeniu.

          ## 4. Sprawozdania
          Wykonawca składa sprawozdania miesięczne w systemie BDO, a gminie przekazuje zestawienie w pliku CSV.
        `,
      }),
    ],
  };
};

const tourismClerk = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -2);
  const deadlineDay = workday(day, 13);
  return {
    type: 'recruitment',
    slug: 'nabor-mlodszy-referent-turystyka',
    title: 'Nabór na stanowisko młodszego referenta do spraw promocji i turystyki',
    summary: `Praca dla osoby, która lubi ludzi, zna okolicę i mówi po angielsku lub ukraińsku. Dokumenty do ${formatDate(deadlineDay)}`,
    position: 'młodszy referent do spraw promocji i turystyki',
    workplace: 'Urząd Gminy Kodeń, ul. 1 Maja 16, 21-509 Kodeń; trzy czwarte etatu',
    necessaryRequirements: [
      'obywatelstwo polskie albo innego państwa, którego obywatele mogą pracować na terytorium Polski, i znajomość polskiego potwierdzona dokumentem',
      'wykształcenie co najmniej średnie',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: [
      'angielski lub ukraiński w stopniu pozwalającym na rozmowę z turystą',
      'umiejętność pisania prostych tekstów i robienia zdjęć',
      'doświadczenie w obsłudze wycieczek lub pielgrzymek',
    ],
    tasks: [
      'prowadzenie punktu informacji turystycznej przy rynku',
      'przygotowanie tekstów i zdjęć na stronę gminy',
      'organizacja spływów, rajdów i wydarzeń nad Bugiem',
      'współpraca z parafią, muzeum i gospodarstwami agroturystycznymi',
    ],
    requiredDocuments: [
      'życiorys i list motywacyjny',
      'kwestionariusz osobowy',
      'kopia świadectwa lub dyplomu',
      'podpisane oświadczenia o niekaralności i zdolności do czynności prawnych',
    ],
    disabilityQuotaReached: false,
    authority: mayor,
    department: 'Referat Organizacyjny i Spraw Obywatelskich',
    caseSign: `OSO.2110.2.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 30),
    deadlineAt: instantAt(deadlineDay, '15:00'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1–3, art. 13 ust. 1 i 2')],
    contact: 'Referat Organizacyjny i Spraw Obywatelskich, pokój 8, tel. 83 375 00 00',
    producedBy: 'Sekretarz Gminy Kodeń',
    producedAt: issued,
    publishedAt: instantAt(issued, '14:40'),
    relations: [],
    body: `
      Wójt Gminy Kodeń ogłasza nabór na wolne stanowisko urzędnicze: **młodszy referent do spraw promocji i turystyki**.

      ## Gdzie i jak będziesz pracować
      Stanowisko jest w Referacie Promocji i Turystyki. Od maja do września pracuje się w punkcie informacji przy rynku, także w co drugą sobotę i niedzielę; za pracę w te dni przysługuje czas wolny. Zimą – w budynku urzędu. Do punktu prowadzi pochylnia, w urzędzie nie ma windy, dlatego pokój znajduje się na parterze.

      ## Wynagrodzenie
      Od 3 900 do 4 300 zł brutto za trzy czwarte etatu, dodatek za wysługę lat, dodatkowe wynagrodzenie roczne.

      ## Pierwszeństwo
      Wskaźnik zatrudnienia osób niepełnosprawnych w urzędzie w miesiącu poprzedzającym ogłoszenie był niższy niż 6%.

      ## Dokumenty
      Złóż je osobiście, pocztą albo przez e-Doręczenia do ${formatDateTime(instantAt(deadlineDay, '15:00'))}, z dopiskiem „Nabór – turystyka”. Dokumenty, które przyjdą później, odeślemy. Rozmowy odbędą się w ciągu dwóch tygodni. Poprosimy o napisanie krótkiej notatki o gminie po polsku i jednej odpowiedzi turyście w wybranym języku obcym.
    `,
    attachments: [
      attachment({
        title: 'Oświadczenia i kwestionariusz kandydata',
        subject: 'Wzory dokumentów do naboru, do wydrukowania',
        issuer,
        createdOn: issued,
        text: `
          Tabela: Kwestionariusz
          | Pole | Miejsce na odpowiedź |
          | Imię (imiona) i nazwisko | |
          | Data urodzenia | |
          | Dane kontaktowe | |
          | Wykształcenie | |
          | Języki obce | |
          | Dotychczasowa praca | |

          Oświadczam, że mam pełną zdolność do czynności prawnych, korzystam z pełni praw publicznych i że nie byłam skazana / nie byłem skazany za umyślne przestępstwo ścigane z oskarżenia publicznego ani za umyślne przestępstwo skarbowe.

          Tabela: Podpis
          | Pole | Miejsce na odpowiedź |
          | Miejscowość i data | |
          | Podpis | |
        `,
      }),
    ],
  };
};

/** The Sunday at the end of next week, so that the announcement is never about the past. */
const nextSunday = (day: LocalDate): LocalDate => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, 14 - weekday);
};

const pilgrimTraffic = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -4);
  const sunday = nextSunday(day);
  return {
    type: 'communique',
    slug: 'zmiany-w-ruchu-przy-bazylice',
    title: 'Niedziela pielgrzymkowa: zmiany w ruchu przy bazylice i rynku',
    summary: `${formatDate(sunday)} od 8:00 do 16:00 rynek i ulica przy bazylice będą zamknięte dla samochodów. Parkingi są przy szkole i nad Bugiem.`,
    authority: mayor,
    department: 'Referat Promocji i Turystyki',
    caseSign: `PT.7221.3.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: sunday,
    legalBasis: [acts.roadTraffic('art. 10 ust. 5')],
    contact: 'Referat Promocji i Turystyki, pokój 15, tel. 83 375 00 00',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:30'),
    relations: [],
    body: `
      W niedzielę, ${formatDate(sunday)}, do sanktuarium w Kodniu przyjadą pielgrzymi. Żeby wszyscy dojechali i doszli bezpiecznie, na kilka godzin zmieniamy ruch w centrum.

      ## Co zamykamy
      Od 8:00 do 16:00 bez samochodów będą: rynek, ulica przy bazylice Świętej Anny i dojazd do Kalwarii. Mieszkańcy tych ulic wjadą za okazaniem dokumentu z adresem albo przepustki, którą wydaje sołtys.

      ## Gdzie zaparkować
      Tabela: Parkingi
      | Miejsce | Ile miejsc | Ile idzie się do bazyliki |
      | przy szkole | 140 | 6 minut |
      | przy boisku | 200 | 9 minut |
      | nad Bugiem, przy przystani | 60 | 12 minut |
      | przy rynku, dla osób z kartą parkingową | 16 | 2 minuty |

      Wszystkie parkingi są bezpłatne. Autokary wysadzają pasażerów przy aptece i odjeżdżają na plac przy boisku.

      ## Autobus i karetka
      Przystanek z rynku przenosimy na ten dzień pod ośrodek zdrowia. Ulica 1 Maja pozostaje przejezdna dla służb ratunkowych – nie stawiaj na niej samochodu nawet na chwilę.

      ## Pomoc na miejscu
      Punkt medyczny i woda są przy wieży zamkowej. Wózek dla osoby, która nie przejdzie całej drogi, można pożyczyć w punkcie informacji.
    `,
    attachments: [
      attachment({
        title: 'Zmiany w ruchu – opis do druku',
        subject: 'Opis zmian w ruchu i parkingów, w miejsce mapy',
        issuer,
        createdOn: issued,
        text: `
          ${formatDate(sunday)}, godz. 8:00–16:00

          ## Zamknięte
          1. rynek,
          2. ulica przy bazylice Świętej Anny,
          3. dojazd do Kalwarii.

          ## Objazd
          Z Terespola i z Włodawy: drogą wojewódzką nr 816 obok szkoły, bez wjazdu do rynku.

          ## Parkingi
          | Parking | Miejsca zwykłe | Miejsca z kartą parkingową |
          | przy szkole | 132 | 8 |
          | przy boisku | 190 | 10 |
          | nad Bugiem | 56 | 4 |
          | przy rynku | 0 | 16 |
        `,
      }),
    ],
  };
};

const shelterConsultation = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -9);
  const ends = workday(day, 16);
  const meeting = workday(day, 7);
  return {
    type: 'consultation',
    slug: 'konsultacje-wiaty-na-szlaku-nad-bugiem',
    title: 'Szlak nad Bugiem: gdzie postawić wiaty i ławki',
    summary:
      'Mamy pieniądze na pięć wiat. Wskaż miejsca, w których Tobie i turystom przyda się dach, ławka i stojak na rowery.',
    forms: ['ankieta', 'spotkanie w świetlicy', 'wspólny przejazd rowerami'],
    startsAt: issued,
    endsAt: ends,
    authority: mayor,
    department: 'Referat Promocji i Turystyki',
    caseSign: `PT.055.2.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: ends,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1 i 2')],
    contact: 'Referat Promocji i Turystyki, pokój 15, tel. 83 375 00 00, turystyka@koden.example',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:45'),
    relations: [],
    body: `
      Przez naszą gminę biegnie szlak rowerowy wzdłuż Bugu. Dostaliśmy dofinansowanie na pięć wiat odpoczynkowych z ławkami, stołem, stojakiem na rowery i tablicą w trzech językach. O miejscach chcemy zdecydować z Wami. Czekamy na opinie do ${formatDate(ends)}

      ## Nasze propozycje
      Tabela: Miejsca do oceny
      | Nr | Miejsce | Co obok |
      | 1 | Kodeń, przystań kajakowa | parking, pole namiotowe |
      | 2 | Kostomłoty, przy cerkwi | zabytek, sklep |
      | 3 | Okczyn, łąka widokowa | widok na zakole rzeki |
      | 4 | Zabłocie, przy świetlicy | woda, toaleta |
      | 5 | Zagacie, skraj lasu | punkt obserwacji ptaków |

      Możesz wskazać inne miejsce. Warunek: działka należy do gminy i nie zalewa jej rzeka.

      ## Jak zabrać głos
      1. Wypełnij ankietę z załącznika i zostaw ją w urzędzie albo u sołtysa.
      2. Przyjdź na spotkanie: ${formatDateTime(instantAt(meeting, '17:00'))}, świetlica w Kostomłotach. Budynek ma podjazd.
      3. Napisz przez [Moje Miasto](/moje-miasto/zalatw/).

      ## Co zrobimy z opiniami
      Zestawienie wszystkich głosów i nasze odpowiedzi ogłosimy na tej stronie w ciągu 21 dni od zakończenia konsultacji.
    `,
    attachments: [
      attachment({
        title: 'Ankieta: wiaty na szlaku nad Bugiem',
        subject: 'Ankieta konsultacyjna do wydrukowania',
        issuer,
        createdOn: issued,
        text: `
          Oceń miejsca od 1 (niepotrzebne) do 5 (bardzo potrzebne).

          Tabela: Ocena miejsc
          | Miejsce | Twoja ocena |
          | Kodeń, przystań kajakowa | |
          | Kostomłoty, przy cerkwi | |
          | Okczyn, łąka widokowa | |
          | Zabłocie, przy świetlicy | |
          | Zagacie, skraj lasu | |

          Tabela: Twoje propozycje
          | Pytanie | Miejsce na odpowiedź |
          | Inne miejsce, które proponujesz | |
          | Co jeszcze jest potrzebne na szlaku | |
        `,
      }),
    ],
  };
};

const plotTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -410);
  const held = workday(issued, 36);
  return {
    type: 'propertyTender',
    slug: 'przetarg-dzialka-w-kostomlotach',
    title: 'Drugi przetarg ustny nieograniczony na sprzedaż działki w Kostomłotach',
    summary: 'Gmina sprzedawała działkę pod dom, 0,1510 ha, 400 m od Bugu. Cena wywoławcza: 58 500 zł.',
    plot: 'działka nr 73/5, obręb Kostomłoty',
    startingPrice: 5_850_000,
    deposit: 585_000,
    heldAt: instantAt(held, '11:00'),
    place: 'Urząd Gminy Kodeń, ul. 1 Maja 16, sala narad',
    result: {
      announcedOn: workday(held, 2),
      outcome: 'sold',
      price: 5_909_000,
      buyer: 'osoba fizyczna',
      admitted: 2,
    },
    authority: mayor,
    department: 'Referat Inwestycji i Zamówień Publicznych',
    caseSign: `IZ.6840.5.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(held, 7),
    deadlineAt: instantAt(workday(held, -4), '15:15'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 39 ust. 1')],
    contact: 'Referat Inwestycji i Zamówień Publicznych, pokój 10, tel. 83 375 00 00',
    producedBy: 'Kierownik Referatu Inwestycji i Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '09:10'),
    relations: [],
    body: `
      Wójt Gminy Kodeń, działając na podstawie art. 38 i art. 39 ust. 1 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami, ogłasza drugi przetarg ustny nieograniczony na sprzedaż nieruchomości stanowiącej własność Gminy Kodeń. Pierwszy przetarg zakończył się wynikiem negatywnym, bo nikt nie wpłacił wadium.

      ## Nieruchomość
      Działka nr 73/5 o powierzchni 0,1510 ha w Kostomłotach jest niezabudowana, porośnięta trawą, dojazd do niej prowadzi drogą gminną o nawierzchni żwirowej. W drodze jest wodociąg i linia elektryczna. Decyzja o warunkach zabudowy pozwala na dom jednorodzinny. Działka leży poza obszarem szczególnego zagrożenia powodzią.

      ## Warunki
      Tabela: Kwoty
      | Co | Kwota |
      | Cena wywoławcza | 58 500 zł |
      | Wadium | 5 850 zł |
      | Najniższe postąpienie | 590 zł |

      ## Kiedy i gdzie
      Przetarg wyznaczono na ${formatDateTime(instantAt(held, '11:00'))} w sali narad urzędu. Wadium należało wpłacić najpóźniej ${formatDate(workday(held, -4))} Cudzoziemcy spoza Europejskiego Obszaru Gospodarczego potrzebują zezwolenia na zakup, ponieważ gmina leży w strefie nadgranicznej.
    `,
    attachments: [
      attachment({
        title: 'Ogłoszenie o przetargu – działka 73/5',
        subject: 'Ogłoszenie do wywieszenia na tablicach sołeckich',
        issuer,
        createdOn: issued,
        text: `
          Wójt Gminy Kodeń ogłasza drugi przetarg ustny nieograniczony na sprzedaż działki nr 73/5 w Kostomłotach.

          Tabela: Dane nieruchomości
          | Dana | Wartość |
          | Powierzchnia | 0,1510 ha |
          | Przeznaczenie | zabudowa mieszkaniowa jednorodzinna |
          | Cena wywoławcza | 58 500 zł |
          | Wadium | 5 850 zł |
          | Obciążenia i zobowiązania | brak |
          | Termin pierwszego przetargu | ${formatDate(workday(issued, -60))} |
        `,
      }),
    ],
  };
};

const tourismGrants = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -790);
  const deadlineDay = workday(issued, 24);
  return {
    type: 'grantCompetition',
    slug: `konkurs-ofert-turystyka-${yearOf(issued)}`,
    title: 'Otwarty konkurs ofert: turystyka i krajoznawstwo nad Bugiem',
    summary: 'Gmina przekazała 24 000 zł na rajdy, spływy i warsztaty przyrodnicze. Konkurs zakończony.',
    task: 'organizacja rajdów, spływów i warsztatów przyrodniczych dla dzieci i dorosłych',
    budget: 2_400_000,
    resultsOn: workday(deadlineDay, 20),
    results: [
      {
        organisation: 'Stowarzyszenie turystyczne (demo)',
        task: 'rajd i warsztaty o ptakach',
        points: 92,
        amount: 1_200_000,
      },
      { organisation: 'Klub kajakowy (demo)', task: 'dwa spływy kajakowe', points: 88, amount: 1_200_000 },
    ],
    authority: mayor,
    department: 'Referat Promocji i Turystyki',
    caseSign: `PT.524.1.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 30),
    deadlineAt: instantAt(deadlineDay, '15:15'),
    legalBasis: [acts.publicBenefit('art. 11 ust. 2, art. 13')],
    contact: 'Referat Promocji i Turystyki, pokój 15, tel. 83 375 00 00',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:25'),
    relations: [],
    body: `
      Wójt Gminy Kodeń ogłasza otwarty konkurs ofert na wsparcie zadania publicznego z zakresu turystyki i krajoznawstwa, na podstawie art. 11 ust. 2 i art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie.

      ## Na co były pieniądze
      - rajd rowerowy szlakiem Sapiehów, co najmniej 60 uczestników,
      - dwa spływy kajakowe z ratownikiem,
      - warsztaty o ptakach doliny Bugu dla uczniów szkół podstawowych.

      Na zadanie przeznaczono **24 000 zł**. Jedna organizacja mogła dostać najwyżej 12 000 zł i musiała wnieść 10% wkładu własnego, pieniędzmi albo pracą wolontariuszy.

      ## Jak składało się oferty
      Oferty przyjmowano w sekretariacie do ${formatDateTime(instantAt(deadlineDay, '15:15'))}. Oceniała je komisja powołana przez Wójta, w której zasiadał przedstawiciel organizacji pozarządowych.

      ## Kryteria
      Tabela: Punkty
      | Kryterium | Punkty |
      | Program i bezpieczeństwo uczestników | 0–40 |
      | Koszty | 0–30 |
      | Udział mieszkańców gminy i wolontariuszy | 0–30 |

      Wpłynęły cztery oferty. Dofinansowanie dostały dwie z nich, po 12 000 zł. Zadania zostały wykonane i rozliczone.
    `,
    attachments: [
      attachment({
        title: 'Wyniki konkursu ofert – turystyka',
        subject: 'Zestawienie ocen i przyznanych kwot',
        issuer,
        createdOn: workday(deadlineDay, 20),
        text: `
          Tabela: Ocena ofert
          | Oferta | Zadanie | Punkty | Przyznana kwota |
          | 1 | rajd rowerowy i warsztaty o ptakach | 92 | 12 000 zł |
          | 2 | dwa spływy kajakowe | 88 | 12 000 zł |
          | 3 | zlot samochodów terenowych | 41 | 0 zł |
          | 4 | gra terenowa | 57 | 0 zł |

          Dofinansowanie mogła dostać oferta z wynikiem co najmniej 60 punktów.
        `,
      }),
    ],
  };
};

/** Ten announcements of Kodeń, dated relative to the day of seeding. */
export const kodenAnnouncements = (day: LocalDate): DemoAnnouncement[] =>
  [
    floodAlert,
    pierRules,
    pierFees,
    solarNotice,
    wasteTender,
    tourismClerk,
    pilgrimTraffic,
    shelterConsultation,
    plotTender,
    tourismGrants,
  ].map((write) => write(day));
