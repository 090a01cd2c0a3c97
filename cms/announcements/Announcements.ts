import type { CollectionConfig, Field, Where } from 'payload';
import {
  caseSignSchema,
  plotNumberSchema,
  precinctSchema,
  relationKinds,
  tercSchema,
  type RelationKind,
} from '../../content-models/announcements/announcementBase.ts';
import { reservedAnnouncementSlugs } from '../../content-models/announcements/announcement.ts';
import { announcementTypeNames, announcementTypes } from '../../content-models/announcements/announcementTypes.ts';
import { byModel } from '../fields/byModel.ts';
import { ownAuthority, todayAtNoon } from '../fields/defaults.ts';
import { attachmentsField, bodyField, dayField, momentField, summaryField, titleField } from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { announcementPathOf } from './announcementPathOf.ts';
import { checkBeforeChange } from './checkBeforeChange.ts';
import { part } from './fields/parts.ts';
import { mayPublishAnnouncement } from './mayPublishAnnouncement.ts';
import { tellNamedAfterChange } from './settleValidity.ts';
import { typeFields } from './typeFields.ts';

const relationWords: Record<RelationKind, string> = {
  amends: 'zmienia',
  repeals: 'uchyla',
  consolidates: 'tekst jednolity',
  implements: 'wykonuje',
  resultOf: 'wynik',
};

const issuerFields: Field[] = [
  {
    name: 'authority',
    type: 'text',
    label: 'Organ',
    required: true,
    defaultValue: ownAuthority,
    admin: { description: 'Kto wydaje: Prezydent Miasta, Rada, Wójt, kierownik jednostki.' },
  },
  { name: 'department', type: 'text', label: 'Wydział', admin: { description: 'Kto prowadzi sprawę.' } },
  {
    name: 'caseSign',
    type: 'text',
    label: 'Znak sprawy',
    validate: byModel(caseSignSchema, false),
    admin: { description: 'Z instrukcji kancelaryjnej: OŚ.6131.12.2026.' },
  },
  {
    name: 'contact',
    type: 'textarea',
    label: 'Kto udziela informacji',
    admin: { description: 'Wydział, pokój, telefon. Bez nazwisk, jeśli nie są potrzebne.' },
  },
];

const timeFields: Field[] = [
  dayField('adoptedAt', 'Data podjęcia lub wydania', { description: 'Dzień, w którym akt lub pismo podpisano.' }),
  dayField('visibleFrom', 'Aktualne od', {
    required: true,
    defaultValue: todayAtNoon,
    index: true,
    description: 'Od tego dnia jest na listach.',
  }),
  dayField('visibleTo', 'Aktualne do', {
    index: true,
    description: 'Po tym dniu trafia do archiwum, pod tym samym adresem.',
  }),
  momentField('deadlineAt', 'Termin dla mieszkańca', {
    index: true,
    description: 'Do kiedy można złożyć ofertę, dokumenty, uwagi albo wpłacić wadium. Godzina według polskiego czasu.',
  }),
  dayField('legalEffectAt', 'Skutek prawny od', {
    description: 'Zostaw puste: przy obwieszczeniach policzymy go sami. Wpisz, gdy przepis mówi inaczej.',
  }),
];

const placeFields: Field[] = [
  {
    name: 'area',
    type: 'array',
    label: 'Obszar',
    labels: { singular: 'Miejsce', plural: 'Miejsca' },
    admin: {
      description: 'Czego dotyczy ogłoszenie: ulica, działka albo cała gmina. Każde miejsce w osobnym wierszu.',
    },
    fields: [
      {
        name: 'place',
        type: 'text',
        label: 'Miejsce słowami',
        admin: { description: 'Na przykład „ulica Lwowska, od ronda do hali”.' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'precinct',
            type: 'text',
            label: 'Obręb',
            validate: byModel(precinctSchema, false),
            admin: { description: 'Cztery cyfry: 0012.' },
          },
          {
            name: 'plot',
            type: 'text',
            label: 'Działka',
            validate: byModel(plotNumberSchema, false),
            admin: { description: 'Jeden numer: 114/6.' },
          },
          {
            name: 'terc',
            type: 'text',
            label: 'TERC',
            validate: byModel(tercSchema, false),
            admin: { description: 'Numer gminy, siedem cyfr: 0662011.' },
          },
        ],
      },
    ],
  },
];

