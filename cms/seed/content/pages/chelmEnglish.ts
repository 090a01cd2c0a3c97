import type { DemoPage } from '../demoPage.ts';
import { foreignPage } from './foreignPage.ts';

const english = foreignPage('en', 'office');

/** Key pages of Chełm in English: how to settle a matter, rubbish, alarms. */
export const chelmEnglish: DemoPage[] = [
  english({
    title: 'How we settle matters',
    slug: 'how-we-settle-matters',
    translates: 'zalatw-sprawe',
    order: 4,
    summary: 'Over the internet, at the office, and how long it takes.',
    producedBy: 'Dyrektor Wydziału Spraw Obywatelskich',
    body: `
      Choose your matter from the [list](/sprawy/) (in Polish). For each one we first say what it costs, how long it takes and where it is done.

      ## Without leaving home
      You can send any letter through [Moje Miasto](/moje-miasto/zalatw/). You get a number at once. Later you see whose turn it is and by when the office will answer. You may write in English; we reply in Polish and explain the answer to you if you ask.

      ## At the office
      Come during opening hours; they are on the page [contact and opening hours](/en/office/contact/). If a form is hard for you, a clerk fills it in together with you.

      ## What the law says
      A simple matter is settled at once. When something has to be cleared up, it takes up to a month, and an especially complicated matter up to two months (article 35 of the Code of Administrative Procedure). If we are late, we write to tell you why and give a new date.
    `,
  }),
  english({
    title: 'Waste and the recycling point',
    slug: 'waste',
    translates: 'odpady-i-pszok',
    order: 5,
    summary: 'What goes into which bin, where to take the rest and what to do if the lorry did not come.',
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    body: `
      Everybody sorts: houses, blocks of flats and companies. You find the collection day for your address in the [waste calendar](/moje-miasto/odpady/). It can also remind you on the evening before.

      ## Which bin
      Tabela: Colours of bins and bags
      | Colour | Put in | Keep out |
      | blue | newspapers, cardboard, notebooks | receipts, greasy paper |
      | yellow | bottles, cans, milk cartons | toys, paint tins |
      | green | glass jars and bottles | mirrors, window panes, china |
      | brown | peelings, coffee grounds, grass, leaves | meat, bones, soil |
      | black | what cannot be sorted | rubble, electronics, clothes |

      Return bottles and cans with a deposit to a shop and you get your money back.

      ## The recycling point ([pl: PSZOK])
      It is in [pl: ulica Rampa Brzeska], open from Tuesday to Saturday, 8:00–17:00. Residents may leave furniture, tyres, rubble from a small renovation, electrical equipment, clothes and medicines there free of charge. Show proof that you pay the waste fee, or the confirmation of your declaration.

      ## When something goes wrong
      - Your bin was left full? Tell us by the end of the next day and the lorry comes back.
      - Your bin is cracked or gone? We replace it within three working days.
      - You have found an illegal dump? Send a photo and the place through [Moje Miasto](/moje-miasto/zalatw/).

      Questions about collection: room 118, phone [82 565 36 50](tel:+48825653650).
    `,
  }),
  english({
    title: 'Alarms, shelter and getting ready',
    slug: 'alarms-and-shelter',
    translates: 'obrona-cywilna',
    order: 9,
    summary:
      'What the sirens mean, where to hide, what to pack and how to prepare a family for three days without help.',
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    body: `
      This page is meant to calm, not to frighten. Whoever knows what to do acts faster. The rules are in the act of 5 December 2024 on the protection of the population and civil defence. In danger always call **112**; the operators also speak English and Ukrainian.

      ## Sirens
      Tabela: What you hear, what you do
      | Sound | Meaning | What to do |
      | rising and falling, 3 minutes | alarm | go inside, switch on the radio, wait for orders |
      | steady, 3 minutes | all clear | check whether your neighbours are safe |

      Exercises are always announced at least a day before.

      ## Where to take shelter
      The map “[pl: Gdzie się ukryć]” of the State Fire Service shows the nearest place. If there is no time, go down to a cellar or sit in a room without windows, at an inner wall. The chalk tunnels are not a shelter: never enter them alone.

      ## Supplies for three days
      - water, 3 litres a person a day,
      - food that needs no cooking,
      - torch, battery radio, charged power bank,
      - medicines, first-aid kit, glasses,
      - copies of documents and some cash,
      - things for children and pets.

      ## Agree at home
      Choose a meeting point, somebody in another town whom you all ring, and who collects the child from school. Think of the neighbour who cannot use the stairs.
    `,
  }),
];
