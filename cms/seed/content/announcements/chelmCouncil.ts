import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, resolutionNumber, yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const council = 'Rada Miasta Chełm';
const mayor = 'Prezydent Miasta Chełm';

/** Fifteen councillors, known by their constituencies alone. */
const votes = (
  [
    'for',
    'for',
    'for',
    'for',
    'against',
    'for',
    'for',
    'abstained',
    'for',
    'for',
    'against',
    'for',
    'for',
    'absent',
    'for',
  ] as const
).map((vote, at) => ({
  councillor: `${at % 2 === 0 ? 'Radna' : 'Radny'} z okręgu ${String((at % 5) + 1)}, mandat ${String(Math.floor(at / 5) + 1)} (demo)`,
  vote,
}));

const changedMarketFees = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -40);
  const issued = workday(day, -33);
  const force = addDays(issued, 14);
  const number = resolutionNumber(adopted, 6);
  return {
    type: 'resolution',
    slug: 'uchwala-zmiana-stawek-oplaty-targowej',
    title: `Uchwała nr ${number} zmieniająca uchwałę w sprawie stawek opłaty targowej`,
    subject: 'w sprawie zmiany uchwały o dziennych stawkach opłaty targowej',
    summary: 'Rolnicy nie płacą opłaty targowej w soboty. Reszta stawek zostaje bez zmian.',
    number,
    sessionNumber: number.split('/')[0] ?? 'I',
    initiator: 'Komisja Gospodarki i Rolnictwa',
    votes,
    adoptedAt: adopted,
    entryIntoForce: force,
    journal: { year: Number(yearOf(issued)), position: 4981, publishedOn: issued },
    ruling: {
      authority: 'Regionalna Izba Obrachunkowa w Lublinie',
      ruledOn: workday(day, -12),
      decision: 'Stwierdzono, że § 2 wydano z nieistotnym naruszeniem prawa. Uchwała pozostaje w mocy.',
    },
    validity: 'inForce',
    consolidatedText: attachment({
      title: 'Stawki opłaty targowej – tekst jednolity',
      subject: 'Uchwała w sprawie stawek opłaty targowej po zmianach',
      issuer: council,
      createdOn: issued,
      text: `
        Tekst jednolity uwzględnia zmianę wprowadzoną uchwałą nr ${number}.

        Tabela: Stawki dzienne
        | Rodzaj sprzedaży | Stawka |
        | z ręki, kosza lub wózka | 4,00 zł |
        | ze stołu, za każdy rozpoczęty metr długości | 7,50 zł |
        | rolnik z własnymi produktami, w sobotę | 0,00 zł |
      `,
    }),
    authority: council,
    department: 'Biuro Rady Miasta',
    caseSign: `BRM.0006.41.${yearOf(adopted)}`,
    visibleFrom: issued,
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 8'), acts.localTaxes('art. 19 pkt 1 lit. a')],
    contact: 'Biuro Rady Miasta, pokój 105, tel. 82 565 36 00',
    producedBy: 'Przewodniczący Rady Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(issued, '09:30'),
    relations: [{ kind: 'amends', slug: 'uchwala-stawki-oplaty-targowej' }],
    body: `
      Rada Miasta Chełm, działając zgodnie z art. 19 pkt 1 lit. a ustawy o podatkach i opłatach lokalnych, zmienia swoją uchwałę o opłacie targowej:

      **§ 1.** Po § 3 dodaje się § 3a w brzmieniu: „§ 3a. W soboty rolnicy sprzedający wyłącznie produkty z własnego gospodarstwa nie płacą opłaty targowej.”

      **§ 2.** Za wykonanie odpowiada Prezydent Miasta.

      **§ 3.** Zmiana zaczyna obowiązywać czternaście dni po publikacji w dzienniku urzędowym województwa.

      ## Co się zmienia na targu
      Rolnik, który w sobotę przywozi własne jabłka, miód albo jaja, nie płaci nic. Wystarczy, że pokaże inkasentowi zaświadczenie o prowadzeniu gospodarstwa. Za stół w hali, prąd i chłodnię rozlicza się jak dotąd, bo to nie jest opłata targowa.

      W pozostałe dni rolnicy nadal płacą połowę stawki. Kupcy, którzy odsprzedają towar, płacą całość także w soboty.

      ## Skąd pomysł
      Komisja Gospodarki i Rolnictwa policzyła, że w soboty stoi pusta jedna trzecia stołów. Ulga kosztuje budżet około 38 000 zł rocznie, ale wraca w czynszach i w świeżych warzywach na miejscu.
    `,
    attachments: [],
  };
};

