import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import { yearOf } from '../numbers.ts';
import { identityCard, letterCard, registrationCard, wasteCard } from './commonCards.ts';
import type { CardOffice, DemoCard } from './demoCard.ts';
import { nurseryCard, onlineCards } from './onlineCards.ts';
import { demoAccounts, stampDuty } from './stampDuty.ts';

const office: CardOffice = {
  office: 'chelm',
  officeGenitive: 'Urzędu Miasta Chełm',
  residents: 'wydzial-spraw-obywatelskich',
  residentsDesk: 'stanowisk 1–4 na parterze',
  letters: 'kancelaria',
  waste: 'wydzial-podatkow-i-oplat',
  appealBoard: 'Samorządowego Kolegium Odwoławczego w Chełmie',
  head: 'Sekretarz Miasta Chełm',
};
const appeal = (what: string) =>
  `${what} W ciągu 14 dni od doręczenia możesz odwołać się do ${office.appealBoard}, za pośrednictwem urzędu.`;

const civilRecords: DemoCard = {
  title: 'Weź odpis aktu urodzenia, małżeństwa lub zgonu',
  indexName: 'Odpis aktu stanu cywilnego',
  slug: 'odpis-aktu-stanu-cywilnego',
  summary: 'Dostaniesz urzędowy odpis aktu, którego zażąda sąd, bank, ksiądz albo zagraniczny urząd.',
  whoMay:
    'Osoba, której akt dotyczy, jej małżonek, rodzice, dzieci, wnuki, dziadkowie i rodzeństwo. Inne osoby muszą wykazać interes prawny.',
  whatYouNeed: [
    'dowód osobisty albo paszport',
    'dane z aktu: imię, nazwisko, data i miejsce zdarzenia',
    'potwierdzenie opłaty',
  ],
  steps: [
    'Zapłać opłatę skarbową: w kasie, kartą albo przelewem.',
    'Złóż wniosek na miejscu, pocztą albo przez gov.pl. Urząd może być dowolny, nie tylko ten, w którym powstał akt.',
    'Odbierz odpis od ręki. Jeżeli akt nie jest jeszcze w rejestrze elektronicznym, poczekaj do 10 dni roboczych.',
  ],
  fees: [
    stampDuty('chelm', 'shortCopy'),
    { ...stampDuty('chelm', 'shortCopy'), label: 'odpis wielojęzyczny aktu' },
    stampDuty('chelm', 'fullCopy'),
  ],
  feeNote:
    'Odpis w sprawach alimentów, opieki i ubezpieczenia społecznego jest bezpłatny. Napisz, do czego go potrzebujesz.',
  duration: { words: 'od ręki, a gdy trzeba przenieść akt do rejestru, do 10 dni roboczych' },
  departments: ['urzad-stanu-cywilnego'],
  legalBasis: [
    {
      act: 'ustawa z dnia 28 listopada 2014 r. – Prawo o aktach stanu cywilnego',
      article: 'art. 44, art. 45 i art. 130',
    },
    { act: 'ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej' },
  ],
  appeal: 'Odmowa jest decyzją. W ciągu 14 dni możesz odwołać się do Wojewody Lubelskiego, za pośrednictwem urzędu.',
  onPaper: 'Formularz wniosku dostaniesz w pokoju 20. Możesz też wysłać wniosek pocztą z potwierdzeniem opłaty.',
  lifeEvents: ['document', 'birth', 'marriage', 'death'],
  categories: ['documents'],
  audience: ['residents'],
  declaredLevel: 3,
  online: { kind: 'outside', href: 'https://www.gov.pl/web/gov/uslugi-dla-obywatela', place: 'gov.pl' },
  producedBy: 'Kierownik Urzędu Stanu Cywilnego',
};

