import { toRoman } from '../../../../content-models/council/roman.ts';
import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { attachment } from '../attachment.ts';
import { sessionNumber } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';
import type { DemoSession } from './demoCouncil.ts';

const issuer = 'Rada Miasta Chełm';

/** The session of Chełm that wrote the rules by which residents decide on a part of the budget. */
export const chelmBudgetSession = (day: LocalDate): DemoSession => {
  const held = workday(day, -176);
  const number = sessionNumber(held);
  const title = `${toRoman(number)} sesja Rady Miasta Chełm`;
  return {
    slug: `sesja-${String(number)}-${held}`,
    title,
    summary: 'Nowe zasady budżetu obywatelskiego, bez dolnej granicy wieku. Rada odłożyła spór o nocną komunikację.',
    number,
    extraordinary: false,
    startsAt: instantAt(held, '10:00'),
    endsAt: instantAt(held, '14:40'),
    place: 'sala sesyjna Urzędu Miasta Chełm, ul. Lubelska 65, I piętro',
    howToAttend: 'Na balkonie jest czterdzieści miejsc. Uczniowie obejrzeli obrady na lekcji wiedzy o społeczeństwie.',
    body: `
      ## Co się zmieni
      Projekt do budżetu obywatelskiego złoży każdy mieszkaniec, także uczennica podstawówki. Wystarczy pięć podpisów sąsiadów. Nabór ruszy, gdy uchwała wejdzie w życie.

      ## Co zostało otwarte
      Nocny autobus. Komisja Komunalna policzy dwa warianty: co godzinę w weekend albo na telefon. Możesz do niej napisać przed posiedzeniem.
    `,
    agenda: [
      { number: '1', title: 'Otwarcie obrad, lista obecności' },
      { number: '2', title: 'Porządek sesji' },
      { number: '3', title: 'Młodzieżowa Rada Miasta przedstawia swoje wnioski' },
      {
        number: '4',
        title: 'Podjęcie uchwały w sprawie zasad budżetu obywatelskiego',
        print: `druk nr ${String(number * 8 + 4)}`,
        note: 'Projekt Komisji Budżetu. Autopoprawka: głosować może każdy mieszkaniec, także dziecko.',
        resolution: 'uchwala-zasady-budzetu-obywatelskiego',
        attachments: [
          attachment({
            title: 'Wyniki konsultacji zasad budżetu obywatelskiego',
            subject: 'Co mieszkańcy zmienili w projekcie uchwały o budżecie obywatelskim',
            issuer: 'Urząd Miasta Chełm',
            createdOn: workday(held, -15),
            text: `
              W ankiecie i na trzech spotkaniach wypowiedziało się 418 osób.

              Tabela: Najczęstsze uwagi
              | Uwaga | Ile osób | Co zrobiono |
              | za dużo podpisów pod projektem | 163 | zmniejszono do 5 i 20 |
              | dzieci też korzystają z placów | 121 | zniesiono granicę wieku |
              | odmowa bez rozmowy | 74 | dodano spotkanie z autorem |
              | więcej dla małych osiedli | 60 | każde ma co najmniej jedno zadanie |
            `,
          }),
        ],
      },
      {
        number: '5',
        title: 'Projekt uchwały w sprawie nocnej linii autobusowej',
        print: `druk nr ${String(number * 8 + 5)}`,
        note: 'Odesłany do Komisji Komunalnej po policzenie kosztów.',
      },
      { number: '6', title: 'Pytania radnych' },
      { number: '7', title: 'Zakończenie' },
    ],
    absent: [],
    votes: [
      { point: '2', subject: 'Porządek sesji', takenAt: instantAt(held, '10:12'), not: {} },
      {
        point: '4',
        subject: 'Autopoprawka o wieku głosujących',
        takenAt: instantAt(held, '12:31'),
        not: { against: [2, 10], abstained: [5] },
      },
      {
        point: '4',
        subject: 'Uchwała w sprawie zasad budżetu obywatelskiego',
        takenAt: instantAt(held, '12:36'),
        not: { abstained: [2] },
      },
      {
        point: '5',
        subject: 'Odesłanie projektu o linii nocnej do komisji',
        takenAt: instantAt(held, '14:20'),
        not: { against: [3, 6, 12], notVoting: [8] },
      },
    ],
    minutes: attachment({
      title: `Zapis obrad: ${title}`,
      subject: `Najważniejsze głosy i rozstrzygnięcia z ${formatDate(held)}`,
      issuer,
      createdOn: workday(held, 12),
      text: `
        Obradowano w pełnym składzie, od 10:00 do 14:40.

        ## Młodzież
        Przewodnicząca Młodzieżowej Rady Miasta prosiła o wodę do picia w szkołach, ławki w cieniu i prawo głosu w budżecie obywatelskim. Radni bili brawo.

        ## Budżet obywatelski
        Sprawozdawczyni komisji opowiedziała o konsultacjach. Radny z okręgu 1 obawiał się, że rodzice będą głosować za niemowlęta. Ustalono, że do 13. roku życia potrzebny jest podpis opiekuna.

        ## Linia nocna
        Wnioskodawcy liczyli na start od września. Dyrektor infrastruktury podał koszt: od 380 do 610 tysięcy złotych. Projekt wrócił do komisji jedenastoma głosami.

        Tabela: Rozstrzygnięcia
        | Sprawa | Za | Przeciw | Wstrzymało się |
        | autopoprawka | 12 | 2 | 1 |
        | zasady budżetu | 14 | 0 | 1 |
        | odesłanie linii nocnej | 11 | 3 | 0 |
      `,
    }),
    recording: {
      href: `https://nagrania.chelm.example/sesje/${held}`,
      broadcastEnd: instantAt(held, '14:40'),
      captionedOn: addDays(held, 10),
    },
    publishedAt: instantAt(workday(held, 13), '09:45'),
  };
};
