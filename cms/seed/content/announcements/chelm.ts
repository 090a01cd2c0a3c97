import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, resolutionNumber, yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const issuer = 'Urząd Miasta Chełm';
const mayor = 'Prezydent Miasta Chełm';

const busDetour = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -2);
  const from = workday(day, 3);
  const to = workday(day, 47);
  return {
    type: 'communique',
    slug: 'objazd-linii-2-i-7-ulica-lwowska',
    title: 'Autobusy linii 2 i 7 pojadą objazdem: remont ulicy Lwowskiej',
    summary: `Od ${formatDate(from)} linie 2 i 7 omijają zamknięty odcinek ulicy Lwowskiej. Dwa przystanki nie działają, jeden jest w nowym miejscu.`,
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.7243.18.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: to,
    legalBasis: [acts.publicTransport('art. 15 ust. 1 pkt 6'), acts.roadTraffic('art. 10 ust. 6')],
    contact: 'Wydział Infrastruktury Komunalnej, pokój 214, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '13:05'),
    relations: [],
    body: `
      Drogowcy wymieniają nawierzchnię i chodniki na ulicy Lwowskiej, między rondem a halą targową. Od ${formatDate(from)} do ${formatDate(to)} odcinek jest zamknięty dla wszystkich pojazdów. Piesi przejdą wyznaczonym przejściem po stronie hali.

      ## Którędy jadą autobusy
      - **Linia 2** w obu kierunkach jedzie ulicą Ogrodową i aleją Armii Krajowej.
      - **Linia 7** kończy bieg przy hali targowej od strony parkingu i tam zawraca.
      - Pozostałe linie jeżdżą bez zmian.

      ## Przystanki
      Tabela: Zmiany na czas remontu
      | Przystanek | Co się zmienia |
      | Lwowska – Hala | przeniesiony 150 m dalej, na parking hali |
      | Lwowska – Szkoła | nieczynny, korzystaj z przystanku Ogrodowa |
      | Lwowska – Rondo | nieczynny w kierunku centrum |

      Autobusy mogą się spóźniać do 6 minut. Bilety okresowe zachowują ważność, nie trzeba ich wymieniać.

      ## Jeżeli trudno Ci dojść do nowego przystanku
      Zadzwoń do nas dzień wcześniej, od poniedziałku do piątku w godzinach pracy urzędu. Osobom z niepełnosprawnościami zapewnimy bezpłatny przewóz z domu do najbliższego czynnego przystanku. Za utrudnienia przepraszamy.
    `,
    attachments: [
      attachment({
        title: 'Rozkład jazdy linii 2 i 7 na czas remontu',
        subject: 'Godziny odjazdów linii 2 i 7 z przystanków objazdu w dni robocze',
        issuer,
        createdOn: issued,
        text: `
          Rozkład obowiązuje w dni robocze od ${formatDate(from)} do ${formatDate(to)}

          ## Linia 2, kierunek Dworzec Główny
          | Przystanek | Rano | W południe | Po południu |
          | Osiedle Zachód | 6:10, 6:40, 7:10, 7:40 | 11:10, 12:10, 13:10 | 15:10, 15:40, 16:10 |
          | Ogrodowa | 6:21, 6:51, 7:21, 7:51 | 11:21, 12:21, 13:21 | 15:21, 15:51, 16:21 |
          | Dworzec Główny | 6:34, 7:04, 7:34, 8:04 | 11:34, 12:34, 13:34 | 15:34, 16:04, 16:34 |

          ## Linia 7, kierunek Hala targowa
          | Przystanek | Rano | W południe | Po południu |
          | Dyrekcja Dolna | 6:25, 7:05, 7:45 | 11:45, 12:45 | 15:05, 15:45, 16:25 |
          | Plac przy hali, parking | 6:43, 7:23, 8:03 | 12:03, 13:03 | 15:23, 16:03, 16:43 |

          W soboty i w niedziele autobusy jeżdżą według zwykłego rozkładu, trasą objazdu.
        `,
      }),
    ],
  };
};

