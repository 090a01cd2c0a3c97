import type { Field } from 'payload';
import { latestPetitionAnswer } from '../../../content-models/announcements/petition.ts';
import { linkSchema } from '../../../content-models/announcements/participation.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { byModel } from '../../fields/byModel.ts';
import { isAddress } from '../../fields/isAddress.ts';
import { moneyField } from '../../fields/money/moneyField.ts';
import { day, line, lines, moment, part, rows, together, words } from './parts.ts';

const link = (name: string, label: string, description: string): Field => ({
  name,
  type: 'text',
  label,
  custom: isAddress,
  validate: byModel(linkSchema, false),
  admin: { description },
});

/** The form of a consultation. */
export const consultationParts: Field[] = [
  part('Konsultacje', [
    words('topic', 'Temat', { help: 'O co pytasz, jednym zdaniem.' }),
    {
      type: 'row',
      fields: [
        day('startsAt', 'Od', { help: 'Pierwszy dzień.', required: true }),
        day('endsAt', 'Do', { help: 'Ostatni dzień.', required: true }),
      ],
    },
    lines('forms', 'Formy konsultacji', { help: 'Ankieta, spotkanie, uwagi na piśmie.', required: true }),
    rows('meetings', 'Spotkania', { singular: 'Spotkanie', plural: 'Spotkania' }, 'Kiedy i gdzie.', [
      moment('startsAt', 'Początek', { help: 'Dzień i godzina.', required: true }),
      line('place', 'Miejsce', { help: 'Adres, sala, czy jest winda.', required: true }),
    ]),
    link(
      'commentForm',
      'Formularz uwag',
      'Adres strony, na której można wysłać uwagę: /moje-miasto/zalatw/ albo https://….',
    ),
  ]),
  part(
    'Po konsultacjach',
    [
      together('report', 'Raport', 'Obowiązkowy po zakończeniu konsultacji.', [
        link('href', 'Adres raportu', 'Strona z odpowiedziami na uwagi.'),
        day('publishedOn', 'Dzień ogłoszenia', { help: 'Kiedy raport ogłoszono.' }),
        words('summary', 'Co z nich wynikło', { help: 'Dwa zdania dla mieszkańca.' }),
      ]),
    ],
    { later: true },
  ),
];

/** When nothing is typed: the last day that the law allows. */
const expectedAt: Field = {
  ...day('expectedAt', 'Przewidywany termin odpowiedzi', {
    help: 'Najpóźniej 3 miesiące od złożenia. Zostaw puste, a policzymy sami.',
  }),
  hooks: {
    beforeValidate: [
      ({ value, siblingData, data }) => {
        const filedAt = siblingData.filedAt as string | null | undefined;
        return value || !filedAt || data?.type !== 'petition'
          ? (value as unknown)
          : `${latestPetitionAnswer(localDateOf(filedAt))}T12:00:00.000Z`;
      },
    ],
  },
} as Field;

/** The form of a petition. */
export const petitionParts: Field[] = [
  part('Petycja', [
    words('subject', 'Czego dotyczy', { help: 'O co prosi autor, jednym zdaniem. Skan dodaj w „Załącznikach”.' }),
    day('filedAt', 'Data złożenia', { help: 'Dzień wpływu do urzędu.', required: true }),
    expectedAt,
    line('filer', 'Kto ją złożył', { help: 'Imię i nazwisko albo nazwa. Pokażemy tylko za zgodą.' }),
    {
      name: 'filerAgreed',
      type: 'checkbox',
      label: 'Autor zgodził się na ujawnienie swoich danych',
      defaultValue: false,
      admin: { description: 'Zgoda musi być w petycji. Bez niej zasłoń dane także na skanie.' },
    },
  ]),
  part(
    'Przebieg i wynik',
    [
      rows('course', 'Przebieg', { singular: 'Krok', plural: 'Kroki' }, 'Co już się z nią stało.', [
        day('happenedOn', 'Kiedy', { help: 'Dzień.', required: true }),
        words('description', 'Co się stało', { help: 'Jedno zdanie.', required: true }),
      ]),
      words('extendedBecause', 'Powód przedłużenia', { help: 'Wypełnij, gdy 3 miesiące nie wystarczą.' }),
      day('decidedOn', 'Dzień załatwienia', { help: 'Kiedy odpowiedziano.' }),
      words('outcome', 'Sposób załatwienia', { help: 'Co postanowiono i dlaczego.' }),
    ],
    { later: true },
  ),
];

/** The form of a competition for grants. */
export const grantCompetitionParts: Field[] = [
  part('Zadanie', [
    line('task', 'Rodzaj zadania', { help: 'Na co są pieniądze.', required: true }),
    moneyField('budget', 'Kwota', { description: 'Ile jest do podziału.', required: true }),
    {
      type: 'row',
      fields: [
        day('executionFrom', 'Zadanie trwa od', { help: 'Pierwszy dzień.' }),
        day('executionTo', 'Zadanie trwa do', { help: 'Ostatni dzień.' }),
      ],
    },
    words('rules', 'Zasady', {
      help: 'Kto może złożyć ofertę, wkład własny. Termin wpisz niżej, w „Terminie dla mieszkańca”: co najmniej 21 dni.',
    }),
    rows('criteria', 'Kryteria', { singular: 'Kryterium', plural: 'Kryteria' }, 'Za co są punkty.', [
      {
        type: 'row',
        fields: [
          line('name', 'Kryterium', { help: 'Co oceniamy.', required: true }),
          {
            name: 'points',
            type: 'number',
            label: 'Najwięcej punktów',
            required: true,
            min: 1,
            admin: { description: 'Liczba.' },
          },
        ],
      },
    ]),
  ]),
  part(
    'Wyniki',
    [
      day('resultsOn', 'Dzień ogłoszenia wyników', { help: 'Kiedy rozstrzygnięto konkurs.' }),
      rows(
        'results',
        'Dotacje',
        { singular: 'Dotacja', plural: 'Dotacje' },
        'Wszystkie oferty, także bez dotacji (0 zł).',
        [
          line('organisation', 'Organizacja', { help: 'Pełna nazwa.', required: true }),
          line('task', 'Zadanie', { help: 'Tytuł z oferty.' }),
          {
            name: 'points',
            type: 'number',
            label: 'Punkty',
            min: 0,
            admin: { description: 'Przyznane przez komisję.' },
          },
          moneyField('amount', 'Dotacja', { description: 'Przyznana kwota.', required: true }),
        ],
      ),
    ],
    { later: true },
  ),
];
