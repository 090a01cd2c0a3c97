import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { toRoman } from '../../../../content-models/council/roman.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoCouncil, DemoSession } from './demoCouncil.ts';
import { demoSeats } from './demoSeats.ts';

const issuer = 'Rada Miasta Chełm';
const place = 'sala sesyjna Urzędu Miasta Chełm, ul. Lubelska 65, I piętro';

const pastSession = (day: LocalDate): DemoSession => {
  const held = workday(day, -24);
  const number = sessionNumber(held);
  return {
    slug: `sesja-${String(number)}-${held}`,
    title: `${toRoman(number)} sesja Rady Miasta Chełm`,
    summary:
      'Rada ustaliła stawki opłaty targowej i zmieniła budżet. Nie zgodziła się na płatne parkowanie przy cmentarzu.',
    number,
    extraordinary: false,
    startsAt: instantAt(held, '10:00'),
    endsAt: instantAt(held, '13:25'),
    place,
    howToAttend:
      'Obrady oglądało na sali i w internecie kilkadziesiąt osób. Na następną sesję też możesz przyjść bez zapowiedzi.',
    agenda: [
      { number: '1', title: 'Otwarcie sesji i stwierdzenie, że rada może podejmować uchwały' },
      { number: '2', title: 'Przyjęcie porządku obrad' },
      { number: '3', title: 'Przyjęcie protokołu poprzedniej sesji' },
      { number: '4', title: 'Informacja Prezydenta Miasta o pracy między sesjami' },
      {
        number: '5',
        title: 'Podjęcie uchwały w sprawie stawek opłaty targowej',
        print: `druk nr ${String(number * 8 + 5)}`,
        resolution: 'uchwala-stawki-oplaty-targowej',
      },
      {
        number: '6',
        title: 'Podjęcie uchwały w sprawie zmian w budżecie miasta',
        print: `druk nr ${String(number * 8 + 6)}`,
        note: 'Pieniądze na remont dachu Szkoły Podstawowej nr 96 i na trzy przystanki z wiatą.',
      },
      {
        number: '7',
        title: 'Podjęcie uchwały w sprawie strefy płatnego parkowania przy cmentarzu',
        print: `druk nr ${String(number * 8 + 7)}`,
        note: 'Projekt grupy radnych.',
      },
      { number: '8', title: 'Interpelacje i zapytania radnych' },
      { number: '9', title: 'Wolne wnioski i zamknięcie sesji' },
    ],
    absent: [11],
    votes: [
      { point: '2', subject: 'Przyjęcie porządku obrad', not: { absent: [11] } },
      { point: '3', subject: 'Przyjęcie protokołu poprzedniej sesji', not: { abstained: [6], absent: [11] } },
      {
        point: '5',
        subject: 'Uchwała w sprawie stawek opłaty targowej',
        not: { against: [4, 9], abstained: [13], absent: [11] },
      },
      {
        point: '6',
        subject: 'Uchwała w sprawie zmian w budżecie miasta',
        not: { abstained: [4, 9, 14], notVoting: [7], absent: [11] },
      },
      {
        point: '7',
        subject: 'Uchwała w sprawie strefy płatnego parkowania przy cmentarzu',
        not: { against: [1, 2, 3, 5, 6, 8, 10, 12, 15], abstained: [14], absent: [11] },
      },
    ],
    minutes: attachment({
      title: `Protokół ${toRoman(number)} sesji Rady Miasta Chełm`,
      subject: `Przebieg obrad i wyniki głosowań z ${formatDate(held)}`,
      issuer,
      createdOn: workday(held, 12),
      text: `
        Sesja odbyła się ${formatDate(held)} w sali sesyjnej Urzędu Miasta Chełm, w godzinach 10:00–13:25.

        ## Obecność
        W sesji uczestniczyło 14 z 15 radnych. Rada mogła podejmować uchwały.

        ## Przebieg
        1. Przewodnicząca Rady otworzyła obrady i przedstawiła porządek.
        2. Rada przyjęła porządek obrad i protokół poprzedniej sesji.
        3. Prezydent Miasta opowiedział o pracach między sesjami. Radni pytali o remont ulicy Lwowskiej i o terminy objazdów autobusów.
        4. Rada ustaliła stawki opłaty targowej. W dyskusji zgłoszono wniosek, żeby rolnicy z własnymi produktami płacili połowę. Wnioskodawca przyjął go jako autopoprawkę.
        5. Rada zmieniła budżet miasta.
        6. Rada odrzuciła projekt uchwały w sprawie strefy płatnego parkowania przy cmentarzu.

        ## Wyniki głosowań
        Tabela: Głosowania nad uchwałami
        | Punkt | Za | Przeciw | Wstrzymało się |
        | 5. Stawki opłaty targowej | 11 | 2 | 1 |
        | 6. Zmiany w budżecie | 10 | 0 | 3 |
        | 7. Strefa parkowania | 4 | 9 | 1 |

        Imienny wykaz głosów jest na stronie sesji.
      `,
    }),
    recording: {
      href: `https://nagrania.chelm.example/sesje/${held}`,
      broadcastEnd: instantAt(held, '13:25'),
      captionedOn: addDays(held, 9),
    },
    publishedAt: instantAt(workday(held, 13), '11:00'),
  };
};

