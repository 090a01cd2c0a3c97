import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

/** News of Dzierzkowice about orchards, forests and small rivers. */
export const dzierzkowiceFarmingNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'czujniki-przymrozkow-w-sadach',
    title: 'Sześć stacji w sadach ostrzeże SMS-em przed przymrozkiem',
    summary: 'Gdy temperatura przy ziemi spadnie do jednego stopnia, telefon zadzwoni o trzeciej w nocy. Zapisz się.',
    picture: 'dzierzkowice-sad',
    topics: ['environment', 'investments'],
    producedBy: 'Stanowisko do spraw rolnictwa',
    publishedAt: instantAt(workday(day, -4), '09:20'),
    body: `
      Prognoza dla powiatu mówi o trzech stopniach, a w zagłębieniu przy Urzędówce porzeczki marzną. Dolina ma własną pogodę. Dlatego stacje stanęły tam, gdzie zimne powietrze spływa najniżej.

      Tabela: Gdzie stoją stacje
      | Miejsce | Uprawa obok | Wysokość nad rzeką |
      | Dębina, łąka pod sadem | porzeczka czarna | 3 m |
      | Podwody | malina | 5 m |
      | Wyżnica, za świetlicą | truskawka | 8 m |
      | Wyżnianka | jabłoń | 14 m |
      | Ludmiłówka | wiśnia | 31 m |
      | Krzywie, skraj wąwozu | malina | 22 m |

      ## Jak się zapisać
      1. Wyślij do urzędu numer telefonu i nazwę stacji.
      2. Wybierz próg: plus jeden, zero albo minus jeden.
      3. Odpisz „tak” na wiadomość próbną.

      ## Co da Ci godzina snu mniej
      Zdążysz uruchomić zraszacze, rozpalić świece albo przykryć rzędy włókniną. W majową noc, która kosztowała gminę milion złotych, wystarczyłoby czterdzieści minut.
    `,
  },
  {
    slug: 'porzeczki-nowe-odmiany-pokaz',
    title: 'Która porzeczka zniosła suszę? Wnioski z poletka w Dębinie',
    summary: 'Instytut porównał siedem odmian na naszej glebie. Zwyciężyła ta, na którą nikt nie stawiał.',
    topics: ['environment'],
    producedBy: 'Stanowisko do spraw rolnictwa',
    publishedAt: instantAt(workday(day, -88), '12:30'),
    body: `
      Przez trzy lata na lessowym stoku w Dębinie rosły obok siebie krzewy siedmiu odmian czarnej porzeczki. Nikt ich nie podlewał. Gospodarz zapisywał kwitnienie, wielkopąkowca i plon z krzewu.

      Tabela: Wynik po trzech latach
      | Cecha | Odmiana najczęściej sadzona | Odmiana najlepsza w próbie |
      | plon z krzewu | 2,1 kg | 3,4 kg |
      | spadek w suchym roku | 46% | 18% |
      | przemarznięte kwiaty | 31% | 12% |
      | zbiór kombajnem | łatwy | trudniejszy, krzew się pokłada |

      ## Co to znaczy
      Zanim wykarczujesz starą plantację, policz koszt palików lub sznurków. Na małym polu, gdzie zbiera się ręcznie, nowa odmiana już się opłaca.

      ## Chcesz zobaczyć
      Poletko można obejrzeć po umówieniu. Pełny opis z nazwami odmian leży w pokoju 4 i w punkcie skupu. Sadzonek gmina nie sprzedaje, ale wskaże szkółki z paszportem roślin.
    `,
  },
  {
    slug: 'skupy-ustalily-godziny',
    title: 'Skupy malin rozłożą ruch: trzy fale zamiast jednej kolejki',
    summary: 'Właściciele punktów, rolnicy i policja dogadali się przed sezonem. Każda wieś ma swoją godzinę.',
    picture: 'dzierzkowice-maliny',
    topics: ['roads', 'environment'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -108), '14:15'),
    body: `
      W lipcowy wieczór kolejka do skupu w Terpentynie sięgała szkoły. Silniki pracowały, owoce się grzały, a karetka raz nie mogła przejechać. W tym roku było spokojniej, bo strony zgodziły się na prosty podział.

      Tabela: Kiedy przyjmują skupy
      | Fala | Godziny | Wsie |
      | pierwsza | 16:00–17:30 | Wyżnica, Wyżnianka |
      | druga | 17:30–19:00 | Ludmiłówka, Krzywie, Góry |
      | trzecia | 19:00–21:00 | Terpentyna, Podwody, Rynek, Wola |

      ## Dlaczego to działa
      Skup, który przyjmie rolnika poza kolejnością, wpłaca 50 zł na orkiestrę strażacką. Orkiestra zarobiła dotąd 150 zł, czyli prawie wszyscy trzymają się planu.

      ## Co zostaje do zrobienia
      Plac przed chłodnią jest za ciasny. Gmina kupuje od parafii pas szeroki na sześć metrów, żeby zestawy mogły zawracać bez cofania na jezdnię. Rowerzystów prosimy o kamizelki po zmroku.
    `,
  },
  {
    slug: 'szkolka-drzew-miododajnych',
    title: 'Gminna szkółka rośnie: tysiąc lip, klonów i jarząbów',
    summary:
      'Sadzonki wyhodowali uczniowie i leśnicy z nasion zebranych w okolicy. Dwie dostanie każdy, kto ma gdzie posadzić.',
    topics: ['environment', 'schools'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -50), '10:40'),
    body: `
      Za szkołą w Terpentynie, na dawnej działce nauczycielskiej, w równych rzędach stoi las po kolana. Nasiona zbierano cztery lata temu pod najstarszymi drzewami: lipą przy kaplicy w Wyżnicy i klonem w Górach.

      ## Dlaczego własne
      Drzewo z miejscowych nasion wie, kiedy przychodzą nasze przymrozki. Kupne sadzonki z południa kwitły zbyt wcześnie i pszczoły nie miały z nich pożytku.

      ## Jak dostać dwie sadzonki
      - Zgłoś się w pokoju 4 do końca miesiąca.
      - Powiedz, gdzie posadzisz: minimum trzy metry od granicy i pięć od przewodów.
      - Odbierz w sobotę, weź wiadro i szmatę na korzenie.

      ## Co robią dzieci
      Szósta klasa prowadzi dziennik: mierzy przyrosty, liczy ślimaki, rysuje pąki. Przy okazji nauczyli się szczepić grusze. Najlepiej wyszło tym, którzy w domu pomagają przy jabłoniach.
    `,
  },
  {
    slug: 'las-panstwowy-drewno-i-grzyby',
    title: 'Do lasu po chrust i grzyby: zasady, które warto znać',
    summary:
      'Leśniczy z Sosnowej Woli odpowiada: ile kosztuje samowyróbka, gdzie nie wolno wjechać i kiedy las jest zamknięty.',
    topics: ['environment', 'safety'],
    producedBy: 'Stanowisko do spraw rolnictwa',
    publishedAt: instantAt(workday(day, -29), '11:05'),
    body: `
      Lasy zajmują jedną szóstą gminy, głównie wokół Sosnowej Woli i Ludmiłówki. Po rozmowie z leśniczym zebraliśmy odpowiedzi na pytania, które padają u nas najczęściej.

      ## Chrust i gałęzie
      Na samowyróbkę potrzebujesz zgody na piśmie. Leśniczy pokaże powierzchnię, pouczy i policzy metry. Metr przestrzenny gałęzi kosztuje mniej niż dwa bochenki chleba. Piłę wolno mieć tylko po okazaniu zaświadczenia z kursu.

      ## Grzyby i jagody
      Zbieraj na własne potrzeby, bez zezwolenia. Omijaj młodniki niższe od Ciebie, ostoje zwierząt i miejsca z tablicą o opryskach.

      ## Samochód
      Wjedziesz tylko tam, gdzie stoi drogowskaz z nazwą miejscowości albo znak parkingu. Quad i motor nie mają wstępu na żadną drogę leśną.

      ## Zakaz wstępu
      Gdy ściółka jest sucha jak pieprz, nadleśnictwo zamyka las. Mapę zakazów uaktualnia co dzień, a my powtarzamy ją na tablicach. Dym zgłoś pod 112, podaj numer słupka oddziałowego.
    `,
  },
  {
    slug: 'czysta-urzedowka',
    title: 'Urzędówka bez opon: wędkarze i szkoła sprzątnęli sześć kilometrów',
    summary: 'Worków było 140. Pod młynem wróciły minogi, co znaczy, że dno jest czyste.',
    topics: ['environment', 'schools'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -73), '13:55'),
    body: `
      Urzędówka jest wąska, miejscami można ją przeskoczyć. Łatwo ją więc pomylić z rowem i wrzucić tam to, czego nie chce się wieźć na punkt zbiórki. W sobotę przeszliśmy jej korytem od Podwód aż po ujście do Wyżnicy.

      ## Znaleziska
      - 63 opony, w tym jedna z napisem „proszę nie zabierać”,
      - folia, która wisiała na olchach jak duchy,
      - kaseta magnetofonowa zespołu weselnego z 1988 roku,
      - zero pojemników po opryskach, za co należą się Wam brawa.

      ## Minogi wróciły
      Ichtiolog odwrócił trzy kamienie i pod każdym siedziała larwa minoga strumieniowego. Żyje tylko w piasku, którego nie pokrywa muł.

      ## Kolejny krok
      Przy mostku w Dębinie powstanie mała zatoczka, do której będzie można zejść z dzieckiem. Nie umacniamy brzegów betonem: kiszka faszynowa z wierzby wytrzyma dłużej i sama się naprawi.
    `,
  },
  {
    slug: 'miod-malinowy-nagrodzony',
    title: 'Miód z malin z Krzywia najlepszy w województwie',
    summary: 'Jury doceniło jasny kolor i zapach. Pszczelarze zapraszają do degustacji i szukają pasiek do opieki.',
    picture: 'dzierzkowice-maliny',
    topics: ['environment', 'culture'],
    producedBy: 'Kierownik Referatu Organizacyjnego',
    publishedAt: instantAt(workday(day, -63), '09:55'),
    body: `
      Czterdzieści dwie próbki, jury z zasłoniętymi etykietami i jedna łyżeczka na raz. Miód malinowy z pasieki w Krzywiu zdobył złoto, a gryczany z Wyżnianki wyróżnienie.

      ## Skąd ten smak
      Malina kwitnie długo, od maja do przymrozków, jeśli rosną obok siebie odmiany letnie i jesienne. Pszczoły nie muszą daleko latać, więc miód jest czysty, prawie bez spadzi. Krystalizuje się drobno, jak smalec.

      ## Umowa sadownika z pszczelarzem
      Koło pszczelarzy przygotowało jednostronicowy wzór: sadownik informuje o oprysku, pszczelarz dowozi ule na kwitnienie. Nikt nikomu nie płaci. Podpisało go już siedemnaście gospodarstw, a plon na ich polach wzrósł średnio o jedną dziesiątą.

      ## Przyjdź spróbować
      Degustacja będzie w remizie w czasie kiermaszu. Dwie osoby, które chcą zacząć, dostaną pod opiekę po ulu i mistrza, do którego można zadzwonić o szóstej rano.
    `,
  },
  {
    slug: 'odpady-rok-w-liczbach',
    title: 'Rok w odpadach: mniej zmieszanych, więcej kompostu',
    summary: 'Każdy z nas wyrzucił 214 kg. Dzięki 380 kompostownikom gmina oszczędziła 96 000 zł.',
    topics: ['environment', 'city'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -16), '08:40'),
    body: `
      Co roku liczymy worki i tony, żeby wiedzieć, za co płacimy. Tym razem wykres wreszcie się zgiął w dobrą stronę.

      Tabela: Ile wyrzucił jeden mieszkaniec
      | Rodzaj | Rok temu | Teraz |
      | zmieszane | 121 kg | 98 kg |
      | szkło | 31 kg | 33 kg |
      | papier, tworzywa i metale | 38 kg | 44 kg |
      | bioodpady | 47 kg | 26 kg |
      | gabaryty | 11 kg | 13 kg |

      ## Skąd spadek bioodpadów
      Nie przestaliśmy obierać ziemniaków. Obierki lądują na własnym kompoście, a jabłka spady w paszy. Za kompostownik płacisz mniej, o czym mówi deklaracja.

      ## Co psuje wynik
      W co piątym żółtym worku jest pieluszka albo styropian z budowy. Zakład odrzuca wtedy cały samochód i liczy go jak zmieszane. Kosztuje to tyle, ile dwa tygodnie świecenia lamp.

      Dni odbioru na Twojej ulicy są w [harmonogramie](/moje-miasto/odpady/).
    `,
  },
  {
    slug: 'nowa-spolka-wodna',
    title: 'Rowy nie czyszczą się same: spółka wodna szuka członków',
    summary:
      'Za 35 zł od hektara masz drożny rów i zastawkę w suszę. Zapisy przyjmują sołtysi wszystkich dwunastu wsi.',
    topics: ['environment'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -120), '12:00'),
    body: `
      Sieć rowów w dolinie ma 48 kilometrów. Ostatni raz wszystkie były czynne, gdy w sklepie sprzedawano na kartki. Dziś co trzeci zarósł, a po ulewie woda szuka drogi przez czyjś sad.

      ## Jak to działa
      Członkiem jest właściciel gruntu. Spółka ustala składkę, wynajmuje koparkę i dostaje dotację z gminy, powiatu oraz województwa. Z każdej złotówki od rolnika robią się prawie trzy.

      Tabela: Plan na trzy lata
      | Rok | Rowy | Długość |
      | pierwszy | Podwody i Dębina | 11 km |
      | drugi | Wola, Zastawie | 9 km |
      | trzeci | Wyżnica | 14 km |

      ## Dlaczego nie robi tego gmina
      Rów na Twoim polu jest Twój, a prawo każe utrzymywać go temu, kto ma z niego korzyść. Samorząd czyści przydrożne i te przy szkołach.

      Deklarację członkowską przyjmuje sołtys. Kto oddał pas gruntu pod drogę, przez rok składki nie płaci. Stan rowów opisano ${formatDate(workday(day, -125))}
    `,
  },
];
