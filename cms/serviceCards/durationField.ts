import type { GroupField } from 'payload';
import { factField } from '../facts/factField.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { typedOrFact } from './typedOrFact.ts';

const missing = 'Podaj liczbę dni albo opisz termin słowami.';

/** How long a matter takes: in days, in words, or in the words of a fact. */
export const durationField: GroupField = {
  name: 'duration',
  type: 'group',
  label: 'Jak długo to trwa',
  admin: { description: 'Podaj liczbę dni albo opisz to słowami.' },
  fields: [
    {
      name: 'days',
      type: 'number',
      label: 'Dni (0 = od ręki)',
      min: 0,
      max: 730,
      admin: { description: 'Ile najwyżej trwa, na przykład 30.' },
    },
    {
      name: 'words',
      type: 'text',
      label: 'Albo słowami',
      maxLength: 200,
      admin: { description: 'Gdy liczba nie wystarcza: „od ręki, a z wizją w terenie do miesiąca”.' },
      validate: (value: unknown, options: { siblingData: { days?: unknown; deadlineFact?: unknown } }) => {
        const { days, deadlineFact } = options.siblingData;
        const isSaid = typeof days === 'number' || maybeIdOf(deadlineFact) !== undefined;
        return typedOrFact({
          fact: 'deadlineFact',
          ...(isSaid ? {} : { missing }),
          check: (words) => isSaid || (typeof words === 'string' && words.trim().length > 2) || missing,
        })(value, options);
      },
    },
    factField({
      name: 'deadlineFact',
      label: 'Albo termin z faktu',
      kind: 'deadline',
      description: 'Gdy ten sam termin stoi w wielu miejscach: zmienisz go raz.',
      says: (_row, words) => `Jak długo trwa: ${words}`,
    }),
  ],
};
