import { acts } from '../acts.ts';
import type { CardOffice, DemoCard } from './demoCard.ts';
import { stampDuty } from './stampDuty.ts';

/** Slugs of the departments of one office that settle what can be done online everywhere. */
export interface OnlineDepartments {
  roads: string;
  environment: string;
  buildings: string;
  events: string;
}

const own = (service: string): Pick<DemoCard, 'online' | 'declaredLevel' | 'slug'> => ({
  slug: service,
  declaredLevel: 4,
  online: { kind: 'own', service },
});

const publicInformation = ({ letters, head }: CardOffice): DemoCard => ({
  ...own('informacja-publiczna'),
  title: 'Zapytaj o informację publiczną',
  indexName: 'Informacja publiczna',
  summary: 'Dowiesz się, co robi urząd i na co wydaje pieniądze. Nie musisz mówić, po co pytasz.',
  whoMay: 'Każdy, także osoba, która tu nie mieszka.',
  whatYouNeed: ['pytanie własnymi słowami'],
  steps: [
    'Sprawdź w BIP, czy odpowiedź już tam jest.',
    'Zadaj pytanie w formularzu i wybierz, jak chcesz dostać odpowiedź.',
    'Odpowiemy w ciągu 14 dni. Jeżeli potrzebujemy więcej czasu, napiszemy dlaczego.',
  ],
  fees: [{ label: 'odpowiedź', grosze: 0 }],
  duration: { days: 14 },
  departments: [letters],
  legalBasis: [
    { act: 'ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej', article: 'art. 2 i art. 13' },
  ],
  appeal: 'Odmowa jest decyzją. W ciągu 14 dni od jej doręczenia możesz się odwołać, za pośrednictwem urzędu.',
  onPaper: 'Wystarczy zwykła kartka albo e-mail do urzędu. O prostą informację zapytaj na miejscu.',
  lifeEvents: [],
  categories: ['letters'],
  audience: ['residents', 'organisations'],
  producedBy: head,
});

const complaint = ({ letters, head }: CardOffice): DemoCard => ({
  ...own('skarga-wniosek-petycja'),
  title: 'Złóż skargę, wniosek albo petycję',
  indexName: 'Skarga, wniosek, petycja',
  summary: 'Napiszesz, co działa źle albo co można zrobić lepiej. Nikt nie może mieć przez to kłopotów.',
  whoMay: 'Każdy, we własnej sprawie, w sprawie innej osoby za jej zgodą albo dla wspólnego dobra.',
  whatYouNeed: ['opis tego, co się stało albo co proponujesz'],
  steps: [
    'Wybierz, czy to skarga, wniosek czy petycja. Formularz powie, czym się różnią.',
    'Opisz sprawę. Możesz dodać pliki.',
    'Skargę i wniosek załatwimy w ciągu miesiąca, petycję w ciągu trzech miesięcy.',
  ],
  fees: [{ label: 'skarga, wniosek, petycja', grosze: 0 }],
  duration: { days: 30, words: 'skarga i wniosek do miesiąca, petycja do trzech miesięcy' },
  departments: [letters],
  legalBasis: [acts.administrativeProcedure('art. 221–256'), acts.petitions('art. 4 i art. 10')],
  onPaper: 'Skargę możesz złożyć ustnie do protokołu, pocztą albo w urzędzie.',
  lifeEvents: [],
  categories: ['letters'],
  audience: ['residents', 'organisations'],
  producedBy: head,
});

const laneOccupation = ({ appealBoard, head }: CardOffice, { roads }: OnlineDepartments): DemoCard => ({
  ...own('zajecie-pasa-drogowego'),
  title: 'Zajmij kawałek drogi lub chodnika',
  indexName: 'Pas drogowy: zajęcie',
  summary:
    'Dostaniesz zgodę na rusztowanie, wykop, ogródek albo pojazd przy drodze gminnej i od razu zobaczysz opłatę.',
  whoMay: 'Osoba lub firma, która prowadzi roboty albo chce coś ustawić przy drodze gminnej.',
  whatYouNeed: [
    'plan miejsca z wymiarami, może być odręczny',
    'zatwierdzony projekt organizacji ruchu, jeżeli zamykasz jezdnię albo chodnik',
    'numery rejestracyjne pojazdów, jeżeli mają stać na drodze',
  ],
  steps: [
    'Wypełnij wniosek: gdzie, od kiedy, ile dni i ile metrów.',
    'Dostaniesz zezwolenie z opłatą.',
    'Zapłać w ciągu 14 dni od dnia, w którym decyzja stała się ostateczna.',
    'Po robotach przywróć drogę do porządku. Przyjedziemy ją obejrzeć.',
  ],
  fees: [],
  feeNote: 'Opłata zależy od powierzchni, liczby dni i tego, co stanie przy drodze. Formularz ją policzy.',
  duration: { days: 30 },
  departments: [roads],
  legalBasis: [{ act: 'ustawa z dnia 21 marca 1985 r. o drogach publicznych', article: 'art. 40' }],
  appeal: `Zezwolenie jest decyzją. W ciągu 14 dni możesz odwołać się do ${appealBoard}, za pośrednictwem urzędu.`,
  onPaper: 'Druk wniosku dostaniesz w urzędzie. Plan miejsca może być odręczny.',
  lifeEvents: ['building', 'business'],
  categories: ['roads'],
  audience: ['residents', 'businesses'],
  producedBy: head,
});