const comingSession = (day: LocalDate): DemoSession => {
  const held = workday(day, 12);
  const number = sessionNumber(workday(day, -24)) + 1;
  const print = (place: number) => `druk nr ${String(number * 8 + place)}`;
  return {
    slug: `sesja-${String(number)}-${held}`,
    title: `${toRoman(number)} sesja Rady Miasta Chełm`,
    summary: 'Rada zajmie się planem pracy, regulaminem placów zabaw i nazwą nowego skweru.',
    number,
    extraordinary: false,
    startsAt: instantAt(held, '10:00'),
    place,
    howToAttend:
      'Sesja jest otwarta, wystarczy przyjść. Transmisję obejrzysz w internecie. Tłumacza języka migowego zamów w Biurze Rady Miasta trzy dni wcześniej.',
    agenda: [
      { number: '1', title: 'Otwarcie sesji i stwierdzenie, że rada może podejmować uchwały' },
      { number: '2', title: 'Przyjęcie porządku obrad' },
      { number: '3', title: 'Przyjęcie protokołu poprzedniej sesji' },
      { number: '4', title: 'Informacja Prezydenta Miasta o pracy między sesjami' },
      {
        number: '5',
        title: 'Projekt uchwały w sprawie regulaminu miejskich placów zabaw',
        print: print(5),
        attachments: [
          attachment({
            title: 'Projekt uchwały w sprawie regulaminu miejskich placów zabaw',
            subject: 'Treść projektu i uzasadnienie',
            issuer,
            createdOn: workday(day, -3),
            text: `
              Na podstawie art. 40 ust. 2 pkt 4 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym Rada Miasta Chełm uchwala, co następuje:

              **§ 1.** Uchwała określa zasady korzystania z miejskich placów zabaw.

              **§ 2.** Place są otwarte codziennie od 7:00 do 21:00. Korzystanie jest bezpłatne.

              **§ 3.** Dzieci do 7. roku życia bawią się pod opieką dorosłej osoby.

              **§ 4.** Na placu nie wolno palić, pić alkoholu i wprowadzać psów. Nie dotyczy to psów asystujących.

              **§ 5.** Uszkodzenia można zgłosić pod numerem z tablicy albo przez Moje Miasto.

              **§ 6.** Wykonanie uchwały powierza się Prezydentowi Miasta Chełm.

              ## Uzasadnienie
              Dotychczasowe regulaminy różniły się między placami. Jeden regulamin będzie prostszy dla rodziców i dla straży miejskiej.
            `,
          }),
        ],
      },
      {
        number: '6',
        title: 'Projekt uchwały w sprawie nazwy skweru u zbiegu ulic Ogrodowej i Źródlanej',
        print: print(6),
      },
      { number: '7', title: 'Plan pracy rady na następne półrocze', print: print(7) },
      { number: '8', title: 'Interpelacje i zapytania radnych' },
      { number: '9', title: 'Wolne wnioski i zamknięcie sesji' },
    ],
    votes: [],
    publishedAt: instantAt(workday(day, -2), '09:00'),
  };
};

/** The council of Chełm: a session behind it, with minutes and votes, and one to come. */
export const chelmCouncil = (day: LocalDate): DemoCouncil => ({
  term: {
    title: 'IX kadencja Rady Miasta Chełm',
    slug: 'ix-2024-2029',
    number: 9,
    councilName: 'Rada Miasta Chełm',
    from: '2024-05-07',
    summary: 'Piętnaścioro radnych wybranych w pięciu okręgach. Kadencja trwa pięć lat.',
    body: `
      Radni przyjmują mieszkańców na dyżurach w Biurze Rady Miasta, pokój 105. Terminy na dany miesiąc podajemy pod numerem [82 565 36 30](tel:+48825653630). Do swojego radnego możesz też napisać: adres jest w [spisie telefonów](/urzad/telefony/).
    `,
  },
  formerTerms: [
    {
      title: 'VIII kadencja Rady Miasta Chełm',
      slug: 'viii-2018-2024',
      number: 8,
      councilName: 'Rada Miasta Chełm',
      from: '2018-11-20',
      to: '2024-05-06',
      summary: 'Kadencja przedłużona do wiosny, żeby wybory do rady nie wypadły razem z wyborami do Sejmu.',
      body: `
        Trwała pięć i pół roku. Uchwały z tego czasu są w [archiwum ogłoszeń](/ogloszenia/archiwum/), a protokoły i nagrania udostępnia Biuro Rady Miasta.

        Strona demonstracyjna nie podaje, kto w tej kadencji zasiadał w radzie.
      `,
    },
  ],
  seats: demoSeats({
    councilGenitive: 'Rady Miasta Chełm',
    perDistrict: 3,
    clubs: ['Klub Radnych Trzy Dęby', 'Klub Radnych Kreda', 'Klub Radnych Trzy Dęby', 'Klub Radnych Kreda', undefined],
    committees: [
      'Komisja Budżetu',
      'Komisja Oświaty i Kultury',
      'Komisja Komunalna',
      'Komisja Skarg, Wniosków i Petycji',
    ],
    takenOver: { place: 14, from: '2025-06-26' },
  }),
  sessions: [pastSession(day), comingSession(day)],
  producedBy: 'Przewodnicząca Rady Miasta Chełm',
});
