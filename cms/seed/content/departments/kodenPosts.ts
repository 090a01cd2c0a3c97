import type { DemoDepartment } from './demoDepartment.ts';

const phone = (last: string, label?: string) => ({
  number: `+488337500${last}`,
  ...(label === undefined ? {} : { label }),
});
const email = (box: string) => `${box}@koden.example`;
const upstairs = 'Na piętro nie ma windy. Umów rozmowę w pokoju 3, przyniesiemy mapy i akta na dół.';

/** The fifth department of the office of Kodeń, and what single people in it look after. */
export const kodenPosts: DemoDepartment[] = [
  {
    symbol: 'IZ',
    title: 'Referat Inwestycji i Zamówień Publicznych',
    slug: 'referat-inwestycji-i-zamowien-publicznych',
    summary: 'Drogi, most, plan miejscowy, działki i zamówienia: wszystko, co gmina buduje albo kupuje.',
    duties: [
      'wypis i wyrys z planu miejscowego',
      'warunki zabudowy',
      'numery domów i nazwy ulic',
      'drogi gminne, mosty, oświetlenie',
      'ogłoszenia o zamówieniach',
    ],
    floor: 'I piętro',
    rooms: 'pokoje 10 i 11',
    accessibility: upstairs,
    phones: [phone('10'), phone('11', 'drogi i lampy')],
    email: email('zamowienia'),
    body: `
      Przyjdź z numerem działki, nie tylko z nazwą wsi. Bez niego nie znajdziemy jej na planie. Numer jest w księdze wieczystej i na decyzji podatkowej.

      ## Co u nas trwa najdłużej
      Warunki zabudowy w dolinie. Pytamy o zgodę Wody Polskie, konserwatora i Straż Graniczną, bo działka może leżeć na terenie zalewowym albo przy granicy. Zacznij rok przed budową.

      ## Lampa nie świeci
      Zapisz numer ze słupa i zadzwoń. Elektryk objeżdża gminę raz w tygodniu, w środę po zmroku.
    `,
    order: 50,
    producedBy: 'Kierownik Referatu Inwestycji i Zamówień Publicznych',
  },
  {
    symbol: 'ZK',
    title: 'Stanowisko do spraw zarządzania kryzysowego',
    slug: 'zarzadzanie-kryzysowe',
    summary: 'Stan Bugu, ostrzeżenia, worki z piaskiem, ewakuacja. W czasie wezbrania dyżur trwa całą dobę.',
    duties: [
      'ostrzeżenia o wysokiej wodzie i pogodzie',
      'magazyn przeciwpowodziowy',
      'ewakuacja ludzi i zwierząt',
      'ochotnicze straże pożarne i obrona cywilna',
      'przyjmowanie zgłoszeń o szkodach',
    ],
    floor: 'parter',
    rooms: 'pokój 9',
    accessibility: 'Na parterze, przy wejściu od parkingu. Ostrzeżenie wyślemy SMS-em także osobie, która nie słyszy.',
    phones: [phone('09'), phone('00', 'dyżur całodobowy przy wezbraniu')],
    email: email('kryzys'),
    body: `
      Na ścianie w korytarzu wisi wykres z wodowskazu. Gdy linia wchodzi na żółte pole, zaczynamy dyżur i dzwonimy do gospodarstw przy starorzeczu.

      ## Wpisz się na listę
      Mieszkasz sam, masz respirator, trzydzieści krów albo dom poniżej drogi? Podaj numer telefonu. Do takich domów strażacy jadą najpierw. Lista leży w sejfie i nikomu jej nie pokazujemy.
    `,
    order: 60,
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
  },
  {
    symbol: 'SC',
    title: 'Urząd Stanu Cywilnego',
    slug: 'urzad-stanu-cywilnego',
    summary: 'Księgi od 1890 roku, śluby nad rzeką i odpisy dla potomków rozsianych po świecie.',
    duties: [
      'akty i odpisy stanu cywilnego',
      'ślub cywilny w urzędzie lub na przystani',
      'akty z zagranicy: wpisanie do polskich ksiąg',
      'pomoc w szukaniu przodków',
    ],
    floor: 'parter',
    rooms: 'pokój 4',
    accessibility: 'Drzwi naprzeciw wejścia, bez progu. W sali ślubów działa pętla indukcyjna.',
    phones: [phone('04')],
    email: email('usc'),
    openingHours: [
      { weekday: 1, from: '07:30', to: '15:00' },
      { weekday: 2, from: '07:30', to: '15:00' },
      { weekday: 3, from: '07:30', to: '16:30' },
      { weekday: 4, from: '07:30', to: '15:00' },
      { weekday: 5, from: '07:30', to: '12:00' },
    ],
    body: `
      Akt z Białorusi, Ukrainy lub Niemiec wpiszemy do polskiego rejestru, gdy przyniesiesz oryginał i tłumaczenie przysięgłe. Bez tego nie wymienisz dowodu po ślubie za granicą.

      Starsze niż stuletnie księgi urodzeń i osiemdziesięcioletnie księgi zgonów oddaliśmy do archiwum państwowego. Podpowiemy, w którym z nich szukać prababci.
    `,
    order: 70,
    producedBy: 'Kierownik Urzędu Stanu Cywilnego',
  },
  {
    symbol: 'MD',
    title: 'Stanowisko do spraw meldunków i dowodów',
    slug: 'meldunki-i-dowody',
    parent: 'referat-organizacyjny-i-spraw-obywatelskich',
    summary: 'Pierwsze okienko na parterze: dowód, adres, PESEL, wybory. Mówimy też po ukraińsku.',
    duties: [
      'wniosek o dowód i jego odbiór',
      'meldunek stały i czasowy',
      'PESEL ze statusem UKR',
      'udostępnienie danych z rejestru',
      'obwody głosowania',
    ],
    floor: 'parter',
    rooms: 'pokój 3',
    accessibility: 'Bez schodów od parkingu. Na blacie jest ramka do podpisu i tablet z tłumaczem języka migowego.',
    phones: [phone('03')],
    email: email('meldunki'),
    body: `
      Zdjęcie do dowodu zrobisz najbliżej w Białej Podlaskiej albo telefonem na gładkim tle, pokażemy jak. Stary dowód tniemy przy Tobie.

      Pracownica zna ukraiński i rosyjski. Przy okazji meldunku wypełnia wniosek o PESEL, więc rodzina załatwia wszystko przy jednym krześle.
    `,
    order: 11,
    producedBy: 'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
  },
  {
    symbol: 'PN',
    title: 'Stanowisko do spraw przedsiębiorców i noclegów',
    slug: 'przedsiebiorcy-i-noclegi',
    parent: 'referat-promocji-i-turystyki',
    summary: 'Kwatery, sklepy, kajaki, pierwsza firma. Kto przyjmuje gości nad Bugiem, zaczyna tutaj.',
    duties: [
      'ewidencja kwater i pól biwakowych',
      'wnioski do CEIDG',
      'alkohol: zezwolenia stałe i jednorazowe',
      'opłata miejscowa',
    ],
    floor: 'I piętro',
    rooms: 'pokój 14',
    accessibility: upstairs,
    phones: [phone('14')],
    email: email('firmy'),
    body: `
      Przed sezonem, w kwietniu, zapraszamy wszystkich gospodarzy na jedno popołudnie. Przechodzimy razem przez listę: gaśnica, regulamin, zgłoszenie gości, rachunek.

      Wniosek do CEIDG wypełnisz u nas na komputerze. Podpisujesz przy stanowisku i od tego dnia możesz wystawić pierwszą fakturę.
    `,
    order: 41,
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
  },
];