const stoveSubsidy = ({ head }: CardOffice, { environment }: OnlineDepartments): DemoCard => ({
  ...own('dotacja-wymiana-pieca'),
  // the contract is signed on paper
  declaredLevel: 3,
  title: 'Weź dopłatę do nowego ogrzewania',
  indexName: 'Dotacja na wymianę pieca',
  summary: 'Gmina dopłaci do wymiany starego pieca, a Ty od razu zobaczysz, ile możesz dostać.',
  whoMay: 'Właściciel domu lub mieszkania, który jeszcze nie zaczął wymiany.',
  whatYouNeed: ['dane starego pieca', 'oferta albo kosztorys nowego ogrzewania'],
  steps: [
    'Złóż wniosek, zanim zaczniesz roboty.',
    'Sprawdzimy go i podpiszemy z Tobą umowę.',
    'Wymień ogrzewanie, zapłać i przynieś rachunki.',
    'Wypłacimy dotację na Twój rachunek.',
  ],
  fees: [{ label: 'wniosek', grosze: 0 }],
  duration: { days: 30, words: 'odpowiedź do 30 dni, wypłata po rozliczeniu' },
  departments: [environment],
  legalBasis: [{ act: 'ustawa z dnia 27 kwietnia 2001 r. – Prawo ochrony środowiska', article: 'art. 403' }],
  onPaper: 'Druk wniosku dostaniesz w urzędzie i wypełnimy go razem.',
  lifeEvents: ['house', 'building', 'money'],
  categories: ['environment', 'property'],
  audience: ['residents'],
  producedBy: head,
});

const businessSign = ({ office, head }: CardOffice, { buildings }: OnlineDepartments): DemoCard => ({
  ...own('szyld-na-budynku'),
  title: 'Powieś szyld na budynku gminy',
  indexName: 'Szyld na budynku',
  summary: 'Dostaniesz zgodę na szyld firmy na budynku, który należy do gminy.',
  whoMay: 'Firma, która ma lokal w budynku gminy, albo jej pełnomocnik.',
  whatYouNeed: ['rysunek szyldu z wymiarami', 'pozwolenie konserwatora, jeżeli budynek jest zabytkiem'],
  steps: ['Złóż wniosek z rysunkiem.', 'Obejrzymy miejsce.', 'Dostaniesz zgodę albo napiszemy, co zmienić.'],
  fees: [{ label: 'zgoda na szyld', grosze: 0 }, stampDuty(office, 'powerOfAttorney')],
  duration: { days: 30 },
  departments: [buildings],
  legalBasis: [acts.realEstate('art. 25')],
  onPaper: 'Wniosek może być zwykłym pismem z rysunkiem szyldu.',
  lifeEvents: ['business'],
  categories: ['business', 'property'],
  audience: ['businesses'],
  producedBy: head,
});

const eventNotice = ({ head }: CardOffice, { events }: OnlineDepartments): DemoCard => ({
  ...own('zgloszenie-imprezy'),
  title: 'Zgłoś imprezę',
  indexName: 'Impreza: zgłoszenie',
  summary: 'Powiesz nam o festynie, biegu albo koncercie i dowiesz się, czy potrzebujesz zezwolenia.',
  whoMay: 'Organizator: osoba, firma albo organizacja.',
  whatYouNeed: ['miejsce, dzień i godziny', 'ile osób się spodziewasz'],
  steps: [
    'Wypełnij zgłoszenie. Formularz powie od razu, czy to impreza masowa i czy potrzebne jest zezwolenie.',
    'Odpowiemy, z kim jeszcze to uzgodnić: z policją, strażą albo zarządcą drogi.',
  ],
  fees: [{ label: 'zgłoszenie', grosze: 0 }],
  duration: { days: 14 },
  departments: [events],
  legalBasis: [
    { act: 'ustawa z dnia 20 marca 2009 r. o bezpieczeństwie imprez masowych', article: 'art. 3 i art. 24' },
  ],
  onPaper: 'Zgłoszenie może być zwykłym pismem. Możesz też zadzwonić.',
  lifeEvents: [],
  categories: ['business'],
  audience: ['residents', 'organisations', 'businesses'],
  producedBy: head,
});

/** A place in the public nursery of an office that has one. */
export const nurseryCard = ({ head }: CardOffice, department: string): DemoCard => ({
  ...own('zapis-do-zlobka'),
  // the contract is signed on paper
  declaredLevel: 3,
  title: 'Zapisz dziecko do żłobka',
  indexName: 'Żłobek: zapisy',
  summary: 'Wpiszesz dziecko na listę i od razu zobaczysz, ile punktów ma Wasz wniosek.',
  whoMay: 'Rodzic albo opiekun dziecka, które skończyło 20 tygodni.',
  whatYouNeed: ['PESEL dziecka', 'Karta Dużej Rodziny albo orzeczenie, jeżeli macie'],
  steps: [
    'Złóż wniosek.',
    'Sprawdzimy punkty i ułożymy listę.',
    'Gdy będzie miejsce, zadzwonimy. Umowę podpisuje się w żłobku.',
  ],
  fees: [{ label: 'wniosek', grosze: 0 }],
  feeNote: 'Za pobyt i posiłki płaci się żłobkowi.',
  duration: { days: 30 },
  departments: [department],
  legalBasis: [
    { act: 'ustawa z dnia 4 lutego 2011 r. o opiece nad dziećmi w wieku do lat 3', article: 'art. 11 i art. 14' },
  ],
  onPaper: 'Wniosek dostaniesz w żłobku i w urzędzie.',
  lifeEvents: ['birth'],
  categories: ['family', 'education'],
  audience: ['families'],
  producedBy: head,
});

/** Cards of what every office of the demo takes online. */
export const onlineCards = (office: CardOffice, departments: OnlineDepartments): DemoCard[] => [
  publicInformation(office),
  complaint(office),
  laneOccupation(office, departments),
  stoveSubsidy(office, departments),
  businessSign(office, departments),
  eventNotice(office, departments),
];
