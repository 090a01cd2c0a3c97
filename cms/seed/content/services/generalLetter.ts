import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { applicant } from './parts.ts';

/** The first e-service: a letter to the office about anything, with what KPA art. 63 § 2 asks of every filing. */
export const generalLetter = serviceDefinitionSchema.parse({
  slug: 'pismo-ogolne',
  title: 'Pismo ogólne do urzędu',
  summary:
    'Napisz do urzędu w każdej sprawie, dla której nie ma osobnego formularza. Dostaniesz numer sprawy od razu, a odpowiedź zobaczysz w Moich sprawach.',
  steps: [
    { ...applicant, name: 'sender' },
    {
      name: 'letter',
      title: 'Treść pisma',
      fields: [
        {
          type: 'text',
          name: 'subject',
          label: 'Czego dotyczy pismo',
          hint: 'Jedno zdanie, na przykład: uszkodzona lampa przy ul. Lubelskiej.',
          maxLength: 150,
        },
        {
          type: 'longText',
          name: 'text',
          label: 'Treść',
          hint: 'Napisz, o co prosisz i dlaczego. Jeżeli pismo dotyczy miejsca, podaj adres.',
          maxLength: 10_000,
        },
      ],
    },
    {
      name: 'attachments',
      title: 'Załączniki',
      fields: [
        {
          type: 'files',
          name: 'files',
          label: 'Pliki do pisma',
          hint: 'Najwyżej 5 plików: PDF, JPG, PNG lub DOCX, każdy do 10 MB. Możesz pominąć ten krok.',
          required: false,
          maxFiles: 5,
          maxSize: 10_000_000,
        },
      ],
    },
  ],
  initialStatus: 'submitted',
  statuses: [
    {
      name: 'submitted',
      label: 'Złożona',
      explanation: 'Pismo jest w urzędzie. Teraz ruch urzędu: pracownik je zarejestruje.',
      turn: 'office',
      moves: [
        { to: 'registered', label: 'Zarejestruj' },
        { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      name: 'registered',
      label: 'Zarejestrowana',
      explanation: 'Pismo ma już swoje miejsce w aktach. Teraz ruch urzędu: zajmie się nim właściwy wydział.',
      turn: 'office',
      moves: [
        { to: 'inProgress', label: 'Rozpocznij pracę nad sprawą' },
        { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      name: 'inProgress',
      label: 'W toku',
      explanation: 'Urząd pracuje nad odpowiedzią. Nic nie musisz robić.',
      turn: 'office',
      moves: [
        { to: 'completion', label: 'Wezwij do uzupełnienia', message: 'required', call: 'incomplete' },
        { to: 'resolved', label: 'Odpowiedz i zakończ sprawę', message: 'required' },
        { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      name: 'completion',
      label: 'Wezwanie do uzupełnienia',
      explanation:
        'Teraz Twój ruch: przeczytaj wiadomość z urzędu i uzupełnij to, o co prosi. Masz na to co najmniej 7 dni.',
      turn: 'resident',
      clock: 'stands',
      moves: [
        { to: 'inProgress', label: 'Wróć do pracy nad sprawą' },
        { to: 'leftUnexamined', label: 'Pozostaw bez rozpoznania', message: 'required' },
      ],
    },
    {
      name: 'resolved',
      label: 'Rozstrzygnięta',
      explanation: 'Sprawa jest zakończona. Odpowiedź urzędu znajdziesz w wiadomościach poniżej.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
    {
      name: 'leftUnexamined',
      label: 'Pozostawiona bez rozpoznania',
      explanation: 'Urząd zamknął sprawę, bo pismo miało braki, których nie uzupełniono. Możesz napisać jeszcze raz.',
      turn: 'nobody',
      moves: [],
      final: true,
      unexamined: true,
    },
  ],
  clause: {
    version: '2026-11-01',
    title: 'Informacja o danych osobowych w sprawie',
    paragraphs: [
      'Administratorem Twoich danych jest prezydent miasta albo wójt gminy, do której urzędu piszesz. Adres, telefon i e-mail urzędu są na dole każdej strony. Inspektor ochrony danych odpowiada pod adresem urzędu z dopiskiem „IOD”.',
      'Dane przetwarzamy, żeby rozpatrzyć pismo i przechować akta sprawy. Podstawą jest art. 6 ust. 1 lit. c i e RODO w związku z Kodeksem postępowania administracyjnego i ustawą o narodowym zasobie archiwalnym i archiwach.',
      'Dane mogą dostać tylko organy uprawnione z mocy prawa oraz firmy, które utrzymują system na podstawie umowy z urzędem. Nie przekazujemy ich poza Europejski Obszar Gospodarczy i nie podejmujemy decyzji automatycznie.',
      'Akta przechowujemy tak długo, jak nakazuje jednolity rzeczowy wykaz akt: zwykle 5 lat od końca roku, w którym sprawa się skończyła.',
      'Masz prawo dostępu do danych, ich sprostowania i ograniczenia przetwarzania oraz prawo sprzeciwu. Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
      'Imię, nazwisko i adres są potrzebne, bo wymaga ich art. 63 § 2 Kodeksu postępowania administracyjnego. Bez nich pozostawimy pismo bez rozpoznania. Telefon i załączniki podajesz dobrowolnie.',
    ],
  },
  jrwaClass: '1510',
  term: { days: 30, basis: 'art. 35 § 3 KPA' },
  paperRoute:
    'Wolisz papier? Napisz pismo, podaj imię, nazwisko i adres, podpisz je i zanieś do kancelarii urzędu albo wyślij pocztą. Możesz też powiedzieć, o co chodzi, a pracownik spisze protokół. To nic nie kosztuje.',
});
