import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import { ruralActs } from '../ruralActs.ts';
import type { DemoCard } from './demoCard.ts';

const septicTank = (day: LocalDate): DemoCard => ({
  title: 'Zgłoś szambo lub oczyszczalnię do ewidencji',
  indexName: 'Szambo: ewidencja i umowa',
  slug: 'ewidencja-szamb',
  summary:
    'Wpiszesz zbiornik na listę gminy i unikniesz kary przy kontroli, która zagląda do każdego domu co dwa lata.',
  whoMay: 'Właściciel domu, letniska lub firmy bez kanalizacji. Obowiązek dotyczy także starych zbiorników.',
  whatYouNeed: [
    'rok budowy, pojemność i materiał zbiornika',
    'umowa z firmą asenizacyjną, która ma zezwolenie Wójta',
    'rachunki za wywóz z ostatniego roku',
    'przy oczyszczalni: karta urządzenia i dowód wywozu osadu',
  ],
  steps: [
    'Wypełnij zgłoszenie. Nie znasz pojemności? Zmierz pokrywę i głębokość kijem.',
    'Podpisz umowę na wywóz, firmy zna pokój 12.',
    'Opróżniaj tak często, jak napisano w regulaminie, zawsze zanim się przeleje.',
    'Zachowuj rachunki. Kontroler porówna je z licznikiem wody.',
  ],
  fees: [{ label: 'wpis do ewidencji', grosze: 0 }],
  feeNote: 'Za brak umowy lub rachunków grozi grzywna. Kto zgłosi się sam przed kontrolą, dostaje czas na naprawę.',
  duration: { days: 0 },
  departments: ['referat-rolnictwa-i-ochrony-srodowiska', 'zaklad-uslug-komunalnych'],
  whereNote: 'Zbiornik na terenie zalewowym musi mieć klapę zwrotną. Po wodzie odkażamy go bezpłatnie.',
  legalBasis: [acts.cleanliness('art. 3 ust. 3, art. 5 ust. 1 i art. 6')],
  onPaper: 'Zgłoszenie zbiera też sołtys podczas roznoszenia nakazów.',
  attachments: [
    attachment({
      title: 'Jak zmierzyć szambo',
      subject: 'Wzory na pojemność zbiornika do zgłoszenia w ewidencji',
      issuer: 'Urząd Gminy Kodeń',
      createdOn: day,
      text: `
        Nie wchodź do środka, gaz zabija bez zapachu. Mierz z góry.

        Tabela: Pojemność
        | Kształt | Jak policzyć | Przykład |
        | z kręgów | promień × promień × 3,14 × głębokość | kręgi 1,5 m, głębokość 2 m: 3,5 m³ |
        | skrzynia | długość × szerokość × głębokość | 3 m × 2 m × 1,8 m: 10,8 m³ |

        ## Ile to wystarczy
        Rodzina czteroosobowa zużywa około 12 m³ wody miesięcznie. Zbiornik z kręgów opróżnia się więc mniej więcej co dziewięć dni.
      `,
    }),
  ],
  lifeEvents: ['house'],
  categories: ['waste', 'environment'],
  audience: ['residents', 'businesses'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
});

const specialTransport: DemoCard = {
  title: 'Dowieź do szkoły dziecko z niepełnosprawnością',
  indexName: 'Dowóz dziecka z niepełnosprawnością',
  slug: 'dowoz-dziecka',
  summary: 'Bus zabierze dziecko spod domu albo zwrócimy Ci pieniądze za własny samochód w obie strony.',
  whoMay:
    'Rodzic dziecka z orzeczeniem o potrzebie kształcenia specjalnego albo zajęć rewalidacyjno-wychowawczych, które mieszka w gminie.',
  whatYouNeed: [
    'orzeczenie z poradni',
    'zaświadczenie, do której szkoły, przedszkola lub ośrodka chodzi dziecko',
    'przy zwrocie kosztów: dowód rejestracyjny i trasa z kilometrami',
  ],
  steps: [
    'Wybierz: bus z opiekunem albo własny dojazd.',
    'Złóż wniosek do 10 sierpnia. Po przeprowadzce lub nowym orzeczeniu w każdej chwili.',
    'Podpisz umowę. Przy busie ustalimy godzinę i miejsce, przy aucie stawkę.',
    'Do piątego dnia miesiąca przyślij listę obecności ze szkoły.',
  ],
  fees: [{ label: 'dowóz i zwrot kosztów', grosze: 0 }],
  feeNote: 'Zwrot liczymy z długości trasy, spalania z dowodu rejestracyjnego i ceny paliwa, którą ustala rada.',
  duration: { days: 14 },
  departments: ['zespol-administracyjny-szkol'],
  legalBasis: [ruralActs.education('art. 39 ust. 4 i art. 39a')],
  appeal: 'To umowa, więc nie ma odwołania. Gdy nie umiemy się porozumieć, porozmawiaj z Wójtem w środę.',
  onPaper: 'Wniosek i wzór umowy leżą w szkole, u logopedy i w pokoju 5 przy kotłowni.',
  lifeEvents: ['school', 'care'],
  categories: ['education', 'family'],
  audience: ['families', 'disabled'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Kierownik Gminnego Zespołu Administracyjnego Szkół',
};

/** What people of Kodeń settle for their house and their child: a tank in order, a way to school. */
export const kodenHome = (day: LocalDate): DemoCard[] => [septicTank(day), specialTransport];