const marketFees = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -24);
  const issued = workday(day, -17);
  const force = addDays(issued, 14);
  const number = resolutionNumber(adopted, 5);
  const text = `
    Na podstawie art. 18 ust. 2 pkt 8, art. 40 ust. 1 i art. 41 ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) oraz art. 15 ust. 1 i art. 19 pkt 1 lit. a i pkt 2 ustawy z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych (Dz.U. 2025 poz. 707) Rada Miasta Chełm uchwala, co następuje:

    **§ 1.** Uchwała określa wysokość dziennych stawek opłaty targowej oraz sposób jej poboru na terenie miejskiej hali targowej i przyległego placu.

    **§ 2.** Ustala się następujące stawki dzienne opłaty targowej:

    Tabela: Stawki dzienne
    | Rodzaj sprzedaży | Stawka |
    | z ręki, kosza lub wózka | 4,00 zł |
    | ze stołu, za każdy rozpoczęty metr długości | 7,50 zł |
    | z samochodu do 3,5 tony | 22,00 zł |
    | z samochodu powyżej 3,5 tony | 38,00 zł |

    **§ 3.** Stawki, o których mowa w § 2, obniża się o połowę dla rolników, którzy sprzedają wyłącznie produkty z własnego gospodarstwa.

    **§ 4.** Poboru opłaty w drodze inkasa dokonuje zarządca hali. Wynagrodzenie inkasenta wynosi 10% pobranych kwot.

    **§ 5.** Wykonanie uchwały powierza się Prezydentowi Miasta Chełm.

    **§ 6.** Uchwała wchodzi w życie po upływie 14 dni od dnia ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego.
  `;
  return {
    type: 'resolution',
    slug: 'uchwala-stawki-oplaty-targowej',
    title: `Uchwała nr ${number} w sprawie stawek opłaty targowej`,
    subject: 'w sprawie określenia wysokości dziennych stawek opłaty targowej oraz sposobu jej poboru',
    summary:
      'Rada Miasta ustaliła, ile kosztuje dzień handlu w hali targowej i na placu obok. Rolnicy z własnymi produktami płacą połowę.',
    number,
    authority: 'Rada Miasta Chełm',
    department: 'Biuro Rady Miasta',
    caseSign: `BRM.0006.${String(Number(adopted.slice(5, 7)) * 8)}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: force,
    officialJournal: `Dz. Urz. Woj. Lubelskiego ${yearOf(issued)} poz. 5127`,
    validity: 'inForce',
    visibleFrom: issued,
    legalBasis: [
      acts.communeSelfGovernment('art. 18 ust. 2 pkt 8, art. 40 ust. 1, art. 41 ust. 1'),
      acts.localTaxes('art. 15 ust. 1, art. 19 pkt 1 lit. a i pkt 2'),
    ],
    contact: 'Biuro Rady Miasta, pokój 105, tel. 82 565 36 00',
    producedBy: 'Przewodniczący Rady Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(issued, '09:15'),
    relations: [],
    body: text,
    attachments: [
      attachment({
        title: `Uchwała nr ${number} z uzasadnieniem`,
        subject: 'Pełny tekst uchwały w sprawie stawek opłaty targowej wraz z uzasadnieniem',
        issuer: 'Rada Miasta Chełm',
        createdOn: adopted,
        text: `
          z dnia ${formatDate(adopted)} w sprawie określenia wysokości dziennych stawek opłaty targowej oraz sposobu jej poboru
          ${text}

          ## Uzasadnienie
          Dotychczasowe stawki nie zmieniły się od czterech lat, a koszty utrzymania hali wzrosły. Nowe stawki pokryją koszty sprzątania, oświetlenia i wywozu odpadów z placu. Są niższe od górnych stawek kwotowych ogłoszonych przez ministra właściwego do spraw finansów publicznych.

          Obniżka dla rolników zachęca do sprzedaży owoców, warzyw i nabiału wprost z gospodarstw. Przewidywany wpływ do budżetu miasta w pierwszym roku to 640 000 zł.
        `,
      }),
    ],
  };
};

const marketRules = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -9);
  const force = workday(day, 6);
  const number = ordinanceNumber(adopted, 2.1);
  return {
    type: 'ordinance',
    slug: 'zarzadzenie-regulamin-hali-targowej',
    title: `Zarządzenie nr ${number} w sprawie regulaminu miejskiej hali targowej`,
    summary:
      'Regulamin mówi, kiedy hala jest otwarta, jak wynająć stoisko na dzień, miesiąc lub rok i o co dba kupiec, a o co miasto.',
    number,
    authority: mayor,
    department: 'Wydział Gospodarki Komunalnej',
    caseSign: `GK.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: force,
    validity: 'inForce',
    visibleFrom: adopted,
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3'), acts.municipalEconomy('art. 4 ust. 1 pkt 2')],
    contact: 'Wydział Gospodarki Komunalnej, pokój 118, tel. 82 565 36 00',
    producedBy: 'Prezydent Miasta Chełm',
    producedAt: adopted,
    publishedAt: instantAt(adopted, '14:20'),
    relations: [{ kind: 'implements', slug: 'uchwala-stawki-oplaty-targowej' }],
    body: `
      Na podstawie art. 30 ust. 2 pkt 3 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym (Dz.U. 2025 poz. 1153) zarządza się, co następuje:

      **§ 1.** Wprowadza się Regulamin miejskiej hali targowej przy ulicy Lwowskiej, zwanej dalej „halą”.

      **§ 2.** Hala jest otwarta od poniedziałku do piątku w godzinach 6:00–18:00, a w soboty w godzinach 6:00–14:00. Dostawy odbywają się do godziny 7:30.

      **§ 3.** Stoisko wynajmuje się:
      1. na dzień – u zarządcy hali, w miarę wolnych miejsc,
      2. na miesiąc – na podstawie wniosku złożonego do dwudziestego dnia poprzedniego miesiąca,
      3. na rok – w drodze przetargu ustnego.

      **§ 4.** Jedna osoba może zajmować najwyżej dwa sąsiednie stoiska. Stoisk nie wolno podnajmować.

      **§ 5.** Pierwszeństwo w wynajmie na miesiąc mają rolnicy i wytwórcy, którzy sprzedają własne produkty.

      **§ 6.** Wykonanie zarządzenia powierza się Dyrektorowi Wydziału Gospodarki Komunalnej.

      **§ 7.** Zarządzenie wchodzi w życie z dniem ${formatDate(force)}

      ## Jak wynająć stoisko
      Wydrukuj wniosek z załącznika albo weź go u zarządcy hali. Opis krok po kroku jest na stronie [Stoisko w hali targowej](/zalatw-sprawe/hala-targowa/).
    `,
    attachments: [
      attachment({
        title: 'Wniosek o wynajem stoiska w hali targowej',
        subject: 'Formularz do wydrukowania i wypełnienia ręcznie',
        issuer,
        createdOn: adopted,
        text: `
          Wypełnij drukowanymi literami. Wniosek złóż u zarządcy hali albo w kancelarii urzędu, ul. Lubelska 65, do dwudziestego dnia miesiąca.

          Tabela: Kto składa wniosek
          | Pole | Miejsce na odpowiedź |
          | Imię i nazwisko albo nazwa firmy | |
          | NIP (jeżeli prowadzisz firmę) | |
          | Adres | |
          | Telefon lub e-mail | |

          Tabela: Czego dotyczy wniosek
          | Pole | Miejsce na odpowiedź |
          | Miesiąc i rok wynajmu | |
          | Liczba stoisk (1 lub 2) | |
          | Co będziesz sprzedawać | |
          | Czy sprzedajesz własne produkty (tak / nie) | |
          | Czy potrzebujesz prądu (tak / nie) | |

          Znam Regulamin miejskiej hali targowej i będę go przestrzegać.

          Tabela: Podpis
          | Pole | Miejsce na odpowiedź |
          | Data | |
          | Podpis | |
        `,
      }),
    ],
  };
};

