import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';

const heatBreak = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -1);
  const works = workday(day, 5);
  return {
    type: 'communique',
    slug: 'przerwa-w-ogrzewaniu-osiedle-dyrekcja',
    title: 'Dyrekcja Dolna bez ogrzewania przez jeden dzień',
    summary: `${formatDate(works)} od 8:00 do 20:00 ciepłownia wymieni zawór. Ciepłej wody też nie będzie.`,
    area: [{ terc: '0662011', place: 'Dyrekcja Dolna: 31 budynków, przedszkole i biblioteka osiedlowa' }],
    authority: mayor,
    department: 'Wydział Infrastruktury Komunalnej',
    caseSign: `IK.7021.9.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(works, 1),
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 3')],
    contact: 'Pogotowie ciepłownicze, całą dobę, tel. 993',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '12:20'),
    relations: [],
    body: `
      Zawór, który odcina osiedle od głównej rury, ma 38 lat i przestał się domykać. Ciepłownia wymieni go teraz, żeby nie pękł w czasie mrozu. Na ten dzień prognoza zapowiada kilka stopni powyżej zera.

      ## Rozkład dnia
      Tabela: Co kiedy
      | Godzina | Co się dzieje |
      | 7:00 | kaloryfery grzeją mocniej niż zwykle, żeby ściany złapały ciepło |
      | 8:00 | zamknięcie rury |
      | 8:00–18:00 | wymiana, próba ciśnienia |
      | 18:00–20:00 | powolne napełnianie, w rurach może szumieć |

      ## Jak się przygotować
      - Odkręć termostaty na całą noc przed pracami.
      - Nalej wody do wanny lub garnków, jeśli w domu jest małe dziecko.
      - Nie dogrzewaj mieszkania kuchenką gazową: grozi to zaczadzeniem.
      - Gdy używasz grzejnika elektrycznego, nie podłączaj go przez przedłużacz.

      ## Kto potrzebuje więcej ciepła
      Przedszkole tego dnia przyjmie dzieci w budynku przy ulicy Wołyńskiej, autobus odjedzie sprzed bramy o 7:15. Osobom chorym i samotnym przywieziemy grzejnik. Zamów go pod numerem [82 565 36 80](tel:+48825653680) do 14:00 poprzedniego dnia.

      Ciepłownia nie naliczy opłaty stałej za czas przerwy.
    `,
    attachments: [],
  };
};

const sirenTest = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -11);
  const test = workday(day, 2);
  return {
    type: 'communique',
    slug: 'proba-syren-i-cwiczenia',
    title: 'Próba syren: zachowaj spokój, to tylko ćwiczenia',
    summary: `${formatDate(test)} o 12:00 przez trzy minuty zawyją syreny w całym mieście.`,
    authority: mayor,
    department: 'Wydział Zarządzania Kryzysowego',
    caseSign: `ZK.5560.3.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: test,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 3')],
    contact: 'Miejskie Centrum Zarządzania Kryzysowego, całą dobę, tel. 82 565 36 99',
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    producedAt: issued,
    publishedAt: instantAt(issued, '14:10'),
    relations: [],
    body: `
      Sprawdzamy, czy wszystkie 22 syreny działają i czy słychać je na obrzeżach. Najpierw usłyszysz dźwięk, który wznosi się i opada, czyli ogłoszenie alarmu. Po dziesięciu minutach zabrzmi ton ciągły: koniec alarmu.

      ## Co masz zrobić
      Nic. Nie dzwoń pod 112 i nie wychodź z pracy. Kto chce, może przećwiczyć z domownikami drogę do piwnicy.

      ## Gdzie ćwiczą służby
      Tabela: Miejsca i godziny
      | Gdzie | Co | Kiedy |
      | Szkoła Podstawowa nr 97 | wyjście klas na boisko | 12:05 |
      | ratusz i urząd | ewakuacja piętra, z osobą na wózku | 12:10 |
      | podziemia kredowe | wyprowadzenie grupy turystów | 12:15 |
      | stacja kolejowa | gaszenie wagonu | 13:00 |

      Autobusy nie staną. W tym czasie na placu Łuczkowskiego będą wozy strażackie, omiń go samochodem.

      ## Jeśli źle znosisz hałas
      Uprzedź dziecko w spektrum autyzmu, osobę, która przeżyła wojnę, i właściciela psa. Słuchawki tłumiące pożyczysz w bibliotece, rezerwacja przez telefon. Po próbie odpowiedz na dwa pytania: czy było słychać i gdzie jesteś. Znaczenie sygnałów przypomina strona [Obrona cywilna](/miasto-na-co-dzien/obrona-cywilna/).
    `,
    attachments: [],
  };
};

