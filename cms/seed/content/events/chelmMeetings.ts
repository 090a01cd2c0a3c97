import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

/** Meetings, health and remembrance in Chełm as of that day. */
export const chelmMeetings = (day: LocalDate): DemoEvent[] => {
  const buses = workday(day, 8);
  const check = weekdayFrom(day, 15, 6);
  const past = workday(day, -16);
  const committee = workday(day, 7);
  return [
    {
      slug: 'spotkanie-autobusy-wieczorem',
      title: 'Spotkanie: autobusy po dwudziestej',
      summary: 'Przyjdź z mapą swoich powrotów. Przy stolikach ułożymy rozkład, który przejdzie próbę.',
      category: 'meeting',
      startsAt: instantAt(buses, '18:00'),
      endsAt: instantAt(buses, '20:00'),
      place: {
        name: 'Chełmski Dom Kultury, sala kameralna',
        address: 'pl. Tysiąclecia 1, 22-100 Chełm',
        accessibility: 'Pochylnia od parkingu, pętla indukcyjna, tłumaczka języka migowego przez całe spotkanie.',
      },
      organiser: 'Biuro Dialogu z Mieszkańcami',
      price: { kind: 'free' },
      producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
      publishedAt: instantAt(workday(day, -4), '10:10'),
      body: `
        Nie będzie prezentacji na sto slajdów. Każdy stolik dostanie plan miasta, 42 żetony i sznurek. Żeton to jeden kurs, sznurek to trasa. Kto siedzi przy stole, ten decyduje.

        ## Przebieg
        1. Kwadrans o tym, ile osób i skąd wraca wieczorem.
        2. Godzina układania. Kierowca, ratowniczka ze szpitala i uczeń podpowiadają, co pominięto.
        3. Pokaz pomysłów. Planista od razu liczy, ile by kosztowały i ile trwałaby przesiadka.
        4. Głosowanie kropkami, każdy ma trzy.

        ## Ułatwienia
        Dzieci zostaw w sąsiedniej sali z animatorką, od czterech lat wzwyż. Podajemy kanapki, bo to pora kolacji. Po zakończeniu dwa mikrobusy odwożą uczestników pod dom, także na Zachód i do Okszowa.

        Nie zdążysz? Pięć pytań z tej samej [ankiety](/ogloszenia/typ/konsultacje/) wypełnisz w telefonie. Wszystkie mapy sfotografujemy i pokażemy w raporcie, razem z tymi, które przegrały.
      `,
    },
    {
      slug: 'biala-sobota-badania',
      title: 'Biała sobota: badania bez kolejki',
      summary: 'Cukier, ciśnienie, słuch, wzrok i znamiona. Wyniki od ręki, lekarz tłumaczy, co dalej.',
      category: 'health',
      startsAt: instantAt(check, '08:00'),
      endsAt: instantAt(check, '14:00'),
      place: {
        name: 'Szkoła Podstawowa nr 97, hala',
        address: 'ul. Wojsławicka, 22-100 Chełm',
        accessibility:
          'Wejście z poziomu boiska, waga dla osób na wózkach, parawany. Można poprosić o badanie w ciszy.',
      },
      organiser: 'Wydział Spraw Społecznych i szpital',
      price: { kind: 'free' },
      producedBy: 'Dyrektor Wydziału Spraw Społecznych',
      publishedAt: instantAt(workday(day, -2), '12:35'),
      body: `
        Do lekarza chodzimy, kiedy coś boli. Tu możesz sprawdzić to, co nie boli, a potrafi zaskoczyć: cukrzycę, nadciśnienie, jaskrę.

        ## Stanowiska
        Tabela: Gdzie, co i ile trwa
        | Stół | Badanie | Minut |
        | 1 | cukier i cholesterol z palca | 5 |
        | 2 | ciśnienie i rytm serca | 5 |
        | 3 | ostrość wzroku, ciśnienie w oku | 10 |
        | 4 | słuch, w wygłuszonej kabinie | 10 |
        | 5 | znamiona pod dermatoskopem | 5 |
        | 6 | piersi, nauka samobadania | 10 |

        ## Przygotuj się
        - Do stołu pierwszego przyjdź na czczo, śniadanie zjesz po pobraniu.
        - Zabierz listę leków i okulary.
        - Skierowania ani ubezpieczenia nie trzeba.

        Ostatnim przystankiem jest rozmowa z lekarką rodzinną. Obejrzy kartę, powie, czy jest się czym martwić, i wystawi e-skierowanie. Osoby po pięćdziesiątce dostaną zestaw do testu na krew utajoną, do zrobienia w domu.

        Dzieci w tym czasie leczą misie: w namiocie studentki pielęgniarstwa zakładają im gips.
      `,
    },
    {
      slug: 'zapalenie-lampek-przy-malej-synagodze',
      title: 'Lampki pamięci przy Małej Synagodze',
      summary: 'Cicha uroczystość z listą imion, które czytają uczniowie. Spotkanie już się odbyło.',
      category: 'ceremony',
      startsAt: instantAt(past, '17:00'),
      endsAt: instantAt(past, '18:00'),
      place: {
        name: 'Mała Synagoga',
        address: 'ul. Kopernika, 22-100 Chełm',
        accessibility:
          'Uroczystość na ulicy, równy bruk. Krzesła dla osób, którym trudno stać, i tłumacz języka migowego.',
      },
      organiser: 'Wydział Kultury i szkoły',
      price: { kind: 'free' },
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt: instantAt(workday(day, -30), '10:50'),
      body: `
        Przed wojną Żydzi stanowili blisko połowę mieszkańców Chełma. Byli wśród nich kupcy, szewcy, lekarze i bohaterowie opowieści o chełmskich mędrcach, które znają dzieci na całym świecie. Prawie nikt z nich nie ocalał.

        ## Jak było
        Zebrało się około 300 osób. Uczniowie trzech szkół czytali imiona przez czterdzieści minut, na zmianę, bez mikrofonu. Przy każdej dziesiątce ktoś zapalał świecę. Nikt nie przemawiał.

        Na zakończenie zespół z liceum zagrał dwie melodie, których nuty odnaleziono w bibliotece w Jerozolimie. Lampki paliły się do rana.

        ## Co po niej zostało
        - Nagranie z napisami, do obejrzenia w czytelni muzeum.
        - Spis 1 120 nazwisk, który młodzież ułożyła z ksiąg meldunkowych.
        - Trasa siedmiu miejsc, którą można przejść z mapą.

        Jeśli w Twojej rodzinie zachowały się zdjęcia albo wspomnienia sprzed wojny, przynieś je do działu historii. Skopiujemy i oddamy. Następne spotkanie odbędzie się za rok, o tej samej godzinie.
      `,
    },
    {
      slug: 'komisja-infrastruktury-posiedzenie',
      title: 'Komisja Infrastruktury: zima, chodniki, plan remontów',
      summary: 'Radni pytają o odśnieżanie i wybierają dziesięć chodników do naprawy. Wstęp wolny.',
      category: 'council',
      startsAt: instantAt(committee, '15:00'),
      endsAt: instantAt(committee, '17:30'),
      place: {
        name: 'Urząd Miasta Chełm, sala 120',
        address: 'ul. Lubelska 65, 22-100 Chełm',
        accessibility: 'Winda z podwórza, miejsca na wózki przy oknie, mikrofony połączone z pętlą indukcyjną.',
      },
      organiser: 'Biuro Rady Miasta',
      price: { kind: 'free' },
      producedBy: 'Kierownik Biura Rady Miasta',
      publishedAt: instantAt(workday(day, -3), '14:05'),
      body: `
        Na sesji głosuje się szybko, a dyskusja toczy się wcześniej, właśnie na komisji. Jeśli chcesz wpłynąć na to, który chodnik zostanie naprawiony, to jest odpowiednie miejsce.

        ## Porządek obrad
        1. Gotowość do zimy: sprzęt, sól, telefony dyżurne.
        2. Ranking 38 chodników według stanu, liczby pieszych i drogi do szkoły.
        3. Wnioski osiedli. Po pięć minut na każde.
        4. Opinia o kwocie na przystanki z wiatą.
        5. Odpowiedzi na pytania mieszkańców.

        ## Jak zabrać głos
        Zgłoś się u przewodniczącego przed rozpoczęciem albo podnieś rękę w punkcie piątym. Trzy minuty wystarczą na jedną sprawę. Pomaga zdjęcie wydrukowane na kartce A4.

        Kto woli słuchać z domu, włączy transmisję, napisy powstają na żywo. Materiały dla radnych są jawne, leżą też w teczce przy drzwiach. Protokół będzie gotowy w ciągu dwóch tygodni.

        Propozycję chodnika, który pominięto, można wysłać do końca tygodnia po posiedzeniu.
      `,
    },
  ];
};