const depotNotice = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -6);
  const sign = `OŚ.6220.9.${yearOf(issued)}`;
  const comments = workday(issued, 30);
  return {
    type: 'notice',
    slug: 'obwieszczenie-magazyn-energii-zajezdnia',
    title: 'Obwieszczenie o wszczęciu postępowania środowiskowego: zajezdnia z magazynem energii',
    summary:
      'Zaczęło się postępowanie o decyzję środowiskową dla rozbudowy zajezdni autobusowej. Strony mogą przejrzeć akta i złożyć uwagi.',
    procedure: 'Wydanie decyzji o środowiskowych uwarunkowaniach',
    filesMayBeSeen: 'Urząd Miasta Chełm, Wydział Ochrony Środowiska, pokój 309, w godzinach pracy urzędu',
    deliveredByNotice: true,
    authority: mayor,
    department: 'Wydział Ochrony Środowiska',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: comments,
    deadlineAt: instantAt(comments, '15:30'),
    legalBasis: [
      acts.administrativeProcedure('art. 49 § 1 i 2, art. 61 § 4'),
      acts.environmentalAssessment('art. 74 ust. 3, art. 75 ust. 1 pkt 4'),
    ],
    contact: 'Wydział Ochrony Środowiska, pokój 309, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:00'),
    relations: [],
    body: `
      **Zawiadamiam strony o wszczęciu postępowania**, zgodnie z art. 61 § 4 i art. 49 Kodeksu postępowania administracyjnego oraz art. 74 ust. 3 ustawy o ocenach oddziaływania na środowisko (pełną nazwę podaje podstawa prawna).

      Wniosek złożył zarządca zajezdni autobusowej. Chce ją rozbudować o stanowiska do ładowania pojazdów elektrycznych, dach z ogniwami fotowoltaicznymi i magazyn energii. Zanim dostanie pozwolenie na budowę, potrzebuje decyzji o środowiskowych uwarunkowaniach.

      ## Gdzie przejrzeć akta
      Strony mogą zapoznać się z aktami sprawy ${sign}, uzyskać wyjaśnienia i złożyć uwagi w Wydziale Ochrony Środowiska, pokój 309, w godzinach pracy urzędu. Uwagi można też wysłać na adres do e-Doręczeń urzędu, do ${formatDate(comments)}

      ## Skutek obwieszczenia
      Stron jest ponad dziesięć, więc zamiast listów wywieszamy obwieszczenie. Przyjmuje się, że wszyscy dowiedzieli się o sprawie po 14 dniach od ogłoszenia, to jest ${formatDate(addDays(issued, 14))}

      ## Twoje prawa
      Możesz działać sam albo wskazać pełnomocnika. Gdy w czasie sprawy się przeprowadzisz, podaj nam nowy adres. Inaczej list wysłany pod poprzedni uznamy za doręczony (art. 41 Kodeksu postępowania administracyjnego).

      Hałas, wody opadowe i bezpieczeństwo magazynu ocenią także sanepid, Wody Polskie i Regionalny Dyrektor Ochrony Środowiska w Lublinie. Ich opinie dołączymy do akt.
    `,
    attachments: [
      attachment({
        title: 'Wykaz działek objętych przedsięwzięciem',
        subject: 'Działki ewidencyjne w obszarze oddziaływania przedsięwzięcia',
        issuer,
        createdOn: issued,
        text: `
          Wykaz stanowi część obwieszczenia w sprawie ${sign}. Zastępuje mapę dla osób, które nie mogą z niej korzystać.

          Tabela: Działki w obrębie 0012 miasta Chełm
          | Numer działki | Powierzchnia | Położenie | Sposób objęcia |
          | 114/6 | 1,2840 ha | istniejąca zajezdnia | teren przedsięwzięcia |
          | 114/9 | 0,3125 ha | parking od strony północnej | teren przedsięwzięcia |
          | 115/2 | 0,0871 ha | droga dojazdowa | obszar oddziaływania do 100 m |
          | 116 | 0,2210 ha | zieleń miejska | obszar oddziaływania do 100 m |
          | 117/1 | 0,1934 ha | garaże | obszar oddziaływania do 100 m |

          Powierzchnie podano według ewidencji gruntów i budynków.
        `,
      }),
    ],
  };
};

