import { serviceDefinitionSchema } from '../services/serviceDefinition.ts';

/** The address of the built-in form of appeals. */
export const appealSlug = 'odwolanie';

/**
 * An appeal against a decision, or a complaint against an order, as a matter of its own. It goes to whoever decided; they
 * pass it on with the files within 7 days unless they grant it themselves (KPA art. 129 § 1, 132, 133).
 */
export const appealDefinition = serviceDefinitionSchema.parse({
  slug: appealSlug,
  title: 'Odwołanie albo zażalenie',
  summary: 'Nie zgadzasz się z decyzją albo postanowieniem? Wystarczy, że to napiszesz. Nie musisz podawać przepisów.',
  steps: [
    {
      name: 'appeal',
      title: 'Z czym się nie zgadzasz',
      fields: [
        {
          type: 'text',
          name: 'against',
          label: 'Od czego',
          hint: 'Znak i data decyzji albo postanowienia.',
          maxLength: 300,
        },
        { type: 'text', name: 'to', label: 'Kto je rozpatrzy', required: false, maxLength: 300 },
        {
          type: 'longText',
          name: 'disagreement',
          label: 'Z czym się nie zgadzasz',
          hint: 'Wystarczy jedno zdanie.',
          maxLength: 20_000,
        },
        {
          type: 'longText',
          name: 'restoreTerm',
          label: 'Prośba o przywrócenie terminu',
          hint: 'Tylko gdy termin minął: dlaczego nie z Twojej winy. Wyślij ją w 7 dni od ustania przeszkody.',
          required: false,
          maxLength: 5000,
        },
        { type: 'files', name: 'attachments', label: 'Załączniki', required: false, maxFiles: 10, maxSize: 10_000_000 },
      ],
    },
  ],
  initialStatus: 'submitted',
  statuses: [
    {
      name: 'submitted',
      label: 'Złożone',
      explanation:
        'Urząd, który wydał rozstrzygnięcie, ma 7 dni: przekaże Twoje pismo z aktami organowi wyższego stopnia albo sam zmieni rozstrzygnięcie.',
      turn: 'office',
      moves: [
        { to: 'passedOn', label: 'Przekazano z aktami organowi wyższego stopnia (art. 133 KPA)', message: 'required' },
        { to: 'granted', label: 'Uwzględniono w całości (art. 132 KPA)', message: 'required' },
        { to: 'closed', label: 'Zakończ w inny sposób', message: 'required' },
      ],
    },
    {
      name: 'passedOn',
      label: 'Przekazane organowi wyższego stopnia',
      explanation: 'Twoje pismo i akta są u organu wyższego stopnia. To on Ci odpowie, w ciągu miesiąca.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
    {
      name: 'granted',
      label: 'Uwzględnione',
      explanation: 'Urząd zgodził się z Tobą. Nowe rozstrzygnięcie znajdziesz w swojej sprawie.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
    {
      name: 'closed',
      label: 'Zakończone',
      explanation: 'Jak to się skończyło, przeczytasz w wiadomości poniżej.',
      turn: 'nobody',
      moves: [],
      final: true,
    },
  ],
  clause: {
    version: '2026-11-29',
    title: 'Informacja o danych osobowych w sprawie',
    paragraphs: [
      'Administratorem Twoich danych jest organ, który wydał rozstrzygnięcie. Przekaże je organowi wyższego stopnia, który rozpatrzy Twoje pismo (art. 6 ust. 1 lit. c RODO, art. 127–144 KPA).',
      'Masz prawo dostępu do danych, ich sprostowania i ograniczenia przetwarzania. Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.',
    ],
  },
  checklist: [
    'Sprawdź, czy pismo wpłynęło w terminie',
    'Rozważ, czy uwzględnić je w całości (art. 132 KPA)',
    'Zawiadom pozostałe strony (art. 131 KPA)',
    'Przekaż pismo z aktami w ciągu 7 dni (art. 133 KPA)',
  ],
  // In paper it is kept with the files of the case it speaks of; its own class is for one that speaks of no case of ours.
  jrwaClass: '1510',
  term: { days: 7, basis: 'art. 133 KPA' },
  paperRoute: 'Odwołanie może być zwykłym pismem z podpisem. Przynieś je do urzędu albo przyślij pocztą.',
});
