import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const roundaboutName = (day: LocalDate): DemoAnnouncement => {
  const starts = workday(day, -110);
  const ends = workday(day, -85);
  return {
    type: 'consultation',
    slug: 'konsultacje-nazwa-ronda-przy-dworcu',
    title: 'Jak nazwać rondo przy dworcu? Wyniki głosowania',
    summary: 'Wygrało rondo Kolejarzy. Zagłosowało 980 osób, w tym 214 uczniów.',
    topic: 'Jak ma się nazywać nowe rondo u zbiegu ulic Rejowieckiej i Kolejowej?',
    forms: ['głosowanie w internecie', 'urna na dworcu', 'lekcja o historii kolei w szkołach'],
    startsAt: starts,
    endsAt: ends,
    meetings: [{ startsAt: instantAt(workday(starts, 10), '17:30'), place: 'poczekalnia dworca, wejście bez progów' }],
    commentForm: '/moje-miasto/zalatw/',
    report: {
      publishedOn: workday(day, -78),
      href: '/ogloszenia/konsultacje-nazwa-ronda-przy-dworcu/',
      summary: 'Kolejarzy 611 głosów, pod Kredą 248, Trzech Dębów 121. Pomysły spoza listy opisaliśmy niżej.',
    },
    authority: mayor,
    department: 'Biuro Dialogu z Mieszkańcami',
    caseSign: `BD.055.3.${yearOf(starts)}`,
    visibleFrom: starts,
    visibleTo: addDays(day, 60),
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1 i 2')],
    contact: 'Biuro Dialogu z Mieszkańcami, pokój 3, tel. 82 565 36 85',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    producedAt: starts,
    publishedAt: instantAt(starts, '08:05'),
    relations: [],
    body: `
      Nowe rondo przez rok nie miało nazwy i kierowcy mówili po prostu „to przy dworcu”. Zapytaliśmy więc, jak ma się nazywać.

      ## Wynik
      Tabela: Głosy według sposobu głosowania
      | Nazwa | Internet | Urna na dworcu | Szkoły |
      | Kolejarzy | 402 | 98 | 111 |
      | pod Kredą | 141 | 24 | 83 |
      | Trzech Dębów | 80 | 21 | 20 |

      Głosów nieważnych było dziewięć, bo na karcie zaznaczono dwie nazwy.

      ## O czym jeszcze pisaliście
      - **Zieleń na środku.** Posadzimy trawy i jarzęby zamiast kwiatów jednorocznych.
      - **Lokomotywa.** Dziewiętnaście osób chciało postawić tam parowóz. Zasłoniłby widoczność, dlatego szukamy dla niego miejsca przy samym dworcu.
      - **Przejazd dla rowerów.** Namalujemy go przy zachodnim wlocie.
      - **Głośne opony.** Pomiar hałasu zrobimy po zmianie nawierzchni.

      ## Dalsza droga
      Grupa radnych wniosła projekt zgodny z wynikiem i rada go uchwaliła. Tekst jest w [uchwale o nazwie ronda](/ogloszenia/uchwala-nazwa-ronda-kolejarzy/). Dziękujemy klasie 5b, która przygotowała wystawę o kolejarzach z Dyrekcji.
    `,
    attachments: [],
  };
};

