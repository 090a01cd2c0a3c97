import type { ArrayField } from 'payload';
import { ballotKindNames, ballotKinds, type BallotKind } from '../../content-models/council/votes.ts';
import { ownRows } from '../fields/ownRows.ts';
import { momentField } from '../fields/textFields.ts';

const ballotHelp: Record<BallotKind, string> = {
  for: 'Kto głosował za.',
  against: 'Kto głosował przeciw.',
  abstained: 'Kto wstrzymał się od głosu.',
  notVoting: 'Kto był na sali, ale nie oddał głosu.',
  absent: 'Kogo nie było przy tym głosowaniu.',
};

/** Named votes, entered as a report tells them: five lists of names for each vote. */
export const votesField: ArrayField = {
  name: 'votes',
  type: 'array',
  label: 'Głosowania imienne',
  labels: { singular: 'Głosowanie', plural: 'Głosowania' },
  admin: { description: 'Wybierz nazwiska tak, jak stoją w raporcie z głosowania. Wyniki policzą się same.' },
  fields: [
    {
      name: 'point',
      type: 'text',
      label: 'Punkt porządku obrad',
      maxLength: 8,
      admin: { description: 'Numer punktu, na przykład 7a.' },
    },
    {
      name: 'subject',
      type: 'text',
      label: 'Nad czym',
      required: true,
      minLength: 5,
      admin: { description: 'Co poddano pod głosowanie, słowami z raportu.' },
    },
    momentField('takenAt', 'Kiedy', { description: 'Dzień i godzina z raportu.' }),
    ...ballotKindNames.map((kind) =>
      ownRows('people', {
        name: kind,
        label: ballotKinds[kind].heading,
        only: { group: { equals: 'councillor' } },
        description: ballotHelp[kind],
      }),
    ),
    {
      name: 'outcome',
      type: 'select',
      label: 'Wynik',
      options: [
        { label: 'przyjęto', value: 'adopted' },
        { label: 'odrzucono', value: 'rejected' },
      ],
      admin: { description: 'Zostaw puste przy zwykłej większości. Wybierz, gdy prawo wymaga innej.' },
    },
  ],
};