const electricBuses = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -12);
  const deadlineDay = workday(day, 22);
  const sign = `ZP.271.34.${yearOf(issued)}`;
  return {
    type: 'tender',
    slug: 'przetarg-trzy-autobusy-elektryczne',
    title: 'Dostawa trzech autobusów elektrycznych z ładowarkami',
    summary: `Miasto kupuje trzy niskopodłogowe autobusy elektryczne i dwie ładowarki. Oferty przyjmujemy elektronicznie do ${formatDateTime(instantAt(deadlineDay, '10:00'))}.`,
    subjectKind: 'supplies',
    procedure: 'przetarg nieograniczony',
    cpv: ['34144910-0', '31158000-8'],
    noticeNumber: `${yearOf(issued)}/BZP 00512734/01`,
    platformUrl: 'https://zamowienia.chelm.example/postepowania/zp-271-34',
    openingAt: instantAt(deadlineDay, '10:30'),
    outcome: 'open',
    authority: mayor,
    department: 'Biuro Zamówień Publicznych',
    caseSign: sign,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 14),
    deadlineAt: instantAt(deadlineDay, '10:00'),
    legalBasis: [acts.publicProcurement('art. 132')],
    contact: 'Biuro Zamówień Publicznych, pokój 221, tel. 82 565 36 00, zamowienia@chelm.example',
    producedBy: 'Kierownik Biura Zamówień Publicznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:40'),
    relations: [],
    body: `
      Miasto Chełm ogłasza postępowanie o udzielenie zamówienia publicznego ${sign}, prowadzone w trybie przetargu nieograniczonego na podstawie art. 132 ustawy z dnia 11 września 2019 r. – Prawo zamówień publicznych.

      ## Co zamawiamy
      - trzy fabrycznie nowe autobusy elektryczne o długości 11,5–12,5 m, całkowicie niskopodłogowe,
      - dwie ładowarki zajezdniowe o mocy co najmniej 80 kW,
      - szkolenie dziesięciu kierowców i czterech mechaników.

      Każdy autobus musi mieć pochylnię dla wózków, zapowiedzi głosowe przystanków i tablice w środku i na zewnątrz.

      ## Kryteria oceny ofert
      Tabela: Waga kryteriów
      | Kryterium | Waga |
      | Cena brutto | 60% |
      | Zasięg na jednym ładowaniu | 25% |
      | Długość gwarancji na baterie | 15% |

      ## Terminy
      1. Pytania do specyfikacji: do ${formatDate(workday(deadlineDay, -14))}
      2. Składanie ofert: do ${formatDateTime(instantAt(deadlineDay, '10:00'))}
      3. Otwarcie ofert: ${formatDateTime(instantAt(deadlineDay, '10:30'))}
      4. Dostawa: 10 miesięcy od podpisania umowy

      ## Wadium
      Wykonawca wnosi wadium w wysokości 90 000 zł przed upływem terminu składania ofert. Numer rachunku jest w specyfikacji warunków zamówienia. Ofertę, wraz z dokumentami, składa się wyłącznie przez platformę zakupową miasta, w języku polskim, z kwalifikowanym podpisem elektronicznym.
    `,
    attachments: [
      attachment({
        title: 'Specyfikacja warunków zamówienia – wyciąg',
        subject: 'Najważniejsze wymagania techniczne dla autobusów elektrycznych i ładowarek',
        issuer,
        createdOn: issued,
        text: `
          Znak sprawy: ${sign}. Pełna specyfikacja z wzorem umowy znajduje się na platformie zakupowej miasta.

          ## 1. Wymagania wobec autobusów
          Tabela: Parametry
          | Parametr | Wymaganie |
          | Długość | 11,5–12,5 m |
          | Liczba miejsc | co najmniej 80, w tym 28 siedzących |
          | Zasięg bez doładowania | co najmniej 220 km w ruchu miejskim |
          | Pojemność baterii | co najmniej 300 kWh |
          | Wysokość wejścia | najwyżej 340 mm, z przyklękiem |
          | Gwarancja na baterie | co najmniej 96 miesięcy |

          ## 2. Wymagania wobec wykonawcy
          W ciągu ostatnich trzech lat wykonawca dostarczył co najmniej pięć autobusów elektrycznych i może to potwierdzić referencjami.

          ## 3. Płatność
          Zapłata nastąpi w ciągu 30 dni od odbioru każdego pojazdu, na podstawie protokołu odbioru bez wad istotnych.

          ## 4. Kara za opóźnienie
          Za każdy dzień opóźnienia wykonawca zapłaci 0,1% ceny brutto pojazdu, nie więcej niż 15% ceny umowy.
        `,
      }),
    ],
  };
};

