import { addDays, formatDate, formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

const fireEngine = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -3);
  const last = workday(day, 10);
  const sign = `BI.271.8.${yearOf(issued)}`;
  return {
    ...issuedBy(desks.works, issued, '11:35'),
    type: 'tender',
    slug: 'przetarg-woz-strazacki-dla-osp-ludmilowka',
    title: 'Dostawa średniego wozu ratowniczo-gaśniczego dla OSP Ludmiłówka',
    summary: `Napęd 4×4, zbiornik 3 500 litrów, szyny na sprzęt do wąwozów. Oferty do ${formatDateTime(instantAt(last, '11:00'))}.`,
    subjectKind: 'supplies',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['34144210-3'],
    noticeNumber: `${yearOf(issued)}/BZP 00541206/01`,
    platformUrl: 'https://zamowienia.dzierzkowice.example/postepowania/bi-271-8',
    openingAt: instantAt(last, '11:20'),
    deposit: 1_500_000,
    outcome: 'open',
    caseSign: sign,
    visibleTo: addDays(last, 21),
    deadlineAt: instantAt(last, '11:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1')],
    body: `
      Star z Ludmiłówki ma 39 lat i pod wąwóz w Górach wjeżdża na trzecim biegu albo wcale. Kupujemy nowe auto, na które złożyły się gmina, samorząd województwa i krajowy system ratowniczo-gaśniczy.

      ## Najważniejsze wymagania
      Tabela: Samochód
      | Cecha | Wymaganie |
      | podwozie | uterenowione 4×4, blokady mostów |
      | silnik | co najmniej 210 kW, norma Euro 6 |
      | zbiornik na wodę | 3 500 l |
      | załoga | sześć osób, w tym dwa miejsca z aparatami |
      | szerokość | do 2,5 m, bo taki jest przejazd pod wiaduktem |

      Auto powinno mieć świadectwo dopuszczenia z CNBOP w dniu odbioru.

      ## Ocena i terminy
      Cena waży 60%, gwarancja 20%, skrócenie dostawy 20%. Dostarczyć trzeba w osiem miesięcy. Wadium 15 000 zł przyjmujemy przelewem lub gwarancją. Ofertę podpisz podpisem kwalifikowanym, zaufanym albo osobistym i wyślij przez platformę.

      ## Odbiór
      Odbiór odbędzie się w Ludmiłówce, z dwudniowym szkoleniem kierowców. Prosimy o możliwość przejażdżki próbnej w wąwozie jeszcze przed podpisaniem protokołu.
    `,
    attachments: [
      attachment({
        title: 'Lista wyposażenia – wóz dla OSP Ludmiłówka',
        subject: 'Sprzęt, który ma być zamontowany w samochodzie',
        issuer: 'Urząd Gminy Dzierzkowice',
        createdOn: issued,
        text: `
          Znak sprawy: ${sign}

          Tabela: Wyposażenie
          | Sprzęt | Liczba |
          | aparat powietrzny | 4 |
          | wąż tłoczny 52 mm | 8 |
          | piła do drewna | 2 |
          | pompa szlamowa | 1 |
          | drabina nasadkowa | 1 |
        `,
      }),
    ],
  };
};

const sewerTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -145);
  const opened = workday(issued, 21);
  return {
    ...issuedBy(desks.works, issued, '12:25'),
    type: 'tender',
    slug: 'przetarg-kanalizacja-w-terpentynie-rozstrzygniety',
    title: 'Kanalizacja w Terpentynie, etap drugi: znamy wykonawcę',
    summary: '3,1 km sieci, 64 przyłącza i pompownia za 4 217 000 zł. Roboty potrwają do następnej jesieni.',
    subjectKind: 'works',
    procedure: 'tryb podstawowy z możliwością negocjacji',
    cpv: ['45231300-8', '45232423-3'],
    noticeNumber: `${yearOf(issued)}/BZP 00319902/01`,
    openingAt: instantAt(opened, '10:20'),
    budget: 450_000_000,
    offers: [
      { contractor: 'Konsorcjum 1 (dane demonstracyjne)', price: 421_700_000 },
      { contractor: 'Wykonawca 2 (dane demonstracyjne)', price: 448_900_000 },
      { contractor: 'Wykonawca 3 (dane demonstracyjne)', price: 512_300_000 },
    ],
    chosenOffer: {
      contractor: 'Konsorcjum 1 (dane demonstracyjne)',
      price: 421_700_000,
      chosenOn: workday(opened, 15),
      reasons: 'Najwyższa ocena: 96 punktów na 100.',
    },
    contract: {
      signedOn: workday(opened, 28),
      contractor: 'Konsorcjum 1 (dane demonstracyjne)',
      value: 421_700_000,
    },
    outcome: 'awarded',
    caseSign: `BI.271.4.${yearOf(issued)}`,
    visibleTo: addDays(opened, 70),
    deadlineAt: instantAt(opened, '10:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 2, art. 253 ust. 2')],
    body: `
      Druga część Terpentyny pożegna szamba. Wybraliśmy najkorzystniejszą z trzech ofert; żadnej nie odrzucono, a negocjacji nie prowadziliśmy.

      Tabela: Gdzie i kiedy będą wykopy
      | Odcinek | Długość | Termin |
      | od szkoły do ośrodka zdrowia | 820 m | jesień, w ferie przejście pod drogą |
      | uliczki za remizą | 1 150 m | wiosna |
      | droga do stawów | 760 m | lato, po zbiorze porzeczek |
      | tłoczny do oczyszczalni | 370 m | na końcu |

      ## Twoje przyłącze
      1. Ekipa umówi się z Tobą tydzień wcześniej.
      2. Wspólnie wybierzecie miejsce studzienki. Może stać na trawniku, nie musi na podjeździe.
      3. Rurę od domu do studzienki układasz sam albo zamawiasz u wykonawcy.
      4. Stare szambo opróżnij, zdezynfekuj wapnem i zasyp.

      ## Ile to kosztuje mieszkańca
      Podłączenie do gotowej studzienki jest bezpłatne. Na własny odcinek rodzina o niskim dochodzie dostanie do 3 000 zł. Obowiązek przyłączenia powstaje po odbiorze sieci, z wyjątkiem domów, które mają przydomową oczyszczalnię zgodną z przepisami.
    `,
  };
};

const solarTender = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -33);
  const opened = workday(issued, 12);
  const annulled = workday(opened, 3);
  return {
    ...issuedBy(desks.works, issued, '08:55'),
    type: 'tender',
    slug: 'przetarg-panele-na-hydroforniach-bez-ofert',
    title: 'Panele słoneczne na hydroforniach: nikt nie złożył oferty',
    summary: 'Postępowanie unieważniono. Pytamy firmy, co je zniechęciło, i podzielimy zamówienie na trzy części.',
    subjectKind: 'works',
    procedure: 'tryb podstawowy bez negocjacji',
    cpv: ['09331200-0', '45261215-4'],
    noticeNumber: `${yearOf(issued)}/BZP 00490377/01`,
    openingAt: instantAt(opened, '12:15'),
    budget: 23_000_000,
    annulment: {
      annulledOn: annulled,
      reasons: 'Nie złożono żadnej oferty (art. 255 pkt 1 ustawy – Prawo zamówień publicznych).',
    },
    outcome: 'cancelled',
    caseSign: `BI.271.7.${yearOf(issued)}`,
    visibleTo: addDays(annulled, 40),
    deadlineAt: instantAt(opened, '12:00'),
    legalBasis: [acts.publicProcurement('art. 275 pkt 1, art. 255 pkt 1')],
    body: `
      Trzy hydrofornie zużywają więcej prądu niż wszystkie lampy uliczne. Chcieliśmy postawić przy nich panele o mocy 96 kW. Termin minął, a skrzynka na platformie była pusta.

      ## Co powiedziały firmy
      Zadzwoniliśmy do sześciu instalatorów z okolicy. Wymieniali trzy przeszkody:
      - trzeba było wykonać wszystko naraz, a mają po jednej ekipie,
      - żądaliśmy wadium, choć zamówienie jest małe,
      - 45 dni to za krótko na zgodę zakładu energetycznego.

      ## Co zmienimy
      Tabela: Stare i nowe warunki
      | Warunek | Było | Będzie |
      | części zamówienia | jedna | Wyżnica, Wola, Podwody osobno |
      | wadium | 4 000 zł | bez wadium |
      | czas na wykonanie | 45 dni | 120 dni |
      | doświadczenie | trzy podobne instalacje | jedna |

      ## Kiedy drugi raz
      Ogłosimy przetarg w styczniu, poza sezonem montażowym. Unieważnienie z ${formatDate(annulled)} nie zabiera nam dotacji, bo umowa pozwala ją rozliczyć do końca przyszłego roku. Chcesz podpowiedzieć coś jeszcze? Napisz na inwestycje@dzierzkowice.example.
    `,
  };
};