const holidayHours = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -30);
  const force = workday(day, -20);
  const [running = '1'] = ordinanceNumber(adopted, 2.1).split('/');
  // One more than the usual count, so that it never meets an ordinance that the city has already.
  const number = `${String(Number(running) + 1)}/${yearOf(adopted)}`;
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-godziny-pracy-urzedu',
    title: `Zarządzenie nr ${number} w sprawie godzin obsługi mieszkańców`,
    summary: 'We wtorki urząd przyjmuje mieszkańców do 17:00, w piątki do 14:00. W pozostałe dni bez zmian, do 15:30.',
    number,
    adoptedAt: adopted,
    entryIntoForce: force,
    validity: 'inForce',
    repeals: [
      'zarządzenie nr 12/2019 w sprawie czasu pracy urzędu',
      'zarządzenie nr 88/2021 w sprawie dyżurów w kancelarii',
    ],
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.0050.${String(Number(running) + 1)}.${yearOf(adopted)}`,
    visibleFrom: adopted,
    legalBasis: [acts.communeSelfGovernment('art. 33 ust. 3')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 00',
    producedBy: mayor,
    producedAt: adopted,
    publishedAt: instantAt(adopted, '14:40'),
    relations: [],
    body: `
      Na podstawie art. 33 ust. 3 ustawy o samorządzie gminnym zarządza się, co następuje:

      **§ 1.** Urząd Miasta Chełm obsługuje mieszkańców we wtorki w godzinach 7:30–17:00, w piątki 7:30–14:00, a w pozostałe dni robocze 7:30–15:30.

      **§ 2.** Kancelaria przyjmuje pisma przez cały czas pracy urzędu.

      **§ 3.** Zarządzenie wchodzi w życie z dniem ${formatDate(force)}

      ## Dlaczego zmieniamy godziny
      Pytaliśmy 800 osób w holu, kiedy najłatwiej im przyjść. Prawie połowa wskazała popołudnie po pracy, a najczęściej wymienianym dniem był wtorek. Stanowiska, przy których wydaje się dowody, zostają otwarte najdłużej.

      ## Co jeszcze warto wiedzieć
      - Kasa kończy pół godziny wcześniej, żeby policzyć gotówkę.
      - Ostatni numerek wydajemy kwadrans przed zamknięciem, ale kto już czeka, będzie obsłużony.
      - Na umówioną wizytę możesz przyjść także o innej porze, jeśli z powodu choroby lub opieki nie możesz wcześniej.
      - Śluby cywilne odbywają się również w soboty.

      Godziny pojedynczych wydziałów mogą się różnić. Sprawdzisz je przy każdym z nich w [spisie wydziałów](/urzad/wydzialy/).
    `,
    attachments: [],
  };
};

const roadNotice = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -18);
  const comments = workday(issued, 35);
  const sign = `GP.6733.5.${yearOf(issued)}`;
  return {
    type: 'notice',
    slug: 'obwieszczenie-droga-rowerowa-uherka',
    title: 'Obwieszczenie o decyzji w sprawie drogi rowerowej nad Uherką',
    summary: 'Prezydent wydał decyzję o lokalizacji drogi rowerowej. Strony mogą ją przeczytać i się odwołać.',
    procedure: 'Ustalenie lokalizacji inwestycji celu publicznego',
    parties:
      'właściciele i użytkownicy wieczyści działek przy drodze oraz organizacje społeczne dopuszczone do udziału',
    filesMayBeSeen: 'Urząd Miasta Chełm, Wydział Planowania, pokój 210, w godzinach pracy urzędu',
    filesFrom: issued,
    filesTo: comments,
    deliveredByNotice: true,
    announcedOn: issued,
    boardFrom: issued,
    boardTo: workday(issued, 14),
    legalEffectAt: addDays(issued, 14),
    area: [
      { terc: '0662011', precinct: '0017', plot: '41/2', place: 'dolina Uherki, od ulicy Rampa Brzeska' },
      { terc: '0662011', precinct: '0017', plot: '42' },
    ],
    authority: mayor,
    department: 'Wydział Planowania Przestrzennego',
    caseSign: sign,
    adoptedAt: issued,
    visibleFrom: issued,
    visibleTo: comments,
    deadlineAt: instantAt(comments, '15:30'),
    legalBasis: [acts.administrativeProcedure('art. 49 § 1 i 2'), acts.spatialPlanning('art. 53 ust. 1')],
    contact: 'Wydział Planowania Przestrzennego, pokój 210, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Planowania Przestrzennego',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:15'),
    relations: [],
    body: `
      W sprawie ${sign} wydałem decyzję o ustaleniu lokalizacji drogi rowerowej o długości 2,4 km. Zawiadamiam o niej zgodnie z art. 53 ust. 1 ustawy o planowaniu i zagospodarowaniu przestrzennym.

      ## Jak się odwołać
      Od decyzji można się odwołać do Samorządowego Kolegium Odwoławczego w Chełmie, przez Prezydenta Miasta, w ciągu 14 dni od dnia doręczenia. Odwołanie złóż w kancelarii urzędu, pocztą albo przez e-Doręczenia.

      W odwołaniu od takiej decyzji trzeba napisać, z czym się nie zgadzasz, czego żądasz i jakie są dowody. Tak stanowi art. 53 ust. 6 ustawy o planowaniu.

      ## Którędy pobiegnie droga
      Zaczyna się przy ulicy Rampa Brzeska, idzie wałem po zachodniej stronie rzeki i kończy się na łąkach za ogródkami. Ma trzy metry szerokości, a przy zejściach do wody poszerza się na ławki. Drzew nie trzeba wycinać; dwie stare wierzby droga omija łukiem.

      ## Co to znaczy dla właścicieli
      Decyzja nie zabiera nikomu gruntu. Mówi tylko, że inwestycja może tu powstać. Z każdym, przez czyją łąkę przechodzi trasa, miasto podpisze osobną umowę albo odkupi pas ziemi.
    `,
    attachments: [],
  };
};

const benchPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -75);
  return {
    type: 'petition',
    slug: 'petycja-lawki-na-trasie-do-szpitala',
    title: 'Petycja w sprawie ławek na trasie do szpitala',
    summary: 'Autorzy proszą o ławkę co 100 metrów przy ulicy Ceramicznej. Miasto postawi osiem z dziesięciu.',
    subject: 'ustawienie ławek z oparciem i podłokietnikami co 100 metrów przy ulicy Ceramicznej',
    filerName: 'Stowarzyszenie Chełm bez Barier (demo)',
    filedAt: filed,
    expectedAt: addDays(filed, 110),
    extendedBecause: 'trzeba uzgodnić z zarządcą drogi przebieg sieci pod chodnikiem',
    course: [
      { happenedOn: filed, description: 'Petycja wpłynęła do urzędu.' },
      { happenedOn: workday(filed, 7), description: 'Przekazano ją do Wydziału Infrastruktury Komunalnej.' },
      { happenedOn: workday(filed, 40), description: 'Sprawdzono w terenie dziesięć proponowanych miejsc.' },
    ],
    decidedOn: workday(day, -9),
    outcome:
      'Petycję uwzględniono w części: osiem ławek stanie do końca maja. W dwóch miejscach pod chodnikiem biegnie gazociąg, dlatego ławek tam nie będzie.',
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.152.3.${yearOf(filed)}`,
    visibleFrom: filed,
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10, art. 13')],
    contact: 'Wydział Infrastruktury Komunalnej, pokój 214, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: filed,
    publishedAt: instantAt(workday(filed, 3), '10:00'),
    relations: [],
    body: `
      Osoby starsze i rodzice z małymi dziećmi idą do szpitala od przystanku prawie 900 metrów. Po drodze nie ma gdzie usiąść. Autorzy petycji wskazali dziesięć miejsc i prosili o ławki z oparciem i podłokietnikami, ustawione na utwardzonym podłożu tak, żeby obok mógł stanąć wózek.

      ## Jak sprawdzaliśmy miejsca
      Pracownik przeszedł trasę trzy razy: z wózkiem dziecięcym, o kulach i z mapą sieci podziemnych. Zmierzył odległości i zapytał przechodniów, gdzie najczęściej przystają. Okazało się, że najtrudniejszy jest podjazd za apteką, więc tam ławki staną gęściej, co 60 metrów.

      ## Dlaczego nie wszystkie
      W dwóch punktach pod chodnikiem biegnie gazociąg i przepisy nie pozwalają kotwić nad nim niczego. Zamiast ławek zawiesimy tam na ogrodzeniu szpitala składane siedziska, jeżeli zgodzi się dyrektor.

      ## Co dalej
      Ławki zamówimy razem z koszami na odpady. O terminie ustawienia napiszemy w aktualnościach.
    `,
    attachments: [
      attachment({
        title: 'Petycja w sprawie ławek – odwzorowanie cyfrowe',
        subject: 'Treść petycji przepisana bez danych osobowych',
        issuer: 'Urząd Miasta Chełm',
        createdOn: filed,
        text: `
          Prosimy o ustawienie przy ulicy Ceramicznej ławek z oparciem i podłokietnikami, co najmniej jednej na każde 100 metrów chodnika.

          ## Uzasadnienie
          Droga od przystanku do szpitala jest długa, a chodnik biegnie pod górę. Wiele osób musi odpoczywać, opierając się o ogrodzenia.
        `,
      }),
    ],
  };
};