const propertyTax = (day: LocalDate): DemoCard => ({
  title: 'Zgłoś dom, mieszkanie lub działkę do podatku',
  indexName: 'Podatek od nieruchomości',
  slug: 'podatek-od-nieruchomosci',
  summary: 'Powiesz nam, co masz, a my policzymy podatek i przyślemy decyzję z czterema terminami.',
  whoMay:
    'Właściciel, użytkownik wieczysty albo posiadacz samoistny, który nie jest firmą. Firmy składają deklarację DN-1.',
  whatYouNeed: [
    'informacja IN-1 z powierzchnią gruntu i budynków',
    'akt notarialny albo inny dokument, z którego wynika własność',
  ],
  steps: [
    'W ciągu 14 dni od kupna, budowy lub innej zmiany złóż informację IN-1.',
    'Przyślemy decyzję z kwotą i numerem rachunku.',
    'Zapłać w ratach: do 15 marca, 15 maja, 15 września i 15 listopada. Podatek do 100 zł zapłać w całości w pierwszym terminie.',
  ],
  fees: [{ label: 'złożenie informacji', grosze: 0 }],
  feeNote:
    'Za złożenie informacji nie płacisz. Kwota podatku zależy od powierzchni i stawek, które uchwala Rada Miasta.',
  duration: { days: 30, words: 'decyzję dla wszystkich właścicieli wysyłamy do końca lutego' },
  departments: ['wydzial-podatkow-i-oplat'],
  legalBasis: [acts.localTaxes('art. 2–7')],
  appeal: appeal('Podatek ustala decyzja.'),
  onPaper: 'Druk IN-1 dostaniesz w pokoju 111 i wypełnisz go z pracownikiem. Wypełniony możesz też wysłać pocztą.',
  attachments: [
    attachment({
      title: 'Jak wypełnić informację IN-1',
      subject: 'Objaśnienia do informacji o nieruchomościach i obiektach budowlanych',
      issuer: 'Urząd Miasta Chełm',
      createdOn: day,
      text: `
        Informacja IN-1 ma pięć części. Większość osób wypełnia trzy.

        ## Zanim zaczniesz
        1. Przygotuj akt notarialny i pomiar powierzchni mieszkania lub domu.
        2. Powierzchnię użytkową licz po wewnętrznej długości ścian. Pomieszczenie o wysokości od 1,40 m do 2,20 m liczysz w połowie, a niższe pomijasz.
        3. Garaż w budynku mieszkalnym jest jego częścią.

        ## Co wpisać
        Tabela: Części informacji
        | Część | Co w niej jest |
        | A i B | urząd i Twoje dane |
        | C | dlaczego składasz: kupno, budowa, zmiana |
        | D | grunty, budynki i budowle, każde osobno |
        | E | podpis |

        ## Pomoc
        Wydział Podatków i Opłat, pokój 111. Wypełnimy druk razem z Tobą.
      `,
    }),
  ],
  lifeEvents: ['house', 'building', 'moving'],
  categories: ['taxes', 'property'],
  audience: ['residents'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'informacja-o-nieruchomosci' },
  producedBy: 'Dyrektor Wydziału Podatków i Opłat',
});

const treeRemoval: DemoCard = {
  title: 'Zgłoś, że chcesz usunąć drzewo',
  indexName: 'Drzewo: zgłoszenie wycinki',
  slug: 'wycinka-drzewa',
  summary: 'Dowiesz się, czy drzewo na Twojej działce możesz usunąć, i zrobisz to bez ryzyka kary.',
  whoMay:
    'Osoba fizyczna, która jest właścicielem działki i nie usuwa drzewa na cele działalności gospodarczej. Firma potrzebuje zezwolenia.',
  whatYouNeed: [
    'obwód pnia na wysokości 5 cm nad ziemią',
    'rysunek albo mapka, na której zaznaczysz drzewo',
    'zgoda współwłaścicieli, jeżeli są',
  ],
  steps: [
    'Zmierz obwód pnia 5 cm nad ziemią. Zgłoszenia nie trzeba do 80 cm dla topoli, wierzby i klonu jesionolistnego, do 65 cm dla kasztanowca, robinii i platana, do 50 cm dla pozostałych.',
    'Złóż zgłoszenie z rysunkiem.',
    'W ciągu 21 dni przyjedziemy obejrzeć drzewo.',
    'Jeżeli w ciągu 14 dni od oględzin nie wniesiemy sprzeciwu, możesz usunąć drzewo. Masz na to 6 miesięcy.',
  ],
  fees: [
    { label: 'zgłoszenie', grosze: 0 },
    { ...stampDuty('chelm', 'certificate'), label: 'zaświadczenie, że nie mamy sprzeciwu, jeżeli o nie poprosisz' },
    stampDuty('chelm', 'powerOfAttorney'),
  ],
  duration: { days: 35, words: '21 dni na oględziny i 14 dni na sprzeciw' },
  departments: ['wydzial-ochrony-srodowiska'],
  whereNote: 'Od 1 marca do 15 października ptaki mają lęgi. Sprawdź, czy w koronie nie ma gniazd.',
  legalBasis: [{ act: 'ustawa z dnia 16 kwietnia 2004 r. o ochronie przyrody', article: 'art. 83f' }],
  appeal: appeal('Sprzeciw jest decyzją.'),
  onPaper: 'Druk zgłoszenia dostaniesz w pokoju 309. Rysunek może być odręczny.',
  lifeEvents: ['house', 'building'],
  categories: ['environment', 'property'],
  audience: ['residents'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'wycinka-drzewa' },
  producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
};

