import type { Field } from 'payload';
import { z } from 'zod';

/** Reasons somebody wrote for publishing past a rule, by rule. */
export const gateReasonsSchema = z.record(z.string().max(40), z.string().max(500));

/** The panel of problems, which keeps the reasons for publishing past a rule. */
export const gateFields: Field[] = [
  {
    name: 'gateReasons',
    type: 'json',
    label: 'Sprawdzenie treści',
    validate: (value: unknown) =>
      value === undefined ||
      value === null ||
      gateReasonsSchema.safeParse(value).success ||
      'Popraw powody publikacji.',
    admin: {
      position: 'sidebar',
      description: 'Co poprawić przed publikacją. Gdy mimo uwagi chcesz opublikować, podaj powód.',
      disableListColumn: true,
      disableListFilter: true,
      components: {
        Field: '/gate/admin/GatePanel.tsx#GatePanel',
        Diff: '/fields/admin/NoDifference.tsx#NoDifference',
      },
    },
  },
];