const eveningBuses = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -4);
  const ends = workday(day, 17);
  const meeting = workday(day, 8);
  return {
    type: 'consultation',
    slug: 'konsultacje-autobusy-wieczorem',
    title: 'Autobusy po dwudziestej: którędy i jak często?',
    summary: `Do ${formatDate(ends)} powiedz, skąd wracasz wieczorem. Z odpowiedzi ułożymy nowy rozkład.`,
    topic: 'Czy wieczorem wolisz jeden autobus co 20 minut przez centrum, czy trzy linie co godzinę przez osiedla?',
    forms: ['ankieta w internecie i w autobusach', 'spotkanie', 'rozmowy na przystankach'],
    startsAt: issued,
    endsAt: ends,
    meetings: [
      { startsAt: instantAt(meeting, '18:00'), place: 'Chełmski Dom Kultury, sala kameralna, pętla indukcyjna' },
    ],
    commentForm: '/moje-miasto/zalatw/',
    authority: mayor,
    department: 'Biuro Dialogu z Mieszkańcami',
    caseSign: `BD.055.5.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: ends,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1'), acts.publicTransport('art. 7 ust. 1 pkt 1')],
    contact: 'Biuro Dialogu z Mieszkańcami, pokój 3, tel. 82 565 36 85, dialog@chelm.example',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    producedAt: issued,
    publishedAt: instantAt(issued, '09:50'),
    relations: [],
    body: `
      Po godzinie 20:00 wsiada do autobusów co dziesiąty pasażer, ale to ludzie, którzy nie mają innego wyjścia: po drugiej zmianie, z dyżuru w szpitalu, z treningu. Mamy pieniądze na 42 kursy wieczorem. Chcemy je podzielić tak, jak naprawdę jeździsz.

      ## Dwa pomysły
      Tabela: Czym się różnią
      | Cecha | Jedna linia | Trzy linie |
      | jak często | co 20 minut | co 60 minut |
      | najdalszy przystanek od domu | 900 metrów | 350 metrów |
      | ostatni odjazd spod szpitala | 23:10 | 22:40 |
      | przesiadka na pociąg do Lublina | tak | tylko dwie linie |

      Możesz też napisać trzeci wariant, na przykład autobus na telefon.

      ## Weź udział
      - Wypełnij pięć pytań z kodu na szybie autobusu. Zajmie to trzy minuty.
      - Spotkajmy się ${formatDateTime(instantAt(meeting, '18:00'))}. Po spotkaniu odwozimy uczestników do domów.
      - Kto woli rozmowę, niech poszuka nas wieczorem w piątek na przystanku przy dworcu. Będziemy w żółtych kamizelkach.

      ## Kiedy poznasz wynik
      Raport z liczbami i projektem rozkładu ogłosimy miesiąc po zamknięciu ankiety. Nowe godziny wprowadzimy na próbę, na pół roku, a potem zapytamy jeszcze raz.
    `,
    attachments: [
      attachment({
        title: 'Ankieta: autobusy wieczorem',
        subject: 'Pięć pytań do wydrukowania',
        issuer: 'Urząd Miasta Chełm',
        createdOn: issued,
        text: `
          Wypełnioną kartkę oddaj kierowcy albo wrzuć do urny w holu.

          Tabela: Pytania
          | Pytanie | Odpowiedź |
          | Skąd zwykle wracasz po 20:00? | |
          | Dokąd jedziesz? | |
          | Ile razy w tygodniu? | |
          | Jak daleko możesz dojść pieszo do przystanku? | |
          | Jedna linia często czy trzy rzadziej? | |
        `,
      }),
    ],
  };
};

const crossing = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -34);
  return {
    type: 'petition',
    slug: 'petycja-przejscie-przy-przychodni',
    title: 'Petycja o przejście dla pieszych przy przychodni na Ogrodowej',
    summary: 'Pacjenci proszą o zebrę i lampę. Trwa liczenie pieszych i samochodów.',
    subject: 'wyznaczenie i oświetlenie przejścia dla pieszych naprzeciw przychodni przy ulicy Ogrodowej',
    filedAt: filed,
    expectedAt: addDays(filed, 85),
    course: [
      { happenedOn: filed, description: 'Petycję złożono w kancelarii, z 186 podpisami.' },
      { happenedOn: workday(filed, 5), description: 'Przekazano do komisji bezpieczeństwa ruchu drogowego.' },
      { happenedOn: workday(filed, 20), description: 'Zaczęto pomiar natężenia ruchu, potrwa cztery tygodnie.' },
    ],
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.152.5.${yearOf(filed)}`,
    visibleFrom: workday(filed, 2),
    legalBasis: [acts.petitions('art. 2 ust. 1, art. 8 ust. 1, art. 10 ust. 1')],
    contact: 'Wydział Infrastruktury Komunalnej, pokój 214, tel. 82 565 36 60',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: filed,
    publishedAt: instantAt(workday(filed, 2), '13:20'),
    relations: [],
    body: `
      Do przychodni przychodzi co dzień około 400 osób. Najbliższe pasy są 210 metrów dalej, więc większość idzie na skróty między autami. Autorka petycji nie zgodziła się na podanie nazwiska i ma do tego prawo.

      ## O co prosi
      1. O zebrę na wprost wejścia.
      2. O azyl pośrodku jezdni, żeby starsza osoba mogła przejść na dwa razy.
      3. O lampę, która oświetli pieszego z boku.
      4. O ograniczenie prędkości do 30 km/h na odcinku od apteki do przystanku.

      ## Co już wiemy
      Tabela: Pierwszy tydzień pomiarów
      | Godzina | Pieszych | Samochodów |
      | 7–8 | 64 | 512 |
      | 10–11 | 91 | 388 |
      | 15–16 | 57 | 604 |

      Przy takim ruchu przepisy pozwalają wyznaczyć przejście. Azyl wymaga zwężenia pasa o pół metra, co musi sprawdzić projektant ze względu na autobusy.

      ## Dopisz się
      Swoją opinię, także przeciwną, przyślesz przez [Moje Miasto](/moje-miasto/zalatw/). Podaj znak sprawy z tego ogłoszenia. Odpowiedź z uzasadnieniem pojawi się tutaj najpóźniej ${formatDate(addDays(filed, 85))}
    `,
    attachments: [],
  };
};

