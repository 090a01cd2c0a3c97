import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { ordinanceNumber, yearOf } from '../numbers.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const headmenElection = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -25);
  const held = weekdayFrom(day, 7, 7);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    ...issuedBy(desks.office, adopted, '12:10'),
    type: 'ordinance',
    slug: 'zarzadzenie-wybory-soltysa-w-sosnowej-woli',
    title: `Zarządzenie nr ${number} w sprawie wyborów sołtysa w Sosnowej Woli`,
    summary: `Wybory uzupełniające odbędą się ${formatDateTime(instantAt(held, '12:00'))}. Kto może głosować i kandydować.`,
    number,
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: adopted,
    validity: 'inForce',
    visibleTo: addDays(held, 7),
    legalBasis: [acts.communeSelfGovernment('art. 36 ust. 2'), acts.communeSelfGovernment('art. 30 ust. 1')],
    body: `
      Dotychczasowa sołtyska Sosnowej Woli zrezygnowała z powodu przeprowadzki. Na podstawie art. 36 ust. 2 ustawy o samorządzie gminnym oraz statutu sołectwa zwołuję zebranie wyborcze.

      **§ 1.** Zebranie odbędzie się ${formatDateTime(instantAt(held, '12:00'))}, w domu ludowym. Drugi termin wyznaczam na 12:30 tego samego dnia.

      **§ 2.** Porządek: wybór komisji skrutacyjnej, zgłaszanie kandydatów, głosowanie tajne, ogłoszenie wyniku.

      **§ 3.** Zebranie poprowadzi Sekretarz Gminy.

      ## Prawo głosu
      Głosuje każdy, kto najpóźniej w dniu zebrania ukończył 18 lat i stale mieszka w Sosnowej Woli. Liczy się miejsce, w którym żyjesz, nie meldunek. Weź dowód: sprawdzimy Cię w spisie wyborców, a gdy Cię w nim nie ma, dopiszemy na podstawie oświadczenia.

      ## Kandydaci
      Zgłasza się ich na zebraniu, ustnie. Trzeba się zgodzić na kandydowanie, osobiście albo na kartce. Nazwisk przed zebraniem nie zbieramy.

      ## Wynik
      Wygrywa osoba, która dostanie najwięcej ważnych głosów. Przy remisie głosuje się jeszcze raz. Nowy sołtys zaczyna pracę od razu, do końca kadencji rady.
    `,
  };
};

