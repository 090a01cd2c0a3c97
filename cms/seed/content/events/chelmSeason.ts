import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { chelmMeetings } from './chelmMeetings.ts';

const cultureHouse = {
  name: 'Chełmski Dom Kultury',
  address: 'pl. Tysiąclecia 1, 22-100 Chełm',
  accessibility:
    'Wejście z pochylnią od strony parkingu, winda na widownię, cztery miejsca na wózek. Pętla indukcyjna i słuchawki z audiodeskrypcją w szatni.',
};

/** What one may go to in Chełm in the coming weeks, and what has just been. */
export const chelmSeason = (day: LocalDate): DemoEvent[] => {
  const aid = weekdayFrom(day, 5, 6);
  const play = weekdayFrom(day, 8, 7);
  const ball = weekdayFrom(day, 13, 4);
  const swap = weekdayFrom(day, 18, 6);
  const birds = weekdayFrom(day, 20, 7);
  return [
    {
      slug: 'kurs-pierwszej-pomocy',
      title: 'Kurs pierwszej pomocy i gaszenia pożaru w kuchni',
      summary: 'Cztery godziny ćwiczeń z ratownikiem i strażakiem. Na koniec gasisz prawdziwy ogień.',
      category: 'education',
      startsAt: instantAt(aid, '09:00'),
      endsAt: instantAt(aid, '13:00'),
      repeatsOn: [addDays(aid, 28), addDays(aid, 56)],
      place: {
        name: 'Państwowa Straż Pożarna, sala szkoleń',
        address: 'ul. Rampa Brzeska, 22-100 Chełm',
        accessibility:
          'Parter, drzwi automatyczne, toaleta z poręczami. Fantomy leżą także na stole, do ćwiczeń na siedząco.',
      },
      organiser: 'Miejskie Centrum Zarządzania Kryzysowego',
      price: { kind: 'free' },
      registrationUrl: 'https://zapisy.chelm.example/pierwsza-pomoc',
      producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
      publishedAt: instantAt(workday(day, -8), '10:30'),
      body: `
        Serce zatrzymuje się zwykle w domu, przy kimś bliskim. Przez pierwsze pięć minut wszystko zależy od tej jednej osoby. Po kursie będziesz wiedzieć, co zrobić z rękami.

        ## Program
        Tabela: Godzina po godzinie
        | Od | Temat |
        | 9:00 | jak wezwać pomoc i co powiedzieć operatorowi |
        | 9:30 | masaż serca i defibrylator, każdy na własnym fantomie |
        | 10:45 | zadławienie u dorosłego i niemowlęcia |
        | 11:30 | krwotok, oparzenie, udar |
        | 12:15 | płonący olej: koc, pokrywka, gaśnica |

        ## Zanim przyjdziesz
        Ubierz się wygodnie, będziesz klękać. W grupie jest szesnaście osób. Nastolatki od 14 lat przychodzą z rodzicem. Kto nie może ćwiczyć na podłodze, dostanie miejsce przy stole.

        Uczestnik wychodzi z apteczką i z certyfikatem. Nie ma egzaminu. Instruktor mówi po polsku, a w drugim terminie towarzyszy mu tłumaczka języka ukraińskiego.

        Po co uczyć się razem w rodzinie i szkole, pokazały [próbne alarmy](/aktualnosci/cwiczenia-ewakuacji-w-dwunastu-szkolach/).
      `,
    },
    {
      slug: 'teatrzyk-niedzwiedz-i-bieluch',
      title: 'Teatrzyk: niedźwiedź i duch Bieluch',
      summary: 'Bajka cieni dla dzieci od trzech lat, potem budowanie własnych lalek z kartonu.',
      category: 'family',
      startsAt: instantAt(play, '11:00'),
      endsAt: instantAt(play, '12:30'),
      place: cultureHouse,
      organiser: 'Chełmski Dom Kultury',
      price: { kind: 'paid', from: 1000, to: 1500 },
      registrationUrl: 'https://bilety.chelm.example/teatrzyk',
      picture: 'chelm-podziemia',
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt: instantAt(workday(day, -6), '12:20'),
      body: `
        Niedźwiadek gubi się w kredowych korytarzach. Prowadzi go głos, który boi się światła. Czy to wróg, czy ktoś równie samotny? Odpowiedź pojawi się na prześcieradle podświetlonym latarką.

        ## Dla kogo
        Spektakl trwa 40 minut i nie ma w nim nagłych huków. Dzieci siedzą na poduszkach, rodzice za nimi. Niemowlę może płakać, nikt nie będzie miał pretensji. Na sali zostaje przyciemnione światło, żeby dało się wyjść w każdej chwili.

        ## Po przedstawieniu
        1. Każde dziecko wycina swoją postać z kartonu po butach.
        2. Razem z aktorami sprawdza, jaki rzuca cień.
        3. Zabiera lalkę do domu i wymyśla dalszy ciąg.

        Kartonów mamy pod dostatkiem, ale przyda się pudełko, które dziecko lubi.

        ## Bilety
        Dorosły płaci 15 zł, dziecko 10 zł, opiekun osoby z niepełnosprawnością wchodzi bezpłatnie. Sprzedaż w kasie i w internecie. Bilet oddasz do dnia poprzedzającego występ.

        Kawiarnia przygotuje zupę i naleśniki. Wózki zostawia się w szatni.
      `,
    },
    {
      slug: 'wieczor-taneczny-dla-seniorow',
      title: 'Wieczór taneczny z zespołem Dawne Hity',
      summary: 'Walce, tanga i fokstroty na żywo, herbata w cenie, a po tańcach busik do domu.',
      category: 'seniors',
      startsAt: instantAt(ball, '16:00'),
      endsAt: instantAt(ball, '20:00'),
      place: { ...cultureHouse, name: 'Chełmski Dom Kultury, sala taneczna' },
      organiser: 'Wydział Spraw Społecznych i kluby seniora',
      price: { kind: 'words', words: '12 zł w kasie; z zaproszeniem od opiekunki bezpłatnie' },
      producedBy: 'Dyrektor Wydziału Spraw Społecznych',
      publishedAt: instantAt(workday(day, -7), '09:25'),
      body: `
        Nie musisz mieć pary ani umieć kroków. Dwoje instruktorów tańczy z tymi, którzy przyszli sami, a pierwsza godzina jest nauką.

        ## Jak to wygląda
        Orkiestra gra po trzy utwory, potem jest przerwa na oddech. Między stolikami zostawiamy szerokie przejścia. Krąg na krzesłach to taniec dla osób, którym trudno wstać: dłonie, chustki i śmiech.

        ## Co jest na miejscu
        - herbata, kawa, drożdżowe z kruszonką i wersja bez cukru,
        - pielęgniarka, która w razie czego zmierzy ciśnienie,
        - szatnia z numerkami, w której nic nie ginie,
        - fotograf; zdjęcie odbierzesz w klubie.

        ## Jak wrócić
        O 20:15 spod drzwi ruszają trzy busy: w stronę Zachodu, Słonecznego i Dyrekcji. Powiedz w kasie, dokąd jedziesz. Kto potrzebuje pomocy na schodach w domu, dostanie ją od wolontariusza.

        Miejsc jest 120. Zaproszenia mają opiekunki i kluby, a reszta zostaje dla tych, którzy przyjdą prosto z ulicy. Do zobaczenia na parkiecie ${formatDate(ball)}
      `,
    },
    {
      slug: 'wymiana-ubran-i-ksiazek',
      title: 'Szafa bez metek: wymiana ubrań, książek i zabawek',
      summary: 'Przynieś to, czego nie nosisz, wyjdź z czymś innym. Bez pieniędzy i bez limitów.',
      category: 'fair',
      startsAt: instantAt(swap, '10:00'),
      endsAt: instantAt(swap, '15:00'),
      place: {
        name: 'Hala targowa, antresola',
        address: 'ul. Lwowska, 22-100 Chełm',
        accessibility: 'Winda przy wejściu od parkingu, przymierzalnia szeroka na 160 cm, cichy kącik za sceną.',
      },
      organiser: 'Wydział Ochrony Środowiska i Fundacja Popołudnie (demo)',
      price: { kind: 'free' },
      picture: 'chelm-jarmark',
      producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
      publishedAt: instantAt(workday(day, -5), '15:10'),
      body: `
        Ostatnim razem przyszło 700 osób, a do kontenera nie trafiło nic. Kurtka po starszym bracie, kryminał przeczytany na plaży, puzzle bez jednego elementu: komuś się przydadzą.

        ## Zasady
        1. Rzeczy mają być czyste i całe. Poplamione oddaj od razu na szmaty, stoi tam osobny kosz.
        2. Oddajesz przy stole, wolontariusz wiesza i sortuje.
        3. Bierzesz, co chcesz. Nikt nie liczy, ile wnosisz i wynosisz.
        4. Od 14:00 to, co zostało, pakujemy dla noclegowni i schroniska.

        ## Co jeszcze
        Krawcowa skróci spodnie w kwadrans. Introligator pokaże, jak skleić grzbiet książki. Dzieci malują stare kubki. Kto przyniesie trzy zepsute zabawki na baterie, może złożyć z nich jedną działającą.

        Nie bierzemy mebli, materacy i sprzętu AGD, bo nie zmieszczą się w windzie. Dla nich jest punkt ponownego użycia przy PSZOK, opisuje go strona [Odpady i PSZOK](/miasto-na-co-dzien/odpady-i-pszok/).

        Weź własną torbę. Kawę można wypić na dole, u kupców.
      `,
    },
    {
      slug: 'spacer-ornitologiczny-bagno-serebryskie',
      title: 'Spacer z lornetką: ptaki Bagna Serebryskiego',
      summary: 'Dwa kilometry kładką z przewodnikiem. Lornetki, kalosze i gorącą herbatę mamy dla Ciebie.',
      category: 'sport',
      startsAt: instantAt(birds, '08:00'),
      endsAt: instantAt(birds, '12:00'),
      place: {
        name: 'Zbiórka: dworzec autobusowy, stanowisko 1',
        address: 'ul. Lwowska, 22-100 Chełm',
        accessibility:
          'Autokar z windą dla jednego wózka. Kładka jest równa, ma 140 cm szerokości i dwa miejsca do zawracania.',
      },
      organiser: 'Wydział Ochrony Środowiska',
      price: { kind: 'free' },
      registrationUrl: 'https://zapisy.chelm.example/ptaki',
      picture: 'chelm-wzgorze',
      producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
      publishedAt: instantAt(workday(day, -3), '11:45'),
      body: `
        Torfowisko kilka kilometrów za miastem to jedno z ważniejszych miejsc dla ptaków wodnych w tej części kraju. O świcie słychać je lepiej niż widać, dlatego przewodnik najpierw uczy słuchać.

        ## Co zobaczymy
        Zależnie od pory roku żurawie, bąki, błotniaki, czaple i tysiące gęsi w przelocie. Zimą zostają myszołowy, kruki i sikory wąsate. Tropy bobrów są zawsze.

        ## Plan poranka
        Tabela: Od odjazdu do powrotu
        | Godzina | Punkt |
        | 8:00 | odjazd autokaru |
        | 8:25 | pokaz, jak ustawić lornetkę do okularów |
        | 8:45 | wejście na kładkę, cisza przez kwadrans |
        | 10:15 | wieża widokowa i śniadanie z plecaka |
        | 12:00 | dworzec |

        ## Co zabrać
        Ciepłą kurtkę w spokojnym kolorze, kanapkę, coś do siedzenia. Psa zostaw w domu: spłoszyłby ptaki. Dzieci zapraszamy od siedmiu lat.

        Na liście jest 35 miejsc. Gdy wieje mocniej niż 50 km/h albo leje, przekładamy wyprawę o tydzień i wysyłamy SMS dzień wcześniej.
      `,
    },
    ...chelmMeetings(day),
  ];
};
