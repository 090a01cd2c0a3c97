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
    howToAttend: 'Sesje są otwarte, wystarczy przyjść. Nagranie zostaje w internecie, z napisami.',
    points: {
      mayor: 'Informacja Wójta o drogach, wodociągu i przygotowaniu do zimy',
      villages: 'Sprawy zgłoszone przez sołtysów',
    },
    minutes: `
      Obrady otworzono o 14:00. Z piętnaściorga radnych przyszło czternaścioro.

      ## Wójt
      Pług i posypywarka są po przeglądzie. Wymieniono 600 m rury w Krzywiu. Radni pytali, kiedy wróci żwir na drogę do Dębiny. Po ostatnich deszczach, gdy przeschnie.

      ## Opłata za odpady
      Kierownik referatu pokazał rachunek: tona śmieci zdrożała o jedną ósmą. Radna okręgu 3 i radny okręgu 8 uznali, że duże rodziny zapłacą za dużo. Zniżka za kompostownik została. Uchwałę podjęto jedenastoma głosami, przeciw były dwa, jedna osoba się wstrzymała.

      ## Sołtysi
      Ludmiłówka prosi o lampę przy przystanku, Wyżnianka o czyszczenie przepustu przy stawach. Wójt odpisze do dwóch tygodni.

      O 16:10 sesję zamknięto. Kto jak głosował, widać na stronie sesji.
    `,
    not: { against: [3, 8], abstained: [12], absent: [15] },
    host: 'dzierzkowice.example',
    captioned: true,
    contact:
      'Z radnym ze swojej wsi skontaktuje Cię Referat Organizacyjny, pokój 7, tel. [81 822 00 00](tel:+48818220000).',
  });
