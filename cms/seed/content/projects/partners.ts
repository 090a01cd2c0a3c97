import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoProject } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The project of Dzierzkowice as of that day; its sums are invented. */
export const dzierzkowiceProjects = (day: LocalDate): DemoProject[] => [
  {
    slug: 'droga-w-ludmilowce',
    title: 'Przebudowa drogi gminnej w Ludmiłówce',
    summary: 'Dwa kilometry nowej nawierzchni, pobocza i przepusty. Autobus szkolny dojedzie do końca wsi.',
    state: 'running',
    beneficiary: 'Gmina Dzierzkowice',
    startsOn: addDays(day, -90),
    endsOn: addDays(day, 150),
    totalValue: 412_600_000,
    aims: ['bezpieczny dojazd do szkoły', 'koniec z wodą stojącą na drodze'],
    results: ['2,1 km drogi', '6 przepustów', 'zatoka autobusowa z wiatą'],
    picture: 'dzierzkowice-sad',
    producedBy: 'Referat Inwestycji i Dróg',
    publishedAt: instantAt(workday(day, -80), '09:00'),
    body: 'Zimą prace stoją, a droga jest przejezdna. Wiosną zamkniemy ją odcinkami: objazdy ogłosimy tydzień wcześniej. Dziurę na innej drodze [zgłoś nam](/zalatw-sprawe/droga-gminna/).',
  },
];

/** The project of Kodeń as of that day; its sums are invented. */
export const kodenProjects = (day: LocalDate): DemoProject[] => [
  {
    slug: 'sciezka-i-przystan-nad-bugiem',
    title: 'Ścieżka przyrodnicza i przystań nad Bugiem',
    summary: 'Pomosty, wiaty i tablice do dotykania na trzech kilometrach brzegu.',
    state: 'finished',
    beneficiary: 'Gmina Kodeń',
    startsOn: addDays(day, -700),
    endsOn: addDays(day, -40),
    totalValue: 286_300_000,
    euFunding: {
      fund: 'Europejski Fundusz Rozwoju Regionalnego',
      programme: 'Fundusze Europejskie dla Lubelskiego 2021–2027',
      contribution: 229_040_000,
      contractNumber: 'FELU.03.07-IZ.00-0000/24',
    },
    aims: ['przyroda dostępna dla każdego, także na wózku', 'porządek na dzikich zejściach do rzeki'],
    results: ['3,2 km ścieżki', '2 pomosty z poręczami', '8 tablic z reliefem i opisem w alfabecie Braille’a'],
    picture: 'koden-bug',
    producedBy: 'Referat Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -35), '10:20'),
    body: 'Ścieżka zaczyna się przy przystani kajakowej. Pierwszy kilometr ma twardą nawierzchnię, dalej jest gruntowa. Gdy [wzbiera Bug](/o-gminie/bug/), zamykamy pomosty.',
  },
];
