import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { roadPlan } from '../leaflets/dzierzkowice.ts';
import { pathGuide } from '../leaflets/koden.ts';
import type { DemoProject } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** The project of Dzierzkowice as of that day; its sums are invented. */
export const dzierzkowiceProjects = (day: LocalDate): DemoProject[] => [
  {
    slug: 'droga-w-ludmilowce',
    attachments: [roadPlan(day)],
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
    body: `
      Stara droga miała trzy metry szerokości i znikała pod wodą po każdej ulewie. Nowa ma pięć, pobocze, po którym dziecko dojdzie do przystanku, i rowy, w których zmieści się deszcz stulecia.

      ## Co już zrobiono
      - poszerzono wykop i ułożono podbudowę na pierwszych 800 metrach,
      - wymieniono trzy z sześciu przepustów,
      - przesunięto słupy, które stały w jezdni.

      ## Czego się spodziewać
      Zimą prace stoją, a droga jest przejezdna. Wiosną zamkniemy ją odcinkami: objazdy ogłosimy tydzień wcześniej. W lipcu, w czasie skupu, wykonawca nie zajmie pasa przed punktami.

      ## Twoja furtka
      Zjazd do posesji odtworzymy na nasz koszt, w tym samym miejscu. Chcesz szerszy? Powiedz kierownikowi budowy, zanim ułoży krawężnik. Dziurę na innej drodze [zgłoś nam](/zalatw-sprawe/droga-gminna/).
    `,
  },
];

/** The project of Kodeń as of that day; its sums are invented. */
export const kodenProjects = (day: LocalDate): DemoProject[] => [
  {
    slug: 'sciezka-i-przystan-nad-bugiem',
    attachments: [pathGuide(day)],
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
    body: `
      Dawniej każdy schodził do rzeki, gdzie chciał, i wydeptywał skarpę, w której mieszkają zimorodki. Teraz prowadzi tam jedna droga, a brzeg odpoczywa.

      ## Trzy kilometry po kolei
      1. Ścieżka zaczyna się przy przystani. Pierwszy kilometr ma twardą nawierzchnię i ławki co sto metrów.
      2. Dalej biegnie groblą przez łąki, jest gruntowa i wąska.
      3. Kończy się wiatą pod starą wierzbą, skąd widać cerkiew.

      ## Dla każdego
      Tablice można dotykać. Opisują ptaki, wodę i dawny prom reliefem oraz alfabetem Braille’a. Poręcz przy pomostach ma dwie wysokości.

      ## Kto o nią dba
      Kosi brygada komunalna, a drobne usterki zgłaszają spacerowicze. Gdy [wzbiera Bug](/o-gminie/bug/), zamykamy pomosty. Po zejściu wody sprawdzamy każdą deskę, zanim znów zdejmiemy łańcuch.
    `,
  },
];
