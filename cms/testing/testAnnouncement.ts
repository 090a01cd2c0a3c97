import { withoutDigits } from './withoutDigits.ts';

/** A text of one paragraph, as the editor keeps it. */
export const paragraph = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        textFormat: 0,
        children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
      },
    ],
  },
});

/** A consultation with rows in every kind of table: three array rows, three values of a text list, rich text. */
export const testAnnouncement = (slug: string, more: Record<string, unknown> = {}) => ({
  language: 'pl',
  type: 'consultation',
  title: `Konsultacje nazwy skweru ${withoutDigits(slug)}`,
  summary: 'Do końca miesiąca można zgłosić nazwę skweru. Zgłoszenia przyjmuje kancelaria urzędu.',
  consultation: {
    forms: ['ankieta', 'spotkanie', 'uwagi na piśmie'],
    startsAt: '2026-11-02T12:00:00.000Z',
    endsAt: '2026-11-30T12:00:00.000Z',
  },
  body: paragraph('Zapraszamy do udziału w konsultacjach.'),
  authority: 'Prezydent Miasta Chełm',
  visibleFrom: '2026-11-02T12:00:00.000Z',
  legalBasis: [
    { act: 'ustawa o samorządzie gminnym', article: 'art. 5a' },
    { act: 'uchwała o konsultacjach', article: '§ 3' },
    { act: 'statut miasta', article: '§ 12' },
  ],
  producedBy: 'Kierownik Wydziału Organizacyjnego',
  producedAt: '2026-11-02T12:00:00.000Z',
  slug,
  ...more,
});
