import type { CollectionConfig } from 'payload';
import { agendaPointSchema, captionsDue, recordingSchema } from '../../content-models/council/councilSession.ts';
import { nobody } from '../access/nobody.ts';
import { byModel } from '../fields/byModel.ts';
import { isAddress } from '../fields/isAddress.ts';
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
  group: 'Rada',
  columns: ['title', 'number', 'startsAt', '_status', 'updatedAt'],
  defaultSort: '-startsAt',
  pathOf: councilSessionPathOf,
  beforeChange: [checkVotesBeforeChange],
  endpoints: [overdueCaptionsEndpoint],
  fields: [
    titleField({ label: 'Nazwa', minLength: 3 }),
    summaryField('O czym będzie albo była, w dwóch zdaniach.'),
    ownRow('councilTerms', { name: 'term', label: 'Kadencja' }, { required: true, index: true, maxDepth: 0 }),
    {
      name: 'number',
      type: 'number',
      label: 'Numer sesji w kadencji',
      required: true,
      min: 1,
      max: 999,
      admin: { description: 'Cyframi arabskimi. Na stronie stanie się rzymski.' },
    },
    { name: 'extraordinary', type: 'checkbox', label: 'Sesja nadzwyczajna', defaultValue: false },
    momentField('startsAt', 'Początek', { required: true, index: true }),
    momentField('endsAt', 'Koniec'),
    { name: 'place', type: 'text', label: 'Miejsce', required: true, minLength: 3 },
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
      fields: [
        {
          name: 'number',
          type: 'text',
          label: 'Numer',
          required: true,
          validate: byModel(agendaPointSchema.shape.number),
        },
        { name: 'title', type: 'text', label: 'Punkt', required: true, minLength: 3, maxLength: 500 },
        { name: 'print', type: 'text', label: 'Druk', maxLength: 60 },
        { name: 'note', type: 'textarea', label: 'Objaśnienie' },
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
    ownRows('people', { name: 'present', label: 'Obecni', ...councillors }),
    ownRows('people', { name: 'absent', label: 'Nieobecni', ...councillors }),
    votesField,
    ownRow('documents', { name: 'minutes', label: 'Protokół' }),
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
        },
        momentField('broadcastEnd', 'Koniec transmisji'),
        dayField('captionedOn', 'Napisy dodano'),
        {
          name: 'captionsDue',
          type: 'date',
          index: true,
          admin: { hidden: true },
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
