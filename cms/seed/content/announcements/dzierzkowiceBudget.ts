import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { acts } from '../acts.ts';
import { attachment } from '../attachment.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { resolutionNumber, yearOf } from '../numbers.ts';
import { ruralActs } from '../ruralActs.ts';
import { workday } from '../workday.ts';
import { issuedBy } from './desk.ts';
import { dzierzkowiceDesks as desks } from './dzierzkowiceDesks.ts';

/** The resolution by which Dzierzkowice paid for culverts that a storm had washed out. */
export const dzierzkowiceBudget = (day: LocalDate): DemoAnnouncement[] => {
  const adopted = workday(day, -70);
  const issued = workday(day, -62);
  const number = resolutionNumber(adopted, 4);
  return [
    {
      ...issuedBy(desks.council, issued, '09:15'),
      type: 'resolution',
      slug: 'uchwala-przepusty-po-ulewie',
      title: `Uchwała nr ${number} w sprawie zmian w budżecie: przepusty po ulewie`,
      subject: 'w sprawie zmian w uchwale budżetowej gminy Dzierzkowice',
      summary:
        'Na odbudowę czterech przepustów i rowu w Sosnowej Woli rada przeznaczyła 236 000 zł. Które drogi najpierw.',
      number,
      caseSign: `RO.0006.44.${yearOf(adopted)}`,
      adoptedAt: adopted,
      producedAt: adopted,
      entryIntoForce: adopted,
      journal: { year: Number(yearOf(issued)), position: 4538 },
      validity: 'inForce',
      legalBasis: [acts.communeSelfGovernment('art. 18 ust. 2 pkt 4'), ruralActs.publicFinance('art. 211 i art. 212')],
      body: `
        Sierpniowa ulewa w dwie godziny zabrała to, co układaliśmy trzy lata. Rada zmieniła budżet, żeby ciągniki i gimbus dojechały przed zimą.

        **§ 1.** Zwiększa się wydatki w dziale „Transport i łączność” o 236 000 zł.

        **§ 2.** Pieniądze pochodzą z rezerwy celowej na zarządzanie kryzysowe (96 000 zł) i z przesunięcia budowy wiaty w Krzywiu na następny rok (140 000 zł).

        **§ 3.** Wykonanie powierza się Wójtowi. Uchwała obowiązuje od dnia podjęcia.

        Tabela: Kolejność robót
        | Miejsce | Co powstanie | Kwota |
        | Wyżnianka, droga do stawów | przepust z rur 100 cm | 72 000 zł |
        | Ludmiłówka, za sklepem | dwa przepusty i umocnienie skarpy | 88 000 zł |
        | Dębina | przepust pod zjazdem | 34 000 zł |
        | Sosnowa Wola | pogłębienie 700 m rowu | 42 000 zł |

        ## Objazdy
        Na czas układania rur droga bywa zamknięta przez dwa dni. Sołtys powie wcześniej, a tabliczka stanie przy skrzyżowaniu. Śmieciarka zabierze worki z końca objazdu.

        ## Twój własny przepust
        Zjazd na pole utrzymuje właściciel pola. Możesz dokupić rurę razem z gminą, po tej samej cenie. Zgłoś to w pokoju 4, zanim brygada wjedzie do wsi.
      `,
      attachments: [
        attachment({
          title: 'Kosztorys odbudowy przepustów',
          subject: 'Z czego składa się kwota na przepusty i rów po ulewie',
          issuer: 'Urząd Gminy Dzierzkowice',
          createdOn: adopted,
          text: `
            Ceny z zapytania do trzech hurtowni, robocizna własna gminy.

            Tabela: Składniki
            | Pozycja | Kwota |
            | rury i studzienki | 118 000 zł |
            | kruszywo i płyty ażurowe | 61 000 zł |
            | wynajem koparki, 190 godzin | 57 000 zł |
          `,
        }),
      ],
    },
  ];
};