const groundFields: Field[] = [
  {
    name: 'legalBasis',
    type: 'array',
    label: 'Podstawa prawna',
    labels: { singular: 'Akt', plural: 'Akty' },
    admin: { description: 'Na jakich przepisach stoi ogłoszenie.' },
    fields: [
      {
        name: 'act',
        type: 'text',
        label: 'Akt',
        required: true,
        minLength: 5,
        admin: { description: 'Na przykład „ustawa z dnia 8 marca 1990 r. o samorządzie gminnym”.' },
      },
      {
        name: 'article',
        type: 'text',
        label: 'Przepis',
        admin: { description: 'Na przykład „art. 18 ust. 2 pkt 15”.' },
      },
      {
        name: 'journal',
        type: 'text',
        label: 'Dziennik Ustaw',
        admin: { description: 'Na przykład „Dz.U. 2025 poz. 1153”.' },
      },
    ],
  },
  {
    name: 'relations',
    type: 'array',
    label: 'Związki z innymi',
    labels: { singular: 'Związek', plural: 'Związki' },
    admin: { description: 'Wpisz raz: tamten dokument sam pokaże drogę powrotną.' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: 'Jaki',
        required: true,
        options: relationKinds.map((value) => ({ value, label: relationWords[value] })),
        admin: { description: 'Co to ogłoszenie robi z tamtym. „Zmienia” i „uchyla” zmienią jego obowiązywanie.' },
      },
      {
        name: 'target',
        type: 'relationship',
        relationTo: 'announcements',
        label: 'Ogłoszenie',
        required: true,
        maxDepth: 1,
        filterOptions: ({ data, id }): Where => ({
          and: [
            { commune: { equals: (data as { commune?: unknown }).commune } },
            ...(id ? [{ id: { not_equals: id } }] : []),
          ],
        }),
        admin: { description: 'Tylko ogłoszenia tej samej gminy.' },
      },
    ],
  },
];

/** Official announcements of every type; `type` says which further group of fields applies. */
export const Announcements: CollectionConfig = publishedCollection({
  slug: 'announcements',
  kind: 'announcement',
  interface: 'AnnouncementDoc',
  labels: { singular: 'Ogłoszenie', plural: 'Ogłoszenia' },
  description: 'Uchwały, przetargi, nabory i inne pisma, które trzeba ogłosić. Po terminie same trafiają do archiwum.',
  columns: ['title', 'type', '_status', 'publishedAt', 'visibleTo'],
  pathOf: announcementPathOf,
  reservedSlugs: reservedAnnouncementSlugs,
  searchWords: ({ caseSign, department }) => [caseSign, department],
  mayPublish: mayPublishAnnouncement,
  beforeListTable: ['/announcements/admin/OverdueAnnouncements.tsx#OverdueAnnouncements'],
  beforeChange: [checkBeforeChange],
  afterChange: [tellNamedAfterChange],
  fields: [
    {
      name: 'type',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      index: true,
      defaultValue: 'communique',
      options: announcementTypeNames.map((value) => ({ value, label: announcementTypes[value].singular })),
      admin: { description: 'Od rodzaju zależą pola niżej.' },
    },
    {
      name: 'reminders',
      type: 'ui',
      label: 'Na co spojrzeć',
      admin: { disableListColumn: true, components: { Field: '/announcements/admin/Reminders.tsx#Reminders' } },
    },
    titleField({
      minLength: 5,
      maxLength: 300,
      description: 'O co chodzi i dla kogo, na przykład „Nabór na stanowisko podinspektora”.',
    }),
    summaryField('Dwa zdania o tym, co z tego wynika dla mieszkańca.'),
    ...typeFields,
    part('Terminy', timeFields),
    bodyField,
    attachmentsField,
    part('Kto wydaje i kto pomoże', issuerFields),
    part('Podstawa prawna i związki z innymi', groundFields),
    part('Obszar', placeFields, { later: true }),
  ],
});