const greeneryInspector = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -4);
  const deadlineDay = workday(day, 12);
  return {
    type: 'recruitment',
    slug: 'nabor-inspektor-do-spraw-zieleni',
    title: 'Nabór na stanowisko inspektora do spraw zieleni miejskiej',
    summary: `Szukamy osoby, która zadba o parki, drzewa przy ulicach i zielone przystanki. Dokumenty przyjmujemy do ${formatDate(deadlineDay)}`,
    position: 'inspektor do spraw zieleni miejskiej',
    workplace: 'Urząd Miasta Chełm, ul. Lubelska 65, 22-100 Chełm; pełny etat',
    necessaryRequirements: [
      'obywatelstwo polskie',
      'wykształcenie wyższe: ogrodnictwo, leśnictwo, architektura krajobrazu lub ochrona środowiska',
      'co najmniej 3 lata stażu pracy',
      'pełna zdolność do czynności prawnych i korzystanie z pełni praw publicznych',
      'brak skazania prawomocnym wyrokiem za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe',
    ],
    additionalRequirements: [
      'znajomość przepisów o ochronie przyrody i Kodeksu postępowania administracyjnego',
      'uprawnienia inspektora nadzoru terenów zieleni',
      'prawo jazdy kategorii B',
    ],
    tasks: [
      'przegląd stanu drzew w pasach drogowych i w parkach',
      'przygotowanie decyzji w sprawach usunięcia drzew i krzewów',
      'nadzór nad firmami, które pielęgnują zieleń miejską',
      'odpowiadanie na zgłoszenia mieszkańców',
    ],
    requiredDocuments: [
      'życiorys i list motywacyjny',
      'kwestionariusz osobowy dla osoby ubiegającej się o zatrudnienie',
      'kopie dokumentów potwierdzających wykształcenie i staż pracy',
      'podpisane oświadczenia o niekaralności i pełnej zdolności do czynności prawnych',
    ],
    disabilityQuotaReached: false,
    authority: mayor,
    department: 'Wydział Organizacyjny i Kadr',
    caseSign: `OK.2110.11.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 30),
    deadlineAt: instantAt(deadlineDay, '14:00'),
    legalBasis: [acts.localGovernmentStaff('art. 11 ust. 1, art. 13 ust. 1 i 2')],
    contact: 'Wydział Organizacyjny i Kadr, pokój 12, tel. 82 565 36 00',
    producedBy: 'Sekretarz Miasta Chełm',
    producedAt: issued,
    publishedAt: instantAt(issued, '11:30'),
    relations: [],
    body: `
      Prezydent Miasta Chełm ogłasza otwarty i konkurencyjny nabór na wolne stanowisko urzędnicze: **inspektor do spraw zieleni miejskiej** w Wydziale Ochrony Środowiska. Wymagania, zadania i potrzebne dokumenty są wymienione w tym ogłoszeniu.

      ## Warunki pracy
      Praca na pełny etat, od poniedziałku do piątku, w części w terenie. Pokój jest na trzecim piętrze, w budynku jest winda. Wynagrodzenie zasadnicze: 6 200–6 800 zł brutto, do tego dodatek za wysługę lat i dodatkowe wynagrodzenie roczne.

      ## Osoby z niepełnosprawnościami
      W miesiącu poprzedzającym ogłoszenie wskaźnik zatrudnienia osób niepełnosprawnych w urzędzie, w rozumieniu przepisów o rehabilitacji zawodowej i społecznej, był niższy niż 6%. Dlatego osobie z niepełnosprawnością, która znajdzie się wśród najlepszych kandydatów, przysługuje pierwszeństwo w zatrudnieniu.

      ## Jak złożyć dokumenty
      Złóż je w kancelarii urzędu albo wyślij pocztą, w kopercie z dopiskiem „Nabór – zieleń”, do ${formatDateTime(instantAt(deadlineDay, '14:00'))}. Liczy się data wpływu do urzędu. Możesz też użyć e-Doręczeń.

      Wybrane osoby zaprosimy telefonicznie na test i rozmowę. Wynik ogłosimy w Biuletynie Informacji Publicznej niezwłocznie po zakończeniu naboru.
    `,
    attachments: [
      attachment({
        title: 'Oświadczenia kandydata – wzór',
        subject: 'Wzór oświadczeń wymaganych w naborze, do wydrukowania',
        issuer,
        createdOn: issued,
        text: `
          Oświadczam, że:
          1. mam pełną zdolność do czynności prawnych i korzystam z pełni praw publicznych,
          2. nie byłam skazana / nie byłem skazany prawomocnym wyrokiem sądu za umyślne przestępstwo ścigane z oskarżenia publicznego lub umyślne przestępstwo skarbowe,
          3. znam informację o przetwarzaniu danych osobowych w naborze.

          Tabela: Kto składa oświadczenia
          | Pole | Miejsce na odpowiedź |
          | Imię i nazwisko | |
          | Miejscowość i data | |
          | Podpis | |
        `,
      }),
    ],
  };
};

const squareConsultation = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -8);
  const ends = workday(day, 21);
  const walk = workday(day, 9);
  return {
    type: 'consultation',
    slug: 'konsultacje-wiecej-cienia-na-placu',
    title: 'Więcej cienia na placu Łuczkowskiego: powiedz, co zmienić',
    summary:
      'Zbieramy opinie o drzewach, ławkach i zdroju wody na głównym placu. Wypełnij ankietę, przyjdź na spacer albo napisz.',
    forms: ['ankieta papierowa i elektroniczna', 'spacer badawczy z projektantem', 'uwagi na piśmie'],
    startsAt: issued,
    endsAt: ends,
    authority: mayor,
    department: 'Biuro Dialogu z Mieszkańcami',
    caseSign: `BD.055.4.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: ends,
    deadlineAt: instantAt(ends, '23:59'),
    legalBasis: [acts.communeSelfGovernment('art. 5a ust. 1')],
    contact: 'Biuro Dialogu z Mieszkańcami, pokój 3, tel. 82 565 36 00, dialog@chelm.example',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    producedAt: issued,
    publishedAt: instantAt(issued, '07:45'),
    relations: [],
    body: `
      Latem na placu Łuczkowskiego brakuje cienia. Przygotowujemy projekt nowych nasadzeń i chcemy wiedzieć, czego tam potrzebujesz. Konsultacje trwają od ${formatDate(issued)} do ${formatDate(ends)}

      ## O co pytamy
      1. Gdzie posadzić drzewa, żeby dawały cień i nie zasłaniały zabytków?
      2. Ile ławek z oparciem i podłokietnikami powinno stanąć i w których miejscach?
      3. Czy zdrój z wodą pitną postawić przy studni, czy od strony przystanku?

      ## Jak wziąć udział
      - Wypełnij ankietę z załącznika i wrzuć ją do urny w holu urzędu, ul. Lubelska 65.
      - Przyjdź na spacer po placu z projektantem: ${formatDateTime(instantAt(walk, '16:00'))}, spotykamy się przy studni. Trasa jest dostępna dla wózków, będzie tłumacz języka migowego.
      - Napisz do nas przez [Moje Miasto](/moje-miasto/zalatw/) albo na adres dialog@chelm.example.

      ## Co dalej
      Raport z odpowiedzią na każdą uwagę ogłosimy w tym miejscu w ciągu 30 dni od końca konsultacji. Pod placem biegną korytarze dawnej kopalni kredy, dlatego miejsce każdego drzewa sprawdzi geolog. Opinie mają charakter doradczy; ostateczny projekt zatwierdzi Prezydent Miasta.
    `,
    attachments: [
      attachment({
        title: 'Ankieta: plac Łuczkowskiego',
        subject: 'Ankieta konsultacyjna do wydrukowania',
        issuer,
        createdOn: issued,
        text: `
          Ankieta jest anonimowa. Wrzuć ją do urny w holu urzędu do ${formatDate(ends)}

          Tabela: Twoje odpowiedzi
          | Pytanie | Miejsce na odpowiedź |
          | Gdzie najbardziej brakuje cienia? | |
          | Ile nowych ławek potrzeba? | |
          | Gdzie postawić zdrój z wodą? | |
          | Co na placu trzeba zostawić bez zmian? | |
          | Inne uwagi | |

          Tabela: O Tobie (nie musisz odpowiadać)
          | Pytanie | Miejsce na odpowiedź |
          | Jak często bywasz na placu? | |
          | Czy poruszasz się na wózku, o kulach albo z wózkiem dziecięcym? | |
        `,
      }),
    ],
  };
};

