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
    howToAttend: 'Wejdź od parkingu, sala jest na parterze. Zapowiadać się nie trzeba, film z obrad zostaje w sieci.',
    points: {
      mayor: 'Wójt o sezonie nad Bugiem, moście i stanie wałów',
      villages: 'Głosy sołtysów i mieszkańców',
    },
    minutes: `
      Na sali byli wszyscy radni i jedenaścioro gości, w tym dwoje właścicieli wypożyczalni kajaków.

      ## Sezon
      Wójt policzył: na przystani wysiadło latem 9 400 osób, o tysiąc więcej niż rok wcześniej. Śmieci z łąk zbierano dwa razy w tygodniu.

      ## Zasady na przystani
      Projekt omówił kierownik promocji. Wypożyczalnie chciały ciszy od północy, mieszkańcy ulicy Flisackiej od dwudziestej. Stanęło na dwudziestej drugiej. Trzynaścioro radnych było za, dwoje wstrzymało się od głosu.

      ## Wolne głosy
      Sołtys Okczyna zgłosił zapadnięty przepust, sołtyska Kostomłotów dwie ciemne lampy przy cerkwi. Odpowiedzi wyśle referat inwestycji.

      Posiedzenie skończyło się dziesięć po szesnastej.
    `,
    not: { abstained: [5, 10] },
    host: 'koden.example',
    captioned: false,
    contact:
      'Z radnym ze swojej miejscowości skontaktuje Cię Referat Organizacyjny i Spraw Obywatelskich, pokój 8, tel. [83 375 00 00](tel:+48833750000).',
  });
