import { toRoman } from '../../../../content-models/council/roman.ts';
import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoSession } from './demoCouncil.ts';

const issuer = 'Rada Gminy Kodeń';

/** The session of Kodeń that put an oak under protection and gave grants for small treatment plants. */
export const kodenOakSession = (day: LocalDate): DemoSession => {
  const held = workday(day, -75);
  const number = sessionNumber(held);
  const title = `${toRoman(number)} sesja Rady Gminy Kodeń`;
  const print = (place: number) => `druk ${String(number * 8 + place)}`;
  return {
    slug: `sesja-${String(number)}-${held}`,
    title,
    summary: 'Dąb w Zabłociu jest pomnikiem, Okczyn ma nowy statut, a domy bez kanalizacji dostaną dotacje.',
    number,
    extraordinary: false,
    startsAt: instantAt(held, '15:00'),
    endsAt: instantAt(held, '18:20'),
    place: 'sala konferencyjna Urzędu Gminy Kodeń, ul. 1 Maja 16, parter',
    howToAttend:
      'Obrady zaczęły się o piętnastej, żeby zdążył autobus z Białej Podlaskiej. Tłumaczka języka ukraińskiego siedziała w ostatnim rzędzie.',
    body: `
      ## Jeśli mieszkasz poza kanalizacją
      Przygotuj mapę i odległość od studni. Wnioski o dotację przyjmujemy w lutym i marcu.

      ## Jeśli chodzisz pod dąb
      Tablica stanie wiosną. Do pnia nie wolno nic przybijać, za to ławka zostaje.

      ## Jeśli jeździsz w niedzielę
      Apel o autobus wysłano następnego dnia. Odpowiedź ogłosimy tutaj.
    `,
    agenda: [
      { number: '1', title: 'Otwarcie i stwierdzenie kworum' },
      { number: '2', title: 'Porządek obrad i protokół z poprzedniego posiedzenia' },
      { number: '3', title: 'Sprawozdanie Wójta, w tym stan wałów przed jesienią' },
      {
        number: '4',
        title: 'Podjęcie uchwały w sprawie pomnika przyrody w Zabłociu',
        print: print(1),
        resolution: 'uchwala-pomnik-przyrody-dab-w-zablociu',
      },
      {
        number: '5',
        title: 'Podjęcie uchwały w sprawie statutu sołectwa Okczyn',
        print: print(2),
        note: 'Po konsultacjach, w których wzięły udział 23 osoby.',
        resolution: 'uchwala-statut-solectwa-okczyn',
      },
      {
        number: '6',
        title: 'Podjęcie uchwały w sprawie dotacji do przydomowych oczyszczalni ścieków',
        print: print(3),
        resolution: 'uchwala-dotacje-do-oczyszczalni',
        attachments: [
          attachment({
            title: 'Mapa kanalizacji i miejsc pod oczyszczalnie – opis',
            subject: 'Gdzie w gminie jest kanalizacja, a gdzie można budować oczyszczalnie przydomowe',
            issuer: 'Urząd Gminy Kodeń',
            createdOn: workday(held, -8),
            text: `
              Tabela: Domy według miejscowości
              | Miejscowość | Domów | Z kanalizacją | Można budować drenaż |
              | Kodeń | 612 | 540 | 31 |
              | Kostomłoty | 148 | 0 | 40 |
              | Kopytów | 121 | 0 | 77 |
              | Zabłocie | 96 | 0 | 22 |
              | pozostałe | 410 | 0 | 230 |

              W dolinie, gdzie woda stoi płycej niż półtora metra, wchodzą w grę tylko urządzenia biologiczne.
            `,
          }),
        ],
      },
      {
        number: '7',
        title: 'Apel do Ministra w sprawie autobusu do Terespola w niedzielę',
        print: print(4),
        note: 'Apel nie jest prawem miejscowym. Wysyłamy go z podpisem przewodniczącej.',
      },
      { number: '8', title: 'Interpelacje, sprawy sołectw, wolne głosy' },
      { number: '9', title: 'Zamknięcie' },
    ],
    absent: [7, 11],
    votes: [
      {
        point: '2',
        subject: 'Przyjęcie protokołu',
        takenAt: instantAt(held, '15:08'),
        not: { abstained: [4], absent: [7, 11] },
      },
      {
        point: '4',
        subject: 'Uchwała w sprawie dębu „Stróż”',
        takenAt: instantAt(held, '15:46'),
        not: { absent: [7, 11] },
      },
      {
        point: '5',
        subject: 'Uchwała w sprawie statutu Okczyna',
        takenAt: instantAt(held, '16:10'),
        not: { abstained: [9], absent: [7, 11] },
      },
      {
        point: '6',
        subject: 'Wniosek, żeby podnieść dotację do 8 000 zł',
        takenAt: instantAt(held, '17:01'),
        not: { against: [1, 2, 3, 6, 8, 10, 12, 13], abstained: [15], absent: [7, 11] },
      },
      {
        point: '6',
        subject: 'Uchwała w sprawie dotacji',
        takenAt: instantAt(held, '17:06'),
        not: { abstained: [5, 14], absent: [7, 11] },
      },
      {
        point: '7',
        subject: 'Apel o autobus',
        takenAt: instantAt(held, '17:40'),
        not: { against: [3], notVoting: [12], absent: [7, 11] },
      },
    ],
    minutes: attachment({
      title: `Protokół obrad, ${title}`,
      subject: `Kto zabierał głos i jak głosowano ${formatDate(held)}`,
      issuer,
      createdOn: workday(held, 11),
      text: `
        Posiedzenie prowadziła przewodnicząca Rady Gminy Kodeń. Trzynaścioro radnych, kworum zachowane, koniec o 18:20.

        ## Wały
        Wójt poinformował, że wał pod Dobratyczami podniesiono o 30 cm na długości dwustu metrów. Radna okręgu 5 prosiła o koszenie przed odpustem.

        ## Dąb
        Głos zabrał leśniczy. Drzewo ma około 380 lat i zdrowy pień. Uchwała zapadła jednomyślnie.

        ## Okczyn
        Sołtys przypomniał wynik konsultacji. Zebranie wiejskie zwoła odtąd także grupa dziesięciu mieszkańców.

        ## Oczyszczalnie
        Radny okręgu 14 chciał 8 000 zł na dom. Skarbnik odpowiedziała, że wystarczyłoby wtedy na dziewięć dotacji zamiast dwunastu. Wniosek upadł, projekt przyjęto bez zmian.

        ## Autobus
        Apel poparło jedenaście osób. Radna okręgu 3 uważa, że adresatem powinien być marszałek.

        Tabela: Jak głosowano
        | Przedmiot | Za | Przeciw | Wstrzymujące się |
        | dąb | 13 | 0 | 0 |
        | statut | 12 | 0 | 1 |
        | wyższa dotacja | 4 | 8 | 1 |
        | dotacja | 11 | 0 | 2 |
        | apel | 11 | 1 | 0 |
      `,
    }),
    recording: {
      href: `https://nagrania.koden.example/sesje/${held}`,
      broadcastEnd: instantAt(held, '18:20'),
      captionedOn: addDays(held, 12),
    },
    publishedAt: instantAt(workday(held, 12), '09:30'),
  };
};
