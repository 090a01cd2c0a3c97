import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoGallery } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The galleries of Dzierzkowice as of that day. */
export const dzierzkowiceGalleries = (day: LocalDate): DemoGallery[] => [
  {
    slug: 'maliny-i-sady',
    title: 'Maliny i sady nad Wyżnicą',
    summary: 'Dwa widoki, które mieszkańcy znają na pamięć: plantacja przed skupem i sad na zboczu.',
    takenOn: addDays(day, -41),
    pictures: [
      { picture: 'dzierzkowice-maliny', caption: 'Rząd malin w Terpentynie, godzina przed otwarciem skupu.' },
      { picture: 'dzierzkowice-sad', caption: 'Stary sad przy pętli rowerowej, na dwunastym kilometrze.' },
    ],
    producedBy: 'Kierownik Referatu Organizacyjnego',
    publishedAt: instantAt(workday(day, -37), '13:20'),
  },
];
