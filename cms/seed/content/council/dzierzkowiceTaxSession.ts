import { toRoman } from '../../../../content-models/council/roman.ts';
import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoSession } from './demoCouncil.ts';

const issuer = 'Rada Gminy Dzierzkowice';

/** The session of Dzierzkowice that lowered the tax on farms after the hail and paid for culverts. */
export const dzierzkowiceTaxSession = (day: LocalDate): DemoSession => {
  const held = workday(day, -70);
  const number = sessionNumber(held);
  const title = `${toRoman(number)} sesja Rady Gminy Dzierzkowice`;
  const print = (place: number) => `druk nr ${String(number * 8 + place)}`;
  return {
    slug: `sesja-${String(number)}-${held}`,
    title,
    summary:
      'Rada obniżyła podatek rolny po gradzie, ustaliła stawki za domy i dała pieniądze na przepusty. Spierano się o przechowalnie.',
    number,
    extraordinary: false,
    startsAt: instantAt(held, '14:00'),
    endsAt: instantAt(held, '17:05'),
    place: 'sala narad Urzędu Gminy Dzierzkowice, Terpentyna 1',
    howToAttend:
      'Przyszło dwudziestu sadowników. Krzesła stoją też pod oknem, a na pytania z sali jest czas w punkcie 8.',
    body: `
      ## Co to znaczy dla gospodarstwa
      Za hektar przeliczeniowy zapłacisz 150 zł, a za dom 0,85 zł od metra. Przechowalnia liczy się o połowę taniej niż inny budynek firmy. Nowe kwoty zobaczysz na decyzji w lutym.

      ## Kiedy ruszą koparki
      Pierwszy przepust, za sklepem w Ludmiłówce, jest gotowy przed mrozem. Pozostałe trzy ułożymy, gdy zejdzie woda z rowów.
    `,
    agenda: [
      { number: '1', title: 'Otwarcie sesji i sprawdzenie obecności' },
      { number: '2', title: 'Przyjęcie porządku obrad' },
      { number: '3', title: 'Wójt mówi o szkodach po gradzie i ulewie' },
      {
        number: '4',
        title: 'Podjęcie uchwały w sprawie obniżenia ceny żyta do podatku rolnego',
        print: print(1),
        note: 'Opinia Lubelskiej Izby Rolniczej: pozytywna.',
        resolution: 'uchwala-cena-zyta-do-podatku-rolnego',
      },
      {
        number: '5',
        title: 'Podjęcie uchwały w sprawie stawek podatku od nieruchomości',
        print: print(3),
        note: 'Poprawka: połowa stawki za przechowalnie owoców.',
        resolution: 'uchwala-stawki-podatku-od-nieruchomosci',
      },
      {
        number: '6',
        title: 'Podjęcie uchwały w sprawie zmian w budżecie: przepusty po ulewie',
        print: print(4),
        resolution: 'uchwala-przepusty-po-ulewie',
      },
      {
        number: '7',
        title: 'Projekt uchwały w sprawie poboru podatku przez sołtysów',
        print: print(5),
        note: 'Wójt wycofał projekt do poprawienia.',
        attachments: [
          attachment({
            title: 'Projekt uchwały w sprawie poboru podatku przez sołtysów',
            subject: 'Treść projektu wycofanego przez Wójta i jego uzasadnienie',
            issuer,
            createdOn: workday(held, -9),
            text: `
              Na podstawie art. 6b ustawy z dnia 15 listopada 1984 r. o podatku rolnym Rada Gminy Dzierzkowice zarządza pobór podatku w drodze inkasa.

              **§ 1.** Inkasentami są sołtysi dwunastu sołectw.

              **§ 2.** Wynagrodzenie wynosi 7% kwot zebranych i wpłaconych w terminie.

              ## Uzasadnienie
              Jedna trzecia podatników płaci gotówką. Najbliższa poczta jest w Kraśniku. Radni poprosili jednak o osobną stawkę dla najmniejszych wsi, dlatego projekt wróci na następną sesję.
            `,
          }),
        ],
      },
      { number: '8', title: 'Pytania radnych, sołtysów i mieszkańców' },
      { number: '9', title: 'Zamknięcie sesji' },
    ],
    absent: [6],
    votes: [
      {
        point: '2',
        subject: 'Porządek obrad bez punktu o inkasie',
        takenAt: instantAt(held, '14:09'),
        not: { abstained: [10], absent: [6] },
      },
      { point: '4', subject: 'Uchwała w sprawie ceny żyta', takenAt: instantAt(held, '15:02'), not: { absent: [6] } },
      {
        point: '5',
        subject: 'Poprawka: połowa stawki za przechowalnie',
        takenAt: instantAt(held, '15:50'),
        not: { against: [1, 2, 9, 14], abstained: [5, 11], absent: [6] },
      },
      {
        point: '5',
        subject: 'Uchwała w sprawie stawek podatku od nieruchomości',
        takenAt: instantAt(held, '15:58'),
        not: { against: [9, 14], abstained: [2], absent: [6] },
      },
      {
        point: '6',
        subject: 'Uchwała w sprawie przepustów po ulewie',
        takenAt: instantAt(held, '16:24'),
        not: { notVoting: [13], absent: [6] },
      },
    ],
    minutes: attachment({
      title: `Protokół z obrad: ${title}`,
      subject: `Dyskusja i głosowania z ${formatDate(held)}`,
      issuer,
      createdOn: workday(held, 9),
      text: `
        Obrady trwały od 14:00 do 17:05. Obecnych było czternaścioro radnych, jedna osoba usprawiedliwiła nieobecność.

        ## Szkody
        Wójt pokazał mapę: grad uszkodził 740 ha, woda zerwała cztery przepusty. Sołtyska Ludmiłówki prosiła, żeby najpierw naprawić drogę za sklepem, bo jeździ nią gimbus.

        ## Podatek rolny
        Komisja Budżetu i Rolnictwa poparła cenę 60 zł. Nikt nie był przeciw.

        ## Podatek od nieruchomości
        Radny okręgu 4 zgłosił, żeby przechowalnie płaciły połowę stawki dla firm. Skarbnik obliczyła, że gmina straci 41 000 zł. Poprawka przeszła ośmioma głosami przeciw czterem.

        ## Przepusty
        Radny okręgu 14 pytał, czy wiata w Krzywiu na pewno wróci do budżetu. Wójt odpowiedział, że wpisze ją do projektu na przyszły rok.

        ## Głosy z sali
        Mieszkaniec Dębiny zapytał o termin odszkodowań z ubezpieczenia drogi. Odpowiedź dostanie listem.

        Tabela: Wyniki
        | Sprawa | Za | Przeciw | Wstrzymało się |
        | cena żyta | 14 | 0 | 0 |
        | poprawka o przechowalniach | 8 | 4 | 2 |
        | stawki za nieruchomości | 11 | 2 | 1 |
        | przepusty | 13 | 0 | 0 |
      `,
    }),
    recording: {
      href: `https://nagrania.dzierzkowice.example/sesje/${held}`,
      broadcastEnd: instantAt(held, '17:05'),
      captionedOn: addDays(held, 11),
    },
    publishedAt: instantAt(workday(held, 10), '12:00'),
  };
};
