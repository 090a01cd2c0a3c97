import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, resolutionNumber, yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const issuer = 'Urząd Gminy Dzierzkowice';
const mayor = 'Wójt Gminy Dzierzkowice';

const waterBreak = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -1);
  const work = workday(day, 4);
  return {
    type: 'communique',
    slug: 'przerwa-w-dostawie-wody-terpentyna',
    title: 'Przerwa w dostawie wody w Terpentynie i Dzierzkowicach-Woli',
    summary: `${formatDate(work)} w godzinach 8:00–15:00 nie będzie wody: wymieniamy zasuwy na głównym wodociągu. Nalej wody na zapas.`,
    authority: mayor,
    department: 'Referat Gospodarki Komunalnej',
    caseSign: `GK.7021.14.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(work, 1),
    legalBasis: [acts.waterSupply('art. 5 ust. 1 i 1a')],
    contact: 'Referat Gospodarki Komunalnej, pokój 4, tel. 81 822 00 00',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:10'),
    relations: [],
    body: `
      Referat Gospodarki Komunalnej zawiadamia, że ${formatDateTime(instantAt(work, '08:00'))}, rozpocznie się wymiana dwóch zasuw na głównym wodociągu przy szkole. Woda wróci tego samego dnia około godziny 15:00.

      ## Gdzie nie będzie wody
      - Terpentyna: cała miejscowość,
      - Dzierzkowice-Wola: domy od numeru 1 do 48,
      - Dzierzkowice-Rynek: tylko przedszkole i ośrodek zdrowia, dla których przygotowaliśmy zbiorniki.

      ## Skąd wziąć wodę
      Beczkowóz z wodą pitną stanie przy remizie OSP w Terpentynie od 8:00 do 15:30. Weź własne naczynie. Osobom, które nie mogą przyjść, strażacy ochotnicy przywiozą wodę do domu – zadzwoń do referatu.

      ## O czym pamiętać
      1. Wieczorem dzień wcześniej nalej wody do picia i do gotowania.
      2. W czasie przerwy nie włączaj pralki, zmywarki ani bojlera.
      3. Gdy woda wróci, odkręć kran na kilka minut. Może być przez chwilę mętna, ale jest bezpieczna do mycia i spłukiwania.

      Kto ma hodowlę lub chłodnię owoców i potrzebuje stałego dopływu, niech zgłosi to najpóźniej na dzień przed przerwą. Za niedogodności przepraszamy.
    `,
    attachments: [
      attachment({
        title: 'Zawiadomienie o przerwie w dostawie wody',
        subject: 'Zawiadomienie do wywieszenia na tablicach sołeckich',
        issuer,
        createdOn: issued,
        text: `
          **Nie będzie wody: ${formatDate(work)}, godz. 8:00–15:00**

          | Miejscowość | Kto nie ma wody | Skąd wziąć wodę |
          | Terpentyna | wszyscy odbiorcy | beczkowóz przy remizie OSP |
          | Dzierzkowice-Wola | domy od numeru 1 do 48 | beczkowóz przy remizie OSP w Terpentynie |
          | Dzierzkowice-Rynek | przedszkole i ośrodek zdrowia | własne zbiorniki |

          Pytania: Referat Gospodarki Komunalnej, tel. 81 822 00 00. Prosimy sołtysów o wywieszenie zawiadomienia.
        `,
      }),
    ],
  };
};

const wasteFee = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -31);
  const issued = workday(day, -20);
  const year = String(Number(yearOf(day)) + 1);
  const number = resolutionNumber(adopted, 2);
  const text = `
    Na podstawie art. 18 ust. 2 pkt 15 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) oraz art. 6j ust. 1 pkt 1, art. 6k ust. 1 pkt 1, ust. 3 i 4a ustawy z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach (Dz.U. 2025 poz. 733) Rada Gminy Dzierzkowice uchwala, co następuje:

    **§ 1.** Opłatę za gospodarowanie odpadami komunalnymi od właścicieli nieruchomości, na których zamieszkują mieszkańcy, oblicza się jako iloczyn liczby mieszkańców i stawki.

    **§ 2.** Ustala się stawki opłaty za jednego mieszkańca miesięcznie:

    Tabela: Stawki
    | Jak zbierasz odpady | Stawka |
    | selektywnie | 24,00 zł |
    | selektywnie, z kompostownikiem przydomowym | 20,00 zł |
    | nieselektywnie (stawka podwyższona) | 48,00 zł |

    **§ 3.** Zwalnia się w całości z opłaty trzecie i każde następne dziecko w rodzinie wielodzietnej, która ma Kartę Dużej Rodziny.

    **§ 4.** Wykonanie uchwały powierza się Wójtowi Gminy Dzierzkowice.

    **§ 5.** Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego, z mocą od dnia 1 stycznia ${year} r.
  `;
  return {
    type: 'resolution',
    slug: 'uchwala-oplata-za-odpady',
    title: `Uchwała nr ${number} w sprawie opłaty za gospodarowanie odpadami komunalnymi`,
    subject:
      'w sprawie wyboru metody ustalenia opłaty za gospodarowanie odpadami komunalnymi oraz ustalenia stawki tej opłaty',
    summary: `Od stycznia ${year} r. stawka wynosi 24 zł od osoby, a z kompostownikiem 20 zł. Rodziny z Kartą Dużej Rodziny płacą mniej.`,
    number,
    authority: 'Rada Gminy Dzierzkowice',
    department: 'Referat Organizacyjny',
    caseSign: `RO.0006.${String(Number(adopted.slice(5, 7)) * 6)}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: `${year}-01-01`,
    officialJournal: `Dz. Urz. Woj. Lubelskiego ${yearOf(issued)} poz. 4986`,
    validity: 'inForce',
    visibleFrom: issued,
    legalBasis: [
      acts.communeSelfGovernment('art. 18 ust. 2 pkt 15'),
      acts.cleanliness('art. 6j ust. 1 pkt 1, art. 6k ust. 1 pkt 1, ust. 3 i 4a'),
    ],
    contact: 'Referat Organizacyjny, pokój 7, tel. 81 822 00 00',
    producedBy: 'Przewodniczący Rady Gminy Dzierzkowice',
    producedAt: adopted,
    publishedAt: instantAt(issued, '12:00'),
    relations: [],
    body: `
      ${text}

      ## Co musisz zrobić
      Nic, jeżeli liczba osób w domu się nie zmieniła: nowe zawiadomienie o opłacie przyniesie sołtys. Jeżeli zakładasz kompostownik, złóż nową deklarację. Jak płacić, piszemy na stronie [Odpady](/sprawy/odpady/).
    `,
    attachments: [
      attachment({
        title: `Uchwała nr ${number} z uzasadnieniem`,
        subject: 'Pełny tekst uchwały w sprawie stawki opłaty za odpady wraz z uzasadnieniem',
        issuer: 'Rada Gminy Dzierzkowice',
        createdOn: adopted,
        text: `
          z dnia ${formatDate(adopted)} w sprawie wyboru metody ustalenia opłaty za gospodarowanie odpadami komunalnymi oraz ustalenia stawki tej opłaty
          ${text}

          ## Uzasadnienie
          System gospodarowania odpadami ma utrzymać się z opłat. W przetargu na odbiór odpadów jedyna oferta była o 9% wyższa niż obecna umowa, dlatego stawka rośnie z 22 zł do 24 zł. Zniżka za kompostownik wynosi 4 zł miesięcznie od osoby, bo bioodpady są najdroższą w zagospodarowaniu częścią odpadów z naszych gospodarstw.
        `,
      }),
    ],
  };
};

