import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoGallery } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The galleries of Kodeń as of that day. */
export const kodenGalleries = (day: LocalDate): DemoGallery[] => [
  {
    slug: 'rzeka-i-bazylika',
    title: 'Rzeka i bazylika',
    summary: 'Kodeń z dwóch stron: od zakola Bugu o świcie i od rynku, gdy dzwonią na południe.',
    takenOn: addDays(day, -29),
    pictures: [
      { picture: 'koden-bug', caption: 'Zakole pod przystanią, poniżej stanu ostrzegawczego.' },
      { picture: 'koden-bazylika', caption: 'Fasada bazyliki po czyszczeniu kamienia.' },
    ],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -26), '10:40'),
  },
];
