import type { Field } from 'payload';
import {
  ordinanceNumberSchema,
  resolutionNumberSchema,
  sessionNumberSchema,
} from '../../../content-models/announcements/actNumbers.ts';
import { byModel } from '../../fields/byModel.ts';
import { validateActNumber } from '../validateActNumber.ts';
import { choice, day, line, lines, part, rows, together, words } from './parts.ts';

const validity = choice(
  'validity',
  'Obowiązywanie',
  { inForce: 'obowiązuje', amended: 'zmieniony akt', repealed: 'uchylony akt', void: 'nieważny akt' },
  {
    help: 'Zmienia się samo, gdy opublikujesz akt, który ten zmienia albo uchyla, w dniu jego wejścia w życie.',
    required: true,
    defaultValue: 'inForce',
  },
);
const entryIntoForce = day('entryIntoForce', 'Wejście w życie', {
  help: 'Pierwszy dzień, w którym akt obowiązuje.',
});

/** The form of a resolution. */
export const resolutionParts: Field[] = [
  part('Numer i sprawa', [
    {
      name: 'number',
      type: 'text',
      label: 'Numer',
      required: true,
      validate: validateActNumber('resolution', resolutionNumberSchema),
      admin: { description: 'Sesja cyframi rzymskimi, kolejny numer i rok: XII/123/26.' },
    },
    words('subject', 'W sprawie', { help: 'Zacznij od „w sprawie …”, tak jak w tytule uchwały.', required: true }),
    line('initiator', 'Kto złożył projekt', { help: 'Na przykład „Prezydent Miasta” albo „Komisja Budżetu”.' }),
    {
      name: 'sessionNumber',
      type: 'text',
      label: 'Sesja',
      validate: byModel(sessionNumberSchema, false),
      admin: { description: 'Numer sesji cyframi rzymskimi: XII.' },
    },
  ]),
  part(
    'Głosowanie imienne',
    [
      rows(
        'votes',
        'Głosy',
        { singular: 'Głos', plural: 'Głosy' },
        'Wpisz wszystkich radnych, także nieobecnych. Sumy policzymy sami.',
        [
          {
            type: 'row',
            fields: [
              line('councillor', 'Imię i nazwisko', { help: 'Jeden radny w wierszu.', required: true }),
              choice(
                'vote',
                'Głos',
                { for: 'za', against: 'przeciw', abstained: 'wstrzymał(a) się', absent: 'nieobecny(-a)' },
                { help: 'Jak głosował(a).', required: true },
              ),
            ],
          },
        ],
      ),
    ],
    { later: true },
  ),
  part('Ogłoszenie i wejście w życie', [
    together(
      'journal',
      'Dziennik Urzędowy Województwa',
      'Wypełnij, gdy uchwałę już ogłoszono. Odnośnik zrobimy sami.',
      [
        {
          type: 'row',
          fields: [
            { name: 'year', type: 'number', label: 'Rok', admin: { description: 'Na przykład 2026.' } },
            { name: 'position', type: 'number', label: 'Pozycja', admin: { description: 'Na przykład 1234.' } },
            day('publishedOn', 'Dzień ogłoszenia', { help: 'Data wydania dziennika.' }),
          ],
        },
      ],
    ),
    {
      name: 'officialJournal',
      type: 'text',
      label: 'Dziennik Urzędowy Województwa (dawny zapis)',
      admin: {
        condition: (_data, sibling: { officialJournal?: string }) => Boolean(sibling.officialJournal),
        description: 'Dawniej wpisywano tu całe zdanie. Przenieś rok i pozycję do pól wyżej.',
      },
    },
    entryIntoForce,
    validity,
  ]),
  part(
    'Nadzór i tekst jednolity',
    [
      together(
        'ruling',
        'Rozstrzygnięcie nadzorcze',
        'Wypełnij, gdy uchwałę oceniał wojewoda albo izba obrachunkowa.',
        [
          line('authority', 'Kto rozstrzygnął', { help: 'Na przykład „Wojewoda Lubelski”.' }),
          day('ruledOn', 'Kiedy', { help: 'Data rozstrzygnięcia.' }),
          words('decision', 'Co rozstrzygnięto', { help: 'Na przykład „stwierdzono nieważność § 4”.' }),
        ],
      ),
      {
        name: 'consolidatedText',
        type: 'relationship',
        relationTo: 'documents',
        label: 'Tekst jednolity (plik)',
        filterOptions: ({ data }) => ({ commune: { equals: (data as { commune?: unknown }).commune } }),
        admin: { description: 'Plik z uchwałą po wszystkich zmianach.' },
      },
    ],
    { later: true },
  ),
];

/** The form of an ordinance. */
export const ordinanceParts: Field[] = [
  part('Numer i obowiązywanie', [
    {
      name: 'number',
      type: 'text',
      label: 'Numer',
      required: true,
      validate: validateActNumber('ordinance', ordinanceNumberSchema),
      admin: { description: 'Kolejny numer i rok: 123/26 albo 123/2026.' },
    },
    entryIntoForce,
    validity,
    lines('repeals', 'Co traci moc', {
      help: 'Tylko akty, których nie ma na stronie. Te, które są, wskaż niżej w „Związkach z innymi”.',
    }),
  ]),
];
