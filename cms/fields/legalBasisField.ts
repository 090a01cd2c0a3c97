import type { ArrayField } from 'payload';

/** The acts on which something stands. */
export const legalBasisField: ArrayField = {
  name: 'legalBasis',
  type: 'array',
  label: 'Podstawa prawna',
  labels: { singular: 'Akt', plural: 'Akty' },
  fields: [
    { name: 'act', type: 'text', label: 'Akt', required: true, minLength: 5 },
    { name: 'article', type: 'text', label: 'Przepis' },
    { name: 'journal', type: 'text', label: 'Dziennik Ustaw' },
  ],
};
