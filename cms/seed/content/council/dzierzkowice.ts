import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { workday } from '../workday.ts';
import type { DemoCouncil } from './demoCouncil.ts';
import { smallCouncil } from './smallCouncil.ts';

/** The council of Dzierzkowice, with the session that set the fee for waste. */
export const dzierzkowiceCouncil = (day: LocalDate): DemoCouncil =>
  smallCouncil({
    council: 'Rada Gminy Dzierzkowice',
    councilGenitive: 'Rady Gminy Dzierzkowice',
    place: 'sala narad Urzędu Gminy Dzierzkowice, Terpentyna 1',
    held: workday(day, -31),
    resolution: {
      slug: 'uchwala-oplata-za-odpady',
      subject: 'w sprawie opłaty za gospodarowanie odpadami komunalnymi',
    },
    summary: 'Rada ustaliła opłatę za odpady na następny rok. Sołtysi zgłosili przepusty i lampy do naprawy.',
    not: { against: [3, 8], abstained: [12], absent: [15] },
    host: 'dzierzkowice.example',
    captioned: true,
    contact:
      'Z radnym ze swojej wsi skontaktuje Cię Referat Organizacyjny, pokój 7, tel. [81 822 00 00](tel:+48818220000).',
  });
