import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { birdCard } from '../leaflets/koden.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { moreKodenEvents } from './kodenMore.ts';

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
        name: 'Urząd Gminy Kodeń, sala konferencyjna',
        address: 'ul. 1 Maja 16, 21-509 Kodeń',
        accessibility: 'Sala jest na parterze, wejście bez progu.',
      },
      organiser: 'Urząd Gminy Kodeń',
      price: { kind: 'free' },
      producedBy: 'Sekretarz Gminy',
      publishedAt,
      body: `
        Radczyni prawna przyjmuje co tydzień, po kolei, każdego do pół godziny. Nie zapyta o dochód ani o powód, dla którego nie stać Cię na adwokata. Podpiszesz tylko oświadczenie.

        ## Z czym ludzie przychodzą najczęściej
        - spadek po rodzicach i działka bez uregulowanej własności,
        - pożyczka, chwilówka, komornik na emeryturze,
        - miedza, droga konieczna, drzewo sąsiada,
        - umowa podpisana przez telefon albo na pokazie garnków.

        ## Jak się przygotować
        Weź pisma, których dotyczy pytanie, także koperty z datą stempla. Zapisz na kartce trzy najważniejsze daty. Kto nie może przyjść, umówi rozmowę telefoniczną w sekretariacie; do osoby leżącej prawniczka dojedzie.

        ## Czego tu nie ma
        To nie jest punkt dla firm z pracownikami. Pozwu za Ciebie nikt nie złoży, ale pomożemy napisać wniosek o adwokata z urzędu. Rozmowa jest objęta tajemnicą, urząd nie pozna jej treści.

        Ostatnią osobę prosimy kwadrans przed szesnastą.
      `,
    },
    {
      slug: 'spacer-po-lakach-nad-bugiem',
      attachments: [birdCard(day)],
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
      body: `
        Zima odsłania to, co latem kryje trzcina: ścieżki bobrów, norki nornic i gniazda remizów wiszące na wierzbach jak rękawiczki. Idziemy cztery kilometry, z przystankami co kwadrans.

        ## Kogo spotkamy
        - czaple białe, które już nie odlatują,
        - gągoły i bielaczki z północy na niezamarzniętym nurcie,
        - myszołowy włochate czatujące na słupach,
        - przy odrobinie szczęścia wydrę.

        ## Ubierz się tak
        Załóż kalosze i dwie pary skarpet. Kolor kurtki ma znaczenie: najlepszy jest bury. Lornetki pożyczamy na miejscu, mamy też jedną na statywie, obniżoną dla dzieci i osób siedzących.

        ## Zasady
        Idziemy za przewodnikiem, psów nie bierzemy. Dokument tożsamości trzeba mieć przy sobie, bo ścieżka dochodzi do brzegu granicznego. Przy śliskiej kładce zawracamy i dokończymy spacer groblą. Termos z herbatą jest dla wszystkich, kubek przynieś własny.

        Zgłoś się w referacie turystyki, jeśli przyjdziesz z grupą większą niż sześć osób. Zbiórka przy maszcie.
      `,
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
      body: `
        Po obu stronach Bugu śpiewano te same melodie, tylko słowa brzmiały inaczej. Chór z Kostomłot przypomni kolędy unickie, zespół uczennic zaśpiewa szczedriwki, a kapela z Dobromyśla pastorałki z kozą i turoniem.

        ## Program
        1. „Bóg się rodzi” na wejście, wszyscy razem.
        2. Trzy kolędy z Kostomłot na cztery głosy.
        3. Szczedriwki i taniec z gwiazdą.
        4. Kolędy, które zgłosi publiczność. Kartki leżą przy szatni.

        ## Dla kogo
        Koncert jest spokojny, bez głośnych bębnów. Dla dzieci i osób wrażliwych na dźwięki przygotowaliśmy cichą salkę z przekazem na ekranie. Słowa kolęd wyświetlamy dużą czcionką po polsku i ukraińsku.

        ## Po koncercie
        Zapraszamy na barszcz z uszkami i kutię. Gwiazdę zrobioną przez dzieci zaniesiemy potem do bazyliki. Nowych kolędników przyjmujemy bez przesłuchań, próby są w czwartki o siedemnastej.

        [uk: Колядки прикордоння: заходьте, співаємо разом.]

        Drzwi otwieramy pół godziny wcześniej. Parking dla osób z kartą jest od strony bazyliki.
      `,
    },
    ...moreKodenEvents(day),
  ];
};
