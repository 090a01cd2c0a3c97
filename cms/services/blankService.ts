/** A small form that could be published as it stands: what every new service begins with. */
export const blankService = {
  slug: 'nowa-usluga',
  title: 'Nowa usługa',
  summary: 'Napisz w jednym zdaniu, co mieszkaniec tu załatwi.',
  steps: [
    {
      name: 'applicant',
      title: 'Twoje dane',
      fields: [
        { type: 'text', name: 'givenName', label: 'Imię', maxLength: 80, autocomplete: 'given-name' },
        { type: 'text', name: 'familyName', label: 'Nazwisko', maxLength: 120, autocomplete: 'family-name' },
        { type: 'text', name: 'street', label: 'Ulica i numer domu', maxLength: 120, autocomplete: 'address-line1' },
        { type: 'postalCode', name: 'postalCode', label: 'Kod pocztowy', autocomplete: 'postal-code' },
        { type: 'text', name: 'town', label: 'Miejscowość', maxLength: 80, autocomplete: 'address-level2' },
      ],
    },
    {
      name: 'matter',
      title: 'Twoja sprawa',
      fields: [{ type: 'longText', name: 'text', label: 'Czego dotyczy sprawa', maxLength: 5000 }],
    },
  ],
  statuses: [
    {
      name: 'submitted',
      label: 'Złożony',
      explanation: 'Wniosek czeka w urzędzie na zarejestrowanie. Teraz ruch urzędu.',
      turn: 'office',
      moves: [{ to: 'inProgress', label: 'Zarejestruj i rozpocznij pracę' }],
    },
    {
      name: 'inProgress',
      label: 'W toku',
      explanation: 'Urząd pracuje nad Twoją sprawą. Teraz ruch urzędu.',
      turn: 'office',
      moves: [
        { to: 'toComplete', label: 'Wezwij do uzupełnienia', message: 'required', call: 'incomplete' },
        { to: 'done', label: 'Zakończ sprawę', message: 'required' },
      ],
    },
    {
      name: 'toComplete',
      label: 'Wezwanie do uzupełnienia',
      explanation: 'Urząd prosi o uzupełnienie. Teraz Twój ruch.',
      turn: 'resident',
      clock: 'stands',
      moves: [
        { to: 'inProgress', label: 'Wróć do pracy' },
        { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      name: 'leftUnexamined',
      label: 'Bez rozpoznania',
      explanation: 'Wniosku nie uzupełniono, więc urząd zakończył sprawę.',
      turn: 'nobody',
      moves: [],
      final: true,
      unexamined: true,
    },
    {
      name: 'done',
      label: 'Zakończona',
      explanation: 'Sprawa jest zakończona. Odpowiedź znajdziesz poniżej.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
  ],
  initialStatus: 'submitted',
  clause: {
    version: '1',
    title: 'Informacja o danych osobowych',
    paragraphs: [
      'Twoje dane przetwarzamy, żeby załatwić tę sprawę (art. 6 ust. 1 lit. c RODO). Masz prawo je zobaczyć i poprawić.',
    ],
  },
  jrwaClass: '0000',
  term: { days: 30, basis: 'art. 35 § 3 Kodeksu postępowania administracyjnego' },
  paperRoute: 'Możesz złożyć tę sprawę na papierze w urzędzie albo wysłać ją pocztą.',
};