const fireworks = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -210);
  return {
    type: 'petition',
    slug: 'petycja-miasto-bez-huku',
    title: 'Petycja „Miasto bez huku”: odpowiedź Prezydenta',
    summary: 'Miasto nie zamawia już głośnych fajerwerków. Zakazu dla mieszkańców wprowadzić nie może.',
    subject: 'zakaz używania wyrobów pirotechnicznych w Chełmie i rezygnacja miasta z pokazów sztucznych ogni',
    filerName: 'Stowarzyszenie Psia Łapa (demo)',
    filedAt: filed,
    expectedAt: addDays(filed, 88),
    course: [
      { happenedOn: filed, description: 'Petycja wpłynęła przez internet.' },
      { happenedOn: workday(filed, 12), description: 'Poproszono o opinię straż miejską, lecznice i dom kultury.' },
      { happenedOn: workday(filed, 41), description: 'Radca prawny sprawdził, czego może zakazać gmina.' },
    ],
    decidedOn: workday(filed, 70),
    outcome:
      'Petycję uwzględniono w części. Pokazy miejskie będą świetlne i ciche. Ogólnego zakazu nie da się wprowadzić, bo wykracza poza uprawnienia gminy.',
    authority: mayor,
    department: 'Wydział Kultury',
    caseSign: `WK.152.1.${yearOf(filed)}`,
    visibleFrom: filed,
    legalBasis: [acts.petitions('art. 10, art. 13 ust. 1'), acts.communeSelfGovernment('art. 40 ust. 3')],
    contact: 'Wydział Kultury, pokój 15, tel. 82 565 36 00',
    producedBy: 'Kierownik Wydziału Kultury',
    producedAt: filed,
    publishedAt: instantAt(workday(filed, 3), '11:50'),
    relations: [],
    body: `
      W noc sylwestrową do schroniska trafia trzy razy więcej psów niż zwykle, a na oddziale ratunkowym przybywa poparzonych dzieci. Autorzy petycji wnieśli, żeby w mieście nie strzelał nikt: ani urząd, ani mieszkańcy.

      ## Co przyjęliśmy
      - Dzień miasta i sylwester zakończą się pokazem laserów albo dronów, z muzyką na żywo.
      - Wynajmując plac lub salę, najemca zobowiązuje się nie używać petard.
      - W grudniu w szkołach odbędą się lekcje z ratownikiem i weterynarzem.

      ## Czego nie mogliśmy przyjąć
      Przepisy porządkowe gmina wydaje wyłącznie wtedy, gdy to niezbędne dla ochrony życia lub zdrowia i gdy sprawy nie normuje ustawa. Sądy uchylały podobne zakazy w innych miastach. Dlatego wystąpiliśmy do parlamentarzystów z regionu o zmianę prawa i dołączyliśmy tę petycję.

      ## Co możesz zrobić sam
      Zadzwoń do straży miejskiej pod 986, gdy ktoś odpala petardy poza 31 grudnia i 1 stycznia. Psu na czas wystrzałów zasłoń okna, włącz radio i nie zabieraj go na spacer bez szelek. Odpowiedź jest ostateczna, skargi na nią złożyć nie można, ale nową petycję już tak.
    `,
    attachments: [],
  };
};