const shopLease = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -11);
  const until = addDays(issued, 22);
  return {
    ...issuedBy(desks.works, issued, '10:40'),
    type: 'propertyList',
    slug: 'wykaz-lokal-po-sklepie-w-wyzniance',
    title: 'Wykaz: lokal po sklepie w Wyżniance do wynajęcia',
    summary: `54 m² przy przystanku, dobre na sklep, paczkomat, fryzjera lub lody. Wykaz wisi do ${formatDate(until)}`,
    disposal: 'rent',
    plot: 'część działki nr 41, obręb Wyżnianka',
    areaSquareMetres: 54,
    description: 'lokal użytkowy w parterowym budynku świetlicy, osobne wejście, zaplecze i toaleta',
    purpose: 'najem na trzy lata na handel lub usługi potrzebne mieszkańcom',
    fees: '8 zł za metr miesięcznie plus VAT, przez pierwsze pół roku połowa',
    paymentDates: 'do 10. dnia miesiąca',
    updateRules: 'co roku o wskaźnik cen GUS, najwyżej 5%',
    postedUntil: until,
    caseSign: `BI.6850.2.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.realEstate('art. 35 ust. 1 i 2')],
    body: `
      Sklep w Wyżniance zamknięto na wiosnę. Od tego czasu po chleb jeździ się pięć kilometrów. Gmina wynajmie lokal na dogodnych warunkach komuś, kto go znów otworzy. Wykaz ogłaszamy z art. 35 ust. 1 i 2 ustawy o gospodarce nieruchomościami.

      ## Lokal
      - sala 38 m², zaplecze 12 m², toaleta 4 m²,
      - regały, lada i dwie szafy chłodnicze zostają,
      - prąd trójfazowy, woda, ogrzewanie pompą ciepła,
      - wejście z pochylnią, cztery miejsca postojowe, przystanek 20 metrów dalej.

      ## Czego oczekujemy
      Lokal ma być otwarty co najmniej 30 godzin w tygodniu, także w sobotę. W czasie zbiorów najlepiej od szóstej rano. Alkoholu nie wykluczamy, ale koncesję uzyskujesz sam.

      ## Jak się zgłosić
      Napisz na jednej stronie, co chcesz prowadzić i w jakich godzinach, a potem zostaw list w pokoju 11. Gdy chętnych będzie więcej niż jeden, odbędzie się przetarg pisemny: połowa punktów za czynsz, druga połowa za godziny otwarcia. Klucze do obejrzenia ma sołtys.
    `,
  };
};

const oldDairy = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -80);
  const until = addDays(issued, 21);
  const priority = addDays(issued, 43);
  return {
    ...issuedBy(desks.works, issued, '13:05'),
    type: 'propertyList',
    slug: 'wykaz-dawna-zlewnia-mleka-w-woli',
    title: 'Wykaz: dawna zlewnia mleka w Dzierzkowicach-Woli',
    summary: 'Działka 0,09 ha z małym budynkiem, do sprzedaży. Cena 31 500 zł. Pierwszeństwo mają byli właściciele.',
    disposal: 'sale',
    plot: 'działka nr 204/7, obręb Dzierzkowice-Wola',
    areaSquareMetres: 910,
    description: 'budynek murowany 62 m² z rampą, bez ogrzewania',
    purpose: 'sprzedaż w przetargu; teren usług nieuciążliwych',
    developBy: 'Remont lub rozbiórka budynku w dwa lata od zakupu.',
    price: 3_150_000,
    priorityUntil: priority,
    postedUntil: until,
    caseSign: `BI.6840.3.${yearOf(issued)}`,
    visibleTo: until,
    legalBasis: [acts.realEstate('art. 34 ust. 1 i 4, art. 35 ust. 1 i 2')],
    body: `
      Do 1998 roku rolnicy z Woli przywozili tu bańki z mlekiem. Potem był skład nawozów, a ostatnio magazyn na choinkę i krzesła. Budynek niszczeje, więc chcemy, żeby ktoś dał mu nowe życie.

      Tabela: Stan nieruchomości
      | Część | Stan |
      | mury i strop | dobre, bez pęknięć |
      | dach z eternitu | do wymiany, gmina zapłaci za utylizację płyt |
      | rampa | skuta przy brzegu, nośna |
      | przyłącza | prąd tak, woda tak, kanalizacji nie ma |
      | sąsiedztwo | sad jabłoniowy i boisko |

      ## Co można tu zrobić
      Warsztat, sortownię jaj, małą tłocznię soków albo garaże. Dom mieszkalny nie jest przewidziany w planie miejscowym.

      ## Pierwszeństwo
      Poprzedni właściciel, któremu grunt odebrano przed 5 grudnia 1990 r., lub jego spadkobierca mógł złożyć oświadczenie do ${formatDate(priority)} Potrzebny był odpis aktu własności. Wykaz wisiał dwadzieścia jeden dni, do ${formatDate(until)} Nikt się nie zgłosił, dlatego następnym krokiem jest przetarg; zawiadomimy o nim co najmniej miesiąc naprzód.
    `,
  };
};

const housePlot = (day: LocalDate): DemoAnnouncement => {
  const issued = workday(day, -10);
  const held = workday(issued, 45);
  const deposit = workday(held, -5);
  return {
    ...issuedBy(desks.works, issued, '09:25'),
    type: 'propertyTender',
    slug: 'przetarg-dzialka-budowlana-w-ludmilowce',
    title: 'Przetarg na działkę pod dom w Ludmiłówce, z widokiem na dolinę',
    summary: `0,1240 ha przy nowej drodze. Cena wywoławcza 67 000 zł, wadium do ${formatDate(deposit)}`,
    plot: 'działka nr 198/6, obręb Ludmiłówka',
    areaSquareMetres: 1_240,
    description: 'grunt niezabudowany, lekki skłon na południe, po dawnej plantacji truskawek',
    purpose: 'zabudowa mieszkaniowa jednorodzinna według planu miejscowego',
    startingPrice: 6_700_000,
    deposit: 670_000,
    minimalStep: 67_000,
    heldAt: instantAt(held, '11:30'),
    place: 'Urząd Gminy Dzierzkowice, Terpentyna 1, sala ślubów na parterze',
    previousTenders: ['To pierwszy przetarg na tę działkę.'],
    caseSign: `BI.6840.5.${yearOf(issued)}`,
    visibleTo: addDays(held, 7),
    deadlineAt: instantAt(deposit, '15:30'),
    legalBasis: [acts.realEstate('art. 38 ust. 1 i 2, art. 40 ust. 1 pkt 1')],
    body: `
      Wójt ogłasza pierwszy przetarg ustny nieograniczony. Działka leży powyżej świetlicy, w miejscu, z którego widać zakola Wyżnicy i sady po Wyżniankę.

      ## Co jest na miejscu
      - asfalt i latarnia przed działką,
      - wodociąg w drodze, przyłącze kosztuje około 3 000 zł,
      - prąd na słupie przy granicy,
      - gazu i kanalizacji nie ma; plan dopuszcza oczyszczalnię przydomową.

      Tabela: Kwoty
      | Co | Ile |
      | cena wywoławcza netto | 67 000 zł |
      | VAT | 23% |
      | wadium | 6 700 zł |
      | postąpienie, co najmniej | 670 zł |

      ## Co mówi plan miejscowy
      Dom może mieć poddasze i 9 metrów wysokości. Dach dwuspadowy, czerwony lub grafitowy. Co najmniej połowa działki zostaje zielona. Od sadu sąsiada odsuń ścianę o pięć metrów, bo będzie pryskał.

      ## Licytacja
      Zaczniemy ${formatDateTime(instantAt(held, '11:30'))}. Warunkiem jest wadium na koncie najpóźniej ${formatDate(deposit)} Wpłaty przegranych oddajemy w trzy dni. Przetarg może zostać odwołany tylko z ważnego powodu, który podamy tutaj.
    `,
  };
};

/** Tenders and properties of Dzierzkowice. */
export const dzierzkowiceDealings = (day: LocalDate): DemoAnnouncement[] =>
  [fireEngine, sewerTender, solarTender, shopLease, oldDairy, housePlot].map((write) => write(day));