const seniorsCompetition = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -5);
  const deadlineDay = workday(day, 20);
  const number = ordinanceNumber(issued, 2.1);
  return {
    type: 'grantCompetition',
    slug: 'konkurs-ofert-klub-seniora',
    title: 'Otwarty konkurs ofert: zajęcia ruchowe i klub seniora',
    summary:
      'Organizacje pozarządowe mogą dostać do 180 000 zł na zajęcia dla osób po 60. roku życia. Oferty składa się elektronicznie.',
    task: 'prowadzenie klubu seniora i zajęć ruchowych dla osób po 60. roku życia',
    budget: 18_000_000,
    authority: mayor,
    department: 'Wydział Spraw Społecznych',
    caseSign: `SS.524.6.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(deadlineDay, 7),
    deadlineAt: instantAt(deadlineDay, '15:30'),
    legalBasis: [acts.publicBenefit('art. 11 ust. 2, art. 13')],
    contact: 'Wydział Spraw Społecznych, pokój 27, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:10'),
    relations: [],
    body: `
      Na podstawie art. 11 ust. 2 i art. 13 ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, w wykonaniu zarządzenia nr ${number}, Prezydent Miasta Chełm ogłasza otwarty konkurs ofert na realizację zadania publicznego.

      ## Zadanie i pieniądze
      Zadanie polega na prowadzeniu klubu seniora w trzech dzielnicach miasta: co najmniej 12 godzin zajęć w tygodniu, w tym gimnastyka, spacery z opiekunem i nauka obsługi telefonu. Na wsparcie zadania przeznaczono **180 000 zł**. Wkład własny nie jest wymagany.

      ## Kto może złożyć ofertę
      Organizacje pozarządowe i podmioty wymienione w art. 3 ust. 3 ustawy, które prowadzą działalność statutową w tej dziedzinie.

      ## Kryteria wyboru
      | Kryterium | Punkty |
      | Możliwość realizacji zadania przez oferenta | 0–20 |
      | Kalkulacja kosztów | 0–20 |
      | Jakość programu i kwalifikacje prowadzących | 0–40 |
      | Dostępność miejsca dla osób o ograniczonej sprawności | 0–20 |

      ## Jak złożyć ofertę
      Ofertę na wzorze określonym w rozporządzeniu złóż przez e-Doręczenia albo w kancelarii urzędu do ${formatDateTime(instantAt(deadlineDay, '15:30'))}. Zadanie trwa 12 miesięcy od podpisania umowy. Wyniki ogłosimy najpóźniej 30 dni po terminie składania ofert.
    `,
    attachments: [
      attachment({
        title: 'Karta oceny oferty – klub seniora',
        subject: 'Karta, według której komisja ocenia oferty',
        issuer,
        createdOn: issued,
        text: `
          ## Ocena formalna
          1. Oferta wpłynęła w terminie.
          2. Oferent jest podmiotem uprawnionym.
          3. Ofertę podpisały osoby uprawnione do reprezentacji.

          ## Ocena merytoryczna
          | Kryterium | Najwyżej punktów | Przyznane punkty |
          | Możliwość realizacji zadania przez oferenta | 20 | |
          | Kalkulacja kosztów | 20 | |
          | Jakość programu i kwalifikacje prowadzących | 40 | |
          | Dostępność miejsca | 20 | |

          Dotację może dostać oferta, która uzyska co najmniej 60 punktów.
        `,
      }),
    ],
  };
};

const plotTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -390);
  const held = workday(issued, 40);
  return {
    type: 'propertyTender',
    slug: 'przetarg-dzialka-ulica-rejowiecka',
    title: 'Pierwszy przetarg ustny nieograniczony na sprzedaż działki przy ulicy Rejowieckiej',
    summary: 'Miasto sprzedawało niezabudowaną działkę pod usługi, 0,1842 ha. Cena wywoławcza: 214 000 zł.',
    plot: 'działka nr 88/14, obręb 0021 miasta Chełm',
    startingPrice: 21_400_000,
    deposit: 2_140_000,
    heldAt: instantAt(held, '10:00'),
    place: 'Urząd Miasta Chełm, ul. Lubelska 65, sala 120',
    authority: mayor,
    department: 'Wydział Geodezji i Nieruchomości',
    caseSign: `GN.6840.27.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(held, 7),
    deadlineAt: instantAt(workday(held, -5), '15:30'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 40 ust. 1 pkt 1')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 302, tel. 82 565 36 00',
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    producedAt: issued,
    publishedAt: instantAt(issued, '10:00'),
    relations: [],
    body: `
      Na podstawie art. 38 ust. 1 i 2 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami Prezydent Miasta Chełm ogłasza pierwszy przetarg ustny nieograniczony na sprzedaż niezabudowanej nieruchomości stanowiącej własność Miasta Chełm.

      ## Nieruchomość
      Działka nr 88/14 o powierzchni 0,1842 ha leży przy ulicy Rejowieckiej, w obrębie 0021. W miejscowym planie zagospodarowania przestrzennego teren oznaczono symbolem 4U – zabudowa usługowa. Dojazd prowadzi drogą gminną. W ulicy są sieci: wodociągowa, kanalizacyjna i elektryczna. Nieruchomość nie jest obciążona ani przedmiotem zobowiązań.

      ## Cena i wadium
      | Co | Kwota |
      | Cena wywoławcza | 214 000 zł |
      | Wadium | 21 400 zł |
      | Najniższe postąpienie | 2 140 zł |

      Do ceny z przetargu dolicza się podatek VAT według stawki z dnia sprzedaży.

      ## Przetarg
      Przetarg wyznaczono na ${formatDateTime(instantAt(held, '10:00'))} w sali 120 urzędu. Wadium należało wpłacić najpóźniej ${formatDate(workday(held, -5))} Za dzień wpłaty uważa się dzień wpływu pieniędzy na rachunek urzędu. Organizator mógł odwołać przetarg tylko z ważnych powodów, podając je do publicznej wiadomości.
    `,
    attachments: [
      attachment({
        title: 'Ogłoszenie o przetargu – działka 88/14',
        subject: 'Ogłoszenie do wywieszenia na tablicy urzędu',
        issuer,
        createdOn: issued,
        text: `
          Prezydent Miasta Chełm ogłasza pierwszy przetarg ustny nieograniczony na sprzedaż działki nr 88/14, obręb 0021, o powierzchni 0,1842 ha.

          Tabela: Dane nieruchomości
          | Dana | Wartość |
          | Przeznaczenie w planie | 4U – zabudowa usługowa |
          | Cena wywoławcza | 214 000 zł |
          | Wadium | 21 400 zł |
          | Obciążenia | brak |
          | Zobowiązania | brak |

          Uczestnik, który wygrał przetarg i bez usprawiedliwienia nie przystąpił do zawarcia umowy, traci wadium (art. 41 ust. 2 ustawy o gospodarce nieruchomościami).
        `,
      }),
    ],
  };
};