const youthSport = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -6);
  const deadlineDay = workday(day, 20);
  return {
    type: 'grantCompetition',
    slug: 'konkurs-ofert-sport-dzieci-i-mlodziezy',
    title: 'Konkurs ofert: szkolenie sportowe dzieci i młodzieży',
    summary: `Kluby i fundacje mogą dostać łącznie 640 000 zł na treningi i zawody. Oferty do ${formatDate(deadlineDay)}`,
    task: 'szkolenie sportowe dzieci i młodzieży w następnym roku',
    budget: 64_000_000,
    rules:
      'Jeden klub składa najwyżej dwie oferty. Wkład własny wynosi co najmniej 10%, może to być praca wolontariuszy.',
    executionFrom: addDays(deadlineDay, 30),
    executionTo: addDays(deadlineDay, 330),
    criteria: [
      { name: 'Liczba trenujących, w tym dziewcząt', points: 30 },
      { name: 'Kwalifikacje trenerów i opieka nad dziećmi', points: 30 },
      { name: 'Budżet i wkład własny', points: 25 },
      { name: 'Zajęcia dla dzieci z niepełnosprawnościami', points: 15 },
    ],
    authority: mayor,
    department: 'Wydział Spraw Społecznych',
    caseSign: `SS.524.7.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 14),
    deadlineAt: instantAt(deadlineDay, '14:00'),
    legalBasis: [acts.publicBenefit('art. 4 ust. 1 pkt 17, art. 11 ust. 1 pkt 1 i ust. 2, art. 13')],
    contact: 'Wydział Spraw Społecznych, pokój 27, tel. 82 565 36 80',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '13:55'),
    relations: [],
    body: `
      W chełmskich klubach trenuje 2 300 dzieci. Miasto dopłaca do hal, trenerów i wyjazdów, a pieniądze rozdziela w konkursie, jawnie i według punktów.

      ## Na co można wydać dotację
      Tabela: Tak i nie
      | Tak | Nie |
      | wynagrodzenie trenera, instruktora, sędziego | premie dla zawodników |
      | wynajem hali, basenu, boiska | kary i odsetki |
      | piłki, maty, stroje | zakup samochodu |
      | przejazd i nocleg na zawodach | sport zawodowy |

      ## Kto ocenia
      Komisję tworzy pięć osób: troje urzędników i dwoje przedstawicieli organizacji, które w konkursie nie startują. Każdy członek podpisuje, że nie jest związany z oferentem. Oceny cząstkowe pokażemy razem z wynikiem.

      ## Przygotuj ofertę
      1. Załóż konto w generatorze i wybierz ten konkurs.
      2. Opisz grupy wiekowe, godziny i miejsca treningów.
      3. Dołącz standardy ochrony małoletnich, które obowiązują w klubie.
      4. Wyślij i wydrukuj potwierdzenie. Podpisane dostarcz do kancelarii albo przez e-Doręczenia do ${formatDateTime(instantAt(deadlineDay, '14:00'))}.

      Szkolenie z pisania ofert prowadzimy w każdy czwartek o 16:00. Na rozstrzygnięcie mamy miesiąc. Klub, który dostanie mniej, niż prosił, może zmienić kosztorys albo zrezygnować.
    `,
    attachments: [],
  };
};

/** What residents are asked, what they ask for, and money for those who organise them. */
export const chelmVoices = (day: LocalDate): DemoAnnouncement[] =>
  [roundaboutName, eveningBuses, crossing, fireworks, youthSport].map((write) => write(day));