const dogFee = (year: number): DemoCard => ({
  title: 'Zapłać za psa',
  indexName: 'Pies: opłata roczna',
  slug: 'oplata-od-psa',
  summary: 'Zgłosisz psa i zapłacisz raz w roku. Wiele osób jest z tej opłaty zwolnionych.',
  whoMay: 'Osoba, która ma psa i mieszka w Chełmie.',
  whatYouNeed: ['numer czipa albo opis psa', 'dokument, który uprawnia do zwolnienia, jeżeli z niego korzystasz'],
  steps: [
    'W ciągu 14 dni od nabycia psa zgłoś go osobiście, telefonicznie albo pismem.',
    'Zapłać do 31 marca. Za psa nabytego w drugim półroczu płacisz połowę.',
    'Gdy psa już nie ma, daj nam znać. Nadpłatę zwrócimy.',
  ],
  fees: [
    {
      label: 'opłata za psa',
      grosze: 4600,
      per: 'rocznie',
      account: demoAccounts.chelm,
      validFrom: `${String(year - 1)}-01-01`,
      validTo: `${String(year - 1)}-12-31`,
    },
    {
      label: 'opłata za psa',
      grosze: 4800,
      per: 'rocznie',
      account: demoAccounts.chelm,
      validFrom: `${String(year)}-01-01`,
    },
    { label: 'opłata za psa nabytego po 30 czerwca', grosze: 2400, per: 'rocznie', account: demoAccounts.chelm },
  ],
  feeNote:
    'Nie płacą: osoby ze znacznym stopniem niepełnosprawności za jednego psa, osoby powyżej 65 lat prowadzące samodzielnie gospodarstwo za jednego psa, właściciele psów asystujących i ci, którzy wzięli psa ze schroniska.',
  duration: { days: 0 },
  departments: ['wydzial-podatkow-i-oplat'],
  legalBasis: [acts.localTaxes('art. 18a i art. 19')],
  appeal: appeal('Jeżeli opłatę ustali decyzja, możesz się z nią nie zgodzić.'),
  onPaper: 'Zgłoszenie może być zwykłym pismem: imię, adres, rasa i numer czipa.',
  lifeEvents: ['animal', 'money'],
  categories: ['taxes'],
  audience: ['residents', 'seniors'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'oplata-od-psa' },
  producedBy: 'Dyrektor Wydziału Podatków i Opłat',
});

const largeFamily: DemoCard = {
  title: 'Wyrób Kartę Dużej Rodziny',
  indexName: 'Karta Dużej Rodziny',
  slug: 'karta-duzej-rodziny',
  summary:
    'Rodzina z co najmniej trojgiem dzieci dostanie karty ze zniżkami w całej Polsce i mniejszą opłatę za odpady.',
  whoMay:
    'Rodzice, którzy mają lub mieli na utrzymaniu co najmniej troje dzieci. Dzieci dostają kartę do 18. roku życia, a gdy się uczą, do 25. roku życia.',
  whatYouNeed: [
    'dowód osobisty',
    'akty urodzenia dzieci albo ich numery PESEL',
    'zaświadczenie ze szkoły lub uczelni, jeżeli dziecko ma więcej niż 18 lat',
    'orzeczenie o niepełnosprawności, jeżeli dotyczy dziecka',
  ],
  steps: [
    'Złóż wniosek za całą rodzinę: w internecie albo w pokoju 27.',
    'Wybierz kartę w telefonie, plastikową albo obie.',
    'Gdy karty będą gotowe, dostaniesz SMS. Plastikową odbierzesz w pokoju 27.',
  ],
  fees: [{ label: 'pierwsza karta, w telefonie i plastikowa', grosze: 0 }],
  feeNote:
    'Za duplikat zgubionej karty plastikowej płaci się kwotę, którą co roku ogłasza minister. Aktualną podamy przez telefon.',
  duration: { days: 30 },
  departments: ['wydzial-spraw-spolecznych'],
  legalBasis: [{ act: 'ustawa z dnia 5 grudnia 2014 r. o Karcie Dużej Rodziny' }],
  appeal: appeal('Odmowa jest decyzją.'),
  onPaper: 'Druk wniosku dostaniesz w pokoju 27, na parterze. Można przyjść z dziećmi.',
  lifeEvents: ['birth', 'school', 'money'],
  categories: ['family'],
  audience: ['families'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'karta-duzej-rodziny' },
  producedBy: 'Dyrektor Wydziału Spraw Społecznych',
};

