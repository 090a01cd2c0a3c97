import { identityCard, letterCard, registrationCard, wasteCard } from './commonCards.ts';
import type { CardOffice, DemoCard } from './demoCard.ts';
import { onlineCards } from './onlineCards.ts';

const office: CardOffice = {
  office: 'koden',
  officeGenitive: 'Urzędu Gminy Kodeń',
  residents: 'referat-organizacyjny-i-spraw-obywatelskich',
  residentsDesk: 'pokoju 3 na parterze',
  letters: 'referat-organizacyjny-i-spraw-obywatelskich',
  waste: 'referat-finansowy',
  appealBoard: 'Samorządowego Kolegium Odwoławczego w Białej Podlaskiej',
  head: 'Sekretarz Gminy Kodeń',
};

/** The cards of Kodeń. */
export const kodenCards = (): DemoCard[] => [
  letterCard(office),
  identityCard(office),
  registrationCard(office),
  wasteCard(office, {
    rates: [
      { label: 'odpady segregowane', grosze: 2300, per: 'miesięcznie od osoby' },
      { label: 'odpady segregowane, z kompostownikiem', grosze: 2000, per: 'miesięcznie od osoby' },
      { label: 'domek letniskowy', grosze: 23_000, per: 'rocznie' },
    ],
    due: 'raz na dwa miesiące, do ostatniego dnia drugiego miesiąca',
  }),
  ...onlineCards(office, {
    roads: 'referat-organizacyjny-i-spraw-obywatelskich',
    environment: 'referat-rolnictwa-i-ochrony-srodowiska',
    buildings: 'referat-organizacyjny-i-spraw-obywatelskich',
    events: 'referat-promocji-i-turystyki',
  }),
];
