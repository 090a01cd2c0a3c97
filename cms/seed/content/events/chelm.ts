import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const office = {
  name: 'Urząd Miasta Chełm, sala konferencyjna',
  address: 'ul. Lubelska 65, 22-100 Chełm',
  accessibility:
    'Wejście bez progów od podwórza, winda, toaleta dla osób z niepełnosprawnościami. Pętla indukcyjna w sali. Tłumacza języka migowego zapewniamy po zgłoszeniu na 3 dni przed spotkaniem.',
};

/** The events of Chełm as of that day. */
export const chelmEvents = (day: LocalDate): DemoEvent[] => {
  const fair = weekdayFrom(day, 10, 5);
  const workshop = workday(day, 4);
  const run = weekdayFrom(day, 16, 6);
  const council = workday(day, 12);
  const publishedAt = instantAt(workday(day, -9), '11:00');
  return [
    {
      slug: 'warsztaty-moje-miasto-w-telefonie',
      title: 'Warsztaty: Moje Miasto w telefonie',
      summary: 'Przyjdź z własnym telefonem. Pomożemy założyć konto, połączyć rachunki i włączyć przypomnienia.',
      category: 'education',
      startsAt: instantAt(workshop, '16:00'),
      endsAt: instantAt(workshop, '17:30'),
      repeatsOn: [addDays(workshop, 7), addDays(workshop, 14)],
      place: office,
      organiser: 'Wydział Organizacyjny',
      price: { kind: 'free' },
      registrationUrl: 'https://zapisy.chelm.example/warsztaty',
      picture: 'chelm-telefon',
      producedBy: 'Kierownik Wydziału Organizacyjnego',
      publishedAt,
      body: `
        Zajęcia są dla każdego, kto chce załatwiać sprawy bez stania w kolejce. Nie trzeba niczego umieć: zaczynamy od włączenia telefonu.

        ## Co zabrać
        - telefon i ładowarkę,
        - ostatni rachunek za wodę, jeśli chcesz go połączyć,
        - okulary do czytania.

        W grupie jest dziesięć osób i dwoje prowadzących. Gdy zabraknie miejsc, zapiszemy cię na kolejny termin.
      `,
    },
    {
      slug: 'jarmark-swiateczny',
      title: 'Jarmark świąteczny',
      summary: 'Trzy dni na placu Łuczkowskiego: rękodzieło, jedzenie z okolicy, kolędy i karuzela dla dzieci.',
      category: 'fair',
      startsAt: instantAt(fair, '12:00'),
      endsAt: instantAt(addDays(fair, 2), '20:00'),
      place: {
        name: 'Plac Łuczkowskiego',
        address: 'pl. Łuczkowskiego, 22-100 Chełm',
        accessibility:
          'Równa nawierzchnia z kostki, podjazdy do sceny i namiotów. Toaleta dla osób z niepełnosprawnościami przy ulicy Lwowskiej. W sobotę kolędy tłumaczymy na język migowy.',
      },
      organiser: 'Wydział Kultury i Chełmski Dom Kultury',
      price: { kind: 'free' },
      picture: 'chelm-jarmark',
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt,
      body: `
        ## Program
        Tabela: Najważniejsze godziny
        | Kiedy | Co |
        | piątek, 12:00 | otwarcie stoisk |
        | sobota, 16:30 | zapalenie choinki |
        | sobota, 17:00 | kolędy z chórem miejskim |
        | niedziela, 15:00 | warsztaty pierników dla dzieci |
        | niedziela, 20:00 | zakończenie |

        Płacić można gotówką i kartą. Psy na smyczy są mile widziane.
      `,
    },
    {
      slug: 'sesja-rady-miasta',
      title: 'Sesja Rady Miasta Chełm',
      summary:
        'Radni zajmą się budżetem na przyszły rok i opłatami lokalnymi. Sesję można obejrzeć na miejscu i w internecie.',
      category: 'council',
      startsAt: instantAt(council, '10:00'),
      endsAt: instantAt(council, '14:00'),
      place: { ...office, name: 'Urząd Miasta Chełm, sala obrad' },
      organiser: 'Biuro Rady Miasta',
      price: { kind: 'free' },
      producedBy: 'Kierownik Biura Rady Miasta',
      publishedAt,
      body: `
        Sesja jest jawna: każdy może przyjść i słuchać. Obrady transmitujemy z napisami.

        Mieszkaniec, który chce zabrać głos w debacie nad raportem, zgłasza się najpóźniej dzień wcześniej w Biurze Rady.
      `,
    },
    {
      slug: 'zimowy-bieg-wokol-gory',
      title: 'Zimowy bieg wokół Góry Chełmskiej',
      summary: 'Pięć kilometrów alejkami i schodami, osobny start dla dzieci. Każdy dostanie ciepłą herbatę i medal.',
      category: 'sport',
      startsAt: instantAt(run, '11:00'),
      endsAt: instantAt(run, '14:00'),
      state: 'moved',
      stateNote: `Przełożone z ${formatDate(addDays(run, -7))} z powodu remontu schodów.`,
      place: {
        name: 'Góra Chełmska, start przy dzwonnicy',
        address: 'ul. Lubelska 2, 22-100 Chełm',
        accessibility:
          'Na start prowadzi asfaltowa alejka. Trasa ma schody, dlatego dla wózków wyznaczyliśmy osobną pętlę po alejkach.',
      },
      organiser: 'Miejski Ośrodek Sportu i Rekreacji',
      price: { kind: 'paid', from: 2000, to: 4000 },
      registrationUrl: 'https://zapisy.chelm.example/bieg',
      picture: 'chelm-wzgorze',
      producedBy: 'Dyrektor Miejskiego Ośrodka Sportu i Rekreacji',
      publishedAt,
      body: `
        Dzieci i uczniowie płacą mniej, osoby z niepełnosprawnościami i ich asystenci biegną bezpłatnie. Pakiet odbierzesz w biurze zawodów od godz. 9:00.

        Jeśli opłata już wpłynęła, a nowy termin ci nie pasuje, oddamy pieniądze. Napisz do nas do tygodnia przed biegiem.
      `,
    },
    {
      slug: 'koncert-organowy',
      title: 'Koncert organowy w bazylice',
      summary: 'Muzyka baroku na zabytkowych organach.',
      category: 'culture',
      startsAt: instantAt(weekdayFrom(day, 7, 7), '18:00'),
      endsAt: instantAt(weekdayFrom(day, 7, 7), '19:30'),
      state: 'cancelled',
      stateNote: 'Organista zachorował. Nowego terminu jeszcze nie ma, ogłosimy go tutaj.',
      place: { name: 'Bazylika na Górze Chełmskiej', address: 'ul. Lubelska 2, 22-100 Chełm' },
      organiser: 'Wydział Kultury',
      price: { kind: 'words', words: 'wstęp wolny, miejsca bez numerów' },
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt,
      body: 'W programie były utwory Bacha, Buxtehudego i Mikołaja z Krakowa. Przepraszamy wszystkich, którzy czekali na ten wieczór.',
    },
    {
      slug: 'wystawa-kreda-i-ludzie',
      title: 'Wystawa: kreda i ludzie',
      summary: 'Jak przez siedemset lat wydobywano kredę spod domów. Makieta korytarzy, narzędzia i głosy mieszkańców.',
      category: 'culture',
      startsAt: instantAt(addDays(day, -20), '12:00'),
      endsAt: instantAt(addDays(day, 34), '12:00'),
      allDay: true,
      place: {
        name: 'Muzeum, sala na parterze',
        address: 'ul. Lubelska 55, 22-100 Chełm',
        accessibility:
          'Wejście z poziomu chodnika, windą na piętro. Makiety wolno dotykać, opisy są też w alfabecie Braille’a.',
      },
      organiser: 'Muzeum w Chełmie',
      price: { kind: 'words', words: 'bilet do muzeum; we wtorki bezpłatnie' },
      picture: 'chelm-podziemia',
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt: instantAt(workday(day, -24), '09:00'),
      body: 'Wystawa jest czynna w godzinach otwarcia muzeum, od wtorku do niedzieli. Grupy szkolne zapraszamy po umówieniu się.',
    },
  ];
};
