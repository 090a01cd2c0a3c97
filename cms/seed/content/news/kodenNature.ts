import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** News of Kodeń about the river, meadows and animals. */
export const kodenNatureNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'policzylismy-bociany',
    title: 'Czterdzieści jeden gniazd bocianich: wyniki liczenia z sołtysami',
    summary: 'Najwięcej młodych wychowały pary w Dobratyczach. Trzy słupy z gniazdami trzeba wzmocnić przed wiosną.',
    picture: 'koden-bug',
    topics: ['environment'],
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    publishedAt: instantAt(workday(day, -78), '10:15'),
    body: `
      W ostatnim tygodniu lipca sołtysi, leśnicy i uczniowie obejrzeli wszystkie gniazda w gminie. Zajętych było 41, a młode wyleciały z 33. To o pięć gniazd więcej niż przed trzema laty.

      Tabela: Gdzie gniazdują bociany
      | Wieś | Zajęte gniazda | Młode |
      | Dobratycze | 9 | 24 |
      | Okczyn | 7 | 17 |
      | Zabłocie | 6 | 13 |
      | Kostomłoty | 5 | 11 |
      | inne wsie | 14 | 28 |

      ## Co się nie udało
      W Kątach wichura strąciła gniazdo z lipy. Dwa ptaki zginęły na przewodach, dlatego zakład energetyczny założy osłony na słupie przy mleczarni.

      ## Jak możesz pomóc
      Gniazda nie wolno zrzucać, nawet gdy brudzi dach. Zimą przestawimy je razem z konserwatorem i strażakami na osobny słup. Sznurek od snopowiązałki zbieraj z pola: młode plączą w nim nogi. Rannego ptaka zgłoś na numer urzędu.
    `,
  },
  {
    slug: 'wodowskaz-w-okczynie',
    title: 'Nowy czujnik w Okczynie mówi, o ile wzrósł Bug',
    summary:
      'Pomiar co kwadrans zobaczysz w telefonie. Gdy woda rośnie szybciej niż 10 cm na godzinę, dyżurny dostaje alarm.',
    topics: ['safety', 'environment'],
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    publishedAt: instantAt(workday(day, -9), '08:20'),
    body: `
      Do tej pory o wezbraniu wiedzieliśmy z wodowskazu państwowego, który stoi kilkanaście kilometrów dalej. Teraz mamy własny, radarowy. Wisi na słupie przy dawnej przeprawie, więc kra go nie zniszczy.

      ## Jak czytać wynik
      1. Liczba to wysokość lustra nad dnem w centymetrach.
      2. Strzałka mówi, czy woda rosła w ostatnich trzech godzinach.
      3. Kolor żółty znaczy, że zalewa najniższe łąki, a pomarańczowy, że dojdzie do drogi.

      Pokazujemy go na stronie [Gdy wzbiera Bug](/o-gminie/bug/). Czujnik zasila mały panel i bateria, która w mróz wystarcza na dwanaście dni.

      ## Dlaczego Okczyn
      To tutaj syrena jest słabo słyszalna, a pierwsze domy stoją nisko. Podczas ćwiczeń głośnik dojechał dopiero po czterdziestu minutach. Alarm z czujnika skraca ten czas do pięciu. Następny stanie w Kostomłotach, jeśli zebranie wiejskie odda na to część funduszu.
    `,
  },
  {
    slug: 'zurawie-na-zlotowisku',
    title: 'Dwa tysiące żurawi na łąkach w Zagaciu. Skąd patrzeć, żeby nie płoszyć',
    summary:
      'Ptaki nocują na rozlewisku i odlatują o świcie. Z nasypu zobaczysz je dobrze, z drogi polnej tylko spłoszysz.',
    topics: ['environment', 'sport'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -36), '07:40'),
    body: `
      Co roku jesienią żurawie zbierają się u nas przed drogą na południe. W tym roku jest ich wyjątkowo dużo, bo starorzecze nie wyschło. Słychać je z czterech kilometrów.

      ## Trzy zasady obserwatora
      - Przyjdź godzinę przed wschodem i zostań, aż odlecą na pola.
      - Stój na nasypie przy skraju lasu. Obok jest ekran z trzciny i ławka.
      - Psa zostaw w samochodzie, a telefon ścisz.

      ## Nie przez łąkę
      Jeden człowiek na otwartej łące podrywa całe stado. Ptaki tracą wtedy siły, których będą potrzebować nad Karpatami. Zdjęcie zrobione z trzystu metrów długim obiektywem jest i tak lepsze.

      ## Dojazd
      Zostaw auto przy świetlicy, dalej idź dwadzieścia minut drogą leśną. Osobę na wózku podwieziemy do nasypu meleksem; zadzwoń dzień wcześniej. Rolnikom, którym żurawie wyjadły oziminę, szkodę opisze pracownik z pokoju 12.
    `,
  },
  {
    slug: 'bobry-jak-zyc-obok',
    title: 'Bóbr zatkał przepust? Najpierw zadzwoń, potem chwytaj za widły',
    summary: 'Rozbiórka tamy bez zgody grozi karą. Podpowiadamy, co wolno zrobić samemu i kto płaci za zalane pole.',
    topics: ['environment'],
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    publishedAt: instantAt(workday(day, -47), '13:25'),
    body: `
      W gminie żyje około trzydziestu rodzin bobrów. Tam, gdzie mają starorzecza, nikomu nie wadzą. Kłopot zaczyna się przy rowach i grobli.

      Tabela: Co wolno
      | Sytuacja | Kto decyduje |
      | gałęzie w przepuście drogowym | oczyści je gmina, zadzwoń |
      | tama na rowie melioracyjnym | zgodę daje dyrektor ochrony środowiska |
      | siatka na pniach jabłoni | zakładasz sam, bez pytania |
      | nora w wale | natychmiast zgłoś na dyżur |

      ## Odszkodowanie
      Za zalany plon i ścięte drzewa płaci Skarb Państwa. Wniosek wysyłasz do Regionalnej Dyrekcji Ochrony Środowiska w Lublinie, a pracownik przyjeżdża obejrzeć pole. Dopóki nie przyjedzie, niczego nie sprzątaj.

      ## Rura zamiast wojny
      W Kopytowie sprawdziliśmy prosty patent: przez tamę przechodzi rura z koszem, która utrzymuje stały poziom. Bóbr ją toleruje, łąka nie tonie. Materiał na trzy takie urządzenia czeka u sołtysów, wkopanie zajmuje pół dnia.
    `,
  },
  {
    slug: 'sprzatanie-starorzecza',
    title: 'Dwie tony śmieci mniej: podsumowanie sprzątania starorzecza',
    summary: 'Siedemdziesiąt osób, dwanaście kajaków i jedna lodówka z dna. Dziękujemy i pokazujemy, co znaleźliśmy.',
    topics: ['environment', 'sport'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -60), '12:45'),
    body: `
      W sobotę brzegi starorzecza między przystanią a Kostomłotami wyglądały jak rynek w odpust. Przyszli uczniowie, wędkarze, goście z agroturystyki i strażnicy graniczni po służbie.

      ## Co wyszło z wody
      - 412 butelek szklanych i 1 300 plastikowych,
      - 38 opon, w tym cztery od kombajnu,
      - lodówka, dwa rowery i wózek sklepowy,
      - butelka z listem z 2009 roku, dzieci odpisały na podany adres.

      ## Skąd to się bierze
      Połowę przynosi wysoka woda z góry rzeki. Reszta jest nasza: zostaje po ogniskach i po zimowym połowie. Dlatego przy trzech zejściach stanęły kosze z pokrywą, której nie otworzy lis.

      ## Następny raz
      Wiosną ruszymy w górę, do Zabłocia. Rękawice, worki i kamizelki ratunkowe daje gmina, potrzebny jest tylko ubiór na zmianę. Dzieci do trzynastu lat pracują na brzegu. Kto chce użyczyć łodzi, niech powie w pokoju 15.
    `,
  },
  {
    slug: 'sezon-na-przystani-podsumowanie',
    title: 'Sezon na przystani: 3 820 osób na wodzie i ani jednego wypadku',
    summary:
      'Najwięcej kajaków wypłynęło w sierpniu. W przyszłym roku dokupimy kamizelki dla małych dzieci i siedzisko dla osób na wózku.',
    picture: 'koden-bug',
    topics: ['sport'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -42), '11:50'),
    body: `
      Książka wyjść jest zamknięta do wiosny. Policzyliśmy wpisy i wyszło, że na Bug wypłynęło o jedną piątą więcej osób niż rok temu.

      Tabela: Sezon w liczbach
      | Miesiąc | Osoby | Dni z zakazem z powodu wody |
      | maj | 410 | 6 |
      | czerwiec | 720 | 0 |
      | lipiec | 1 050 | 2 |
      | sierpień | 1 280 | 0 |
      | wrzesień | 360 | 0 |

      ## Co Wam się podobało
      W ankietach chwalicie opiekuna przystani, ciszę i ciepły prysznic. Narzekacie na komary i na to, że kajak trudno wsadzić na przyczepę.

      ## Co zmienimy
      Na wiosnę pojawi się wózek do przewożenia kajaków oraz siedzisko, które pozwala osobie na wózku przesiąść się z pomostu. Dokupimy dwadzieścia kamizelek dziecięcych. Zasady korzystania się nie zmieniają, są opisane na [stronie o gminie](/o-gminie/).
    `,
  },
  {
    slug: 'koszenie-po-czajkach',
    title: 'Koś później, zarób więcej: rolnicy o łąkach dla czajek',
    summary: 'Jedenaście gospodarstw dostało dopłaty przyrodnicze. Doradca policzy Ci za darmo, czy to się opłaci.',
    topics: ['environment'],
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    publishedAt: instantAt(workday(day, -20), '09:10'),
    body: `
      Czajka siedzi na jajach w kwietniu, rycyk w maju, a derkacz odzywa się jeszcze w lipcu. Kto kosi zbyt wcześnie, kosi także gniazda. Programy rolnośrodowiskowe płacą za to, żeby zaczekać.

      ## Rachunek z Dobratycz
      Gospodarz ma 12 hektarów łąk. Po przesunięciu pierwszego pokosu zbiera mniej siana o dwie tony z hektara, ale nie sieje nawozu i dostaje dopłatę. Na czysto został mu zysk większy o czwartą część. Siano kupują od niego hodowcy koni, bo jest włókniste.

      ## Dla kogo to nie jest
      Jeśli masz dużo krów mlecznych i mało łąk, dopłata nie zastąpi paszy. Doradca powie to wprost.

      ## Jak się umówić
      1. Weź mapkę z wnioskiem o dopłaty.
      2. Zadzwoń do pokoju 12, doradca przyjeżdża w pierwszy wtorek miesiąca.
      3. Poproś ornitologa o spacer po łące; jego opinia jest warunkiem i kosztuje gminę, nie Ciebie.
    `,
  },
  {
    slug: 'czyste-powietrze-w-kodniu-czujnik',
    title: 'Jakim powietrzem oddycha Kodeń? Odczyt jest przy rynku i w sieci',
    summary:
      'W chłodne wieczory pył przekracza normę dwukrotnie. Punkt w urzędzie pomoże złożyć wniosek o nowe ogrzewanie.',
    topics: ['environment', 'health'],
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    publishedAt: instantAt(workday(day, -13), '14:35'),
    body: `
      Nad rzeką powietrze wydaje się czyste, a jednak w bezwietrzny, mroźny wieczór dym ściele się nad rynkiem jak mgła. Od miesiąca mierzymy, ile w nim pyłu.

      Tabela: Średnie stężenie pyłu PM10 wieczorem
      | Warunki | Wynik | Norma dobowa |
      | wiatr od Bugu | 22 µg/m³ | 50 µg/m³ |
      | bez wiatru, 5 stopni | 61 µg/m³ | 50 µg/m³ |
      | bez wiatru, mróz | 104 µg/m³ | 50 µg/m³ |

      ## Co możesz zrobić dziś
      - Rozpalaj od góry, suchym drewnem.
      - Nie pal lakierowanych desek ani kolorowych gazet.
      - Wyczyść komin, strażacy zrobią przegląd starszym osobom.

      ## Nowe ogrzewanie
      W pokoju 12, we wtorki i czwartki, pracownik pomoże złożyć wniosek o dotację z krajowego programu. Weź dokument własności i ostatnie rozliczenie podatku. Kto ma niski dochód, może dostać prawie całą sumę. Kominiarz sprawdzi przewód, zanim zamówisz piec.
    `,
  },
  {
    slug: 'szkody-lowieckie-gdzie-zglosic',
    title: `Dziki w kukurydzy, łosie w sadzie: komu zgłosić szkodę`,
    summary: 'Masz trzy dni od zauważenia. Wniosek trafia do koła łowieckiego, a łosiami zajmuje się marszałek.',
    topics: ['environment'],
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    publishedAt: instantAt(workday(day, -85), '09:35'),
    body: `
      Rozlewiska dają zwierzętom schronienie, a nocą wychodzą one na pola. Pytacie nas, kto za to płaci. To zależy od gatunku i od miejsca.

      Tabela: Kto płaci
      | Zwierzę | Gdzie | Kto wypłaca odszkodowanie |
      | dzik, jeleń, sarna | pole w obwodzie łowieckim | dzierżawca obwodu, czyli koło |
      | łoś | wszędzie | Skarb Państwa przez marszałka |
      | żubr, wilk, bóbr | wszędzie | Skarb Państwa przez dyrekcję ochrony środowiska |
      | żuraw, gęś | wszędzie | nikt, ale można prosić o odstraszacze |

      ## Jak to zgłosić
      1. Napisz w ciągu trzech dni od dnia, w którym widzisz szkodę.
      2. Podaj działkę, uprawę, powierzchnię i co zjedzone.
      3. Czekaj na oględziny, mają się odbyć w tydzień. Możesz poprosić, żeby był przy nich ktoś z urzędu gminy.
      4. Ostateczne liczenie odbywa się tuż przed zbiorem.

      Adresy kół i mapa obwodów wiszą przy pokoju 12 od ${formatDate(workday(day, -86))}
    `,
  },
];
