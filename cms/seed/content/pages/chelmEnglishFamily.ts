import type { DemoPage } from '../demoPage.ts';
import { foreignPage } from './foreignPage.ts';

const english = foreignPage('en', 'office');

/** Pages of Chełm in English for families and for those who have come from abroad. */
export const chelmEnglishFamily: DemoPage[] = [
  english({
    title: 'Nurseries and kindergartens',
    slug: 'nurseries-and-kindergartens',
    translates: 'zlobki-i-przedszkola',
    order: 6,
    summary: 'How to enrol a child, what gives points, what you pay and what to do when there was no place.',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Nurseries take children from 20 weeks to 3 years of age, kindergartens from 3 to 6. You enrol for both over the internet. If you prefer paper, fill in a form at the headteacher's.

      ## The kindergarten year
      Tabela: Dates of enrolment
      | When | What you do |
      | February | confirm that your child stays in the same place |
      | 1 to 20 March | apply, for up to three kindergartens |
      | 10 April | look at the list of children who qualified |
      | by 17 April | confirm that your child will come |
      | June | apply for the places that are left |

      ## What gives points
      What counts most is named in the Education Law: a large family, a disability of the child, a parent or a sibling, a parent who brings up a child alone, and foster care. Next come work of both parents and a sibling in the same place. A six-year-old must attend, so a place is certain.

      ## What it costs
      Five hours a day are free. For each further hour parents of younger children pay a small rate set by the council; for a six-year-old they pay nothing. Meals are charged apart, only for the days on which the child was there. For a nursery there is a monthly fee, most of which is covered by the state programme “[pl: Aktywnie w żłobku]”.

      ## No place?
      Within 7 days ask the committee for its reasons; after that you may appeal to the headteacher. We will also show you free places in other districts.
    `,
  }),
  english({
    title: 'Families and benefits',
    slug: 'families-and-benefits',
    translates: 'rodzina-i-swiadczenia',
    order: 7,
    summary: 'Which benefits you claim from ZUS and which in Chełm, by when and with what papers.',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Two institutions pay family benefits. Before you set out, check in the table which one is right: ZUS is the state social insurance, MOPR is the city's family support centre.

      Tabela: Who pays what
      | Benefit | Where to apply | When |
      | 800 plus, for every child | ZUS, online only | from 1 February, for a year from June |
      | “[pl: Dobry start]” for school things | ZUS, online only | 1 July to 30 November |
      | “[pl: Aktywny rodzic]” | ZUS, online only | after the first birthday |
      | family allowance with supplements | MOPR | from 1 July online, from 1 August on paper |
      | parental benefit | MOPR | within 3 months of the birth |
      | one-off payment for a birth | MOPR | within 12 months of the birth |
      | maintenance fund | MOPR | from 1 July online, from 1 August on paper |

      ## You have no computer
      In room 27 we set up a trusted profile with you and fill in the application to ZUS. Bring your identity document, phone, account number and the PESEL numbers of your children.

      ## A child has just been born
      1. The hospital sends the birth card itself.
      2. Report the birth within 21 days, in person or online. The child gets a PESEL number and an address on the way.
      3. Pick up a welcome gift in the hall: a blanket with a bear and a book.

      With three children or more, apply for the Large Family Card: it brings discounts all over Poland and a lower waste fee.
    `,
  }),
  english({
    title: 'For people from Ukraine and other countries',
    slug: 'for-newcomers',
    translates: 'dla-osob-z-zagranicy',
    order: 8,
    summary: 'PESEL number, school, doctor, work and talking in your language: how to begin in Chełm.',
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      The border at Dorohusk is half an hour away. Many people stop in Chełm for one night and stay for years. This page says what to do in the first month.

      ## The first week
      1. **PESEL number.** Are you fleeing the war? Apply for a PESEL number with the status UKR within 30 days of your arrival. Come in person, with your children too, to desk 2 on the ground floor. Bring a passport or another document. We take fingerprints and, if needed, a photo. It is free.
      2. **Address.** Register it once the owner of the flat agrees: [how to register](/en/office/register-where-you-live/).
      3. **Phone and trusted profile.** We set it up together with the PESEL number. You will need it at the doctor's and at school.

      ## Children
      The school in your neighbourhood takes your child in any month of the year. At first there are extra Polish lessons, and there can be an assistant who knows the child's language.

      ## Work and money
      With a valid status you work without a permit. Your employer reports it to the labour office within seven days. You apply for child benefit to ZUS over the internet. ZUS checks that the child goes to school and that the parent works.

      ## Talk and help
      - Information desk in the hall: Ukrainian every day, English on working days.
      - A bed for a night, food, clothes: room 27, after 15:30 call 112 or the city guard, 986.
      - A lawyer, free of charge and with an interpreter: book in room 27.
      - Polish course: twice a week in the library, with childcare.

      Never hand over your passport. Do not pay anyone for help at the office; it is free.
    `,
  }),
];