const villageHalls = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -13);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-swietlice-wiejskie',
    title: `Zarządzenie nr ${number} w sprawie korzystania ze świetlic wiejskich`,
    summary:
      'Ile kosztuje świetlica na chrzciny, zebranie i ćwiczenia, kto korzysta bezpłatnie i u kogo odebrać klucz.',
    number,
    authority: mayor,
    department: 'Referat Organizacyjny',
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 7),
    validity: 'inForce',
    visibleFrom: adopted,
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3'), acts.municipalEconomy('art. 4 ust. 1 pkt 2')],
    contact: 'Referat Organizacyjny, pokój 7, tel. 81 822 00 00',
    producedBy: 'Wójt Gminy Dzierzkowice',
    producedAt: adopted,
    publishedAt: instantAt(adopted, '09:30'),
    relations: [{ kind: 'repeals', slug: 'zarzadzenie-swietlice-wiejskie-cennik' }],
    body: `
      Na podstawie art. 30 ust. 2 pkt 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) zarządza się, co następuje:

      **§ 1.** Ze świetlic wiejskich w Ludmiłówce, Wyżnicy i Dzierzkowicach-Woli mogą korzystać mieszkańcy, sołectwa, koła gospodyń wiejskich, ochotnicze straże pożarne i stowarzyszenia z terenu gminy.

      **§ 2.** Bezpłatnie odbywają się zebrania wiejskie, próby zespołów, zajęcia dla dzieci oraz spotkania rad sołeckich.

      **§ 3.** Za inne spotkania ustala się opłaty za dobę, wraz z prądem i wodą:

      Tabela: Opłaty za dobę
      | Świetlica | Bez kuchni | Z kuchnią |
      | Ludmiłówka (60 miejsc) | 120 zł | 200 zł |
      | Wyżnica (80 miejsc) | 150 zł | 250 zł |
      | Dzierzkowice-Wola (40 miejsc) | 90 zł | 150 zł |

      **§ 4.** W okresie grzewczym do opłaty dolicza się 60 zł.

      **§ 5.** Klucz wydaje sołtys po okazaniu potwierdzenia wpłaty. Najemca oddaje świetlicę posprzątaną najpóźniej o godzinie 12:00 następnego dnia.

      **§ 6.** Wykonanie zarządzenia powierza się Kierownikowi Referatu Organizacyjnego.

      **§ 7.** Zarządzenie wchodzi w życie po upływie 7 dni od dnia podpisania.

      **§ 8.** Traci moc dotychczasowe zarządzenie w sprawie cennika świetlic.
    `,
    attachments: [
      attachment({
        title: 'Wniosek o udostępnienie świetlicy wiejskiej',
        subject: 'Formularz do wydrukowania i wypełnienia ręcznie',
        issuer,
        createdOn: adopted,
        text: `
          Wniosek złóż w urzędzie, Terpentyna 1, albo u sołtysa, najpóźniej 5 dni przed spotkaniem.

          Tabela: Wniosek
          | Pole | Miejsce na odpowiedź |
          | Imię i nazwisko albo nazwa organizacji | |
          | Adres i telefon | |
          | Która świetlica | |
          | Data i godziny | |
          | Rodzaj spotkania i liczba osób | |
          | Czy potrzebna jest kuchnia (tak / nie) | |

          Oświadczam, że znam zasady korzystania ze świetlicy i zapłacę za szkody, które powstaną z mojej winy.

          Tabela: Podpis
          | Pole | Miejsce na odpowiedź |
          | Data | |
          | Podpis | |
        `,
      }),
    ],
  };
};

