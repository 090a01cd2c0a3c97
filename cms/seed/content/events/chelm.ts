import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { runRules } from '../leaflets/chelm.ts';
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

        ## Trzy spotkania, trzy tematy
        Na pierwszym zakładamy konto i uczymy się silnego hasła, które da się zapamiętać. Na drugim łączymy rachunek, robimy zdjęcie wodomierza i wysyłamy odczyt. Na trzecim piszemy pierwsze pismo do urzędu i oglądamy odpowiedź. Można przyjść na jedno albo na wszystkie.

        Litery na rzutniku są duże, mówimy wolno i powtarzamy tyle razy, ile trzeba. Kto nie ma telefonu, dostanie na zajęcia nasz. Na przerwie są herbata i ciastka.

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

        ## Kogo spotkasz
        Pszczelarzy z Wierzbicy, serowarów, kowala, który przy Tobie wykuje haczyk, i panie z koła gospodyń z uszkami do barszczu. Jest też stoisko uczniów technikum: naprawią lampki, które nie świecą.

        ## Dla dzieci
        Karuzela ma sanie, na które wjeżdża wózek. Listy do Mikołaja wrzuca się do czerwonej skrzynki przy studni; na każdy z adresem przyjdzie odpowiedź. Zagubione dziecko zaprowadź do namiotu z niedźwiedziem.

        ## Praktycznie
        Ogrzewany namiot stoi przy ulicy Kopernika, obok przewijak. Bankomat jest pod filarami. Szkło i resztki jedzenia wrzuca się do osobnych koszy. Po każdym wieczorze ostatnie autobusy czekają do 20:30.

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

        ## O czym będzie mowa
        Najwięcej czasu zajmie budżet. Skarbnik przedstawi go na ośmiu planszach, potem głos zabiorą przewodniczący komisji i kluby. Dalej są opłaty lokalne, sprzedaż dwóch działek i skarga mieszkanki na hałas z parkingu. Na koniec radni zadają pytania prezydentowi.

        ## Jak to wygląda z widowni
        Galeria ma 40 krzeseł. Wchodzisz i wychodzisz, kiedy chcesz, zdjęć nie trzeba uzgadniać. Na ekranie widać, kto mówi i jak kto głosował. Przerwę ogłasza się około południa.

        ## Chcesz coś powiedzieć
        Mieszkaniec, który chce zabrać głos w debacie nad raportem, zgłasza się najpóźniej dzień wcześniej w Biurze Rady. W innych sprawach najłatwiej porozmawiać z radnym na dyżurze: trwają w czwartki, w pokoju 105. Projekty uchwał leżą tam w teczce, a w Biuletynie są dostępne o każdej porze.
      `,
    },
    {
      slug: 'zimowy-bieg-wokol-gory',
      attachments: [runRules(day)],
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
        ## Trasa
        Pierwszy kilometr jest płaski, wokół wzgórza. Potem 112 schodów na dziedziniec bazyliki, zbieg parkową aleją i druga pętla. Limit czasu to godzina, maszerować wolno przez cały dystans. Dzieci startują o 10:30 na 400 metrów, wszystkie z numerem jeden.

        ## Na miejscu
        - namiot z szatnią i depozytem, przy dzwonnicy,
        - kubki wielorazowe; własny przyspieszy sprawę,
        - ratownicy na schodach, które posypiemy piaskiem,
        - doping z orkiestrą dętą straży pożarnej.

        Przy oblodzeniu schody zastąpi asfaltowy objazd.

        ## Opłaty i zwroty
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
      body: `
        W programie były utwory Bacha, Buxtehudego i Mikołaja z Krakowa. Przepraszamy wszystkich, którzy czekali na ten wieczór.

        ## Co z rezerwacją
        Wstęp był wolny, więc zwrotów nie ma. Kto zarezerwował busik dla osób na wózkach, dostanie telefon i pierwszeństwo przy nowym terminie. Program drukowany zachowaj, będzie aktualny.

        ## Zamiast koncertu
        O tej samej godzinie w bazylice zagra na flecie uczennica szkoły muzycznej, krótko, około 25 minut. Przyjdź, jeśli i tak będziesz na Górze. Ogrzewanie w ławkach jest włączone.

        ## O instrumencie
        Organy mają 38 głosów i dwie klawiatury. Najstarsze piszczałki, z cyny, pochodzą z osiemnastego wieku i przetrwały dwie wojny zamurowane w krypcie. Nową dmuchawę kupiono ze zbiórki mieszkańców, dołożyło się 1 900 osób. Stroi się je dwa razy w roku, wiosną i jesienią, przez trzy noce z rzędu, kiedy miasto śpi i nie przejeżdżają ciężarówki.
      `,
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
      body: `
        Wystawa jest czynna w godzinach otwarcia muzeum, od wtorku do niedzieli. Grupy szkolne zapraszamy po umówieniu się.

        ## Co zobaczysz
        - Model podziemi w skali 1:50, który można rozłożyć piętro po piętrze.
        - Kilof, sanie do wyciągania brył i koszyk pleciony z korzeni sosny.
        - Łupek z odciśniętym jeżowcem, sprzed siedemdziesięciu milionów lat.
        - Księgę skarg z 1780 roku: sąsiad oskarża sąsiada, że podkopał mu piec.

        ## Posłuchaj
        W pięciu budkach opowiadają ci, którzy bawili się w korytarzach jako dzieci, chowali się tam w czasie bombardowań albo łatali zapadnięte ulice w latach sześćdziesiątych. Nagrania mają napisy i tłumaczenie na język migowy.

        ## Spróbuj
        Na stole leżą kawałki kredy z trzech poziomów. Sprawdź, który rysuje najbielej. Dzieci budują tunel z klocków, a ekran pokazuje, kiedy strop się zawali.

        Oprowadzanie z kuratorką odbywa się w niedziele o 12:00. Dla osób niewidomych w pierwszy wtorek miesiąca, po zgłoszeniu w kasie.
      `,
    },
  ];
};
