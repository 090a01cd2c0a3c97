import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { resolutionNumber, yearOf } from '../numbers.ts';
import { ruralActs } from '../ruralActs.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const ryePrice = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -70);
  const issued = workday(day, -61);
  const year = String(Number(yearOf(day)) + 1);
  const number = resolutionNumber(adopted, 1);
  return {
    ...issuedBy(desks.council, issued, '10:30'),
    type: 'resolution',
    slug: 'uchwala-cena-zyta-do-podatku-rolnego',
    title: `Uchwała nr ${number} w sprawie obniżenia ceny żyta do podatku rolnego`,
    subject: `w sprawie obniżenia średniej ceny skupu żyta przyjmowanej do obliczenia podatku rolnego na ${year} rok`,
    summary: 'Po gradzie rada obniżyła podstawę podatku rolnego. Za hektar przeliczeniowy zapłacisz 150 zł.',
    number,
    caseSign: `RO.0006.41.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: `${year}-01-01`,
    journal: { year: Number(yearOf(issued)), position: 4533 },
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 8'), ruralActs.farmTax('art. 6 ust. 3')],
    body: `
      Na podstawie art. 18 ust. 2 pkt 8 ustawy o samorządzie gminnym i art. 6 ust. 3 ustawy z dnia 15 listopada 1984 r. o podatku rolnym, po zasięgnięciu opinii Lubelskiej Izby Rolniczej, uchwala się:

      **§ 1.** Średnią cenę skupu żyta, ogłoszoną przez Prezesa GUS, obniża się w gminie do kwoty 60,00 zł za 1 dt.

      **§ 2.** Uchwała wchodzi w życie 1 stycznia ${year} r. po ogłoszeniu w wojewódzkim dzienniku urzędowym.

      ## Ile to jest na hektar
      Tabela: Podatek rolny przy cenie 60 zł
      | Grunt | Jak się liczy | Podatek |
      | gospodarstwo, 1 ha przeliczeniowy | 2,5 × 60 zł | 150 zł |
      | pole do 1 ha poza gospodarstwem | 5 × 60 zł | 300 zł |

      Hektar przeliczeniowy to nie to samo co hektar w terenie. Sad na klasie II liczy się za 1,8, a łąka klasy V tylko za 0,2.

      ## Czy coś musisz złożyć
      Nie. Decyzję przyniesie sołtys w lutym, z nowym numerem raty i terminami. Kto posadził nowy sad lub zlikwidował stary, zgłasza zmianę w ciągu dwóch tygodni w pokoju 5. Starostwo przekazuje nam ją z opóźnieniem, więc szybciej będzie, gdy przyjdziesz sam.
    `,
    attachments: [
      attachment({
        title: 'Uzasadnienie obniżenia ceny żyta',
        subject: 'Dlaczego rada obniżyła podstawę podatku rolnego',
        issuer: 'Rada Gminy Dzierzkowice',
        createdOn: adopted,
        text: `
          Grad uszkodził w tym roku 740 ha upraw. Obniżenie ceny zmniejszy dochody gminy o 118 000 zł. Radni uznali, że gospodarstwa potrzebują tych pieniędzy na nowe sadzonki.
        `,
      }),
    ],
  };
};

const propertyTaxRates = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -70);
  const issued = workday(day, -60);
  const year = String(Number(yearOf(day)) + 1);
  const number = resolutionNumber(adopted, 3);
  return {
    ...issuedBy(desks.council, issued, '12:35'),
    type: 'resolution',
    slug: 'uchwala-stawki-podatku-od-nieruchomosci',
    title: `Uchwała nr ${number} w sprawie stawek podatku od nieruchomości`,
    subject: `w sprawie określenia wysokości stawek podatku od nieruchomości na ${year} rok`,
    summary:
      'Za dom zapłacisz 0,85 zł od metra, za przechowalnię owoców połowę stawki dla firm. Sprawdź swój rodzaj budynku.',
    number,
    caseSign: `RO.0006.43.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: `${year}-01-01`,
    journal: { year: Number(yearOf(issued)), position: 4541 },
    validity: 'inForce',
    legalBasis: [
      acts.communeSelfGovernment('art. 18 ust. 2 pkt 8'),
      acts.localTaxes('art. 5 ust. 1 i 3, art. 7 ust. 3'),
    ],
    body: `
      Rada Gminy Dzierzkowice ustaliła stawki, które będą obowiązywać przez cały ${year} rok. Podstawą jest art. 5 ust. 1 ustawy z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych. Żadna nie przekracza granicy z obwieszczenia ministra.

      Tabela: Stawki za metr kwadratowy lub od wartości
      | Przedmiot | Stawka |
      | dom i mieszkanie | 0,85 zł |
      | garaż osobno stojący | 6,20 zł |
      | budynek firmy | 24,00 zł |
      | przechowalnia i sortownia owoców niebędąca częścią gospodarstwa | 12,00 zł |
      | grunt pod firmą | 0,98 zł |
      | pozostałe grunty | 0,32 zł |
      | budowle, na przykład zbiornik | 2% wartości |

      ## Zwolnienia
      Z podatku zwalnia się świetlice, remizy, budynki bibliotek oraz studnie używane wspólnie przez kilka domów. Budynki gospodarcze na gospodarstwie, w których trzymasz ciągnik i skrzynki, są wolne z mocy samej ustawy.

      ## Kiedy płacić
      Osoby fizyczne płacą w czterech ratach: do 15 marca, maja, września i listopada. Gdy cały podatek nie przekracza 100 zł, płaci się go od razu przy pierwszej racie. Firma składa deklarację do końca stycznia. Wzór i pomoc: pokój 5.
    `,
  };
};