const lightingNotice = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -7);
  const sign = `BI.6733.5.${yearOf(issued)}`;
  return {
    type: 'notice',
    slug: 'obwieszczenie-oswietlenie-ludmilowka',
    title: 'Obwieszczenie o wydaniu decyzji: oświetlenie drogi w Ludmiłówce',
    summary:
      'Wójt ustalił lokalizację inwestycji celu publicznego: 14 lamp i kabel wzdłuż drogi gminnej. Strony mogą się odwołać.',
    procedure: 'Ustalenie lokalizacji inwestycji celu publicznego',
    filesMayBeSeen: 'Urząd Gminy Dzierzkowice, Referat Budownictwa i Inwestycji, pokój 11, w godzinach pracy urzędu',
    deliveredByNotice: true,
    authority: mayor,
    department: 'Referat Budownictwa i Inwestycji',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(issued, 30),
    deadlineAt: instantAt(workday(issued, 28), '23:59'),
    legalBasis: [
      acts.spatialPlanning('art. 53 ust. 1'),
      acts.administrativeProcedure('art. 49 § 1 i 2, art. 127 § 1 i 2, art. 129 § 2'),
    ],
    contact: 'Referat Budownictwa i Inwestycji, pokój 11, tel. 81 822 00 00',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:20'),
    relations: [],
    body: `
      Na podstawie art. 53 ust. 1 ustawy z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym oraz art. 49 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego

      **Wójt Gminy Dzierzkowice zawiadamia**,

      że dnia ${formatDate(issued)} wydał decyzję znak ${sign} o ustaleniu lokalizacji inwestycji celu publicznego. Inwestycja polega na budowie oświetlenia ulicznego przy drodze gminnej w Ludmiłówce: 14 słupów z oprawami LED i linia kablowa o długości 620 m.

      ## Gdzie przeczytać decyzję
      Treść decyzji i akta sprawy są dostępne w Referacie Budownictwa i Inwestycji, pokój 11 na parterze. Kto nie może przyjechać, może umówić się na rozmowę telefoniczną i poprosić o odczytanie rozstrzygnięcia.

      ## Od kiedy liczą się terminy
      Zawiadomienie uważa się za doręczone po upływie 14 dni od dnia publicznego ogłoszenia, to jest z dniem ${formatDate(addDays(issued, 14))}

      ## Jak się odwołać
      Od decyzji służy stronom odwołanie do Samorządowego Kolegium Odwoławczego w Lublinie, za pośrednictwem Wójta, w terminie 14 dni od dnia doręczenia. Odwołanie powinno zawierać zarzuty do decyzji, istotę i zakres żądania oraz wskazywać dowody. Przed upływem terminu strona może zrzec się prawa do odwołania.
    `,
    attachments: [
      attachment({
        title: 'Wykaz działek – oświetlenie w Ludmiłówce',
        subject: 'Działki objęte decyzją, w miejsce załącznika graficznego',
        issuer,
        createdOn: issued,
        text: `
          Wykaz do decyzji ${sign}. Opisuje słowami to, co pokazuje mapa w skali 1:1000.

          Tabela: Obręb Ludmiłówka
          | Działka | Co powstanie | Długość kabla |
          | 211 (droga gminna) | słupy nr 1–9 | 405 m |
          | 212/1 (droga gminna) | słupy nr 10–14 | 190 m |
          | 198/3 (plac przy świetlicy) | szafka sterownicza | 25 m |

          Roboty nie wymagają usunięcia drzew.
        `,
      }),
    ],
  };
};

const roadTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -10);
  const deadlineDay = workday(day, 8);
  const sign = `BI.271.6.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-droga-gminna-w-wyznicy',
    title: 'Przebudowa drogi gminnej nr 108342L w Wyżnicy',
    summary: `Asfalt, pobocza i rowy na odcinku 1,28 km między sadami. Oferty do ${formatDateTime(instantAt(deadlineDay, '10:00'))}.`,
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['45233140-2', '45233220-7', '45232452-5'],
    noticeNumber: `${yearOf(issued)}/BZP 00498120/01`,
    platformUrl: 'https://zamowienia.dzierzkowice.example/postepowania/bi-271-6',
    openingAt: instantAt(deadlineDay, '10:15'),
    outcome: 'open',
    authority: mayor,
    department: 'Referat Budownictwa i Inwestycji',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 21),
    deadlineAt: instantAt(deadlineDay, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1')],
    contact: 'Referat Budownictwa i Inwestycji, pokój 11, tel. 81 822 00 00, inwestycje@dzierzkowice.example',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    producedAt: issued,
    publishedAt: instantAt(issued, '13:40'),
    relations: [],
    body: `
      Gmina Dzierzkowice zaprasza do składania ofert na roboty budowlane **Przebudowa drogi gminnej nr 108342L w Wyżnicy**, znak ${sign}. Postępowanie prowadzimy w trybie podstawowym bez negocjacji (art. 275 pkt 1 ustawy – Prawo zamówień publicznych).

      ## Zakres robót
      1. rozbiórka starej nawierzchni i wyrównanie podbudowy kruszywem,
      2. warstwa wiążąca i ścieralna z betonu asfaltowego, szerokość 4,5 m, długość 1,28 km,
      3. pobocza z kruszywa po 0,75 m,
      4. oczyszczenie rowów i wymiana 11 przepustów pod zjazdami do sadów,
      5. oznakowanie.

      W czasie zbiorów wykonawca musi zapewnić przejazd do plantacji i punktów skupu.

      ## Terminy i wadium
      Oferty, wyłącznie elektronicznie przez platformę zakupową, przyjmujemy do ${formatDateTime(instantAt(deadlineDay, '10:00'))}. Otwarcie nastąpi o godzinie 10:15. Wykonawca jest związany ofertą 30 dni. Wadium wynosi 25 000 zł. Roboty należy zakończyć w ciągu 5 miesięcy od podpisania umowy.

      ## Jak wybierzemy ofertę
      Tabela: Kryteria oceny
      | Kryterium | Waga |
      | Cena | 60% |
      | Okres gwarancji (36–72 miesiące) | 40% |

      Zadanie jest dofinansowane ze środków budżetu państwa w ramach Rządowego Funduszu Rozwoju Dróg.
    `,
    attachments: [
      attachment({
        title: 'Przedmiar robót – droga w Wyżnicy',
        subject: 'Ilości robót do wyceny',
        issuer,
        createdOn: issued,
        text: `
          Przedmiar ma charakter pomocniczy. Znak sprawy: ${sign}

          Tabela: Roboty
          | Lp. | Robota | Jednostka | Ilość |
          | 1 | Frezowanie i rozbiórka nawierzchni | m² | 5 120 |
          | 2 | Podbudowa z kruszywa łamanego, 15 cm | m² | 6 400 |
          | 3 | Warstwa wiążąca AC 16 W, 5 cm | m² | 5 890 |
          | 4 | Warstwa ścieralna AC 11 S, 4 cm | m² | 5 760 |
          | 5 | Pobocza z kruszywa | m² | 1 920 |
          | 6 | Oczyszczenie rowów | m | 2 100 |
          | 7 | Wymiana przepustów pod zjazdami | szt. | 11 |
          | 8 | Znaki pionowe | szt. | 18 |
        `,
      }),
    ],
  };
};

const farmClerk = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -3);
  const deadlineDay = workday(day, 11);
  return {
    type: 'recruitment',
    slug: 'nabor-podinspektor-rolnictwo-i-drogi',
    title: 'Nabór na stanowisko podinspektora do spraw rolnictwa i dróg',
    summary: `Pół dnia w terenie, pół dnia przy biurku: szkody w sadach, zjazdy, rowy i drogi gminne. Dokumenty do ${formatDate(deadlineDay)}`,
    position: 'podinspektor do spraw rolnictwa i dróg',
    workplace: 'Urząd Gminy Dzierzkowice, Terpentyna 1, 23-251 Dzierzkowice; pełny etat',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie wyższe albo średnie i 3 lata stażu pracy',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
      'prawo jazdy kategorii B',
    ],
    additionalRequirements: [
      'znajomość upraw sadowniczych i jagodowych',
      'umiejętność pracy z mapą ewidencyjną',
      'znajomość ustawy o drogach publicznych',
    ],
    tasks: [
      'przyjmowanie wniosków o oszacowanie szkód w uprawach i praca w komisji',
      'uzgadnianie zjazdów i zajęcia pasa drogowego',
      'objazdy dróg gminnych i zlecanie napraw',
      'zwrot podatku akcyzowego zawartego w cenie oleju napędowego',
    ],
    requiredDocuments: [
      'list motywacyjny i życiorys',
      'kwestionariusz osobowy',
      'kopie dyplomu i świadectw pracy',
      'podpisane oświadczenia, których wzór jest w załączniku',
    ],
    disabilityQuotaReached: true,
    authority: mayor,
    department: 'Referat Organizacyjny',
    caseSign: `RO.2110.3.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 20),
    deadlineAt: instantAt(deadlineDay, '14:30'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1, art. 13 ust. 1 i 2')],
    contact: 'Referat Organizacyjny, pokój 7, tel. 81 822 00 00',
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    producedAt: issued,
    publishedAt: instantAt(issued, '09:00'),
    relations: [],
    body: `
      Wójt Gminy Dzierzkowice ogłasza nabór na wolne stanowisko urzędnicze: **podinspektor do spraw rolnictwa i dróg** w Referacie Gospodarki Komunalnej.

      ## Na czym polega praca
      Gmina ma ponad 70 km dróg i kilkaset gospodarstw, które uprawiają maliny, porzeczki i jabłonie. Połowę czasu spędzisz w terenie: na objazdach dróg i w komisji, która po gradzie lub przymrozkach ogląda plantacje. Resztę przy biurku, na parterze budynku dostępnego bez schodów.

      ## Warunki
      - pełny etat, w sezonie zdarza się praca w sobotę, za którą oddajemy dzień wolny,
      - wynagrodzenie zasadnicze 5 100–5 700 zł brutto, dodatek stażowy i trzynasta pensja,
      - samochód służbowy do jazdy po gminie.

      Wskaźnik zatrudnienia osób niepełnosprawnych w urzędzie w miesiącu poprzedzającym ogłoszenie wyniósł co najmniej 6%.

      ## Jak się zgłosić
      Dokumenty w zamkniętej kopercie z dopiskiem „Nabór – rolnictwo i drogi” złóż w sekretariacie albo przyślij pocztą. Muszą dotrzeć do nas najpóźniej ${formatDateTime(instantAt(deadlineDay, '14:30'))}. O terminie rozmowy powiadomimy telefonicznie. Informację o wyniku wywiesimy na tablicy i ogłosimy w Biuletynie na co najmniej 3 miesiące.
    `,
    attachments: [
      attachment({
        title: 'Kwestionariusz osobowy kandydata',
        subject: 'Kwestionariusz dla osoby ubiegającej się o zatrudnienie, do wydrukowania',
        issuer,
        createdOn: issued,
        text: `
          Tabela: Dane kandydata
          | Pole | Miejsce na odpowiedź |
          | Imię (imiona) i nazwisko | |
          | Data urodzenia | |
          | Dane kontaktowe | |
          | Wykształcenie i zawód | |
          | Kwalifikacje zawodowe | |
          | Przebieg dotychczasowego zatrudnienia | |

          Podstawa: art. 22¹ § 1 Kodeksu pracy. Innych danych nie musisz podawać.

          Tabela: Podpis
          | Pole | Miejsce na odpowiedź |
          | Miejscowość i data | |
          | Podpis | |
        `,
      }),
    ],
  };
};

