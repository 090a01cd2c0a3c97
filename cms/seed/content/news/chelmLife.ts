import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { weekdayFrom } from '../workday.ts';
import { published } from './published.ts';

/** News of people's days: schools, health, culture, sport, older people. */
export const chelmLife = (day: LocalDate): DemoNews[] => [
  {
    slug: 'szkola-bez-dzwonka',
    title: 'Szkoła bez dzwonka: co się zmieniło po pół roku',
    summary: 'W Szkole Podstawowej nr 96 przerwy ogłasza muzyka, a lekcje można połączyć. Uczniowie są spokojniejsi.',
    topics: ['schools'],
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    publishedAt: published(day, 12, '10:25'),
    body: `
      Pomysł podsunęły dzieci, które źle znoszą hałas. Najpierw dzwonek ściszono, potem zastąpiono go minutą muzyki. Utwory wybiera co tydzień inna klasa.

      ## Co mówią pomiary
      Tabela: Hałas na korytarzu
      | Kiedy | Przedtem | Dziś |
      | początek przerwy | 94 decybele | 78 decybeli |
      | środek przerwy | 86 decybeli | 77 decybeli |
      | stołówka | 82 decybele | 74 decybele |

      Pielęgniarka notuje o jedną trzecią mniej bólów głowy. Spóźnień nie przybyło.

      ## Łączone lekcje
      Dwie godziny polskiego pod rząd pozwalają obejrzeć spektakl i zaraz o nim porozmawiać. Matematyka nadal jest pojedyncza, bo po trzydziestu minutach liczenia uwaga spada.

      ## Kącik ciszy
      W bibliotece stanął namiot z poduszkami. Można tam przesiedzieć przerwę bez tłumaczenia się komukolwiek. Korzysta z niego nie tylko kilkoro uczniów z orzeczeniem, ale codziennie trzydzieści osób.

      W następnym roku szkolnym spróbują dwie kolejne szkoły. Rodzice, którzy chcieliby tego samego u siebie, mogą poprosić radę rodziców o wizytę w „dziewięćdziesiątce szóstce”.
    `,
  },
  {
    slug: 'poradnia-w-sobote-i-bez-skierowania',
    title: 'Psycholog dla nastolatka: w soboty i bez skierowania',
    summary: 'Cztery gabinety w centrum czekają na młodych od 13 do 19 lat. Pierwsza rozmowa nawet tego samego dnia.',
    topics: ['health', 'schools'],
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    publishedAt: published(day, 18, '08:15'),
    body: `
      W dni nauki trudno wyjść do specjalisty tak, żeby nie zauważyła tego cała klasa. Dlatego miejska poradnia otwiera się także w soboty, od 9:00 do 15:00, z osobnym wejściem od podwórza.

      ## Jak to działa
      - Młodsi niż szesnaście lat przychodzą ze zgodą rodzica, ale rozmawiają sami.
      - Na pierwszą rozmowę wystarczy przyjść. Na dalsze umawia recepcja, SMS-em, jeśli tak wolisz.
      - Wszystko, co powiesz, zostaje w gabinecie. Wyjątkiem jest zagrożenie życia.
      - Nic się nie płaci i nie trzeba ubezpieczenia.

      ## Kiedy warto przyjść
      Gdy nie śpisz, nie jesz albo nie chce Ci się wstać. Gdy ktoś Cię dręczy w telefonie. Gdy w domu jest awantura. Także wtedy, gdy boisz się o kolegę i nie wiesz, jak zacząć.

      ## Dla dorosłych
      Rodzice mają swoją grupę w środy wieczorem, bez dzieci. Prowadzi ją terapeutka, która pokazuje na przykładach, co mówić, a czego unikać.

      W nagłym kryzysie nie czekaj do soboty. Numer 116 111 odbierają o każdej porze, a [więcej miejsc pomocy](/miasto-na-co-dzien/pomoc-w-miescie/) zebraliśmy na jednej stronie.
    `,
  },
  {
    slug: 'siatkarki-awansowaly',
    title: 'Chełmskie siatkarki w wyższej lidze. Pierwszy mecz u siebie',
    summary: `Drużyna zaczyna sezon ${formatDate(weekdayFrom(day, 12, 6))} Dzieci i opiekunowie wchodzą bez biletu.`,
    topics: ['sport'],
    visibleTo: addDays(day, 20),
    producedBy: 'Dyrektor Miejskiego Ośrodka Sportu i Rekreacji',
    publishedAt: published(day, 9, '16:00'),
    body: `
      Dwa lata temu w sekcji trenowało jedenaście dziewczyn, dzisiaj jest ich sto czterdzieści. Seniorki wygrały baraż po pięciu setach i w tym sezonie grają z drużynami z Lublina, Rzeszowa i Białegostoku.

      ## Przyjdź na mecz
      Hala przy stadionie mieści 900 osób. Wejście B jest bez schodów, a sześć miejsc na wózki znajduje się przy samym boisku. Komentarz dla osób niewidomych usłyszysz w słuchawkach, wypożyczamy je w kasie za okazaniem dokumentu.

      ## Bilety
      Tabela: Ceny
      | Kto | Złotych |
      | dorosły | 15 |
      | uczeń, student, senior | 8 |
      | dziecko do 12 lat | 0 |
      | karnet na sezon | 110 |

      ## Chcesz grać
      Nabór trwa przez cały rok. Najmłodsze zaczynają w wieku siedmiu lat od zabaw z piłką plażową. Pierwszy miesiąc jest na próbę, strój pożycza klub. Dla dziewcząt z niepełnosprawnością ruchową otwieramy grupę siatkówki na siedząco, trenerka czeka w poniedziałki o 17:00.

      Parking pod halą jest mały. Po meczu odjeżdżają dwa dodatkowe autobusy: na Zachód i na Słoneczne.
    `,
  },
  {
    slug: 'zlota-raczka-naprawi-kran-seniora',
    title: '„Złota rączka” naprawi kran, klamkę i lampę u seniora',
    summary: 'Bezpłatnie dwa razy w roku, dla osób po 65. roku życia, które mieszkają same albo z chorą osobą.',
    topics: ['seniors', 'health'],
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    publishedAt: published(day, 28, '09:45'),
    body: `
      Cieknący kran potrafi spędzać sen z oczu, gdy nie ma kto przykręcić uszczelki. Trzej fachowcy, których opłaca miasto, przyjeżdżają w ciągu pięciu dni od telefonu.

      ## Co zrobią
      - wymienią uszczelkę, syfon, gniazdko, żarówkę pod sufitem,
      - przykręcą uchwyt w łazience i poręcz przy łóżku,
      - naoliwią zamek, podkleją próg i dywan, o który łatwo się potknąć,
      - ustawią kanały w telewizorze i większe litery w telefonie.

      Części do 150 zł są na koszt programu. Remontów, gazu i malowania nie obejmuje.

      ## Jak zamówić
      1. Zadzwoń do pokoju 27: [82 565 36 80](tel:+48825653680).
      2. Powiedz, co się zepsuło i kiedy jesteś w domu.
      3. Zapamiętaj hasło, które poda Ci urzędniczka. Fachowiec musi je powtórzyć pod drzwiami.

      ## Dlaczego hasło
      Żeby nie wpuścić oszusta. Nasz pracownik nigdy nie bierze pieniędzy i nie prosi o dowód. Jeśli nie zna hasła, nie otwieraj, tylko zadzwoń pod 986.

      W zeszłym roku wykonano 860 napraw. Najczęściej chodziło o spłuczkę, a najmilszym wynagrodzeniem były pierogi.
    `,
  },
  {
    slug: 'biblioteka-wypozycza-wiertarki',
    title: 'Biblioteka wypożycza wiertarki, gry i lornetki',
    summary: 'Rzeczy, których używa się raz w roku, nie trzeba kupować. Jest ich już 230, do wzięcia na tydzień.',
    topics: ['culture', 'environment'],
    producedBy: 'Kierownik Wydziału Kultury',
    publishedAt: published(day, 37, '12:50'),
    body: `
      Przeciętna wiertarka pracuje przez całe swoje życie kwadrans. Resztę czasu zajmuje miejsce w szafie. Chełmska Biblioteka Publiczna postawiła na to, że ludzie chętnie się podzielą, i nie pomyliła się.

      ## Co pożyczysz
      Tabela: Półki „biblioteki rzeczy”
      | Dział | Przykłady | Kaucja |
      | majsterkowanie | wiertarka, szlifierka, wykrywacz przewodów | 50 zł |
      | kuchnia | suszarka do owoców, duży garnek, maszynka do makaronu | 30 zł |
      | przyroda | lornetka, teleskop, atlas ptaków | 30 zł |
      | zabawa | gry planszowe, rzutnik, huśtawka ogrodowa | brak |
      | zdrowie | kule, nakładka na toaletę, ciśnieniomierz | brak |

      ## Zasady
      Potrzebna jest zwykła karta czytelnika. Bierzesz na siedem dni, a gdy nikt nie czeka, przedłużasz telefonicznie. Zepsute sprzęty naprawia w piątki kawiarenka naprawcza, w której za herbatę pomagają emerytowani elektrycy.

      ## Oddaj swoje
      Masz coś sprawnego w piwnicy? Przynieś, spiszemy krótką umowę. Nie przyjmujemy kosiarek i pilarek, bo łatwo nimi zrobić krzywdę.

      Zbiory rosną najszybciej dzięki sąsiadom ze Słonecznego, którzy przekazali cały warsztat stolarski.
    `,
  },
  {
    slug: 'mlodziezowa-rada-miasta-obradowala',
    title: 'Młodzieżowa rada chce wierszy na przystankach i podpasek w szkołach',
    summary: 'Dwudziestu uczniów obradowało pod okiem prawdziwego protokolanta. Trzy wnioski trafią do prezydenta.',
    topics: ['city', 'schools'],
    producedBy: 'Kierownik Biura Rady Miasta',
    publishedAt: published(day, 65, '13:35'),
    body: `
      Nikt nie patrzył w telefon, choć sesja trwała trzy godziny. Młodzieżową Radę Miasta wybierają szkoły, a kadencja trwa dwa lata. Ma własny budżet, 25 000 zł rocznie.

      ## O czym rozmawiano
      1. **Reklamy na wiatach.** Rada chce, żeby na trzech przystankach zastąpiły je wiersze. Przyjęto 14 do 6.
      2. **Podpaski w szkołach.** Mają leżeć w łazience, a nie u pielęgniarki. Przyjęto jednogłośnie.
      3. **Późniejszy początek lekcji.** Po burzliwej dyskusji odłożono: autobusy przywożą uczniów z powiatu przed ósmą.

      ## Co dalej z wnioskami
      Prezydent odpowie na piśmie w ciągu miesiąca. Poprzednio zgodził się na cztery z siedmiu pomysłów. Dzięki nim działają wieczorny basen za 5 złotych i skrzynka „powiedz to bez nazwiska”.

      ## Jak zostać radną lub radnym
      Trzeba mieć od 13 do 18 lat i uczyć się w Chełmie. Wybory odbędą się wiosną w każdej szkole. Kandydować może także ktoś, kto ma słabe oceny; potrzebuje dziesięciu podpisów koleżanek i kolegów.

      Posiedzenia są otwarte, a następne będzie poświęcone hulajnogom.
    `,
  },
  {
    slug: 'odnaleziony-korytarz-pod-lubelska',
    title: 'Pod ulicą Lubelską odnaleziono nieznany korytarz kredowy',
    summary: 'Ma 31 metrów i ślady kilofów na ścianach. Chodnik jest już bezpieczny, a badacze mają zagadkę.',
    picture: 'chelm-podziemia',
    topics: ['culture', 'safety'],
    producedBy: 'Dyrektor Podziemi Kredowych',
    publishedAt: published(day, 85, '15:20'),
    body: `
      Koparka odsłoniła czarną dziurę wielkości stołu. Robotnicy zrobili to, co należy: przerwali pracę, odgrodzili miejsce i wezwali górników. Ci opuścili kamerę, a na ekranie pokazał się biały tunel.

      ## Co jest w środku
      - strop na wysokości 1,6 metra, miejscami podparty kolumną zostawionej kredy,
      - wnęki na kaganki, okopcone sadzą,
      - rysunek ryby i data, której ostatnie cyfry są nieczytelne,
      - dwa boczne wejścia zasypane gruzem z cegły.

      Konserwator przypuszcza, że to piwnica kupiecka, którą kopano w bok, aby wydobyć kredę bez wiedzy sąsiadów. Próbki drewna pojechały do laboratorium.

      ## Czy ulica się nie zapadnie
      Nie. Najbliższy odcinek wypełniono lekkim betonem, resztę zabezpieczono stalowymi ramami. Czujniki mierzą osiadanie co godzinę. Domy po obu stronach sprawdzono piętro po piętrze.

      ## Czy będzie można wejść
      Dopiero po zakończeniu badań, i raczej jako makieta: korytarz jest za niski dla grup. Skan w trzech wymiarach obejrzysz na [wystawie o kredzie](/wydarzenia/wystawa-kreda-i-ludzie/). Jeśli podobna dziura otworzy się w Twojej piwnicy, nie schodź do niej i dzwoń pod 112.
    `,
  },
];
