import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const centre = {
  name: 'Gminne Centrum Kultury w Kodniu',
  address: 'ul. Rynek 1, 21-509 Kodeń',
  accessibility: 'Podjazd przy wejściu bocznym, toaleta dla osób na wózku, pętla indukcyjna w sali widowiskowej.',
};

/** The events of Kodeń as of that day. */
export const kodenEvents = (day: LocalDate): DemoEvent[] => {
  const carols = weekdayFrom(day, 12, 7);
  const advice = workday(day, 3);
  const walk = weekdayFrom(day, 6, 6);
  const publishedAt = instantAt(workday(day, -7), '12:00');
  return [
    {
      slug: 'porady-prawne-bez-oplat',
      title: 'Porady prawne bez opłat',
      summary: 'Radca prawny przyjmuje mieszkańców co tydzień. Nie trzeba się zapisywać.',
      category: 'meeting',
      startsAt: instantAt(advice, '13:00'),
      endsAt: instantAt(advice, '16:00'),
      repeatsOn: [addDays(advice, 7), addDays(advice, 14), addDays(advice, 21)],
      place: {
        name: 'Urząd Gminy Kodeń, pokój 4',
        address: 'ul. 1 Maja 16, 21-509 Kodeń',
        accessibility: 'Pokój jest na parterze, wejście bez progu.',
      },
      organiser: 'Urząd Gminy Kodeń',
      price: { kind: 'free' },
      producedBy: 'Sekretarz Gminy',
      publishedAt,
      body: 'Weź pisma, których dotyczy pytanie. Kto nie może przyjść, może umówić rozmowę telefoniczną.',
    },
    {
      slug: 'spacer-po-lakach-nad-bugiem',
      title: 'Spacer po łąkach nad Bugiem z przyrodnikiem',
      summary: 'Trzy godziny z lornetką: czaple, bobry i zimowe ptaki. Wolne tempo.',
      category: 'family',
      startsAt: instantAt(walk, '09:00'),
      endsAt: instantAt(walk, '12:00'),
      place: {
        name: 'Przystań kajakowa w Kodniu',
        accessibility: 'Ścieżka jest gruntowa i po deszczu grząska; wózkiem można dojechać do pierwszej wiaty.',
      },
      organiser: 'Gminne Centrum Kultury',
      price: { kind: 'words', words: 'bezpłatny, dzieci z opiekunem' },
      picture: 'koden-bug',
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: 'Załóż kalosze. Lornetki pożyczamy na miejscu.',
    },
    {
      slug: 'koledy-pogranicza',
      title: 'Kolędy pogranicza',
      summary: 'Zespoły z gminy i goście zaśpiewają kolędy po polsku i po ukraińsku.',
      category: 'culture',
      startsAt: instantAt(carols, '16:00'),
      endsAt: instantAt(carols, '18:00'),
      place: centre,
      organiser: 'Gminne Centrum Kultury',
      price: { kind: 'free' },
      picture: 'koden-bazylika',
      producedBy: 'Dyrektor Gminnego Centrum Kultury',
      publishedAt,
      body: 'Po koncercie zapraszamy na barszcz. Słowa kolęd wyświetlamy na ekranie.',
    },
  ];
};
