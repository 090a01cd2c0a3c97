import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoGallery } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The galleries of Chełm as of that day. */
export const chelmGalleries = (day: LocalDate): DemoGallery[] => [
  {
    slug: 'chelm-w-rysunkach',
    title: 'Chełm w rysunkach',
    summary: 'Pięć miejsc, które warto zobaczyć na żywo: od Góry Chełmskiej po drogę rowerową nad zalew.',
    takenOn: addDays(day, -16),
    pictures: [
      { picture: 'chelm-wzgorze', caption: 'Góra Chełmska od strony starego miasta.' },
      { picture: 'chelm-podziemia', caption: 'Kredowe korytarze mają dziewięć stopni przez cały rok.' },
      { picture: 'chelm-jarmark', caption: 'Tak wygląda plac Łuczkowskiego w czasie jarmarku.' },
      { picture: 'chelm-rower', caption: 'Nowa droga rowerowa wśród dębów.' },
      { picture: 'chelm-telefon' },
    ],
    producedBy: 'Kierownik Wydziału Kultury',
    publishedAt: instantAt(workday(day, -14), '15:00'),
  },
];