const leaseList = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -5);
  const until = addDays(issued, 21);
  const number = ordinanceNumber(issued, 0.4);
  return {
    type: 'propertyList',
    slug: 'wykaz-grunt-do-dzierzawy-dzierzkowice-podwody',
    title: 'Wykaz nieruchomości do dzierżawy: grunt rolny w Dzierzkowicach-Podwodach',
    summary: `Gmina wydzierżawi na 3 lata działkę pod uprawę malin lub warzyw. Wykaz wisi do ${formatDate(until)}`,
    landRegister: 'LU1K/00012345/7',
    plot: 'działka nr 156/2, obręb Dzierzkowice-Podwody',
    areaSquareMetres: 8_400,
    purpose: 'dzierżawa na cele rolne na 3 lata, w trybie bezprzetargowym',
    price: 67_200,
    postedUntil: until,
    authority: mayor,
    department: 'Referat Budownictwa i Inwestycji',
    caseSign: `BI.6845.9.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: until,
    legalBasis: [acts.realEstate('art. 35 ust. 1 i 2'), acts.communeSelfGovernment('art. 30 ust. 2 pkt 3')],
    contact: 'Referat Budownictwa i Inwestycji, pokój 11, tel. 81 822 00 00',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:00'),
    relations: [],
    body: `
      Na podstawie art. 35 ust. 1 i 2 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami oraz zarządzenia nr ${number} Wójt Gminy Dzierzkowice podaje do publicznej wiadomości wykaz nieruchomości stanowiących własność gminy, przeznaczonych do oddania w dzierżawę.

      Tabela: Nieruchomość
      | Co | Opis |
      | Oznaczenie | działka nr 156/2, obręb Dzierzkowice-Podwody, księga wieczysta LU1K/00012345/7 |
      | Powierzchnia | 0,84 ha, klasy IIIa i IIIb |
      | Opis | grunt orny przy drodze gminnej, dawniej plantacja malin, bez budynków |
      | Przeznaczenie | tereny rolnicze |
      | Czynsz | 672 zł rocznie |
      | Termin płatności | do 31 marca każdego roku, z góry |
      | Zmiana czynszu | raz w roku o wskaźnik wzrostu cen ogłoszony przez Prezesa GUS |
      | Forma | dzierżawa na 3 lata |

      ## Jak długo wisi wykaz
      Wykaz wywiesza się na 21 dni, od ${formatDate(issued)} do ${formatDate(until)} na tablicy ogłoszeń w urzędzie i na tej stronie.

      ## Co możesz zrobić
      Kto chce wydzierżawić działkę, niech w tym czasie złoży wniosek w sekretariacie, pokój 1, albo wyśle go przez [Moje Miasto](/moje-miasto/zalatw/). Jeżeli wpłynie więcej niż jeden wniosek, ogłosimy przetarg. Działkę można obejrzeć w każdej chwili, najlepiej po umówieniu się z nami telefonicznie.
    `,
    attachments: [
      attachment({
        title: 'Wniosek o dzierżawę gruntu gminnego',
        subject: 'Formularz do wydrukowania i wypełnienia ręcznie',
        issuer,
        createdOn: issued,
        text: `
          Tabela: Wniosek
          | Pole | Miejsce na odpowiedź |
          | Imię i nazwisko albo nazwa | |
          | Adres i telefon | |
          | Numer działki i obręb | |
          | Na jaki cel i na jak długo | |
          | Data i podpis | |

          Wniosek złóż w sekretariacie urzędu, Terpentyna 1, 23-251 Dzierzkowice, do ${formatDate(until)}
        `,
      }),
    ],
  };
};

const speedPetition = (day: LocalDate): DemoAnnouncement => {
  const filed = workday(day, -28);
  const issued = workday(day, -22);
  const expected = addDays(filed, 90);
  return {
    type: 'petition',
    slug: 'petycja-prog-zwalniajacy-przy-szkole',
    title: 'Petycja w sprawie progu zwalniającego przy szkole w Terpentynie',
    summary: `Grupa rodziców prosi o próg zwalniający i nowe przejście dla pieszych. Odpowiemy najpóźniej ${formatDate(expected)}`,
    filedAt: filed,
    expectedAt: expected,
    authority: mayor,
    department: 'Referat Gospodarki Komunalnej',
    caseSign: `GK.152.2.${yearOf(filed)}`,
    visibleFrom: issued,
    visibleTo: addDays(expected, 30),
    legalBasis: [acts.petitions('art. 8 ust. 1, art. 10 ust. 1')],
    contact: 'Referat Gospodarki Komunalnej, pokój 4, tel. 81 822 00 00',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '15:00'),
    relations: [],
    body: `
      Dnia ${formatDate(filed)} do urzędu wpłynęła petycja złożona w interesie publicznym. Podmiot, który ją wniósł, nie zgodził się na ujawnienie danych, dlatego odwzorowanie cyfrowe jest pozbawione nazwisk, adresów i podpisów.

      ## Czego dotyczy
      Autorzy petycji proszą o:
      1. wykonanie progu zwalniającego na drodze gminnej przed szkołą w Terpentynie,
      2. wyznaczenie przejścia dla pieszych między szkołą a przystankiem,
      3. ustawienie lampy, która oświetli to miejsce.

      W uzasadnieniu piszą, że rano z drogi korzysta około stu uczniów, a samochody i ciągniki jadące do skupu często przekraczają dozwoloną prędkość.

      ## Przebieg sprawy
      Tabela: Co już zrobiliśmy
      | Data | Co się stało |
      | ${formatDate(filed)} | petycja wpłynęła do urzędu |
      | ${formatDate(issued)} | ogłosiliśmy ją na tej stronie i poprosiliśmy policję o pomiary ruchu |

      ## Kiedy odpowiedź
      Zgodnie z art. 10 ust. 1 ustawy z dnia 11 lipca 2014 r. o petycjach petycję trzeba rozpatrzyć bez zbędnej zwłoki, nie później niż w ciągu 3 miesięcy od jej złożenia. Przewidywany termin: ${formatDate(expected)} O przebiegu i o sposobie załatwienia będziemy pisać tutaj.
    `,
    attachments: [
      attachment({
        title: 'Petycja – treść bez danych osobowych',
        subject: 'Odwzorowanie petycji po usunięciu danych osobowych',
        issuer,
        createdOn: issued,
        text: `
          Data wpływu: ${formatDate(filed)} Dane osób, które podpisały petycję, usunięto.

          Do Wójta Gminy Dzierzkowice

          My, rodzice i opiekunowie uczniów, wnosimy o poprawę bezpieczeństwa na drodze gminnej przed szkołą w Terpentynie. Prosimy o próg zwalniający, przejście dla pieszych i lampę.

          Dzieci idące z przystanku przechodzą przez drogę w miejscu, gdzie nie ma chodnika ani oświetlenia. Zimą i jesienią o godzinie 7:30 jest tam ciemno. Kierowcy widzą dzieci dopiero z kilku metrów.

          Petycję podpisały 83 osoby.
        `,
      }),
    ],
  };
};

const gravelTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -400);
  const deadlineDay = workday(issued, 15);
  const sign = `BI.271.3.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-kruszywo-na-drogi-gminne',
    title: 'Dostawa kruszywa na drogi dojazdowe do pól i sadów',
    summary: 'Zakup 2 400 ton kruszywa łamanego z dowozem do ośmiu sołectw. Postępowanie zakończone podpisaniem umowy.',
    subjectKind: 'supplies',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['14212300-9'],
    noticeNumber: `${yearOf(issued)}/BZP 00431870/01`,
    openingAt: instantAt(deadlineDay, '10:15'),
    budget: 19_000_000,
    offers: [
      { contractor: 'Oferent 1 (dane demonstracyjne)', price: 17_832_000 },
      { contractor: 'Oferent 2 (dane demonstracyjne)', price: 18_450_000 },
      { contractor: 'Oferent 3 (dane demonstracyjne)', price: 20_160_000 },
    ],
    chosenOffer: {
      contractor: 'Oferent 1 (dane demonstracyjne)',
      price: 17_832_000,
      chosenOn: workday(deadlineDay, 12),
      reasons: 'Najniższa cena i najkrótszy termin dostawy.',
    },
    outcome: 'awarded',
    authority: mayor,
    department: 'Referat Budownictwa i Inwestycji',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 45),
    deadlineAt: instantAt(deadlineDay, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1')],
    contact: 'Referat Budownictwa i Inwestycji, pokój 11, tel. 81 822 00 00',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:30'),
    relations: [],
    body: `
      Gmina Dzierzkowice prowadziła postępowanie ${sign} na dostawę kruszywa łamanego 0–31,5 mm do utwardzenia dróg dojazdowych do gruntów rolnych. Postępowanie odbyło się w trybie podstawowym na podstawie art. 275 pkt 1 ustawy – Prawo zamówień publicznych.

      ## Przedmiot
      Wykonawca dostarczał 2 400 ton kruszywa na odcinki wskazane przez sołtysów: Wyżnica, Wyżnianka, Ludmiłówka, Krzywie, Sosnowa Wola, Dębina, Terpentyna i Dzierzkowice-Góry. Dostawy nie mogły odbywać się w dniach skupu owoców między 16:00 a 20:00, żeby nie blokować wąskich dróg.

      ## Przebieg
      Tabela: Daty
      | Czynność | Data |
      | Ogłoszenie | ${formatDate(issued)} |
      | Otwarcie ofert | ${formatDate(deadlineDay)} |
      | Wybór oferty | ${formatDate(workday(deadlineDay, 12))} |
      | Umowa | ${formatDate(workday(deadlineDay, 24))} |

      ## Wynik
      Wpłynęły trzy oferty. Gmina przeznaczyła na zamówienie 190 000 zł. Wybrano ofertę najtańszą, z ceną 178 320 zł brutto i terminem dostawy 3 dni od wezwania. Pozostałe oferty nie podlegały odrzuceniu. Umowa została wykonana w całości i rozliczona.
    `,
    attachments: [
      attachment({
        title: 'Informacja o wyborze oferty – kruszywo',
        subject: 'Informacja o wyborze najkorzystniejszej oferty z punktacją',
        issuer,
        createdOn: workday(deadlineDay, 12),
        text: `
          Na podstawie art. 253 ust. 2 ustawy z dnia 11 września 2019 r. – Prawo zamówień publicznych zamawiający informuje o wyborze najkorzystniejszej oferty w postępowaniu ${sign}.

          Tabela: Punktacja
          | Oferta | Cena brutto | Punkty za cenę | Punkty za termin | Razem |
          | nr 1 | 178 320 zł | 60,00 | 40,00 | 100,00 |
          | nr 2 | 184 500 zł | 57,99 | 40,00 | 97,99 |
          | nr 3 | 201 600 zł | 53,07 | 20,00 | 73,07 |

          Wybrano ofertę nr 1, która uzyskała najwięcej punktów.
        `,
      }),
    ],
  };
};

