import type { ArrayField } from 'payload';

/** The acts on which something stands. */
export const legalBasisField: ArrayField = {
  name: 'legalBasis',
  type: 'array',
  label: 'Podstawa prawna',
  labels: { singular: 'Akt', plural: 'Akty' },
  admin: { description: 'Na jakich przepisach to stoi, najważniejszy pierwszy.' },
  fields: [
    {
      name: 'act',
      type: 'text',
      label: 'Akt',
      required: true,
      minLength: 5,
      admin: { description: 'Na przykład „ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych”.' },
    },
    { name: 'article', type: 'text', label: 'Przepis', admin: { description: 'Na przykład „art. 24 ust. 1”.' } },
    {
      name: 'journal',
      type: 'text',
      label: 'Dziennik Ustaw',
      admin: { description: 'Na przykład „Dz.U. 2022 poz. 671”.' },
    },
  ],
};
