import type { DemoPage } from '../demoPage.ts';
import { foreignPage } from './foreignPage.ts';

const english = foreignPage('en', 'office');

/** Key pages of Dzierzkowice in English, for those who work or live in its villages. */
export const dzierzkowiceEnglish: DemoPage[] = [
  english({
    title: 'How we settle matters',
    slug: 'how-we-settle-matters',
    translates: 'zalatw-sprawe',
    order: 4,
    summary: 'You come to room 1 and we find the right person. How long things take, and when we come to you.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      There are few of us, so we have one rule: you come to room 1, and we look for the right person. Nobody is sent from door to door. Everything that can be done here is on the [list of matters](/sprawy/) (in Polish).

      ## Before you get into the car
      1. Check whether it is enough to [send a letter from your phone](/moje-miasto/zalatw/).
      2. See which documents you need; most often just your passport or identity card.
      3. In June and July choose Monday evening: that is when we wait for growers.

      ## Time
      Tabela: How long it takes
      | Kind of matter | Time set by law |
      | on the spot, nothing to prove | the same day |
      | a certificate | 7 days |
      | a decision after explanations | a month |
      | a tangled matter, for example a biogas plant | two months |

      The time we wait for another office's opinion does not count. If there is a delay, we write to you ourselves.

      ## You need not come
      A clerk with a folder and a fingerprint reader comes to people who are bedridden. It is enough that somebody of the family rings. You sign for your husband, wife or parents without stamp duty if they have given you a power of attorney.
    `,
  }),
  english({
    title: 'Rubbish in the village',
    slug: 'rubbish',
    translates: 'smieci-we-wsi',
    order: 5,
    summary:
      'Colours of bags, what to take to the yard behind the office, and why raspberry crates are not household waste.',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      The lorry sets off at six in the morning. Put your bags out in the evening, by a road that a big vehicle can use. You find your day in the [calendar](/moje-miasto/odpady/), and the village head pins it up in the showcase too.

      Tabela: Bags and bins
      | Colour | Yes | No |
      | yellow | bottles, film from the house, cans | string and film from the field |
      | blue | newspapers, cardboard | wet paper |
      | green | jars, clear and coloured glass | window panes, flower pots |
      | brown | grass, peelings | bones, ash |
      | grey bin for ash | cold ash from the stove | glowing embers |
      | black bin | the rest | rubble, tyres |

      ## Where to get bags
      The driver leaves as many as he has taken. More are at the secretary's office and in the shop in Rynek.

      ## To the yard behind the office
      Furniture, fridges, car tyres, paint and rubble from a bathroom are taken free of charge, within the limit. On Thursdays until six. Show the decision or a bank statement with the waste fee.

      ## Waste from a farm
      Film from tunnels, fertiliser sacks and packaging of sprays are farm waste and not covered by the fee. Return packaging of plant protection products to the shop where you bought them. Twice a year we announce a collection of film.

      ## Your bags were left
      Is there a sticker with the reason? Sort them again and put them out next time. No sticker? Ring room 4: [81 822 00 04](tel:+48818220004).
    `,
  }),
  english({
    title: 'School and kindergartens',
    slug: 'school-and-kindergartens',
    translates: 'szkola-i-przedszkola',
    order: 6,
    summary: 'One school, three places for small children, a bus and longer hours during the harvest.',
    producedBy: 'Dyrektor Zespołu Szkół nr 95',
    body: `
      The school complex no. 95 in Terpentyna teaches 310 children from the reception class to the eighth form. It has a lift, a sensory integration room and a kitchen that cooks what grows behind the fence.

      ## Enrolment
      1. First form, if you live in the catchment area: report in March, there is no competition.
      2. Kindergarten: application from 1 to 31 March, result in April.
      3. You move here during the year: come with the child, who takes a seat the very next day.

      Tabela: Places for small children
      | Where | Places | Open |
      | Dzierzkowice-Rynek | 75 | 6:30–16:30 |
      | Terpentyna, at the school | 46 | 7:00–16:00 |
      | Wyżnica | 22 | 7:00–15:00 |

      ## Raspberry hours
      From the end of June to the middle of August the kindergarten in Rynek is open until 18:30. Book a place by 15 May. Lunch costs 9 zł.

      ## Marks and absences
      You see them in [Moje Miasto](/moje-miasto/zalatw/) once your child is connected with a code from the school. The school collects no committee fee, it only asks for tissues.
    `,
  }),
  english({
    title: 'You have come from abroad',
    slug: 'you-have-come-from-abroad',
    translates: 'przyjechales-z-zagranicy',
    order: 7,
    summary:
      'PESEL number, school, doctor and rights at work for people from Ukraine and everybody new in our villages.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      People come to the commune for the raspberry season, and people come who have fled from war. Some stay. The office is yours as well: you need not speak Polish to come in.

      ## Start in room 2
      - **PESEL UKR.** Have you come from Ukraine for protection? You have 30 days from entry. Everybody comes in person, a child with a parent. Free of charge.
      - **Registration of address.** The farmer's signature on the form is enough. You live in a hut on the plantation? Register as well.
      - **Photo and fingerprints** are taken on the spot.

      ## Talking
      Two people in Terpentyna speak Ukrainian: in room 2 and at the school. For other languages we ring an interpreter. You pay nothing.

      Tabela: Where to go
      | Need | Place |
      | school and kindergarten | secretary of the school complex no. 95, at once |
      | doctor | health centre in Terpentyna, with your PESEL |
      | bed, clothes, food | the social welfare centre beside the office |
      | contract, wages, accident | National Labour Inspectorate, the helpline speaks Ukrainian too |
      | legal stay | Lublin Voivodeship Office in Lublin |

      ## Your rights at harvest
      You have a right to a contract in a language you understand, to be paid on time and to keep your passport. Read more about [helping with the harvest](/en/office/helping-with-the-harvest/). When somebody threatens you or locks you up, call 112. The operator understands English and Ukrainian.
    `,
  }),
  english({
    title: 'Helping with the harvest',
    slug: 'helping-with-the-harvest',
    translates: 'pomocnik-do-zbiorow',
    order: 8,
    summary:
      'The harvest contract step by step: contributions, registration, a place to sleep and accounts after the season.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      A contract for help with the harvest is simpler than a civil contract. It can be signed with an adult helper for at most 180 days a year. It covers picking fruit, vegetables, tobacco and hops and the work just after it: sorting, washing crates.

      Tabela: Who does what
      | Matter | Farmer | Helper |
      | written contract before work starts | prepares it | reads and signs it |
      | report to KRUS, the farmers' insurance | within 7 days | gives the data |
      | contributions | pays by the 15th of the month | – |
      | tax on the earnings | issues a statement after the year | files the return |
      | legal stay of a foreigner | checks and copies the document | shows it |

      ## Address and rubbish
      A stay of more than 30 days is registered in room 2, [free of charge](/sprawy/zameldowanie/). The farmer adds the number of seasonal people to the waste declaration for those months.

      ## Conditions
      Water, shade, a toilet and a break in the heat are not a courtesy but a duty. As many beds as people. Nobody may keep your passport.

      ## A dispute about money
      The civil court decides. Free advice is given to everybody at the legal aid point in Kraśnik.
    `,
  }),
];