const oldHallPrices = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -770);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-swietlice-wiejskie-cennik',
    title: `Zarządzenie nr ${number} w sprawie cennika świetlic wiejskich`,
    summary: 'Dawny cennik świetlic w Ludmiłówce i Wyżnicy. Uchylony nowym zarządzeniem, zostaje w archiwum.',
    number,
    authority: mayor,
    department: 'Referat Organizacyjny',
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 14),
    validity: 'repealed',
    visibleFrom: adopted,
    visibleTo: workday(day, -13),
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3')],
    contact: 'Referat Organizacyjny, pokój 7, tel. 81 822 00 00',
    producedBy: 'Wójt Gminy Dzierzkowice',
    producedAt: adopted,
    publishedAt: instantAt(adopted, '14:00'),
    relations: [],
    body: `
      Na podstawie art. 30 ust. 2 pkt 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym zarządza się, co następuje:

      **§ 1.** Za korzystanie ze świetlic wiejskich ustala się opłaty za dobę:

      Tabela: Dawne opłaty
      | Świetlica | Opłata za dobę |
      | Ludmiłówka | 150 zł |
      | Wyżnica | 180 zł |

      **§ 2.** Do opłaty dolicza się koszt prądu według wskazań licznika.

      **§ 3.** Z opłaty zwolnione są koła gospodyń wiejskich, ochotnicze straże pożarne oraz sołectwa, w których świetlica się znajduje, jeżeli spotkanie służy celom statutowym i nie ma charakteru zarobkowego.

      **§ 4.** Opłatę wpłaca się przed odebraniem klucza w kasie urzędu albo na rachunek gminy. Najemca odpowiada za porządek i za szkody powstałe w czasie najmu.

      **§ 5.** Wykonanie zarządzenia powierza się Sekretarzowi Gminy.

      **§ 6.** Zarządzenie wchodzi w życie po upływie 14 dni od dnia podpisania.

      ## Co dziś obowiązuje
      To zarządzenie już nie obowiązuje. Aktualne opłaty, także za świetlicę w Dzierzkowicach-Woli, znajdziesz w [nowym zarządzeniu](/ogloszenia/zarzadzenie-swietlice-wiejskie/).
    `,
    attachments: [
      attachment({
        title: 'Cennik świetlic wiejskich – archiwalny',
        subject: 'Cennik uchylony nowym zarządzeniem',
        issuer,
        createdOn: adopted,
        text: `
          Załącznik do zarządzenia nr ${number}

          | Świetlica | Liczba miejsc | Opłata za dobę |
          | Ludmiłówka | 60 | 150 zł |
          | Wyżnica | 80 | 180 zł |

          Do opłaty dolicza się koszt prądu według wskazań licznika.
        `,
      }),
    ],
  };
};

/** Ten announcements of Dzierzkowice, dated relative to the day of seeding. */
export const dzierzkowiceAnnouncements = (day: LocalDate): DemoAnnouncement[] =>
  [
    waterBreak,
    wasteFee,
    villageHalls,
    lightingNotice,
    roadTender,
    farmClerk,
    leaseList,
    speedPetition,
    gravelTender,
    oldHallPrices,
  ].map((write) => write(day));
