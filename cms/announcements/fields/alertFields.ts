import type { Field, Where } from 'payload';
import { choice, line, moment, part, words } from './parts.ts';

const categories = {
  Met: 'pogoda',
  Geo: 'osuwisko, zapadlisko, powódź',
  Fire: 'pożar',
  Health: 'zdrowie',
  Env: 'środowisko, powietrze',
  Transport: 'komunikacja',
  Infra: 'woda, prąd, gaz, ciepło',
  Safety: 'bezpieczeństwo ludzi',
  Security: 'zagrożenie przez ludzi',
  Rescue: 'ratownictwo',
  CBRNE: 'skażenie, wybuch',
  Other: 'inne',
};

/** The form of an alert. */
export const alertParts: Field[] = [
  part('Co się dzieje', [
    line('event', 'Zdarzenie', { help: 'Dwa, trzy słowa: „silny wiatr”.' }),
    choice('category', 'Rodzaj zagrożenia', categories, { help: 'Potrzebny systemom, które przekazują ostrzeżenia.' }),
    {
      name: 'level',
      type: 'number',
      label: 'Stopień (1–3)',
      required: true,
      min: 1,
      max: 3,
      admin: { description: '1 – ostrożnie, 2 – niebezpiecznie, 3 – bardzo niebezpiecznie.' },
    },
    line('source', 'Źródło', { help: 'Kto ostrzega: RCB, IMGW, powiatowe centrum.', required: true }),
    words('instruction', 'Co robić', { help: 'Krótkie polecenia, najważniejsze pierwsze.', required: true }),
  ]),
  part('Od kiedy, do kiedy, jak pewne', [
    {
      type: 'row',
      fields: [
        moment('effectiveFrom', 'Obowiązuje od', { help: 'Początek.', required: true }),
        moment('expiresAt', 'Obowiązuje do', { help: 'Koniec.', required: true }),
      ],
    },
    choice(
      'urgency',
      'Jak pilne',
      {
        Immediate: 'działaj natychmiast',
        Expected: 'działaj w ciągu godziny',
        Future: 'przygotuj się',
        Past: 'już minęło',
        Unknown: 'nie wiadomo',
      },
      { help: 'Kiedy trzeba zacząć działać.' },
    ),
    choice(
      'certainty',
      'Jak pewne',
      {
        Observed: 'już trwa',
        Likely: 'bardzo prawdopodobne',
        Possible: 'możliwe',
        Unlikely: 'mało prawdopodobne',
        Unknown: 'nie wiadomo',
      },
      { help: 'Ocena źródła. Miejsce wpisz niżej, w „Obszarze”.' },
    ),
    {
      name: 'updateOf',
      type: 'relationship',
      relationTo: 'announcements',
      label: 'Zastępuje wcześniejszy komunikat',
      filterOptions: ({ data, id }): Where => ({
        and: [
          { commune: { equals: (data as { commune?: unknown }).commune } },
          { type: { equals: 'crisisAlert' } },
          ...(id ? [{ id: { not_equals: id } }] : []),
        ],
      }),
      admin: { description: 'Wcześniejszy zniknie z paska ostrzeżeń, ale zostanie pod swoim adresem.' },
    },
  ]),
];
