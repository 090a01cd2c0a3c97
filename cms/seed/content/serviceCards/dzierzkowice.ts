import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { identityCard, letterCard, registrationCard, wasteCard } from './commonCards.ts';
import type { CardOffice, DemoCard } from './demoCard.ts';
import { onlineCards } from './onlineCards.ts';

const office: CardOffice = {
  office: 'dzierzkowice',
  officeGenitive: 'Urzędu Gminy Dzierzkowice',
  residents: 'referat-organizacyjny',
  residentsDesk: 'pokoju 2 na parterze',
  letters: 'referat-organizacyjny',
  waste: 'referat-finansowy',
  appealBoard: 'Samorządowego Kolegium Odwoławczego w Lublinie',
  head: 'Sekretarz Gminy Dzierzkowice',
};

/** Until when farmers cannot apply: applications are taken in February and in August only. */
const closedUntil = (day: LocalDate): LocalDate | undefined => {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4));
  if (month === 2 || month === 8) return undefined;
  if (month === 1) return `${String(year)}-01-31`;
  return month < 8 ? `${String(year)}-07-31` : `${String(year + 1)}-01-31`;
};

const fuelTax = (day: LocalDate): DemoCard => {
  const until = closedUntil(day);
  return {
    title: 'Odzyskaj podatek za paliwo rolnicze',
    indexName: 'Paliwo rolnicze: zwrot podatku',
    slug: 'paliwo-rolnicze',
    summary: 'Gmina zwróci Ci część podatku akcyzowego za olej napędowy, którym pracujesz w polu i w sadzie.',
    whoMay:
      'Producent rolny, który jest posiadaczem gruntów w gminie Dzierzkowice. Gdy gruntów jest więcej, w każdej gminie osobno.',
    whatYouNeed: [
      'faktury za olej napędowy z ostatnich sześciu miesięcy',
      'numery działek i ich powierzchnia',
      'przy hodowli bydła, owiec i kóz: dokument z biura ARiMR',
      'numer rachunku bankowego',
    ],
    steps: [
      'Zbieraj faktury wystawione na Ciebie: od sierpnia do stycznia i od lutego do lipca.',
      'W lutym albo w sierpniu złóż wniosek z fakturami.',
      'W ciągu 30 dni dostaniesz decyzję.',
      'Pieniądze wypłacamy w kwietniu albo w październiku.',
    ],
    fees: [{ label: 'wniosek i decyzja', grosze: 0 }],
    duration: { days: 30, words: 'wypłata w kwietniu albo w październiku' },
    departments: ['referat-finansowy'],
    legalBasis: [
      {
        act: 'ustawa z dnia 10 marca 2006 r. o zwrocie podatku akcyzowego zawartego w cenie oleju napędowego wykorzystywanego do produkcji rolnej',
      },
    ],
    appeal: `Kwotę ustala decyzja. W ciągu 14 dni możesz odwołać się do ${office.appealBoard}, za pośrednictwem urzędu.`,
    onPaper: 'Druk wniosku dostaniesz w pokoju 5 i u sołtysa.',
    lifeEvents: ['business'],
    categories: ['taxes', 'business'],
    audience: ['farmers'],
    declaredLevel: 2,
    online: { kind: 'none' },
    ...(until === undefined
      ? {}
      : { paused: { reason: 'Wnioski przyjmujemy tylko w lutym i w sierpniu. Zbieraj faktury.', until } }),
    producedBy: 'Skarbnik Gminy Dzierzkowice',
  };
};

/** The cards of Dzierzkowice as of that day. */
export const dzierzkowiceCards = (day: LocalDate): DemoCard[] => [
  letterCard(office),
  identityCard(office),
  registrationCard(office),
  wasteCard(office, {
    rates: [
      { label: 'odpady segregowane', grosze: 2400, per: 'miesięcznie od osoby' },
      { label: 'odpady segregowane, z kompostownikiem', grosze: 2000, per: 'miesięcznie od osoby' },
    ],
    due: 'raz na kwartał: do 31 marca, 30 czerwca, 30 września i 31 grudnia',
  }),
  fuelTax(day),
  ...onlineCards(office, {
    roads: 'referat-gospodarki-komunalnej',
    environment: 'referat-gospodarki-komunalnej',
    buildings: 'referat-budownictwa-i-inwestycji',
    events: 'referat-organizacyjny',
  }),
];
