import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const playground = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -300);
  const opening = workday(issued, 30);
  const signed = workday(issued, 60);
  const sign = `ZP.271.8.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-plac-zabaw-ulica-wojslawicka',
    title: 'Budowa placu zabaw przy ulicy Wojsławickiej',
    summary: 'Plac zabaw bez progów już działa. Tu jest cały przebieg zamówienia, od ogłoszenia do wykonania umowy.',
    subject: 'budowa placu zabaw bez barier z nawierzchnią z gumy i oświetleniem',
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['45112723-9', '37535200-9'],
    noticeNumber: `${yearOf(issued)}/BZP 00118204/01`,
    ocdsId: 'ocds-148610-5c1e7a52-0000-4000-8000-000000000001',
    platformUrl: 'https://zamowienia.chelm.example/postepowania/zp-271-8',
    openingAt: instantAt(opening, '10:30'),
    deposit: 1_500_000,
    budget: 118_000_000,
    questions: [
      {
        question: 'Czy nawierzchnia może być w kolorze grafitowym zamiast zielonego?',
        answer: 'Nie. Kolory ułatwiają orientację osobom słabowidzącym i są częścią projektu.',
        answeredOn: workday(issued, 9),
      },
      {
        question: 'Czy zamawiający dopuszcza huśtawkę o szerokości siedziska 1,2 m?',
        answer: 'Tak, jeśli ma atest i mieści się w strefie bezpieczeństwa.',
        answeredOn: workday(issued, 11),
      },
    ],
    changes: [
      {
        changedOn: workday(issued, 12),
        description: 'Termin składania ofert przesunięto o tydzień. Zmieniono § 7 wzoru umowy.',
      },
    ],
    offers: [
      { contractor: 'Wykonawca pierwszy (demo), Lublin', price: 109_470_000 },
      { contractor: 'Wykonawca drugi (demo), Zamość', price: 121_032_000 },
    ],
    chosenOffer: {
      contractor: 'Wykonawca pierwszy (demo), Lublin',
      price: 109_470_000,
      chosenOn: workday(issued, 45),
      reasons: 'Oferta uzyskała 96,4 punktu: 60 za cenę, 36,4 za gwarancję. Nie podlegała odrzuceniu.',
    },
    contract: {
      number: `ZP.272.8.${yearOf(signed)}`,
      signedOn: signed,
      contractor: 'Wykonawca pierwszy (demo), Lublin',
      value: 109_470_000,
    },
    performance: {
      performedOn: workday(issued, 200),
      value: 109_470_000,
      description: 'Roboty wykonano w terminie i bez kar. Umowy nie zmieniano.',
    },
    outcome: 'awarded',
    area: [{ terc: '0662011', precinct: '0008', plot: '12/31', place: 'ulica Wojsławicka, przy szkole' }],
    authority: mayor,
    department: 'Biuro Zamówień Publicznych',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: workday(issued, 240),
    deadlineAt: instantAt(opening, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1')],
    contact: 'Biuro Zamówień Publicznych, pokój 221, tel. 82 565 36 00',
    producedBy: 'Kierownik Biura Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:20'),
    relations: [],
    body: `
      Zamówienie ${sign} obejmowało budowę placu zabaw, z którego mogą korzystać także dzieci na wózkach. Jest bez progów, z nawierzchnią z gumy, z tablicą do rozmów obrazkami i z ławkami w cieniu.

      ## Przebieg
      Oferty otwarto ${formatDateTime(instantAt(opening, '10:30'))}. Wpłynęły dwie. Umowę podpisano ${formatDate(signed)} Plac oddano w terminie.

      ## Co tam teraz jest
      - karuzela zrównana z ziemią, na którą wjeżdża wózek,
      - huśtawka-gniazdo i zwykłe, razem pięć,
      - piaskownica na wysokości stołu,
      - ścianka z dźwiękami i tablica z obrazkami do rozmowy,
      - poidełko, dwie ławki z cieniem i jedna przy furtce.

      ## Kto sprawdził, czy działa
      Przed odbiorem na placu bawiły się dzieci z zespołu szkół specjalnych. Dzięki nim wykonawca obniżył klamkę furtki i przesunął stojak rowerowy, który zasłaniał dojazd. Raz w miesiącu plac ogląda inspektor, a urazy notujemy. Do tej pory nie było żadnego. Zepsutą zabawkę zgłoś, podając numer z tabliczki.
    `,
    attachments: [],
  };
};

const cancelledLamps = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -90);
  const opening = workday(issued, 25);
  return {
    type: 'tender',
    slug: 'przetarg-lampy-aleja-przyjazni-uniewaznienie',
    title: 'Wymiana lamp w alei Przyjaźni: postępowanie unieważnione',
    summary: 'Najtańsza oferta była droższa niż pieniądze w budżecie. Przetarg powtórzymy wiosną.',
    subject: 'wymiana 64 opraw na ledowe z czujnikami ruchu',
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['45316110-9'],
    noticeNumber: `${yearOf(issued)}/BZP 00431127/01`,
    openingAt: instantAt(opening, '11:00'),
    budget: 32_000_000,
    offers: [{ contractor: 'Wykonawca trzeci (demo), Chełm', price: 41_205_000 }],
    annulment: {
      annulledOn: workday(issued, 32),
      reasons:
        'Art. 255 pkt 3 Prawa zamówień publicznych: cena najkorzystniejszej oferty przewyższa kwotę, którą miasto może przeznaczyć.',
    },
    outcome: 'cancelled',
    authority: mayor,
    department: 'Biuro Zamówień Publicznych',
    caseSign: `ZP.271.29.${yearOf(issued)}`,
    visibleFrom: issued,
    deadlineAt: instantAt(opening, '10:30'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1, art. 255 pkt 3')],
    contact: 'Biuro Zamówień Publicznych, pokój 221, tel. 82 565 36 00',
    producedBy: 'Kierownik Biura Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:25'),
    relations: [],
    body: `
      Miasto zamierzało wymienić 64 oprawy w alei Przyjaźni na ledowe, które przygasają, gdy nikogo nie ma. Wpłynęła jedna oferta, o 92 050 zł wyższa od kwoty zapisanej w budżecie.

      Postępowanie unieważniono. Podzielimy zamówienie na dwie części i ogłosimy je ponownie, gdy rada przyjmie nowy budżet. Do tego czasu naprawiamy stare lampy na bieżąco.

      ## Dlaczego wyszło tak drogo
      Zapytaliśmy cztery firmy, które pobrały dokumenty, a oferty nie złożyły. Trzy odpowiedziały. Odstraszył je krótki termin i wymóg, żeby oprawy miały czujnik od jednego producenta. Wykonawca nie mógł negocjować ceny, bo nie miał wyboru.

      ## Co zmienimy w drugim podejściu
      Tabela: Stare i nowe warunki
      | Warunek | Było | Będzie |
      | czas na roboty | 45 dni | 120 dni |
      | czujnik | jeden typ | każdy w otwartym standardzie |
      | części | jedna | dwie, po 32 lampy |
      | gwarancja | 10 lat | 7 lat |

      Na unieważnienie nikt nie złożył odwołania. Koszty przygotowania oferty ponosi ten, kto ją złożył. Mieszkańców alei przepraszamy za ciemne miejsca przy numerach 12 i 30, zawiesimy tam światło tymczasowe.
    `,
    attachments: [],
  };
};

const archivistResult = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -55);
  const deadlineDay = workday(issued, 15);
  const announced = workday(day, -20);
  return {
    type: 'recruitment',
    slug: 'nabor-archiwista-wynik',
    title: 'Nabór na stanowisko archiwisty: wynik',
    summary: 'Nabór się skończył. Wynik i uzasadnienie są niżej.',
    position: 'podinspektor do spraw archiwum zakładowego',
    workplace: 'Urząd Miasta Chełm, ul. Lubelska 65, 22-100 Chełm; pełny etat',
    workingConditions:
      'Praca od poniedziałku do piątku, w archiwum na parterze i przy komputerze. Wejście bez progów. Wynagrodzenie zasadnicze: 5 600–6 100 zł brutto.',
    necessaryRequirements: ['obywatelstwo polskie', 'wykształcenie wyższe', 'ukończony kurs archiwalny'],
    additionalRequirements: ['znajomość systemu EZD'],
    tasks: ['przyjmowanie i udostępnianie akt', 'brakowanie dokumentacji', 'opis akt w systemie'],
    requiredDocuments: ['życiorys', 'kwestionariusz osobowy', 'kopie dyplomów i zaświadczeń'],
    howToApply: 'W kancelarii urzędu, pocztą albo przez e-Doręczenia, z dopiskiem „Nabór – archiwum”.',
    disabilityQuotaReached: true,
    result: {
      publishedOn: announced,
      chosen: { name: 'Osoba Wybrana (demo)', town: 'Chełm' },
      reasons:
        'Osoba Wybrana (demo) najlepiej zdała test z instrukcji archiwalnej i ma pięć lat doświadczenia w archiwum państwowym.',
    },
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.9.${yearOf(issued)}`,
    visibleFrom: issued,
    deadlineAt: instantAt(deadlineDay, '14:00'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1, art. 13, art. 15')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 00',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:45'),
    relations: [],
    body: `
      Do naboru zgłosiło się siedem osób, pięć spełniło wymagania formalne. Komisja przeprowadziła test i rozmowy.

      ## Dane osoby wybranej
      Imię, nazwisko i miejscowość pokazujemy przez trzy miesiące od ogłoszenia wyniku, bo tak stanowi ustawa o pracownikach samorządowych. Potem znikną same.

      ## Jak przebiegał test
      Każdy dostał pudło z pomieszanymi teczkami i instrukcję. Trzeba było w godzinę nadać im kategorie, ułożyć spis i wskazać papiery, które wolno już zniszczyć. Drugie zadanie polegało na znalezieniu projektu domu, o którym wiadomo tylko, że stał „koło starej cegielni”.

      Na rozmowie komisja pytała o ochronę danych i o to, jak pomóc osobie, która szuka śladu po swoim dziadku.

      ## Co z pozostałymi
      Gdyby wybrana osoba zrezygnowała w ciągu trzech miesięcy, zaprosimy następną z listy najlepszych, bez nowego naboru. Swoje dokumenty kandydaci odbiorą w pokoju 12. Nieodebrane zniszczymy komisyjnie.
    `,
    attachments: [],
  };
};

