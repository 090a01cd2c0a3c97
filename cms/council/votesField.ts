import type { ArrayField } from 'payload';
import { ballotKindNames, ballotKinds } from '../../content-models/council/votes.ts';
import { ownRows } from '../fields/ownRows.ts';
import { momentField } from '../fields/textFields.ts';

/** Named votes, entered as a report tells them: five lists of names for each vote. */
export const votesField: ArrayField = {
  name: 'votes',
  type: 'array',
  label: 'Głosowania imienne',
  labels: { singular: 'Głosowanie', plural: 'Głosowania' },
  admin: { description: 'Wybierz nazwiska tak, jak stoją w raporcie z głosowania. Wyniki policzą się same.' },
  fields: [
    { name: 'point', type: 'text', label: 'Punkt porządku obrad', maxLength: 8 },
    { name: 'subject', type: 'text', label: 'Nad czym', required: true, minLength: 5 },
    momentField('takenAt', 'Kiedy'),
    ...ballotKindNames.map((kind) =>
      ownRows('people', {
        name: kind,
        label: ballotKinds[kind].heading,
        only: { group: { equals: 'councillor' } },
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