const parkConsultation = (day: LocalDate): DemoAnnouncement => {
  const starts = workday(day, -70);
  const ends = workday(day, -45);
  return {
    type: 'consultation',
    slug: 'konsultacje-park-miedzyosiedlowy',
    title: 'Park Międzyosiedlowy: co powiedzieli mieszkańcy',
    summary: 'Konsultacje się skończyły. Raport z odpowiedzią na każdą uwagę jest już na stronie.',
    topic: 'Jak urządzić polanę i gdzie poprowadzić oświetloną ścieżkę przez park?',
    forms: ['ankieta', 'dwa spotkania w parku', 'uwagi na piśmie i przez internet'],
    startsAt: starts,
    endsAt: ends,
    meetings: [
      {
        startsAt: instantAt(workday(starts, 7), '17:00'),
        place: 'polana przy placu zabaw, dojazd dla wózków od ulicy Wołyńskiej',
      },
      {
        startsAt: instantAt(workday(starts, 14), '10:00'),
        place: 'Biblioteka Publiczna, sala na parterze, pętla indukcyjna',
      },
    ],
    commentForm: '/moje-miasto/zalatw/',
    report: {
      publishedOn: workday(day, -25),
      href: '/ogloszenia/konsultacje-park-miedzyosiedlowy/',
      summary:
        'Wpłynęły 142 uwagi. Przyjęliśmy 97, między innymi lampy reagujące na ruch i wodopój dla psów. Ścieżki nie poprowadzimy przez łąkę kwietną.',
    },
    authority: mayor,
    department: 'Biuro Dialogu z Mieszkańcami',
    caseSign: `BD.055.2.${yearOf(starts)}`,
    visibleFrom: starts,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1')],
    contact: 'Biuro Dialogu z Mieszkańcami, pokój 3, tel. 82 565 36 00',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    producedAt: starts,
    publishedAt: instantAt(starts, '07:50'),
    relations: [],
    body: `
      Przez trzy tygodnie pytaliśmy o Park Międzyosiedlowy. Dziękujemy za 142 uwagi i za obecność na spotkaniach.

      ## Co zrobimy
      - Polana zostanie trawiasta, obok staną stoły z miejscem na wózek.
      - Ścieżka dostanie lampy, które świecą mocniej, gdy ktoś idzie.
      - Przy wejściu od ulicy Wołyńskiej stanie poidełko i wodopój dla psów.

      ## Czego nie zrobimy
      Nie przetniemy łąki kwietnej. Ścieżka ją ominie, dlatego będzie o 40 metrów dłuższa. Nie postawimy też toalety z opłatą na monety: w ankietach przeważył głos, że ma być bezpłatna, a na taką poczekamy do drugiego etapu.

      ## Kto się wypowiedział
      Tabela: Uwagi według sposobu
      | Jak | Ile |
      | ankieta | 96 |
      | spotkania na polanie i w bibliotece | 31 |
      | listy i internet | 15 |

      Co czwartą uwagę napisał ktoś przed osiemnastką. Najstarsza osoba miała 91 lat i prosiła o oparcie przy każdej ławce. Dostanie je.

      ## Kiedy początek prac
      Projektant nanosi zmiany. Sadzenie i alejki ruszą, gdy rada przyjmie pieniądze w budżecie, a polana będzie dostępna przez cały czas budowy.
    `,
    attachments: [],
  };
};

