import type { DemoPage } from '../demoPage.ts';
import { foreignPage } from './foreignPage.ts';

const english = foreignPage('en', 'office');

/** Key pages of Kodeń in English: matters, rubbish, school, newcomers, the river. */
export const kodenEnglish: DemoPage[] = [
  english({
    title: 'How we settle matters',
    slug: 'how-we-settle-matters',
    translates: 'zalatw-sprawe',
    order: 4,
    summary: 'Three ways to hand in a matter, how long you wait and what to do when you do not agree.',
    producedBy: 'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
    body: `
      From Zabłocie it is twenty minutes by car to the office, more during the thaw. That is why most things can be done from home. The whole [list of matters](/sprawy/) (in Polish) gives cost, time and a model application for each.

      ## Three ways
      Tabela: How to hand in a matter
      | Way | When it pays |
      | [over the internet](/moje-miasto/zalatw/) | you have a trusted profile or an electronic identity card |
      | through the village head | you cannot travel; your envelope arrives on Wednesday |
      | at the counter, room 3 | you want somebody to check the papers at once |

      ## How long you wait
      A certificate is ready after seven days at the latest. An ordinary decision takes a month, a difficult one two. When the date is put off, you get a letter with the reason and a new date, as article 36 of the Code of Administrative Procedure requires.

      ## If you do not agree
      Every decision says to whom and within how many days you can appeal. Usually it is the Local Government Appeal Board in Biała Podlaska and fourteen days. You leave the appeal with us; it need not sound learned.

      ## For parents or children
      For your wife or husband, a parent or a child you act without a fee for the power of attorney. For a neighbour you write it on a sheet of paper.
    `,
  }),
  english({
    title: 'Rubbish at home and in a holiday cottage',
    slug: 'rubbish',
    translates: 'odpady-w-gminie',
    order: 5,
    summary: 'When the lorry comes, what owners of cottages do and where to leave rubbish after a canoe trip.',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    body: `
      The commune has two districts: along the Bug, and the middle one. The dates for your street are in the [waste calendar](/moje-miasto/odpady/), with a reminder on your phone.

      ## How we sort
      1. Paper into blue, dry and without grease.
      2. Metal and plastic into yellow, crushed. Bottles with a deposit go back to the shop.
      3. Glass into green, without caps.
      4. Remains of plants into brown or onto your own compost.
      5. Everything else into black, tied up, because foxes open the bags.

      ## Holiday cottages
      A house in which you stay only in summer is charged once a year. From May to September we collect every two weeks. In winter take your bag home or leave it at the yard in [pl: ulica Piaskowa]. You hand in the declaration once and change it when you begin to live here for good.

      ## By the river
      There are no bins on the flood meadows, for the water would carry them away. Containers stand at the landing stage and by the Orthodox church. Whoever organises a canoe trip gets bags from us and leaves them full on the quay.

      ## After a flood
      Put soaked furniture, washing machines and mattresses in front of the house, without limit and without ringing. Put paint and fertiliser apart. Report a dead animal at once: [83 375 00 12](tel:+48833750012).

      ## The collection point
      ZUK at Piaskowa 4 takes appliances, tyres, rubble and medicines from Monday to Saturday.
    `,
  }),
  english({
    title: 'School and kindergarten in Kodeń',
    slug: 'school-and-kindergarten',
    translates: 'szkola-i-przedszkole',
    order: 6,
    summary: 'When to enrol, how the school bus runs and what the school does when the Bug cuts off the road.',
    producedBy: 'Dyrektor Szkoły Podstawowej nr 94 w Kodniu',
    body: `
      The primary school and the kindergarten share one building, three minutes from the market square. Of the 240 children half come by bus.

      Tabela: A parent's calendar
      | Month | What to do |
      | March | apply for the kindergarten, report a first-former |
      | April | confirm that the child will come |
      | June | order the bus and lunches |
      | August | timetable in your account in Moje Miasto |

      ## The bus
      Four lines go round all the villages, with a carer in each bus. A child with a disability has a right to transport whatever the distance, to a special school too.

      ## When the road is under water
      The headteacher announces lessons at home by 20:00 on the day before. Parents without internet pick up the tasks from the village head. The school then becomes a place for people who had to leave home; a hundred beds fit into the sports hall.

      ## Absences
      You explain an absence in [Moje Miasto](/moje-miasto/zalatw/) or with a note. You see marks and messages once you have connected your account with a code from the class teacher.
    `,
  }),
  english({
    title: 'The first weeks after coming from Ukraine',
    slug: 'first-weeks',
    translates: 'po-przyjezdzie-z-ukrainy',
    order: 7,
    summary: 'What to settle first, who will go to the counter with you and where to find a bed.',
    producedBy: 'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
    body: `
      Three languages have been spoken side by side in Kodeń for centuries. Today yours is one of them. If you do not know what to ask, send a text message to the assistant: [83 375 00 13](tel:+48833750013).

      Tabela: Calendar of the first weeks
      | When | What to do | Where |
      | day 1 | a bed, a warm meal, a doctor | social welfare centre, room 1 |
      | within 30 days | PESEL number with the status UKR | room 3 |
      | first week | school for your child | primary school no. 94 |
      | first week | [address](/en/office/register-where-you-live/) | room 3 |
      | once you have a PESEL | bank account, clinic, work | together with the assistant |

      ## PESEL step by step
      Every member of the family comes. A passport, an identity card, for a child a birth certificate: one of them is enough. The clerk fills in the form, scans your fingers and gives you the number at once. Keep the printout, the school will ask for it.

      If you leave Poland for more than 30 days, the status may end. Tell us before you travel.

      ## A bed
      The guest house in [pl: ulica Sapieżyńska] has eight rooms. Families with children do not queue. After three months we look with you for a flat to rent.

      ## Mind the border
      The Bug is the border with Belarus. Do not go near the water at night and carry a document. If you meet somebody who has crossed the river and needs rescue, call 112.

      ## Always free
      Conversation, interpreter, application and language course. Whoever takes money for them is cheating you.
    `,
  }),
  english({
    title: 'When the Bug rises',
    slug: 'when-the-bug-rises',
    translates: 'bug',
    order: 8,
    summary: 'How you learn that water is coming, what to do at home and on the farm, where to find help.',
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    body: `
      The Bug rises most often in early spring and after long rain. The water comes slowly, usually over several days, so there is time to get ready.

      ## How you will know
      - from the bar at the top of this site,
      - by text message, if you have a phone in Poland and the Government Centre for Security gives a warning,
      - from the village head and the firefighters, who drive round with a loudspeaker.

      ## Three degrees of warning
      Tabela: What a degree means
      | Degree | What happens | What you do |
      | 1 | the river grows | look after boats and pastures |
      | 2 | water may reach meadows and roads | lead animals away, move machines |
      | 3 | houses are in danger | pack and wait for the order to leave |

      ## At home
      1. Carry out of the cellar what water can ruin.
      2. Switch off the electricity in rooms at risk.
      3. Pack documents, medicines and a charger.

      ## Afterwards
      Photograph the damage and report it at the office, room 9, or through [Moje Miasto](/moje-miasto/zalatw/). A committee comes within a few days. Do not drink from the well until we have tested it. When somebody is in danger, call 112.
    `,
  }),
];