const windAlert = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -765);
  const until = addDays(issued, 1);
  return {
    type: 'crisisAlert',
    slug: `silny-wiatr-${yearOf(issued)}`,
    title: 'Silny wiatr: ostrzeżenie drugiego stopnia dla Chełma',
    summary:
      'Porywy do 95 km/h. Zabezpiecz balkon, nie parkuj pod drzewami, podziemia kredowe były zamknięte dla zwiedzających.',
    source: 'Miejskie Centrum Zarządzania Kryzysowego na podstawie ostrzeżenia IMGW-PIB',
    level: 2,
    effectiveFrom: instantAt(issued, '14:00'),
    expiresAt: instantAt(until, '06:00'),
    instruction: 'Zostań w domu, zamknij okna, odsuń przedmioty z balkonu. W razie zagrożenia życia dzwoń pod 112.',
    authority: mayor,
    department: 'Wydział Zarządzania Kryzysowego',
    caseSign: `ZK.5531.21.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: until,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    contact: 'Miejskie Centrum Zarządzania Kryzysowego, całą dobę, tel. 82 565 36 00',
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:30'),
    relations: [],
    body: `
      Instytut Meteorologii i Gospodarki Wodnej – Państwowy Instytut Badawczy wydał ostrzeżenie drugiego stopnia przed silnym wiatrem. Ostrzeżenie obowiązywało od ${formatDateTime(instantAt(issued, '14:00'))} do ${formatDateTime(instantAt(until, '06:00'))}

      ## Czego się spodziewano
      Wiatr zachodni o średniej prędkości do 45 km/h, w porywach do 95 km/h. Możliwe były uszkodzenia dachów, połamane gałęzie i przerwy w dostawie prądu.

      ## Co radziliśmy mieszkańcom
      - Usuń z balkonów, parapetów i podwórek wszystko, co może porwać wiatr.
      - Nie parkuj samochodu pod drzewami, reklamami i słupami.
      - Naładuj telefon i przygotuj latarkę.
      - Nie zbliżaj się do zerwanych przewodów. Zgłoś je pod numer 991.

      ## Zmiany w mieście
      Tego dnia po godzinie 14:00 zamknięto parki miejskie i trasę w podziemiach kredowych, a targ na placu przy hali odwołano. Autobusy kursowały bez zmian.

      Komunikat jest archiwalny. Aktualne ostrzeżenia pokazujemy na górze strony głównej.
    `,
    attachments: [
      attachment({
        title: 'Co robić przy silnym wietrze – ulotka',
        subject: 'Ulotka dla mieszkańców do powieszenia na klatce schodowej',
        issuer,
        createdOn: issued,
        text: `
          ## Przed wiatrem
          - Schowaj rzeczy z balkonu.
          - Zamknij okna i zabezpiecz rynny.
          - Naładuj telefon.

          ## W czasie wiatru
          - Nie wychodź bez potrzeby.
          - Odsuń się od okien.
          - W samochodzie zatrzymaj się z dala od drzew.

          ## Numery
          | Służba | Telefon |
          | Numer alarmowy | 112 |
          | Straż pożarna | 998 |
          | Pogotowie energetyczne | 991 |
        `,
      }),
    ],
  };
};

/** Ten announcements of Chełm, dated relative to the day of seeding. */
export const chelmAnnouncements = (day: LocalDate): DemoAnnouncement[] =>
  [
    busDetour,
    marketFees,
    marketRules,
    depotNotice,
    electricBuses,
    greeneryInspector,
    squareConsultation,
    seniorsCompetition,
    plotTender,
    windAlert,
  ].map((write) => write(day));