const villageFund = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -250);
  const number = resolutionNumber(adopted, 4);
  return {
    ...issuedBy(desks.council, workday(adopted, 6), '09:35'),
    type: 'resolution',
    slug: 'uchwala-fundusz-solecki',
    title: `Uchwała nr ${number} w sprawie wyodrębnienia funduszu sołeckiego`,
    subject: 'w sprawie wyrażenia zgody na wyodrębnienie w budżecie gminy funduszu sołeckiego',
    summary: 'Dwanaście sołectw podzieli między siebie prawie pół miliona złotych. Ile dostanie Twoja wieś.',
    number,
    caseSign: `RO.0006.9.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: adopted,
    validity: 'inForce',
    legalBasis: [ruralActs.villageFund('art. 2 ust. 1 i 3')],
    body: `
      Na podstawie art. 2 ust. 1 ustawy z dnia 21 lutego 2014 r. o funduszu sołeckim Rada Gminy Dzierzkowice zgadza się na wyodrębnienie w budżecie pieniędzy, o których zdecydują zebrania wiejskie. Zgoda dotyczy następnego roku i kolejnych lat.

      Tabela: Kwoty dla sołectw
      | Sołectwo | Kwota |
      | Wyżnica | 61 400 zł |
      | Terpentyna | 55 200 zł |
      | Dzierzkowice-Wola | 47 900 zł |
      | Ludmiłówka | 46 300 zł |
      | Wyżnianka | 39 800 zł |
      | Dzierzkowice-Rynek | 38 100 zł |
      | pozostałe sześć sołectw, razem | 188 500 zł |

      ## Droga pieniędzy
      1. Do 31 lipca Wójt zawiadamia sołtysów o kwotach.
      2. Zebranie wybiera zadanie: ławki, lampy, kruszywo, stroje dla orkiestry.
      3. Wniosek trafia do urzędu najpóźniej 30 września.
      4. Po uchwaleniu budżetu wieś zaczyna wydawać.

      ## Na co nie wolno wydać
      Na cudzą działkę, na paliwo dla osoby prywatnej i na zadanie, które nie należy do gminy. Wątpliwość rozwiąże jeden telefon do pokoju 7, zanim odbędzie się zebranie. Część kwoty wraca do nas z budżetu państwa, dlatego opłaca się wydać całość.
    `,
  };
};

const preschoolNetwork = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -105);
  const issued = workday(day, -96);
  const number = resolutionNumber(adopted, 5);
  return {
    ...issuedBy(desks.council, issued, '11:20'),
    type: 'resolution',
    slug: 'uchwala-siec-przedszkoli',
    title: `Uchwała nr ${number} w sprawie sieci przedszkoli i oddziałów przedszkolnych`,
    subject: 'w sprawie ustalenia sieci publicznych przedszkoli i oddziałów przedszkolnych w szkołach podstawowych',
    summary: 'Przedszkole w Rynku zostaje, w Terpentynie przybywa oddział trzylatków, w Wyżnicy otwieramy nową grupę.',
    number,
    caseSign: `RO.0006.27.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 3790 },
    validity: 'amended',
    legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 15'), ruralActs.education('art. 32 ust. 1')],
    body: `
      Każde dziecko od trzech do pięciu lat ma prawo do miejsca w przedszkolu, a sześciolatek musi do niego chodzić. Rada ustala, gdzie te miejsca są, na podstawie art. 32 ust. 1 ustawy – Prawo oświatowe.

      Tabela: Sieć od września
      | Miejsce | Grupy | Liczba miejsc | Godziny |
      | Przedszkole w Dzierzkowicach-Rynku | 3 | 75 | 6:30–16:30 |
      | oddziały w szkole w Terpentynie | 2 | 46 | 7:00–16:00 |
      | oddział w Wyżnicy | 1 | 22 | 7:00–15:00 |

      ## Co się zmieniło od pierwszej wersji
      Rodzice z Ludmiłówki wskazali, że droga do Rynku przekracza trzy kilometry. Dlatego dopisano oddział w Wyżnicy, a uchwałę zmieniono. Tekst jednolity jest w sekretariacie.

      ## Bezpłatny dowóz
      Pięciolatkowi i sześciolatkowi, który ma dalej niż 3 km, gmina zapewnia dowóz z opiekunem. Możesz też wozić dziecko samodzielnie, a my zwrócimy koszt według średniej ceny paliwa. Umowę o zwrot podpiszesz przed wrześniem w pokoju 7.

      ## W czasie zbiorów
      W lipcu działa dyżur w Rynku, dłuższy o dwie godziny. Zgłoszenia zbiera przedszkole w maju.
    `,
  };
};

