import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { workday } from '../workday.ts';
import { published } from './published.ts';

/** News of the town as an office and a building site: streets, parks, money, waste, safety. */
export const chelmWorks = (day: LocalDate): DemoNews[] => [
  {
    slug: 'budzet-miasta-projekt-na-przyszly-rok',
    title: 'Na co pójdą pieniądze miasta? Projekt budżetu w pięciu liczbach',
    summary: 'Najwięcej wydamy na szkoły, najwięcej przybędzie na autobusy. O reszcie zdecydują radni.',
    topics: ['city', 'investments'],
    producedBy: 'Skarbnik Miasta Chełm',
    publishedAt: published(day, 5, '13:10'),
    body: `
      Budżet miasta to kilkaset stron tabel. Skarbnik wybrał z nich pięć liczb, które najwięcej mówią o następnym roku.

      ## Pięć liczb
      Tabela: Na każde 100 złotych
      | Dziedzina | Wydamy | Zmiana |
      | szkoły i przedszkola | 41 zł | bez zmian |
      | pomoc rodzinom i seniorom | 17 zł | więcej o 1 zł |
      | drogi i autobusy | 15 zł | więcej o 2 zł |
      | odpady, zieleń, oświetlenie | 11 zł | mniej o 1 zł |
      | kultura i sport | 6 zł | bez zmian |

      Pozostałe 10 złotych to bezpieczeństwo, spłata długu i praca urzędu.

      ## Co nowego
      - trzy autobusy elektryczne i ładowarki w zajezdni,
      - projekt ocieplenia Szkoły Podstawowej nr 97,
      - dach i winda w bibliotece,
      - stypendia dla 60 uczniów szkół branżowych.

      ## Skąd wiadomo, że to dobry plan
      Projekt ocenia Regionalna Izba Obrachunkowa. Na [najbliższej sesji](/wydarzenia/sesja-rady-miasta/) zajmą się nim radni. Mieszkaniec może wcześniej wysłać uwagi, a skarbnik odpowie na nie przed głosowaniem. Krótkie objaśnienie w języku łatwym do czytania leży w holu urzędu.
    `,
  },
  {
    slug: 'nowe-lampy-na-osiedlu-slonecznym',
    title: '118 nowych lamp na osiedlu Słonecznym. Zużyją trzy razy mniej prądu',
    summary: 'Światło jest ciepłe i nie wpada do okien. Po 23:00 lampy przygasają, a jaśnieją, gdy ktoś idzie.',
    topics: ['roads', 'investments', 'safety'],
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    publishedAt: published(day, 16, '10:40'),
    body: `
      Pomarańczowe oprawy z lat dziewięćdziesiątych zniknęły ze wszystkich uliczek między blokami. W ich miejscu świecą ledowe, ustawione tak, żeby było jasno na chodniku, a ciemno na niebie i w sypialniach.

      ## Co się zmieniło
      - Rachunek osiedla spadnie z 96 000 zł do około 30 000 zł rocznie.
      - Każda lampa ma czujnik. Gdy nikogo nie ma, świeci na jedną trzecią mocy.
      - Awarię system zgłasza sam, zanim zauważysz ją wieczorem.
      - Przy przejściach światło jest bielsze, żeby kierowca widział pieszego z daleka.

      Barwę wybierali mieszkańcy. Przez miesiąc na ulicy Wołyńskiej stały trzy próbne latarnie, a pod każdą skrzynka na głosy. Wygrała najcieplejsza, 2700 kelwinów.

      ## Gdzie następne
      Wiosną wrócimy do alei Przyjaźni. Poprzedni przetarg skończył się bez wyboru, bo jedyna oferta była za droga. Teraz zamówienie podzieliliśmy na części, żeby mogły wystartować także mniejsze firmy z okolicy.

      Zauważyłeś lampę, która mruga albo razi? Podaj numer z naklejki na słupie w [Moim Mieście](/moje-miasto/zalatw/).
    `,
  },
  {
    slug: 'kieszonkowy-park-przy-hali-targowej',
    title: 'Z klepiska powstał park kieszonkowy przy hali targowej',
    summary: 'Dwanaście drzew, ławka dla całej rodziny i ogród, który sam zbiera deszcz. Koszt: 186 000 zł.',
    picture: 'chelm-jarmark',
    topics: ['environment', 'investments'],
    producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
    publishedAt: published(day, 24, '09:35'),
    body: `
      Przez lata parkowały tam dostawcze auta, a po deszczu stała woda. Od dziś między halą a ulicą Ogrodową można usiąść w cieniu i zjeść bułkę z targu.

      ## Jak działa ogród deszczowy
      Woda z dachu hali spływa rynną do niecki obsadzonej turzycą i kosaćcami. Rośliny ją piją, a nadmiar wsiąka przez żwir. W czasie lipcowej ulewy ogród przyjął 22 000 litrów i ulica została sucha.

      ## Co znajdziesz w parku
      1. Ławki na trzech wysokościach, z podłokietnikami i wolnym miejscem na wózek.
      2. Poidełko z kranikiem dla ludzi, niżej dla psów.
      3. Domek dla owadów, zbudowany przez uczniów technikum.
      4. Grządkę ziół, z której każdy może skubnąć tymianku.

      Gatunki dobrała komisja złożona z kupców i sąsiadów. Zrezygnowano z tui, a posadzono klony polne, które wytrzymają suszę.

      ## To pomysł mieszkańców
      Projekt wygrał w budżecie obywatelskim, zebrał 1 340 głosów. Masz w swojej okolicy podobne klepisko? Zrób mu zdjęcie, w marcu [rusza nabór](/miasto-na-co-dzien/budzet-obywatelski/) następnych pomysłów.
    `,
  },
  {
    slug: 'dwie-kasy-w-urzedzie-i-krotsze-kolejki',
    title: 'W urzędzie czeka się krócej. Sprawdziliśmy, ile dokładnie',
    summary: 'Średnio 7 minut zamiast 19. Pomogły druga kasa, rezerwacje i proste tablice w holu.',
    topics: ['city'],
    producedBy: 'Dyrektor Wydziału Organizacyjnego i Kadr',
    publishedAt: published(day, 31, '08:20'),
    body: `
      Przez cztery tygodnie mierzyliśmy czas od wejścia do urzędu do rozmowy przy okienku. Zapisaliśmy 6 212 wizyt. Rok temu robiliśmy to samo, więc jest z czym porównać.

      ## Wyniki
      Tabela: Minuty czekania
      | Stanowisko | Rok temu | Teraz |
      | dowody i meldunki | 21 | 8 |
      | rejestracja pojazdów | 34 | 12 |
      | kasa | 14 | 3 |
      | podatki | 9 | 6 |

      Najtłoczniej jest w poniedziałki przed południem i w ostatni dzień miesiąca. Najspokojniej w środy po 13:00.

      ## Co zrobiliśmy inaczej
      - Kto przyniósł komplet dokumentów, idzie prosto do szybkiego okienka.
      - Druga kasa otwiera się, gdy czeka więcej niż pięć osób.
      - Przy drzwiach stoi pracownik, który podpowiada, od czego zacząć.
      - Litery na tablicach mają 8 centymetrów, a strzałki na podłodze prowadzą do windy.

      ## Czego jeszcze nie umiemy
      Zgłaszanie samochodu po kupnie nadal trwa za długo, bo system centralny często się zawiesza. Doradzamy godziny popołudniowe. Od przyszłego kwartału połowę miejsc zarezerwujesz przez telefon, bez komputera.
    `,
  },
  {
    slug: 'psy-i-koty-ze-schroniska-znalazly-dom',
    title: '214 psów i kotów znalazło w tym roku dom',
    summary: 'Adopcji było o jedną czwartą więcej niż poprzednio. Najstarszy zaadoptowany pies ma 13 lat.',
    topics: ['environment', 'city'],
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    publishedAt: published(day, 42, '11:15'),
    body: `
      Kuba, ślepy na jedno oko kundel, czekał na swojego człowieka pięć lat. Niedawno zabrała go emerytowana nauczycielka, która wcześniej przez pół roku wyprowadzała go jako wolontariuszka. Takich historii jest więcej.

      ## Co pomogło
      - Sobotnie spacery, na które można przyjść bez zapowiedzi.
      - Opisy zwierząt pisane przez uczniów, szczere: „boi się mężczyzn w czapkach”.
      - Karma, smycz i pierwsza wizyta u weterynarza na koszt miasta.
      - Próbny tydzień, po którym można psa oddać bez wstydu. Wróciły tylko cztery.

      ## Liczby
      Tabela: Rok w schronisku
      | Co | Psy | Koty |
      | przyjęte | 188 | 121 |
      | oddane właścicielom | 74 | 6 |
      | adoptowane | 109 | 105 |
      | wciąż czekają | 41 | 17 |

      Prawie połowa przyjętych psów nie miała czipa. Dlatego przez cały rok wszczepiamy je za darmo.

      Zanim przyjedziesz, przeczytaj, czego zwierzę potrzebuje i kto pomaga w kosztach: [Zwierzęta w mieście](/miasto-na-co-dzien/zwierzeta-w-miescie/). Najpilniej domu szukają trzy rodzeństwa, których nie chcemy rozdzielać.
    `,
  },
  {
    slug: 'cwiczenia-ewakuacji-w-dwunastu-szkolach',
    title: 'Ewakuacja w trzy minuty: dwanaście szkół przećwiczyło wyjście',
    summary: 'Najszybciej wyszło liceum. Słabe punkty to szatnie i drzwi, które otwierały się do środka.',
    topics: ['safety', 'schools'],
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    publishedAt: published(day, 50, '14:30'),
    body: `
      Dzwonek, zapach dymu z maszyny i zablokowane główne schody. Uczniowie nie wiedzieli, że to próba, nauczyciele dowiedzieli się rano. Strażacy stali z zegarkami na każdym piętrze.

      ## Jak poszło
      Średni czas wyniósł 3 minuty i 20 sekund. W dziesięciu szkołach wszyscy trafili na właściwe boisko. W dwóch klasy pomieszały się i liczenie trwało dłużej niż samo wyjście.

      ## Co poprawiamy
      1. W szatniach ściany z siatki zastąpią niskie szafki, przez które widać drzwi.
      2. Dwoje drzwi ewakuacyjnych przewiesimy tak, żeby otwierały się na zewnątrz.
      3. Na każdym piętrze pojawi się krzesło do znoszenia osób, które nie chodzą.
      4. Uczniowie niesłyszący dostaną opaski, które drżą przy alarmie.

      ## Porozmawiaj z dzieckiem
      Zapytaj, którymi schodami schodziło i gdzie czekało na panią. Ustalcie, że w razie prawdziwego alarmu nie dzwoni do Ciebie w biegu, tylko po policzeniu klasy.

      Rodzice, którzy chcą nauczyć się gasić pożar oleju i robić masaż serca, mogą przyjść na bezpłatny [kurs](/wydarzenia/kurs-pierwszej-pomocy/).
    `,
  },
  {
    slug: 'zmienia-sie-oplata-za-odpady',
    title: 'Zmienia się opłata za odpady. Dlaczego i co możesz zrobić',
    summary: `Nowa stawka obowiązuje od ${formatDate(addDays(day, 34))} Deklaracji nie musisz składać od nowa.`,
    topics: ['environment', 'city'],
    producedBy: 'Dyrektor Wydziału Podatków i Opłat',
    publishedAt: published(day, 10, '09:05'),
    body: `
      System odpadów musi sam na siebie zarobić: tak nakazuje ustawa. Miasto nie może na nim zyskać, ale też nie wolno mu dopłacać dowolnych kwot. Gdy rośnie cena przyjęcia śmieci w instalacji, rośnie też rachunek.

      ## Z czego składa się opłata
      Tabela: Podział 10 złotych
      | Na co | Złotych |
      | sortowanie i składowanie | 5,20 |
      | śmieciarki i pracownicy | 3,30 |
      | PSZOK i zbiórki na osiedlach | 0,90 |
      | zawiadomienia, kontrola, edukacja | 0,60 |

      ## Jak płacić mniej
      - Załóż kompostownik i zgłoś go w deklaracji.
      - Rodzina z Kartą Dużej Rodziny nie płaci za trzecie i następne dziecko.
      - Zmniejszyła się liczba domowników? Popraw deklarację do dziesiątego dnia następnego miesiąca.

      ## Co musisz zrobić
      Nic. Wyślemy zawiadomienie z nową kwotą, numer konta zostaje. Jeśli masz w banku zlecenie stałe, zmień w nim sumę. Kto płaci w Moim Mieście, zobaczy ją od razu.

      Śmieci, których nie ma, są najtańsze. W punkcie ponownego użycia obok PSZOK oddasz sprawne rzeczy i weźmiesz inne, bez pieniędzy.
    `,
  },
  {
    slug: 'most-na-uherce-po-remoncie',
    title: 'Most na Uherce znów otwarty, miesiąc przed czasem',
    summary: 'Nośność wzrosła do 40 ton, obok jezdni powstała kładka dla pieszych i rowerów.',
    topics: ['roads', 'investments'],
    visibleTo: addDays(day, -60),
    producedBy: 'Kierownik Wydziału Inwestycji',
    publishedAt: published(day, 150, '15:00'),
    body: `
      Pierwszy przejechał wóz strażacki, zaraz za nim autobus linii 5, który od roku musiał zawracać. Stary most z 1961 roku miał pęknięte belki i od dawna nie wpuszczał ciężarówek.

      ## Co wykonano
      - nowe przęsło z betonu sprężonego, 18 metrów,
      - kładkę szerokości 3 metrów z barierką, której można się trzymać na dwóch wysokościach,
      - umocnienie brzegów faszyną zamiast betonu,
      - półkę dla zwierząt, żeby wydry nie wchodziły na jezdnię.

      ## Ile to kosztowało
      Całość pochłonęła 4,9 mln zł. Połowę dał rządowy fundusz rozwoju dróg. Wykonawca skończył w jedenaście miesięcy, bo suche lato pozwoliło pracować w korycie.

      ## Zmiany w ruchu
      Autobus 5 wrócił na dawną trasę już następnego dnia rano. Na kładkę nie wolno wjeżdżać hulajnogą szybciej niż 10 km/h. Stary znak ograniczenia do 8 ton zdjęto.

      Gwarancja trwa pięć lat. Ugięcie przęsła mierzą dwa czujniki, a wyniki pokazujemy w otwartych danych.
    `,
  },
  {
    slug: 'trzy-tysiace-wnioskow-przez-internet',
    title: 'Co trzecia sprawa przychodzi już przez internet',
    summary: `Rekordzistą jest deklaracja za odpady. Najwięcej wniosków wysyłacie w niedziele po 20:00.`,
    picture: 'chelm-telefon',
    topics: ['city'],
    producedBy: 'Kierownik Wydziału Organizacyjnego',
    publishedAt: published(day, 20, '12:05'),
    body: `
      Od uruchomienia pierwszych e-usług policzyliśmy, czego szukacie i w czym się gubicie. Dane są zbiorcze: nikt nie sprawdza, kto co kliknął.

      ## Pięć najczęstszych spraw
      1. deklaracja o opłacie za odpady,
      2. pismo ogólne, zwykle pytanie albo zgłoszenie usterki,
      3. informacja o nieruchomości,
      4. zgłoszenie wycinki drzewa,
      5. zaświadczenie o zameldowaniu.

      ## Gdzie było trudno
      Co ósmy wniosek o zaświadczenie przerywaliście przy opłacie. Okazało się, że kwota stała za nisko na ekranie telefonu. Przenieśliśmy ją na początek i przerwań jest teraz dwa razy mniej.

      Z formularzy zniknęło urzędowe określenie osoby, która coś składa, bo mylono ją z urzędnikiem. Zastąpiło je zwykłe „Ty”.

      ## Papier zostaje
      Dwie trzecie spraw wciąż załatwiacie przy okienku i nikt nie zamierza tego zabierać. Pracownik zrobi to samo, co komputer, a pismo trafi do tej samej teczki. Podpowiedzcie, która sprawa ma być następna. [Napiszcie do nas](/moje-miasto/zalatw/) albo powiedzcie w kancelarii.

      Najbliższe spotkanie dla początkujących: ${formatDate(workday(day, 4))}, sala konferencyjna.
    `,
  },
];
