import type { CollectionConfig } from 'payload';
import { caseSignSchema, reservedAnnouncementSlugs } from '../../content-models/announcements/announcement.ts';
import { announcementTypeNames, announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { byModel } from '../fields/byModel.ts';
import { ownAuthority, todayAtNoon } from '../fields/defaults.ts';
import { attachmentsField, bodyField, dayField, momentField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { announcementPathOf } from './announcementPathOf.ts';
import { typeFields } from './typeFields.ts';

/** Official announcements of every type; `type` says which further group of fields applies. */
export const Announcements: CollectionConfig = publishedCollection({
  slug: 'announcements',
  kind: 'announcement',
  interface: 'AnnouncementDoc',
  labels: { singular: 'Ogłoszenie', plural: 'Ogłoszenia' },
  columns: ['title', 'type', '_status', 'publishedAt', 'visibleTo'],
  pathOf: announcementPathOf,
  reservedSlugs: reservedAnnouncementSlugs,
  searchWords: ({ caseSign, department }) => [caseSign, department],
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      index: true,
      defaultValue: 'communique',
      options: announcementTypeNames.map((value) => ({ value, label: announcementTypes[value].singular })),
    },
    titleField({ minLength: 5, maxLength: 300 }),
    summaryField('Dwa zdania o tym, co z tego wynika dla mieszkańca.'),
    ...typeFields,
    bodyField,
    attachmentsField,
    { name: 'authority', type: 'text', label: 'Organ', required: true, defaultValue: ownAuthority },
    { name: 'department', type: 'text', label: 'Wydział' },
    { name: 'caseSign', type: 'text', label: 'Znak sprawy', validate: byModel(caseSignSchema, false) },
    dayField('adoptedAt', 'Data podjęcia lub wydania'),
    dayField('visibleFrom', 'Aktualne od', { required: true, defaultValue: todayAtNoon, index: true }),
    dayField('visibleTo', 'Aktualne do', {
      index: true,
      description: 'Po tym dniu trafia do archiwum, pod tym samym adresem.',
    }),
    momentField('deadlineAt', 'Termin dla mieszkańca', { index: true }),
    {
      name: 'legalBasis',
      type: 'array',
      label: 'Podstawa prawna',
      labels: { singular: 'Akt', plural: 'Akty' },
      fields: [
        { name: 'act', type: 'text', label: 'Akt', required: true },
        { name: 'article', type: 'text', label: 'Przepis' },
        { name: 'journal', type: 'text', label: 'Dziennik Ustaw' },
      ],
    },
    { name: 'contact', type: 'textarea', label: 'Kto udziela informacji' },
    {
      name: 'relations',
      type: 'array',
      label: 'Związki z innymi',
      labels: { singular: 'Związek', plural: 'Związki' },
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Jaki',
          required: true,
          options: [
            { label: 'zmienia', value: 'amends' },
            { label: 'uchyla', value: 'repeals' },
            { label: 'tekst jednolity', value: 'consolidates' },
            { label: 'wykonuje', value: 'implements' },
            { label: 'wynik', value: 'resultOf' },
          ],
        },
        {
          name: 'target',
          type: 'relationship',
          relationTo: 'announcements',
          label: 'Ogłoszenie',
          required: true,
          maxDepth: 1,
        },
      ],
    },
  ],
});
