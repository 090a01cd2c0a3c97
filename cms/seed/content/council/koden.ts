import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { workday } from '../workday.ts';
import type { DemoCouncil } from './demoCouncil.ts';
import { smallCouncil } from './smallCouncil.ts';

/** The council of Kodeń, with the session that gave the pier its rules; its film still has no captions. */
export const kodenCouncil = (day: LocalDate): DemoCouncil =>
  smallCouncil({
    council: 'Rada Gminy Kodeń',
    councilGenitive: 'Rady Gminy Kodeń',
    place: 'sala konferencyjna Urzędu Gminy Kodeń, ul. 1 Maja 16, parter',
    held: workday(day, -38),
    resolution: {
      slug: 'uchwala-przystan-kajakowa',
      subject: 'w sprawie korzystania z przystani kajakowej nad Bugiem',
    },
    summary: 'Rada przyjęła zasady korzystania z przystani kajakowej. Sołtysi zgłosili przepusty i lampy do naprawy.',
    not: { abstained: [5, 10] },
    host: 'koden.example',
    captioned: false,
    contact:
      'Z radnym ze swojej miejscowości skontaktuje Cię Referat Organizacyjny i Spraw Obywatelskich, pokój 8, tel. [83 375 00 00](tel:+48833750000).',
  });
