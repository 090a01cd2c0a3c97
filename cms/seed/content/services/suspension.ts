import type { DemoOffice } from '../serviceCards/stampDuty.ts';
import { appealBodies, type wayOf } from './parts.ts';

/**
 * The way of a matter that ends in a decision may be suspended and taken up again (KPA art. 97 and 98): the office's term
 * stands in between (art. 103 and art. 35 § 5), and the party reads why both times.
 */
export const withSuspension = ({ initialStatus, statuses }: ReturnType<typeof wayOf>) => ({
  initialStatus,
  statuses: statuses.flatMap((status) =>
    status.name === 'inProgress'
      ? [
          {
            ...status,
            moves: [
              ...status.moves,
              { to: 'suspended', label: 'Zawieś postępowanie (art. 97 lub 98 KPA)', message: 'required' },
            ],
          },
          {
            name: 'suspended',
            label: 'Zawieszona',
            explanation:
              'Urząd zawiesił postępowanie. Powód jest w wiadomościach poniżej. Do wznowienia termin urzędu nie biegnie.',
            turn: 'office',
            clock: 'stands',
            moves: [{ to: 'inProgress', label: 'Podejmij zawieszone postępowanie', message: 'required' }],
          },
        ]
      : [status],
  ),
});

/** The order of suspension as a letter: why, by what provision, and the complaint against it (KPA art. 101 § 3). */
export const suspensionLetter = (office: DemoOffice) => ({
  name: 'suspension',
  kind: 'suspension',
  title: 'Postanowienie o zawieszeniu postępowania',
  basis:
    '[uzupełnij: art. 97 § 1 pkt 4, gdy trzeba czekać na rozstrzygnięcie innego organu lub sądu, albo art. 98 § 1, gdy prosi o to strona] i art. 101 Kodeksu postępowania administracyjnego',
  paragraphs: [
    'Zawieszam postępowanie w sprawie {{case.number}}, wszczęte {{case.filedOn}} przez: {{applicant.name}}.',
  ],
  grounds: [
    'Przyczyna zawieszenia: [uzupełnij: na co czekamy].',
    'Postępowanie podejmę, gdy ta przyczyna ustanie (art. 97 § 2) albo gdy strona o to poprosi w ciągu 3 lat (art. 98 § 2).',
  ],
  appeal: { to: appealBodies[office], days: 7 },
});