const addressCertificate: DemoCard = {
  title: 'Weź zaświadczenie o zameldowaniu',
  indexName: 'Zaświadczenie o zameldowaniu',
  slug: 'zaswiadczenie-o-zameldowaniu',
  summary: 'Dostaniesz zaświadczenie, od kiedy i gdzie jesteś zameldowany albo kto jest zameldowany w Twoim domu.',
  whoMay: 'Osoba, której dane są w rejestrze, a o swoim domu właściciel. Pełnomocnik z pełnomocnictwem.',
  whatYouNeed: ['dowód osobisty albo paszport', 'potwierdzenie opłaty'],
  steps: [
    'Zapłać opłatę skarbową.',
    'Złóż wniosek przez internet, na stanowisku 3 albo 4 lub pocztą.',
    'Odbierz zaświadczenie.',
  ],
  fees: [
    { ...stampDuty('chelm', 'certificate'), label: 'zaświadczenie o zameldowaniu' },
    stampDuty('chelm', 'powerOfAttorney'),
  ],
  feeNote: 'Zaświadczenie do spraw alimentów, opieki, nauki, ubezpieczenia i świadczeń socjalnych jest bezpłatne.',
  duration: { days: 7, words: 'na miejscu zwykle od ręki' },
  departments: ['wydzial-spraw-obywatelskich'],
  legalBasis: [
    acts.administrativeProcedure('art. 217'),
    { act: 'ustawa z dnia 24 września 2010 r. o ewidencji ludności', article: 'art. 45' },
    { act: 'ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej' },
  ],
  appeal: 'Na odmowę możesz w ciągu 7 dni złożyć zażalenie do Wojewody Lubelskiego, za pośrednictwem urzędu.',
  onPaper: 'Wniosek może być zwykłym pismem z podpisem. Wzór leży przy stanowiskach 3 i 4.',
  lifeEvents: ['document', 'moving'],
  categories: ['documents'],
  audience: ['residents'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'zaswiadczenie-o-zameldowaniu' },
  producedBy: 'Dyrektor Wydziału Spraw Obywatelskich',
};

const houseNumber: DemoCard = {
  title: 'Ustal numer domu',
  indexName: 'Numer porządkowy domu',
  slug: 'numer-domu',
  summary: 'Nowy dom dostanie numer, bez którego nie dojedzie karetka ani kurier i nie zameldujesz się.',
  whoMay: 'Właściciel budynku, także w budowie. Numer możemy nadać też z urzędu.',
  whatYouNeed: ['numer działki', 'mapka z zaznaczonym budynkiem'],
  steps: [
    'Złóż wniosek.',
    'Sprawdzimy mapę i ustalimy numer.',
    'Wyślemy zawiadomienie. W ciągu 30 dni umieść tabliczkę na domu.',
  ],
  fees: [{ label: 'ustalenie numeru', grosze: 0 }],
  duration: { days: 30 },
  departments: ['wydzial-geodezji-i-nieruchomosci'],
  legalBasis: [
    { act: 'ustawa z dnia 17 maja 1989 r. – Prawo geodezyjne i kartograficzne', article: 'art. 47a i art. 47b' },
  ],
  onPaper: 'Druk wniosku dostaniesz w pokojach 301–305.',
  lifeEvents: ['building', 'moving'],
  categories: ['property'],
  audience: ['residents', 'businesses'],
  declaredLevel: 2,
  online: { kind: 'none' },
  producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
};

/** The cards of Chełm as of that day. */
export const chelmCards = (day: LocalDate): DemoCard[] => [
  letterCard(office),
  identityCard(office),
  registrationCard(office),
  addressCertificate,
  civilRecords,
  propertyTax(day),
  wasteCard(office, {
    rates: [
      { label: 'odpady segregowane', grosze: 2700, per: 'miesięcznie od osoby' },
      { label: 'odpady segregowane, z kompostownikiem', grosze: 2400, per: 'miesięcznie od osoby' },
    ],
    due: 'co miesiąc, do piętnastego dnia miesiąca',
  }),
  treeRemoval,
  dogFee(Number(yearOf(day))),
  largeFamily,
  houseNumber,
  ...onlineCards(office, {
    roads: 'wydzial-infrastruktury-komunalnej',
    environment: 'wydzial-ochrony-srodowiska',
    buildings: 'wydzial-geodezji-i-nieruchomosci',
    events: 'wydzial-organizacyjny-i-kadr',
  }),
  nurseryCard(office, 'wydzial-spraw-spolecznych'),
];
