import type { CollectionConfig } from 'payload';
import { agendaPointSchema, captionsDue, recordingSchema } from '../../content-models/council/councilSession.ts';
import { nobody } from '../access/nobody.ts';
import { byModel } from '../fields/byModel.ts';
import { isAddress } from '../fields/isAddress.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { ownRow, ownRows } from '../fields/ownRows.ts';
import {
  attachmentsField,
  dayField,
  momentField,
  optionalBodyField,
  summaryField,
  titleField,
} from '../fields/textFields.ts';
import { publishedCollection } from '../publishing/publishedCollection.ts';
import { checkVotesBeforeChange } from './checkVotesBeforeChange.ts';
import { councilSessionPathOf } from './councilPaths.ts';
import { overdueCaptionsEndpoint } from './overdueCaptions.ts';
import { votesField } from './votesField.ts';

const councillors = { only: { group: { equals: 'councillor' } } };

const published = publishedCollection({
  slug: 'councilSessions',
  kind: 'councilSession',
  interface: 'CouncilSessionDoc',
  labels: { singular: 'Sesja rady', plural: 'Sesje rady' },
  description: 'Sesje rady: porządek obrad przed sesją, a po niej głosowania, protokół i nagranie.',
  group: 'Rada',
  columns: ['title', 'number', 'startsAt', '_status', 'updatedAt'],
  defaultSort: '-startsAt',
  pathOf: councilSessionPathOf,
  beforeChange: [checkVotesBeforeChange],
  endpoints: [overdueCaptionsEndpoint],
  fields: [
    titleField({ label: 'Nazwa', minLength: 3, description: 'Na przykład „XXIV sesja Rady Miasta Chełm”.' }),
    summaryField('O czym będzie albo była, w dwóch zdaniach.'),
    ownRow(
      'councilTerms',
      { name: 'term', label: 'Kadencja', description: 'W czasie której sesja się odbywa.' },
      { required: true, index: true, maxDepth: 0 },
    ),
    {
      name: 'number',
      type: 'number',
      label: 'Numer sesji w kadencji',
      required: true,
      min: 1,
      max: 999,
      admin: { description: 'Cyframi arabskimi. Na stronie stanie się rzymski.' },
    },
    {
      name: 'extraordinary',
      type: 'checkbox',
      label: 'Sesja nadzwyczajna',
      defaultValue: false,
      admin: { description: 'Zaznacz, gdy zwołano ją na wniosek (art. 20 ust. 3 ustawy o samorządzie gminnym).' },
    },
    momentField('startsAt', 'Początek', {
      required: true,
      index: true,
      description: 'Dzień i godzina według polskiego czasu.',
    }),
    momentField('endsAt', 'Koniec', { description: 'Wpisz po sesji.' }),
    {
      name: 'place',
      type: 'text',
      label: 'Miejsce',
      required: true,
      minLength: 3,
      admin: { description: 'Budynek i sala, na przykład „Urząd Miasta, sala 201”.' },
    },
    {
      name: 'howToAttend',
      type: 'textarea',
      label: 'Jak wziąć udział',
      admin: { description: 'Czy można przyjść, obejrzeć w internecie, zabrać głos, poprosić o tłumacza.' },
    },
    {
      name: 'agenda',
      type: 'array',
      label: 'Porządek obrad',
      labels: { singular: 'Punkt', plural: 'Punkty' },
      admin: { description: 'Punkty w kolejności obrad, każdy w osobnym wierszu.' },
      fields: [
        {
          name: 'number',
          type: 'text',
          label: 'Numer',
          required: true,
          validate: byModel(agendaPointSchema.shape.number),
          admin: { description: 'Na przykład 7 albo 7a.' },
        },
        {
          name: 'title',
          type: 'text',
          label: 'Punkt',
          required: true,
          minLength: 3,
          maxLength: 500,
          admin: { description: 'Tak, jak w porządku obrad.' },
        },
        {
          name: 'print',
          type: 'text',
          label: 'Druk',
          maxLength: 60,
          admin: { description: 'Numer druku z projektem, na przykład 215.' },
        },
        {
          name: 'note',
          type: 'textarea',
          label: 'Objaśnienie',
          admin: { description: 'O co chodzi w tym punkcie, słowami dla mieszkańca.' },
        },
        ownRow(
          'announcements',
          {
            name: 'resolution',
            label: 'Uchwała',
            only: { type: { equals: 'resolution' } },
            description: 'Odnośnik pojawi się, gdy uchwała będzie opublikowana.',
          },
          { maxDepth: 0 },
        ),
        attachmentsField,
      ],
    },
    ownRows('people', {
      name: 'present',
      label: 'Obecni',
      description: 'Radni, którzy byli na sesji.',
      ...councillors,
    }),
    ownRows('people', { name: 'absent', label: 'Nieobecni', description: 'Radni, których nie było.', ...councillors }),
    votesField,
    ownRow('documents', {
      name: 'minutes',
      label: 'Protokół',
      description: 'Plik z „Załączników”, gdy protokół jest przyjęty.',
    }),
    {
      name: 'recording',
      type: 'group',
      label: 'Nagranie',
      admin: { description: 'Napisy muszą być gotowe w ciągu 14 dni od końca transmisji.' },
      fields: [
        {
          name: 'href',
          type: 'text',
          label: 'Adres nagrania',
          custom: isAddress,
          validate: byModel(recordingSchema.shape.href, false),
          admin: { description: 'Cały adres nagrania, od https://.' },
        },
        momentField('broadcastEnd', 'Koniec transmisji', { description: 'Od tej chwili liczymy 14 dni na napisy.' }),
        dayField('captionedOn', 'Napisy dodano', { description: 'Wpisz dzień, a przypomnienie zniknie.' }),
        {
          name: 'captionsDue',
          type: 'date',
          index: true,
          admin: internalAdmin,
          access: { create: nobody, update: nobody },
          hooks: {
            beforeChange: [
              ({ siblingData }): string | null =>
                typeof siblingData.broadcastEnd === 'string'
                  ? `${captionsDue(siblingData.broadcastEnd)}T12:00:00.000Z`
                  : null,
            ],
          },
        },
      ],
    },
    optionalBodyField('Tylko jeżeli jest coś więcej do powiedzenia.'),
  ],
});

/** Sessions of the council: agenda, who came, named votes, minutes and film; above their list stand the films without captions. */
export const CouncilSessions: CollectionConfig = {
  ...published,
  admin: {
    ...published.admin,
    components: { beforeListTable: ['/council/admin/OverdueCaptions.tsx#OverdueCaptions'] },
  },
};