const lawyerNobody = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -60);
  return {
    type: 'recruitment',
    slug: 'nabor-radca-prawny-bez-wyniku',
    title: 'Nabór na stanowisko radcy prawnego zakończony bez wyboru',
    summary: 'Nie wybraliśmy nikogo. Nabór powtórzymy po nowym roku.',
    position: 'radca prawny',
    workplace: 'Urząd Miasta Chełm, ul. Lubelska 65; pół etatu',
    necessaryRequirements: ['wpis na listę radców prawnych'],
    additionalRequirements: [],
    tasks: ['opiniowanie projektów uchwał', 'zastępstwo przed sądami'],
    requiredDocuments: ['życiorys', 'kopia wpisu na listę'],
    disabilityQuotaReached: true,
    result: {
      publishedOn: workday(day, -15),
      nobodyBecause: 'W terminie wpłynęła jedna oferta, która nie spełniała wymagań formalnych.',
    },
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.8.${yearOf(issued)}`,
    visibleFrom: issued,
    deadlineAt: instantAt(workday(issued, 20), '14:00'),
    legalBasis: [acts.localGovernmentStaff('art. 13, art. 15')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 00',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:00'),
    relations: [],
    body: `
      Nabór na pół etatu radcy prawnego zakończył się bez wyboru. Kandydat, którego oferta nie spełniła wymagań, dostał odpowiedź na piśmie.

      Nowy nabór ogłosimy w styczniu. Zmienimy wymiar etatu i godziny pracy, tak żeby można było pracować dwa dni w tygodniu.

      ## Dlaczego mało chętnych
      Prawnicy, z którymi rozmawialiśmy, mówili o tym samym: pół etatu rozłożone na pięć poranków wyklucza własną kancelarię. Nie pomogła też informacja, że trzeba dojeżdżać do sądu w Lublinie własnym autem. Jedno i drugie poprawimy.

      ## Co to oznacza dla mieszkańców
      Nic się nie opóźni. Opinie do uchwał przygotowują dwie pozostałe radczynie, a sprawy sądowe prowadzi do wiosny kancelaria wybrana w zapytaniu ofertowym. Bezpłatnych porad prawnych dla mieszkańców udzielają inni adwokaci i nie wiążą się one z tym stanowiskiem.

      Masz uprawnienia i chcesz porozmawiać, zanim pojawi się ogłoszenie? Zadzwoń do sekretarza miasta, umówi spotkanie.
    `,
    attachments: [],
  };
};

const clerkErased = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -220);
  const announced = workday(issued, 40);
  return {
    type: 'recruitment',
    slug: 'nabor-referent-kasa-wynik',
    title: 'Nabór na stanowisko referenta w kasie: wynik',
    summary: 'Nabór z wiosny. Dane wybranej osoby już usunięto, reszta wyniku zostaje.',
    position: 'referent do spraw obsługi kasy',
    workplace: 'Urząd Miasta Chełm, ul. Lubelska 65; pełny etat',
    necessaryRequirements: ['wykształcenie co najmniej średnie'],
    additionalRequirements: ['doświadczenie w kasie'],
    tasks: ['obsługa wpłat', 'raporty kasowe'],
    requiredDocuments: ['życiorys', 'kwestionariusz osobowy'],
    disabilityQuotaReached: true,
    result: {
      publishedOn: announced,
      reasons: '[dane usunięto] uzyskała najwięcej punktów i ma doświadczenie w obsłudze terminali.',
      personalDataErasedOn: addDays(announced, 92),
    },
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.4.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(announced, 100),
    deadlineAt: instantAt(workday(issued, 20), '14:00'),
    legalBasis: [acts.localGovernmentStaff('art. 13, art. 15')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 00',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:30'),
    relations: [],
    body: `
      Do naboru zgłosiły się cztery osoby. Wszystkie spełniły wymagania formalne i przyszły na rozmowę.

      Komisja wybrała kandydatkę, która najlepiej poradziła sobie z zadaniem praktycznym: rozliczeniem dnia kasowego z błędem w wydruku. Pozostałym osobom dziękujemy za udział.

      ## Dlaczego nie ma tu nazwiska
      Minęły trzy miesiące od ogłoszenia wyniku. Po tym czasie dane osoby wybranej znikają ze strony, a zostaje informacja, że nabór był i jak się zakończył. Zrobił to system, nie człowiek: usunięcie widać w rejestrze zmian z datą i godziną.

      ## Za co komisja dawała punkty
      Tabela: Ocena kandydatów
      | Część | Najwięcej punktów |
      | zadanie przy kasie | 40 |
      | rozmowa z trudnym klientem, odegrana przez aktora | 30 |
      | przepisy o opłacie skarbowej | 20 |
      | obsługa terminala i drukarki | 10 |

      Próg wynosił 60 punktów, przekroczyły go trzy osoby. Kasa działa dziś w holu na parterze, z blatem obniżonym dla osób na wózkach.
    `,
    attachments: [],
  };
};

const kioskLease = (day: LocalDate): DemoAnnouncement => {
  const posted = workday(day, -3);
  return {
    type: 'propertyList',
    slug: 'wykaz-dzierzawa-pawilon-ulica-ogrodowa',
    title: 'Wykaz nieruchomości do dzierżawy: teren pod pawilon przy ulicy Ogrodowej',
    summary: 'Miasto wydzierżawi 48 m² pod pawilon handlowy na trzy lata.',
    disposal: 'lease',
    landRegister: 'LU1C/00012345/9',
    plot: 'część działki nr 61/4, obręb 0009 miasta Chełm',
    cadastralId: '066201_1.0009.61/4',
    areaSquareMetres: 48,
    description: 'Teren utwardzony, przy chodniku i przystanku. Jest przyłącze prądu, nie ma wody.',
    purpose: 'w planie miejscowym: 3U, usługi handlu',
    developBy: 'pawilon ma stanąć w ciągu 6 miesięcy od podpisania umowy',
    price: 9_120_000,
    rates: 'nie dotyczy; przy użytkowaniu wieczystym opłata roczna wynosiłaby 3% ceny',
    fees: 'czynsz dzierżawny 14,50 zł za m² miesięcznie, do tego podatek VAT 23%',
    paymentDates: 'z góry, do 10. dnia każdego miesiąca',
    updateRules: 'raz w roku, o wskaźnik wzrostu cen ogłoszony przez GUS',
    priorityUntil: addDays(posted, 43),
    postedFrom: posted,
    postedUntil: addDays(posted, 21),
    area: [{ terc: '0662011', precinct: '0009', plot: '61/4', place: 'ulica Ogrodowa, przy przystanku' }],
    authority: mayor,
    department: 'Wydział Geodezji i Nieruchomości',
    caseSign: `GN.6845.14.${yearOf(posted)}`,
    visibleFrom: posted,
    visibleTo: addDays(posted, 45),
    deadlineAt: instantAt(addDays(posted, 43), '15:30'),
    legalBasis: [acts.realEstate('art. 35 ust. 1 i 2')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 302, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    producedAt: posted,
    publishedAt: instantAt(posted, '09:00'),
    relations: [],
    body: `
      Na podstawie art. 35 ust. 1 i 2 ustawy o gospodarce nieruchomościami podaje się do publicznej wiadomości wykaz nieruchomości przeznaczonych do dzierżawy. Wykaz wisi na tablicy urzędu i na tej stronie do ${formatDate(addDays(posted, 21))}

      ## Co dalej
      Jeśli chętnych będzie więcej, ogłosimy przetarg. Kwota 91 200 zł to szacowana wartość gruntu, od której liczy się opłaty; terenu nie sprzedajemy.

      ## Jaki pawilon może stanąć
      Parterowy, do 3,5 metra wysokości, z jedną ścianą przeszkloną od strony przystanku. Kolor elewacji: jasnoszary lub biały. Reklama ma się zmieścić nad drzwiami. Zieleń wokół urządza dzierżawca, najmniej trzy krzewy i jedna ławka. Toalety dla klientów się nie wymaga, ale zapis o niej podniesie ocenę w przetargu.

      ## Ile to kosztuje co miesiąc
      Za 48 m² czynsz wynosi 696 zł netto. Dochodzi podatek od nieruchomości, prąd według licznika i wywóz odpadów na podstawie własnej umowy. Kaucja to trzy czynsze, oddajemy ją po rozliczeniu.

      Pytania i termin oględzin: pokój 302.
    `,
    attachments: [],
  };
};

const soldHouse = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -85);
  const held = workday(issued, 45);
  return {
    type: 'propertyTender',
    slug: 'przetarg-lokal-ulica-kopernika',
    title: 'Drugi przetarg na sprzedaż lokalu przy ulicy Kopernika',
    summary: 'Lokal użytkowy, 64 m², sprzedano za 182 300 zł.',
    plot: 'lokal nr 2 w budynku na działce nr 17/3, obręb 0004 miasta Chełm',
    landRegister: 'LU1C/00012345/9',
    cadastralId: '066201_1.0004.17/3',
    areaSquareMetres: 64,
    description: 'Lokal na parterze, z osobnym wejściem, po remoncie instalacji. Ogrzewanie z sieci miejskiej.',
    purpose: 'usługi',
    startingPrice: 17_800_000,
    deposit: 1_780_000,
    depositAccount: '61109010140000071219812874',
    minimalStep: 178_000,
    heldAt: instantAt(held, '10:00'),
    place: 'Urząd Miasta Chełm, ul. Lubelska 65, sala 120, winda',
    encumbrances: 'brak',
    liabilities: 'brak',
    previousTenders: [`${formatDate(workday(issued, -60))} – wynik negatywny, nikt nie wpłacił wadium`],
    result: {
      announcedOn: workday(held, 4),
      outcome: 'sold',
      price: 18_230_000,
      buyer: 'Pracownia Krawiecka (demo)',
      admitted: 3,
      description: 'Trzy osoby licytowały, było dwadzieścia pięć postąpień.',
    },
    authority: mayor,
    department: 'Wydział Geodezji i Nieruchomości',
    caseSign: `GN.6840.19.${yearOf(issued)}`,
    visibleFrom: issued,
    deadlineAt: instantAt(workday(held, -5), '15:30'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 39 ust. 1')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 302, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:10'),
    relations: [],
    body: `
      Prezydent Miasta Chełm ogłosił drugi przetarg ustny nieograniczony na sprzedaż lokalu użytkowego wraz z udziałem w gruncie.

      ## Wynik
      Przetarg odbył się ${formatDateTime(instantAt(held, '10:00'))}. Informację o wyniku wywieszono na tablicy urzędu. Uczestnicy, którzy nie wygrali, dostali zwrot wadium następnego dnia.

      ## Co sprzedano
      Dwa pomieszczenia z witryną, toaletę i piwnicę, w kamienicy z 1928 roku. Razem z lokalem nabywca kupił 11/100 części działki i udział w podwórku. Remont dachu wspólnota zrobiła rok temu, więc przez jakiś czas większych wpłat nie będzie.

      ## Co po licytacji
      1. Urząd zawiadamia zwycięzcę o dniu podpisania aktu, najpóźniej w ciągu 21 dni.
      2. Nabywca dopłaca różnicę między ceną a wadium.
      3. Klucze dostaje zaraz po wyjściu od notariusza, razem z protokołem liczników.

      ## Dlaczego za drugim razem
      W pierwszym przetargu cena była o 20 000 zł wyższa i nikt nie przyszedł. Przepisy pozwalają ją wtedy obniżyć, najwyżej o połowę. Miasto obniżyło o jedną dziesiątą.
    `,
    attachments: [],
  };
};

/** Purchases, jobs and property that show every field of their types. */
export const chelmDealings = (day: LocalDate): DemoAnnouncement[] =>
  [playground, cancelledLamps, archivistResult, lawyerNobody, clerkErased, kioskLease, soldHouse].map((write) =>
    write(day),
  );
