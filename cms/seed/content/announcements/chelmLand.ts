import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

const mayor = 'Prezydent Miasta Chełm';
const department = 'Wydział Geodezji i Nieruchomości';
const head = 'Dyrektor Wydziału Geodezji i Nieruchomości';

const shopToRent = (day: LocalDate): DemoAnnouncement => {
  const posted = workday(day, -5);
  return {
    type: 'propertyList',
    slug: 'wykaz-najem-lokalu-ulica-lubelska',
    title: 'Wykaz: lokal do wynajęcia przy ulicy Lubelskiej',
    summary: '86 m² na parterze kamienicy, dobre na kawiarnię, księgarnię albo pracownię. Bez schodów, z ogródkiem.',
    disposal: 'rent',
    plot: 'lokal użytkowy nr 1 w budynku na działce nr 33/2, obręb 0001 miasta Chełm',
    cadastralId: '066201_1.0001.33/2',
    areaSquareMetres: 86,
    description: 'Sala 58 m², zaplecze, toaleta dla osób na wózkach. Ogrzewanie z sieci, nowe okna od ulicy.',
    purpose: 'usługi, handel lub gastronomia; bez sprzedaży alkoholu po 22:00',
    fees: 'czynsz wywoławczy 22 zł za m² miesięcznie, do tego VAT i opłaty za media',
    paymentDates: 'do 10. dnia miesiąca, z góry',
    updateRules: 'raz w roku o wskaźnik cen ogłoszony przez GUS, najwyżej o 5%',
    postedFrom: posted,
    postedUntil: addDays(posted, 21),
    area: [{ terc: '0662011', precinct: '0001', plot: '33/2', place: 'ulica Lubelska, naprzeciw kościoła' }],
    authority: mayor,
    department,
    caseSign: `GN.6845.16.${yearOf(posted)}`,
    visibleFrom: posted,
    visibleTo: addDays(posted, 30),
    legalBasis: [acts.realEstate('art. 35 ust. 1 i 1b, art. 37 ust. 4')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 304, tel. 82 565 36 75',
    producedBy: head,
    producedAt: posted,
    publishedAt: instantAt(posted, '12:45'),
    relations: [],
    body: `
      Po wyprowadzce apteki zwolnił się lokal w jednej z najładniejszych kamienic śródmieścia. Prezydent Miasta przeznaczył go do wynajęcia na pięć lat i podaje to do wiadomości publicznej w tym wykazie.

      ## Co jest na miejscu
      - wejście z chodnika, drzwi o szerokości 100 cm,
      - witryna od południa i markiza,
      - prąd 25 kW, wentylacja z filtrem, miejsce na zmywalnię,
      - podwórko z kasztanowcem, na którym można postawić sześć stolików.

      Ściany i podłoga są po remoncie. Oświetlenie i meble wstawia najemca. Na każdą zmianę elewacji musi się zgodzić konserwator zabytków.

      ## Co będzie dalej
      1. Wykaz wisi na tablicy i tutaj przez 21 dni, do ${formatDate(addDays(posted, 21))}
      2. W tym czasie można zgłaszać uwagi, na przykład co do przeznaczenia.
      3. Później ogłosimy przetarg na stawkę czynszu. Wygra ten, kto zaproponuje najwięcej.

      ## Zobacz przed decyzją
      Lokal pokazujemy w środy od 14:00 do 16:00. Zadzwoń dzień wcześniej. Dostaniesz rzut z wymiarami i wzór umowy. Przez pierwsze trzy miesiące, na czas urządzania, płaci się połowę czynszu.
    `,
    attachments: [],
  };
};

const neighbourStrip = (day: LocalDate): DemoAnnouncement => {
  const posted = workday(day, -95);
  return {
    type: 'propertyList',
    slug: 'wykaz-sprzedaz-pas-gruntu-ulica-wolynska',
    title: 'Wykaz: pas gruntu przy ulicy Wołyńskiej na powiększenie sąsiedniej działki',
    summary: 'Miasto sprzeda 74 m² bez przetargu, bo osobno nic tam nie można zbudować. Cena: 9 400 zł.',
    disposal: 'sale',
    plot: 'działka nr 141/27, obręb 0006 miasta Chełm',
    cadastralId: '066201_1.0006.141/27',
    areaSquareMetres: 74,
    description: 'Pas o szerokości 3 metrów, porośnięty trawą, bez dostępu do drogi i bez sieci.',
    purpose: 'w planie miejscowym: MN, zabudowa jednorodzinna, wyłącznie jako uzupełnienie sąsiedniej działki',
    price: 940_000,
    paymentDates: 'cała cena najpóźniej w dniu podpisania aktu notarialnego',
    priorityUntil: addDays(posted, 43),
    postedFrom: posted,
    postedUntil: addDays(posted, 21),
    area: [{ terc: '0662011', precinct: '0006', plot: '141/27', place: 'tyły domów przy ulicy Wołyńskiej' }],
    authority: mayor,
    department,
    caseSign: `GN.6840.21.${yearOf(posted)}`,
    visibleFrom: posted,
    visibleTo: addDays(posted, 45),
    deadlineAt: instantAt(addDays(posted, 43), '15:30'),
    legalBasis: [acts.realEstate('art. 34 ust. 1, art. 35 ust. 1 i 2, art. 37 ust. 2 pkt 6')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 304, tel. 82 565 36 75',
    producedBy: head,
    producedAt: posted,
    publishedAt: instantAt(posted, '09:35'),
    relations: [],
    body: `
      Pas ziemi między ogrodami został po dawnej miedzy. Jest za wąski na dom, garaż, a nawet na altanę. Dlatego miasto sprzeda go w trybie bezprzetargowym właścicielowi działki, która z nim sąsiaduje.

      ## Dlaczego bez przetargu
      Pozwala na to art. 37 ust. 2 pkt 6 ustawy o gospodarce nieruchomościami, jeżeli grunt może poprawić warunki zagospodarowania nieruchomości obok i nie da się go wykorzystać samodzielnie. Gdyby dwaj sąsiedzi chcieli kupić ten sam pas, odbyłby się między nimi przetarg ograniczony.

      ## Cena i koszty
      Tabela: Ile zapłaci nabywca
      | Za co | Kwota |
      | cena według wyceny rzeczoznawcy | 9 400 zł |
      | notariusz i wpis do księgi wieczystej | według taksy notarialnej |
      | podział i mapa | pokryło miasto |

      ## Pierwszeństwo
      Kto uważa, że przysługuje mu pierwszeństwo w nabyciu, mógł złożyć wniosek do ${formatDate(addDays(posted, 43))}, czyli przez ponad sześć tygodni od wywieszenia. Dotyczy to poprzednich właścicieli, którym grunt odebrano przed 5 grudnia 1990 roku, i ich spadkobierców.

      Wniosków nie było. Umowę z sąsiadem podpiszemy u notariusza, a pas zostanie przyłączony do jego działki.
    `,
    attachments: [],
  };
};

const housePlot = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -8);
  const held = workday(issued, 42);
  const depositBy = workday(held, -4);
  return {
    type: 'propertyTender',
    slug: 'przetarg-dzialka-pod-dom-ulica-zolwia',
    title: 'Przetarg na działkę pod dom na osiedlu Zachód',
    summary: `Sprzedajemy 812 m² z mediami w ulicy. Cena wywoławcza 121 000 zł, licytacja ${formatDate(held)}`,
    plot: 'działka nr 220/5, obręb 0023 miasta Chełm',
    cadastralId: '066201_1.0023.220/5',
    areaSquareMetres: 812,
    description: 'Prostokąt 25 na 32,5 metra, lekki spadek na południe, dojazd utwardzony.',
    purpose: 'dom jednorodzinny do dwóch kondygnacji',
    startingPrice: 12_100_000,
    deposit: 1_210_000,
    minimalStep: 121_000,
    heldAt: instantAt(held, '11:00'),
    place: 'Urząd Miasta Chełm, ul. Lubelska 65, sala 120, winda',
    encumbrances: 'służebność przesyłu pod kablem wzdłuż północnej granicy',
    liabilities: 'brak',
    area: [{ terc: '0662011', precinct: '0023', plot: '220/5', place: 'osiedle Zachód, ulica Żółwia' }],
    authority: mayor,
    department,
    caseSign: `GN.6840.31.${yearOf(issued)}`,
    visibleFrom: issued,
    visibleTo: addDays(held, 7),
    deadlineAt: instantAt(depositBy, '15:30'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 40 ust. 1 pkt 1')],
    contact: 'Wydział Geodezji i Nieruchomości, pokój 304, tel. 82 565 36 75',
    producedBy: head,
    producedAt: issued,
    publishedAt: instantAt(issued, '08:35'),
    relations: [],
    body: `
      To pierwsza z dwunastu działek, które miasto wystawi na nowym osiedlu. Licytacja jest ustna i bez ograniczeń: może w niej wystartować każdy, kto wpłacił wadium.

      ## Działka
      Woda, kanalizacja i prąd są w ulicy. Gazu nie ma, na osiedlu planuje się pompy ciepła. Do przystanku linii 3 jest 250 metrów, do szkoły kilometr. Badanie gruntu nie wykazało pustek po wydobyciu kredy. Wynik można przeczytać w pokoju 304.

      ## Pieniądze
      Tabela: Kwoty do zapamiętania
      | Pozycja | Złotych |
      | cena wywoławcza, brutto | 121 000 |
      | wadium | 12 100 |
      | postąpienie, co najmniej | 1 210 |

      Wadium przelej tak, aby wpłynęło najpóźniej ${formatDate(depositBy)} Numer rachunku depozytowego dostaniesz w wydziale. Wygrywającemu zaliczymy je na poczet ceny, pozostałym oddamy w ciągu trzech dni.

      ## W dniu licytacji
      Zaczynamy ${formatDateTime(instantAt(held, '11:00'))}. Zabierz dowód osobisty. Małżonkowie przychodzą razem albo przynoszą zgodę drugiej osoby. Firma pokazuje odpis z rejestru, a pełnomocnik pełnomocnictwo.

      Kto wygra i nie przyjdzie do notariusza, traci wadium. Cenę trzeba zapłacić przed podpisaniem aktu. Prezydent może odwołać przetarg tylko z ważnej przyczyny i musi ją podać.
    `,
    attachments: [],
  };
};

/** Land and premises of the town on offer. */
export const chelmLand = (day: LocalDate): DemoAnnouncement[] =>
  [shopToRent, neighbourStrip, housePlot].map((write) => write(day));
