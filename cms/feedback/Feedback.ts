import type { CollectionConfig } from 'payload';
import { feedbackAnswers } from '../../content-models/feedback/feedback.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { contentRoles } from '../publishing/guardPublishing.ts';

/** Readers' answers to „Czy ta strona pomogła?”; only the day of an answer is kept, so that no log tells whose it is. */
export const Feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: 'Ocena strony', plural: 'Oceny stron' },
  typescript: { interface: 'FeedbackDoc' },
  admin: {
    useAsTitle: 'page',
    group: 'Strona',
    description:
      'Odpowiedzi czytelników na pytanie „Czy ta strona pomogła?”. Zgrupuj je według strony, żeby zobaczyć, którą poprawić.',
    defaultColumns: ['page', 'answer', 'comment', 'day'],
    listSearchableFields: ['page', 'comment'],
    groupBy: true,
  },
  defaultSort: '-day',
  access: {
    create: nobody,
    read: ownCommune(...contentRoles),
    update: nobody,
    delete: ownCommune('publisher', 'administrator'),
    admin: staffWith(...contentRoles),
  },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'page',
      type: 'text',
      label: 'Strona',
      required: true,
      index: true,
      admin: { description: 'Adres strony, której dotyczy odpowiedź.' },
    },
    {
      name: 'answer',
      type: 'select',
      label: 'Czy pomogła',
      required: true,
      options: Object.entries(feedbackAnswers).map(([value, label]) => ({ value, label })),
      admin: { description: 'Co wybrał czytelnik.' },
    },
    {
      name: 'comment',
      type: 'textarea',
      label: 'Uwaga',
      admin: { description: 'Słowa czytelnika. Dane osobowe usuwamy, zanim ją zapiszemy.' },
    },
    {
      name: 'day',
      type: 'text',
      label: 'Dzień',
      required: true,
      index: true,
      admin: { description: 'Dzień odpowiedzi, na przykład 2026-11-30. Godziny nie zapisujemy.' },
    },
  ],
};