const headmenAllowance = (day: LocalDate): DemoAnnouncement => {
  const adopted = workday(day, -140);
  const issued = workday(day, -132);
  const number = resolutionNumber(adopted, 6);
  return {
    ...issuedBy(desks.council, issued, '08:45'),
    type: 'resolution',
    slug: 'uchwala-diety-soltysow',
    title: `Uchwała nr ${number} w sprawie diet i zwrotu podróży dla sołtysów`,
    subject: 'w sprawie zasad, na jakich sołtysom przysługują dieta i zwrot kosztów podróży służbowej',
    summary:
      'Sołtys dostanie 350 zł miesięcznie za pracę dla wsi. Nieobecność na naradzie kosztuje jedną trzecią diety.',
    number,
    caseSign: `RO.0006.22.${yearOf(adopted)}`,
    adoptedAt: adopted,
    producedAt: adopted,
    entryIntoForce: addDays(issued, 14),
    journal: { year: Number(yearOf(issued)), position: 3254 },
    validity: 'inForce',
    legalBasis: [acts.communeSelfGovernment('art. 37b ust. 1')],
    body: `
      Rada Gminy Dzierzkowice, zgodnie z art. 37b ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym, postanawia:

      **§ 1.** Przewodniczącemu organu wykonawczego jednostki pomocniczej, czyli sołtysowi, przysługuje co miesiąc dieta w kwocie 350 zł.

      **§ 2.** Dietę zmniejsza się o jedną trzecią za każdą nieusprawiedliwioną nieobecność na naradzie z Wójtem.

      **§ 3.** Za wyjazd poza gminę na polecenie Wójta zwraca się koszty tak, jak pracownikom urzędu.

      **§ 4.** Dieta nie przysługuje za miesiąc, w którym sołtys nie mógł pracować dłużej niż trzy tygodnie. W tym czasie dostaje ją osoba z rady sołeckiej, która go zastępuje.

      **§ 5.** Uchwała wchodzi w życie po 14 dniach od ogłoszenia w dzienniku urzędowym.

      ## Za co właściwie są te pieniądze
      Sołtys roznosi decyzje podatkowe, wydaje klucze do świetlicy, prowadzi zebrania i jako pierwszy odbiera telefon, gdy pęknie rura. Dotąd dostawał 200 zł, mniej niż kosztowało go paliwo. Za zbieranie podatku w domach wypłacamy osobną prowizję, o której mówi inna uchwała.

      ## Ile to kosztuje gminę
      50 400 zł w roku za dwanaście sołectw. Pieniądze są w budżecie od ${formatDate(`${yearOf(adopted)}-01-01`)}
    `,
  };
};

/** Resolutions of the council of Dzierzkowice. */
export const dzierzkowiceResolutions = (day: LocalDate): DemoAnnouncement[] =>
  [ryePrice, propertyTaxRates, villageFund, preschoolNetwork, headmenAllowance].map((write) => write(day));