const leaseRates = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -95);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    ...issuedBy(desks.works, adopted, '11:05'),
    type: 'ordinance',
    slug: 'zarzadzenie-stawki-czynszu-za-grunty',
    title: `Zarządzenie nr ${number} w sprawie stawek czynszu za grunty gminne`,
    summary: 'Ile płaci się za hektar pod maliny, za ogródek i za miejsce na stragan z owocami przy drodze.',
    number,
    caseSign: `BI.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 30),
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3'), acts.realEstate('art. 25 ust. 1 i 2')],
    body: `
      Na podstawie art. 30 ust. 2 pkt 3 ustawy o samorządzie gminnym i art. 25 ustawy o gospodarce nieruchomościami ustala się najniższe stawki czynszu. W przetargu cena może tylko rosnąć.

      Tabela: Stawki roczne netto
      | Grunt | Stawka |
      | sad i plantacja, klasy I–III, za hektar | 800 zł |
      | sad i plantacja, klasy IV–VI, za hektar | 450 zł |
      | łąka nad Urzędówką, za hektar | 260 zł |
      | ogródek przy bloku, za metr | 0,40 zł |
      | garaż blaszany, za metr | 9,00 zł |
      | stragan sezonowy do 6 m², za miesiąc | 60,00 zł |

      ## Zasady
      **§ 3.** Za nowe nasadzenia malin lub porzeczek czynsz w pierwszym roku zmniejsza się o połowę, bo krzewy jeszcze nie rodzą.

      **§ 4.** Po gradobiciu lub przymrozku potwierdzonym protokołem komisji można umorzyć do 50% rocznego czynszu.

      **§ 5.** Dzierżawca, który nie zapłacił dwóch lat z rzędu, traci umowę bez wypowiedzenia.

      **§ 6.** Umowy podpisane wcześniej trwają na starych warunkach do końca okresu.

      ## Gdzie szukać wolnych działek
      Każdą wystawiamy najpierw w [wykazie](/ogloszenia/typ/wykazy-nieruchomosci/). O planowanych dowiesz się w pokoju 11, jeszcze przed wywieszeniem.
    `,
  };
};

const pitchRules = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -170);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    ...issuedBy(desks.office, adopted, '13:45'),
    type: 'ordinance',
    slug: 'zarzadzenie-boisko-w-terpentynie',
    title: `Zarządzenie nr ${number} w sprawie korzystania z boiska w Terpentynie`,
    summary: 'Rano gra szkoła, po południu każdy. Rezerwacja jest bezpłatna, lampy gasną o 21:30.',
    number,
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 14),
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 30 ust. 2 pkt 3')],
    body: `
      Boisko ze sztuczną trawą, bieżnia i siłownia przy szkole służą wszystkim. Żeby nie było sporów, kto pierwszy, wprowadzam prosty podział godzin.

      Tabela: Kto gra i kiedy
      | Pora | Dni szkolne | Soboty, niedziele i wakacje |
      | 8:00–15:30 | lekcje i świetlica | każdy |
      | 15:30–18:00 | dzieci do 15 lat mają pierwszeństwo | każdy |
      | 18:00–21:30 | drużyny, po rezerwacji | drużyny i rodziny |

      ## Rezerwacja
      Zadzwoń do szkoły albo wpisz się w zeszyt u woźnego. Jedna drużyna bierze najwyżej dwie godziny w tygodniu. Gdy nie przyjdziesz dwa razy, tracisz miejsce na miesiąc.

      ## Na boisku
      - Wchodź w butach z gumową podeszwą, bez metalowych kołków.
      - Nie wjeżdżaj rowerem na trawę, obok jest stojak.
      - Psa zostaw za ogrodzeniem; pies asystujący wchodzi.
      - Szkło i alkohol są zabronione.

      ## Bezpieczeństwo
      Apteczka i defibrylator wiszą przy wejściu do hali. Bramki są przykręcone, nie wieszaj się na poprzeczce. Uszkodzenie zgłoś dyrektorowi. Wózkiem wjedziesz od strony parkingu, furtka ma metr szerokości.
    `,
    attachments: [
      attachment({
        title: 'Regulamin boiska – tablica',
        subject: 'Skrót zasad do powieszenia przy wejściu na boisko w Terpentynie',
        issuer: 'Urząd Gminy Dzierzkowice',
        createdOn: adopted,
        text: `
          1. Graj w butach z gumową podeszwą.
          2. Rezerwacje prowadzi szkoła.
          3. Lampy gasną o 21:30.
          4. Defibrylator jest przy wejściu do hali. W nagłym wypadku dzwoń pod 112.
        `,
      }),
    ],
  };
};

const seniorRide = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -50);
  const number = ordinanceNumber(adopted, 0.4);
  return {
    ...issuedBy(desks.office, adopted, '09:10'),
    type: 'ordinance',
    slug: 'zarzadzenie-transport-od-drzwi-do-drzwi',
    title: `Zarządzenie nr ${number} w sprawie transportu od drzwi do drzwi`,
    summary:
      'Bus z podnośnikiem zawiezie do lekarza, urzędu i na mszę. Przejazd nic nie kosztuje, zamów dwa dni wcześniej.',
    number,
    caseSign: `RO.0050.${number.split('/')[0] ?? '1'}.${yearOf(adopted)}`,
    adoptedAt: adopted,
    entryIntoForce: addDays(adopted, 7),
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 7 ust. 1 pkt 4 i 6, art. 30 ust. 2 pkt 3')],
    body: `
      Gmina kupiła bus z podnośnikiem dla wózka. Określam, kto i jak może z niego korzystać.

      ## Kto pojedzie
      1. Osoba, która porusza się na wózku, o kulach albo z balkonikiem.
      2. Osoba z orzeczeniem o niepełnosprawności lub niewidoma.
      3. Mieszkaniec po 75. roku życia, do którego domu jest dalej niż kilometr od przystanku.

      Opiekun jedzie razem z Tobą. Pies przewodnik także.

      ## Dokąd
      Tabela: Cele podróży
      | Dokąd | Jak często |
      | lekarz, szpital, rehabilitacja w powiecie kraśnickim | bez ograniczeń |
      | urząd, bank, poczta, apteka | dwa razy w tygodniu |
      | kościół, cmentarz, świetlica, koncert | raz w tygodniu |
      | Lublin, tylko do lekarza | raz w miesiącu |

      ## Zamówienie
      Zadzwoń do sekretariatu przynajmniej dwa dni robocze wcześniej. Kierowca podjeżdża pod drzwi, pomaga zejść po schodach i czeka do trzech godzin. Gdy choroba nagle minie albo wizyta przepadnie, odwołaj kurs: wtedy pojedzie ktoś inny. W czasie mrozu i zasp pierwszeństwo mają dializy oraz chemioterapia.

      **Zarządzenie obowiązuje od ${formatDate(addDays(adopted, 7))}**
    `,
  };
};

/** Ordinances of the mayor of Dzierzkowice. */
export const dzierzkowiceOrdinances = (day: LocalDate): DemoAnnouncement[] =>
  [headmenElection, leaseRates, pitchRules, seniorRide].map((write) => write(day));
