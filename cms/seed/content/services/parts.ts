import type { DemoOffice } from '../serviceCards/stampDuty.ts';

/** Who files: what KPA art. 63 § 2 asks of every filing, and a phone for those who want one. */
export const applicant = {
  name: 'applicant',
  title: 'Twoje dane',
  fields: [
    { type: 'text', name: 'givenName', label: 'Imię', maxLength: 80, autocomplete: 'given-name' },
    { type: 'text', name: 'familyName', label: 'Nazwisko', maxLength: 120, autocomplete: 'family-name' },
    {
      type: 'text',
      name: 'street',
      label: 'Ulica i numer domu',
      hint: 'Jeżeli w Twojej miejscowości nie ma ulic, wpisz jej nazwę i numer domu, na przykład Zabłocie 12.',
      maxLength: 120,
      autocomplete: 'address-line1',
    },
    {
      type: 'postalCode',
      name: 'postalCode',
      label: 'Kod pocztowy',
      hint: 'Na przykład 22-100.',
      autocomplete: 'postal-code',
    },
    { type: 'text', name: 'town', label: 'Miejscowość poczty', maxLength: 80, autocomplete: 'address-level2' },
    {
      type: 'phone',
      name: 'phone',
      label: 'Telefon',
      hint: 'Zadzwonimy tylko wtedy, gdy trzeba będzie coś szybko wyjaśnić.',
      required: false,
      autocomplete: 'tel',
    },
  ],
};

const ofPost = new Set(['street', 'postalCode', 'town']);

/** The same where one address in the commune says both where somebody lives and where to write to. */
export const applicantLiving = (label: string) => ({
  ...applicant,
  fields: applicant.fields.flatMap((field): object[] => {
    if (!ofPost.has(field.name)) return [field];
    return field.name === 'street' ? [{ type: 'address', name: 'home', label, within: 'commune' }] : [];
  }),
});

/** An address in Chełm, as the examples of these forms give it. */
export const demoHome = [{ postalCode: '22-100', town: 'Chełm', street: 'ul. Lwowska', houseNumber: '3' }];

/** A text message on the days when something is to be paid: asked only of whoever left a phone, and never needed. */
export const textMessages = (about: string) => ({
  type: 'consent',
  name: 'textMessages',
  label: 'Przypomnienia SMS',
  text: `Zgadzam się, żeby urząd wysyłał na mój telefon SMS-y ${about}.`,
  version: '2026-11-29',
  showWhen: { var: 'phone' },
});

interface Way {
  /** „Wniosek”, „Zgłoszenie”, „Deklaracja”: begins a sentence */
  subject: string;
  /** whether its Polish noun is feminine: „przyjęta” */
  isFeminine?: boolean;
  /** what the office does with it in the end, as a clerk's button says it */
  end: string;
  /** how it ends, for the resident */
  ended: string;
}

/** The way of a matter that the office settles without a decision: taken in, worked on, called for, ended. */
export const wayOf = ({ subject, isFeminine = false, end, ended }: Way) => {
  const form = (masculine: string): string => (isFeminine ? masculine.replace(/y$/, 'a') : masculine);
  const drop = { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' };
  return {
    initialStatus: 'submitted',
    statuses: [
      {
        name: 'submitted',
        label: form('Złożony'),
        explanation: `${subject} czeka w urzędzie na zarejestrowanie. Teraz ruch urzędu.`,
        turn: 'office',
        moves: [{ to: 'inProgress', label: 'Zarejestruj i rozpocznij pracę' }, drop],
      },
      {
        name: 'inProgress',
        label: 'W toku',
        explanation: 'Urząd zajmuje się sprawą. Nic nie musisz robić.',
        turn: 'office',
        moves: [
          { to: 'completion', label: 'Wezwij do uzupełnienia', message: 'required', call: 'incomplete' },
          { to: 'resolved', label: end, message: 'required' },
          drop,
        ],
      },
      {
        name: 'completion',
        label: 'Wezwanie do uzupełnienia',
        explanation:
          'Teraz Twój ruch: przeczytaj wiadomość z urzędu i uzupełnij to, o co prosi. Masz na to co najmniej 7 dni.',
        turn: 'resident',
        clock: 'stands',
        moves: [{ to: 'inProgress', label: 'Wróć do pracy nad sprawą' }, drop],
      },
      { name: 'resolved', label: 'Zakończona', explanation: ended, turn: 'nobody', moves: [], final: true },
      {
        name: 'leftUnexamined',
        label: 'Pozostawiona bez rozpoznania',
        explanation: 'Urząd zamknął sprawę, bo miała braki, których nie uzupełniono. Możesz złożyć ją jeszcze raz.',
        turn: 'nobody',
        moves: [],
        final: true,
        unexamined: true,
      },
    ],
  };
};

/** Information about personal data (GDPR art. 13) for a matter with that purpose and legal basis. */
export const clauseFor = (purpose: string, basis: string, kept: string) => ({
  version: '2026-11-29',
  title: 'Informacja o danych osobowych w sprawie',
  paragraphs: [
    'Administratorem Twoich danych jest prezydent miasta albo wójt gminy, do której urzędu piszesz. Adres, telefon i e-mail urzędu są na dole każdej strony. Inspektor ochrony danych odpowiada pod adresem urzędu z dopiskiem „IOD”.',
    `Dane przetwarzamy, żeby ${purpose}. Podstawą jest art. 6 ust. 1 lit. c RODO w związku z ${basis}.`,
    'Dane mogą dostać tylko organy uprawnione z mocy prawa oraz firmy, które utrzymują system na podstawie umowy z urzędem. Nie przekazujemy ich poza Europejski Obszar Gospodarczy i nie podejmujemy decyzji automatycznie.',
    `Akta przechowujemy ${kept}.`,
    'Masz prawo dostępu do danych, ich sprostowania i ograniczenia przetwarzania. Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
    'Dane oznaczone jako obowiązkowe są potrzebne, bo wymaga ich prawo. Pozostałe podajesz dobrowolnie.',
  ],
});

/** To whom decisions of a demo office are appealed, as a sentence needs it: „odwołać się do …”. */
export const appealBodies: Readonly<Record<DemoOffice, string>> = {
  chelm: 'Samorządowego Kolegium Odwoławczego w Chełmie',
  dzierzkowice: 'Samorządowego Kolegium Odwoławczego w Lublinie',
  koden: 'Samorządowego Kolegium Odwoławczego w Białej Podlaskiej',
};
