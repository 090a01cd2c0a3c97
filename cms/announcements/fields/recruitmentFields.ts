import type { Field } from 'payload';
import { day, line, lines, part, together, words } from './parts.ts';

/** The form of a recruitment. */
export const recruitmentParts: Field[] = [
  part('Stanowisko', [
    line('position', 'Stanowisko', { help: 'Pełna nazwa stanowiska.', required: true }),
    line('workplace', 'Jednostka i miejsce pracy', { help: 'Nazwa i adres urzędu, wymiar etatu.', required: true }),
    lines('tasks', 'Zadania', { help: 'Co ta osoba będzie robić.', required: true }),
    words('workingConditions', 'Warunki pracy', { help: 'Godziny, piętro i winda, praca w terenie, wynagrodzenie.' }),
    {
      name: 'disabilityQuotaReached',
      type: 'checkbox',
      label: 'Co najmniej 6% zatrudnionych to osoby z niepełnosprawnościami',
      defaultValue: false,
      admin: { description: 'W miesiącu przed ogłoszeniem. Odpowiednie zdanie dopiszemy sami.' },
    },
  ]),
  part('Wymagania i dokumenty', [
    lines('necessaryRequirements', 'Wymagania niezbędne', { help: 'Bez nich nie można startować.', required: true }),
    lines('additionalRequirements', 'Wymagania dodatkowe', { help: 'Pomagają, ale nie są konieczne.' }),
    lines('requiredDocuments', 'Wymagane dokumenty', { help: 'Co trzeba złożyć.', required: true }),
    words('howToApply', 'Gdzie i jak złożyć', {
      help: 'Termin wpisz niżej, w „Terminie dla mieszkańca”: co najmniej 10 dni od publikacji.',
    }),
  ]),
  part(
    'Wynik naboru',
    [
      together(
        'result',
        'Wynik',
        'Dane wybranej osoby znikną same po 3 miesiącach, także z wcześniejszych wersji. Nie wpisuj ich w treści.',
        [
          day('publishedOn', 'Dzień ogłoszenia wyniku', { help: 'Od niego liczymy 3 miesiące.' }),
          together('chosen', 'Wybrana osoba', 'Zostaw puste, jeśli nikogo nie wybrano.', [
            {
              type: 'row',
              fields: [
                line('name', 'Imię i nazwisko', { help: 'Jak w dokumentach.' }),
                line('town', 'Miejscowość', { help: 'Miejsce zamieszkania, bez ulicy.' }),
              ],
            },
          ]),
          words('reasons', 'Uzasadnienie wyboru', { help: 'Dlaczego ta osoba.' }),
          words('nobodyBecause', 'Dlaczego nikogo nie wybrano', { help: 'Wypełnij tylko wtedy.' }),
          {
            name: 'personalDataErasedOn',
            type: 'date',
            label: 'Dane usunięto',
            admin: {
              readOnly: true,
              condition: (_data, sibling: { personalDataErasedOn?: unknown }) => Boolean(sibling.personalDataErasedOn),
              date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
              description: 'System wpisuje to sam.',
            },
          },
        ],
      ),
    ],
    { later: true },
  ),
];