const seniorsResults = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -75);
  const deadlineDay = workday(day, -50);
  return {
    type: 'grantCompetition',
    slug: 'konkurs-ofert-swietlice-wyniki',
    title: 'Konkurs ofert na świetlice dla dzieci: wyniki',
    summary: 'Dwie organizacje dostały razem 118 000 zł na świetlice. Ocenialiśmy trzy oferty.',
    task: 'prowadzenie świetlic dla dzieci w wieku szkolnym',
    budget: 12_000_000,
    rules:
      'Ofertę mogły złożyć organizacje pozarządowe. Wkład własny nie był wymagany. Dotacja: co najwyżej 60 000 zł na ofertę.',
    executionFrom: workday(day, -20),
    executionTo: addDays(day, 200),
    criteria: [
      { name: 'Możliwość realizacji zadania', points: 20 },
      { name: 'Kalkulacja kosztów', points: 30 },
      { name: 'Program i prowadzący', points: 50 },
    ],
    resultsOn: workday(day, -28),
    results: [
      { organisation: 'Fundacja Popołudnie (demo)', task: 'Świetlica na Dyrekcji', points: 91, amount: 6_000_000 },
      {
        organisation: 'Stowarzyszenie Podwórko (demo)',
        task: 'Świetlica na Zachodzie',
        points: 84.5,
        amount: 5_800_000,
      },
      { organisation: 'Klub Sportowy Start (demo)', task: 'Zajęcia w hali', points: 48, amount: 0 },
    ],
    authority: mayor,
    department: 'Wydział Spraw Społecznych',
    caseSign: `SS.524.4.${yearOf(issued)}`,
    visibleFrom: issued,
    deadlineAt: instantAt(deadlineDay, '15:30'),
    legalBasis: [acts.publicBenefit('art. 11 ust. 2, art. 13, art. 15')],
    contact: 'Wydział Spraw Społecznych, pokój 27, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:00'),
    relations: [],
    body: `
      Konkurs ofert na prowadzenie świetlic został rozstrzygnięty. Dotację mogła dostać oferta, która uzyskała co najmniej 60 punktów. Pozostałe 2 000 zł wróci do budżetu miasta.

      ## Co dostaną dzieci
      Świetlica na Dyrekcji będzie czynna od poniedziałku do piątku, między 13:00 a 18:00. Przyjmie trzydzieścioro uczniów. Jest tam kuchnia, więc podwieczorek robią sami. Na Zachodzie powstanie grupa dla dwudziestu dzieci, z warsztatem rowerowym i psem, który uczy spokoju.

      Zapisy prowadzą organizacje, bez opłat. Pierwszeństwo mają rodziny, w których oboje rodziców pracuje po południu, i dzieci skierowane przez szkołę.

      ## Dlaczego nie trzecia oferta
      Klub sportowy opisał dobre treningi, lecz nie odrabianie lekcji i opiekę, a o to chodziło w zadaniu. Komisja podpowiedziała, żeby wystartował w konkursie na sport.

      ## Jak skontrolujemy
      Organizacje podpiszą umowy w ciągu 14 dni. Urzędnik odwiedzi każdą świetlicę dwa razy, w tym raz bez zapowiedzi. Sprawozdania opublikujemy po zakończeniu zadań.
    `,
    attachments: [],
  };
};

/** Acts, notices and talks with residents that show every field of their types. */
export const chelmCouncil = (day: LocalDate): DemoAnnouncement[] =>
  [changedMarketFees, holidayHours, roadNotice, benchPetition, parkConsultation, seniorsResults].map((write) =>
    write(day),
  );