const wasteTruck = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -14);
  const saturday = weekdayFrom(day, 6, 6);
  return {
    type: 'communique',
    slug: 'mobilna-zbiorka-odpadow-niebezpiecznych',
    title: 'Farby, baterie, żarówki: w sobotę odbierzemy je na osiedlach',
    summary: `Ciężarówka stanie ${formatDate(saturday)} w sześciu miejscach, po 45 minut w każdym.`,
    authority: mayor,
    department: 'Wydział Gospodarki Komunalnej',
    caseSign: `GK.6232.11.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: saturday,
    legalBasis: [acts.cleanliness('art. 3 ust. 2 pkt 6')],
    contact: 'Wydział Gospodarki Komunalnej, pokój 118, tel. 82 565 36 50',
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    producedAt: issued,
    publishedAt: instantAt(issued, '08:25'),
    relations: [],
    body: `
      Jedna bateria wrzucona do trawy zatruwa ziemię w promieniu metra. Nie każdy ma jak dojechać do PSZOK, dlatego dwa razy w roku to my przyjeżdżamy.

      ## Trasa
      Tabela: Postoje samochodu
      | Miejsce | Od | Do |
      | osiedle Zachód, parking przy pętli | 8:00 | 8:45 |
      | osiedle Słoneczne, za sklepem | 9:00 | 9:45 |
      | Dyrekcja Górna, plac przy kościele | 10:00 | 10:45 |
      | Bazylany, ulica boczna przy szkole | 11:15 | 12:00 |
      | śródmieście, parking urzędu | 12:15 | 13:00 |
      | hala targowa, wjazd od tyłu | 13:15 | 14:00 |

      ## Co przynieść
      - resztki farb, klejów, rozpuszczalników, w zamkniętych puszkach,
      - baterie, akumulatory, świetlówki,
      - środki na chwasty i owady, termometry z rtęcią,
      - drobny sprzęt: suszarki, telefony, zabawki na prąd.

      Nie przyjmujemy opon, papy, gruzu i butli z gazem. Odpadów z firm także nie: przedsiębiorca ma na nie osobną umowę.

      ## Masz ciężką lodówkę
      Zgłoś ją telefonicznie do czwartku. Ekipa zniesie ją z mieszkania, nawet z czwartego piętra, i nic za to nie zapłacisz. Za każde pięć baterii dziecko dostanie cebulkę krokusa do posadzenia.
    `,
    attachments: [],
  };
};

const smog = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -298);
  const until = addDays(issued, 2);
  return {
    type: 'crisisAlert',
    slug: `smog-${yearOf(issued)}`,
    title: 'Smog: poziom alarmowy pyłu PM10',
    summary: 'Zostań w domu, nie pal w kominku. Autobusy były bezpłatne przez dwa dni.',
    source: 'Wojewódzkie Centrum Zarządzania Kryzysowego, na podstawie pomiarów Inspekcji Ochrony Środowiska',
    event: 'zanieczyszczenie powietrza',
    category: 'Env',
    level: 3,
    urgency: 'Immediate',
    certainty: 'Observed',
    effectiveFrom: instantAt(issued, '07:00'),
    expiresAt: instantAt(until, '07:00'),
    instruction: 'Nie wychodź bez potrzeby, zamknij okna, nie rozpalaj kominka. Duszność zgłoś lekarzowi lub pod 112.',
    area: [{ terc: '0662011', place: 'całe miasto, najgorzej w dolinie Uherki' }],
    authority: mayor,
    department: 'Wydział Zarządzania Kryzysowego',
    caseSign: `ZK.5531.2.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: until,
    legalBasis: [acts.crisisManagement('art. 19 ust. 2 pkt 1')],
    contact: 'Miejskie Centrum Zarządzania Kryzysowego, całą dobę, tel. 82 565 36 99',
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    producedAt: issued,
    publishedAt: instantAt(issued, '06:40'),
    relations: [],
    body: `
      Przez bezwietrzną i mroźną noc dym z kominów opadł na ulice. O szóstej rano stacja pomiarowa pokazała 164 mikrogramy pyłu w metrze sześciennym, ponad trzy razy więcej niż dobowa norma. Ostrzeżenie trwało do ${formatDateTime(instantAt(until, '07:00'))}.

      ## Kogo dotyczyło najmocniej
      Dzieci, kobiet w ciąży, osób po sześćdziesiątce oraz chorych na serce, astmę i przewlekłe zapalenie oskrzeli. Przedszkola i żłobki nie wychodziły na spacery, a lekcje wychowania fizycznego przeniesiono do sal z oczyszczaczem.

      ## Co zrobiło miasto
      - Zamiast biletu w autobusie wystarczył dowód rejestracyjny samochodu.
      - Strażnicy sprawdzili 71 kotłowni i wystawili dziewięć mandatów za palenie odpadów.
      - Polewaczki zmywały jezdnie w śródmieściu.
      - W holu urzędu wydano 1 400 masek z filtrem.

      ## Czego uczy ten dzień
      Połowa skontrolowanych pieców miała więcej niż 15 lat. Jeżeli Twój też, sprawdź, ile dostaniesz na nowy: strona [Czyste powietrze](/miasto-na-co-dzien/czyste-powietrze/) wymienia programy. Aktualne pomiary pokazuje Główny Inspektorat Ochrony Środowiska, co godzinę.
    `,
    attachments: [],
  };
};

/** Short tidings of the town's days, and one old alert. */
export const chelmTidings = (day: LocalDate): DemoAnnouncement[] =>
  [heatBreak, sirenTest, wasteTruck, smog].map((write) => write(day));
