import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoCard } from './demoCard.ts';

const appealIn = (decision: string): string =>
  `${decision} Odwołanie zaadresuj do Samorządowego Kolegium Odwoławczego w Lublinie i zostaw w sekretariacie w ciągu dwóch tygodni.`;

const waterConnection: DemoCard = {
  title: 'Doprowadź wodę do nowego domu',
  indexName: 'Woda: przyłącze',
  slug: 'przylacze-wody',
  summary: 'Powiemy, gdzie biegnie rura, jak głęboko kopać i kiedy przyjedziemy odebrać roboty.',
  whoMay: 'Właściciel, dzierżawca albo użytkownik działki, przy której jest wodociąg. Zgodę sąsiada zdobywasz sam.',
  whatYouNeed: [
    'numer działki i szkic, na którym zaznaczysz dom',
    'ile wody potrzebujesz: inaczej dla łazienki, inaczej dla nawadniania malin',
    'zgoda właściciela gruntu, przez który pójdzie rura',
  ],
  steps: [
    'Złóż wniosek o warunki w pokoju 4 albo przez Moje Miasto.',
    'Otrzymasz warunki. Są ważne dwa lata.',
    'Zleć plan sytuacyjny na mapie i wykonanie hydraulikowi.',
    'Zanim zasypiesz rów, zadzwoń do bazy. Sprawdzimy szczelność i założymy wodomierz.',
    'Podpisz umowę. Od tego dnia płacisz za wodę.',
  ],
  fees: [{ label: 'warunki, odbiór i wodomierz główny', grosze: 0 }],
  feeNote:
    'Rury, studzienkę i robociznę opłacasz sam. Prawo zabrania nam żądać pieniędzy za warunki, uzgodnienie planu i odbiór.',
  duration: { days: 21, words: 'warunki dla domu w 21 dni, dla przechowalni i firmy w 45 dni' },
  departments: ['referat-gospodarki-komunalnej', 'baza-komunalna'],
  whereNote: 'Od grudnia do lutego nie odbieramy wykopów, bo rura musi leżeć 140 cm pod ziemią, a ta bywa zmarznięta.',
  legalBasis: [acts.waterSupply('art. 15, art. 19a')],
  appeal: 'Odmowę uzasadnimy na piśmie. Spór o warunki rozstrzyga regulator z Wód Polskich, a o zapłatę sąd.',
  onPaper: 'Druk dostaniesz w referacie i u konserwatora w bazie.',
  lifeEvents: ['building', 'house'],
  categories: ['property'],
  audience: ['residents', 'farmers'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
};

const asbestos = (day: LocalDate): DemoCard => ({
  title: 'Oddaj stary eternit z dachu',
  indexName: 'Azbest: zgłoszenie i odbiór',
  slug: 'azbest-z-dachu',
  summary: 'Wpiszesz się na listę, a gmina zapłaci za zdjęcie, zapakowanie i wywiezienie płyt azbestowych.',
  whoMay: 'Właściciel domu, stodoły albo przechowalni, który nie prowadzi w tym budynku firmy innej niż rolnicza.',
  whatYouNeed: [
    'metraż dachu, zmierzony z ziemi lub z projektu',
    'zdjęcie połaci',
    'numer działki',
    'zgłoszenie robót w starostwie, jeżeli zmieniasz pokrycie',
  ],
  steps: [
    'Co roku do 31 stycznia powiedz, ile masz azbestu i w jakim jest stanie. To obowiązek, także gdy nic nie zdejmujesz.',
    'Złóż wniosek o odbiór. Kolejność wyznacza stan dachu, a nie data.',
    'Firma wybrana przez gminę umówi się z Tobą telefonicznie.',
    'Nie zrzucaj płyt sam. Połamane pylą i szkodzą płucom, a odbiór się komplikuje.',
  ],
  fees: [{ label: 'zdjęcie i wywóz do limitu dotacji', grosze: 0 }],
  feeNote: 'Za nowe pokrycie płacisz sam. Dotację z funduszu ochrony środowiska rozlicza gmina.',
  duration: { words: 'wpis na listę od ręki, odbiór od maja do września' },
  departments: ['ochrona-srodowiska'],
  legalBasis: [
    { act: 'ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska', article: 'art. 162 i art. 403' },
    {
      act: 'rozporządzenie Ministra Gospodarki z dnia 13 grudnia 2010 r. w sprawie wymagań w zakresie wykorzystywania wyrobów zawierających azbest oraz wykorzystywania i oczyszczania instalacji lub urządzeń, w których były lub są wykorzystywane wyroby zawierające azbest',
    },
  ],
  onPaper: 'Informację o wyrobach z azbestem wypełnisz w pokoju 9. Zabierz zdjęcie, zmierzymy dach na mapie.',
  attachments: [
    attachment({
      title: 'Jak ocenić stan płyt azbestowych',
      subject: 'Krótka ocena dachu przed złożeniem informacji o azbeście',
      issuer: 'Urząd Gminy Dzierzkowice',
      createdOn: day,
      text: `
        Oceń dach z ziemi, nie wchodź na niego.

        Tabela: Punkty
        | Co widzisz | Punkty |
        | płyty całe, pomalowane | 0 |
        | mech, odpryski na brzegach | 15 |
        | pęknięcia lub dziury | 30 |
        | płyty nad miejscem, gdzie bawią się dzieci | 20 |

        ## Wynik
        Od 40 punktów dach trafia na początek listy. Poniżej 20 wystarczy kontrola za pięć lat. Między nimi zapraszamy pracownika, który obejrzy dach razem z Tobą.
      `,
    }),
  ],
  lifeEvents: ['house', 'building'],
  categories: ['environment', 'waste'],
  audience: ['residents', 'farmers'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Inspektor do spraw ochrony środowiska',
});

const schoolGrant: DemoCard = {
  title: 'Poproś o stypendium szkolne',
  indexName: 'Stypendium szkolne',
  slug: 'stypendium-szkolne',
  summary: 'Uczeń z rodziny o niskim dochodzie dostanie pieniądze na zeszyty, buty na w-f, dojazd albo internat.',
  whoMay:
    'Rodzic, opiekun, pełnoletni uczeń albo dyrektor szkoły. Uczeń mieszka w gminie, chodzi do szkoły dla dzieci, młodzieży lub dorosłych, ma najwyżej 24 lata.',
  whatYouNeed: [
    'dochód netto wszystkich domowników z poprzedniego miesiąca',
    'zaświadczenie o hektarach, gdy macie ziemię: ośrodek pobierze je sam z pokoju 5',
    'numer konta',
    'imienne rachunki za rzeczy dla ucznia, zbieraj je od lipca',
  ],
  steps: [
    'Złóż wniosek w ośrodku pomocy od 1 do 15 września.',
    'Policzymy dochód na osobę. Nie może być większy niż kwota z ustawy o pomocy społecznej.',
    'Dostaniesz decyzję na cały rok szkolny.',
    'Przynoś rachunki raz na kwartał, pieniądze wracają na konto w ciągu tygodnia.',
  ],
  fees: [{ label: 'wniosek i decyzja', grosze: 0 }],
  feeNote:
    'Po pożarze, gradzie, śmierci rodzica jest jednorazowy zasiłek szkolny. Poproś o niego w ciągu dwóch miesięcy.',
  duration: { days: 30, words: 'decyzje rozsyłamy w październiku' },
  departments: ['gminny-osrodek-pomocy-spolecznej'],
  legalBasis: [{ act: 'ustawa z dnia 7 września 1991 r. o systemie oświaty', article: 'art. 90b–90n' }],
  appeal: appealIn('Nie zgadzasz się z kwotą albo odmową?'),
  onPaper: 'Formularz ma trzy strony. Najtrudniejszą, o dochodzie, wypełnia pracownica socjalna.',
  lifeEvents: ['school', 'money'],
  categories: ['education', 'family'],
  audience: ['families'],
  declaredLevel: 2,
  online: { kind: 'none' },
  producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
};

/** What people of Dzierzkowice ask for at home: water, a safe roof, money for school. */
export const dzierzkowiceHome = (day: LocalDate): DemoCard[] => [waterConnection, asbestos(day), schoolGrant];
