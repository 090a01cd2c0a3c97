import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const hall = {
  name: 'Remiza OSP w Terpentynie',
  address: 'Terpentyna 3, 23-251 Dzierzkowice',
  accessibility: 'Wejście bez schodów od placu. Toaleta dla osób na wózku. Parking przy samym wejściu.',
};

/** The events of Dzierzkowice as of that day. */
export const dzierzkowiceEvents = (day: LocalDate): DemoEvent[] => {
  const training = workday(day, 8);
  const meeting = workday(day, 15);
  const skating = weekdayFrom(day, 5, 6);
  const publishedAt = instantAt(workday(day, -8), '10:30');
  return [
    {
      slug: 'szkolenie-dla-plantatorow-malin',
      title: 'Szkolenie dla plantatorów malin',
      summary: 'Straty po przymrozkach, cięcie, wnioski o wsparcie. Doradca odpowie na pytania każdego z osobna.',
      category: 'education',
      startsAt: instantAt(training, '17:00'),
      endsAt: instantAt(training, '19:00'),
      place: hall,
      organiser: 'Stanowisko do spraw rolnictwa',
      price: { kind: 'free' },
      picture: 'dzierzkowice-maliny',
      producedBy: 'Stanowisko do spraw rolnictwa',
      publishedAt,
      body: 'Zapisz się telefonicznie w urzędzie. Weź zdjęcia uszkodzonych krzewów, jeśli je masz.',
    },
    {
      slug: 'zebranie-w-sprawie-funduszu-soleckiego',
      title: 'Zebranie wiejskie w sprawie funduszu sołeckiego',
      summary: 'Zdecydujemy, na co wieś wyda swoje pieniądze w przyszłym roku.',
      category: 'meeting',
      startsAt: instantAt(meeting, '18:00'),
      place: hall,
      organiser: 'Sołectwo Terpentyna',
      price: { kind: 'free' },
      producedBy: 'Sekretarz Gminy',
      publishedAt,
      body: 'Głosować mogą pełnoletni mieszkańcy sołectwa. Projekt zgłosisz na miejscu albo wcześniej u sołtysa.',
    },
    {
      slug: 'zabawy-na-sniegu-dla-rodzin',
      title: 'Sobota w ruchu dla rodzin',
      summary: 'Gry, bieg po sadzie i ognisko z kiełbaskami. Bez śniegu też się odbędzie.',
      category: 'family',
      startsAt: instantAt(skating, '11:00'),
      endsAt: instantAt(skating, '14:00'),
      place: {
        name: 'Boisko przy szkole w Terpentynie',
        address: 'Terpentyna, 23-251 Dzierzkowice',
        accessibility: 'Teren płaski, z utwardzonym dojściem od parkingu.',
      },
      organiser: 'Zespół Szkół nr 95',
      price: { kind: 'free' },
      picture: 'dzierzkowice-sad',
      producedBy: 'Dyrektor Zespołu Szkół nr 95',
      publishedAt,
      body: 'Ubierzcie się ciepło. Kiełbaski i herbatę daje rada rodziców.',
    },
  ];
};
