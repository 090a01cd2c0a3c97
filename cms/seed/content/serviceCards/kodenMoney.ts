import { ruralActs } from '../ruralActs.ts';
import type { DemoCard } from './demoCard.ts';

const board = 'Samorządowego Kolegium Odwoławczego w Białej Podlaskiej';

const housingAllowance: DemoCard = {
  title: 'Poproś o dodatek do czynszu',
  indexName: 'Dodatek mieszkaniowy',
  slug: 'dodatek-mieszkaniowy',
  summary:
    'Gmina dołoży co miesiąc do czynszu, prądu do ogrzewania i opału, gdy dochód jest mały, a mieszkanie nieduże.',
  whoMay:
    'Najemca, podnajemca, członek spółdzielni, właściciel lokalu albo domu, w którym mieszka. Liczy się dochód z trzech miesięcy: na osobę najwyżej 30%, a dla osoby samotnej 40% przeciętnej płacy w kraju.',
  whatYouNeed: [
    'deklaracja o dochodach wszystkich, którzy z Tobą mieszkają',
    'rachunki za ostatni miesiąc',
    'podpis zarządcy na wniosku, a w domu decyzja o podatku z metrażem',
    'umowa najmu, jeżeli wynajmujesz',
  ],
  steps: [
    'Weź wniosek w pokoju 7. Zarządcę bloku przy Polnej poprosimy o podpis sami.',
    'Oddaj komplet. Do dziesiątego zdążymy jeszcze policzyć następny miesiąc.',
    'Pracownik może przyjść obejrzeć mieszkanie.',
    'Dodatek wypłacamy przez pół roku do dziesiątego dnia miesiąca, wprost zarządcy albo Tobie, gdy masz dom.',
    'Po sześciu miesiącach złóż nowy wniosek.',
  ],
  fees: [{ label: 'wniosek i decyzja', grosze: 0 }],
  feeNote: 'Na trzy osoby przypada 45 metrów. Wolno mieć o 30% więcej, a z niepełnosprawnością na wózku o 15 metrów.',
  duration: { days: 30 },
  departments: ['osrodek-pomocy-spolecznej'],
  legalBasis: [{ act: 'ustawa z dnia 21 czerwca 2001 r. o dodatkach mieszkaniowych', article: 'art. 2–7' }],
  appeal: `Masz dwa tygodnie na odwołanie do ${board}. Napisz je zwyczajnie, choćby jednym zdaniem.`,
  onPaper: 'Tylko na papierze, ale wypełni go z Tobą pracownica. Do osoby chorej przyjedzie.',
  lifeEvents: ['money', 'house'],
  categories: ['family'],
  audience: ['residents', 'seniors', 'families'],
  declaredLevel: 2,
  online: { kind: 'none' },
  producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
};

const taxRelief: DemoCard = {
  title: 'Poproś o raty albo umorzenie podatku',
  indexName: 'Podatek: raty, odroczenie, umorzenie',
  slug: 'ulga-w-podatku',
  summary: 'Po powodzi, chorobie albo złym roku Wójt może rozłożyć podatek na raty, przesunąć termin lub go darować.',
  whoMay: 'Podatnik podatku rolnego, leśnego, od nieruchomości i od środków transportu. Także płacący za odpady.',
  whatYouNeed: [
    'kilka zdań o tym, co się stało i czego oczekujesz: ile rat, do kiedy',
    'oświadczenie o majątku i dochodach domu',
    'dowody: protokół szkody, wypis ze szpitala, rachunki za leki',
    'rolnik i firma: zaświadczenia o pomocy de minimis z trzech lat',
  ],
  steps: [
    'Napisz przed terminem raty. Po terminie też można, ale rosną odsetki.',
    'Przynieś papiery do pokoju 5 lub wyślij przez Moje Miasto.',
    'Wezwiemy Cię, jeśli czegoś brakuje. Przed decyzją możesz przeczytać całe akta.',
    'Dostaniesz decyzję. Raty zapłacone w czasie nie mają odsetek, tylko niewielką opłatę prolongacyjną.',
  ],
  fees: [{ label: 'podanie i decyzja', grosze: 0 }],
  feeNote: 'Prośba nie wstrzymuje odsetek. Zapłać tyle, ile możesz, nawet 20 zł.',
  duration: { days: 30, words: 'miesiąc, a gdy trzeba badać gospodarstwo, dwa' },
  departments: ['referat-finansowy'],
  legalBasis: [
    {
      act: 'ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa',
      article: 'art. 67a, art. 67b i art. 139',
    },
    ruralActs.farmTax('art. 13c'),
  ],
  appeal: `Kolejna instancja to kolegium w Białej Podlaskiej. Odwołanie zostaw w urzędzie do czternastego dnia.`,
  onPaper: 'Podanie nie ma wzoru. Oświadczenie o majątku, dwie strony, da Ci pracownik podatków.',
  lifeEvents: ['money', 'house', 'care'],
  categories: ['taxes'],
  audience: ['residents', 'farmers', 'businesses'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Skarbnik Gminy Kodeń',
};

/** What people of Kodeń ask for when money is short: help with the rent, time for a tax. */
export const kodenMoney: DemoCard[] = [housingAllowance, taxRelief];
