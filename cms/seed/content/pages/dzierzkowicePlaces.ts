import type { DemoPage } from '../demoPage.ts';

const place = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu' | 'producedBy'> => ({
  parents: ['o-gminie'],
  order,
  inMenu: false,
  producedBy: 'Kierownik Referatu Organizacyjnego',
});

/** Pages of Dzierzkowice about its villages, orchards, forests and traditions. */
export const dzierzkowicePlaces: DemoPage[] = [
  {
    ...place(10),
    title: 'Dwanaście sołectw',
    slug: 'solectwa',
    summary: 'Co wyróżnia każdą wieś, ilu ma mieszkańców i gdzie w niej spotykają się ludzie.',
    body: `
      Dzierzkowice to nie jedna wieś, lecz rodzina wsi. Kiedyś był tu klucz dóbr, podzielony na Rynek, Wolę, Podwody, Góry i Zastawie. Urząd stoi w Terpentynie, bo tam krzyżują się drogi.

      Tabela: Sołectwa
      | Sołectwo | Mieszkańcy | Z czego jest znane |
      | Wyżnica | 640 | świetlica na 80 osób, pierogi z jagłami |
      | Terpentyna | 590 | urząd, szkoła, orkiestra strażacka |
      | Ludmiłówka | 470 | widok na dolinę, młodzi strażacy |
      | Dzierzkowice-Wola | 430 | klub przy szachownicy |
      | Wyżnianka | 380 | sad pokazowy, staw |
      | Dzierzkowice-Rynek | 350 | kościół, przedszkole, biblioteka |
      | Dzierzkowice-Podwody | 290 | łąki nad Urzędówką |
      | Krzywie | 260 | pasieki, wąwóz z kapliczką |
      | Dębina | 210 | czarna porzeczka, młyn |
      | Dzierzkowice-Góry | 190 | wąwóz Borsuczy |
      | Sosnowa Wola | 170 | las i dom ludowy |
      | Dzierzkowice-Zastawie | 150 | stawy rybne |

      Granice sołectw i telefon do sołtysa poda sekretariat: [81 822 00 00](tel:+48818220000).
    `,
  },
  {
    ...place(11),
    title: 'Maliny i porzeczki',
    slug: 'maliny-i-porzeczki',
    picture: 'dzierzkowice-maliny',
    summary: 'Jak wygląda rok na plantacji, kiedy przyjechać na samozbiór i dlaczego owoce z lessu są słodsze.',
    body: `
      Na dziewięciu na dziesięć działek coś tu owocuje. Malin jest 1 100 hektarów, porzeczek 640, reszta to truskawki, wiśnie i jabłonie.

      Tabela: Kalendarz
      | Miesiąc | Na plantacji | Dla gościa |
      | kwiecień | wiązanie pędów | białe sady wiśniowe |
      | maj | kwitnienie, nocne czuwanie przy przymrozku | zapach aż po Kraśnik |
      | czerwiec | truskawki | pierwszy samozbiór |
      | lipiec | maliny, czarna porzeczka | najlepsza pora na rower o świcie |
      | wrzesień | malina jesienna, jabłka | tłocznia i powidła |
      | luty | cięcie | zrębki i ogniska |

      ## Dlaczego less
      Gleba nawiana przez wiatr trzyma wodę jak gąbka, a w głąb puszcza korzenie na dwa metry. Dzięki temu owoce mają więcej cukru. Jest też wada: na stromym stoku ulewa zmywa ją do rzeki, więc między rzędami zostawia się trawę.

      ## Samozbiór
      Kilku gospodarzy wpuszcza gości na pole. Płacisz za kilogram to, co skup, plus złotówkę. Spytaj w sekretariacie, kto zaprasza w tym tygodniu, i nie wchodź bez gospodarza.
    `,
  },
  {
    ...place(12),
    title: 'Wąwozy lessowe',
    slug: 'wawozy',
    summary: 'Trzy wąwozy dla piechurów: którędy iść, czego nie dotykać i kiedy zawrócić.',
    body: `
      Między Krzywiem a Górami ziemia pękła jak chleb. Ściany sięgają dziewięciu metrów, nad głową splatają się korzenie, a nawet w południe panuje zielony półmrok.

      Tabela: Trasy
      | Wąwóz | Długość | Trudność |
      | Kapliczny w Krzywiu | 900 m | łatwy, dziecko w nosidle |
      | Borsuczy w Górach | 1,6 km | stromy, śliski po deszczu |
      | Lipowy w Dębinie | 700 m | łagodny, wózek terenowy da radę |

      ## Zasady dla wędrowca
      - Idź środkiem. Krawędź od góry jest podmyta i może się urwać.
      - Nie kop w ścianie: mieszkają w niej pszczoły samotnice i żołny.
      - Po ulewie poczekaj dwa dni.
      - Rower zostaw na górze, koła robią rynny dla wody.

      ## Wąwóz jest też drogą
      Gospodarze wożą tędy owoce. Gdy usłyszysz ciągnik, wejdź w zatoczkę. Zimą obowiązuje ograniczenie masy pojazdów, ogłaszamy je w [komunikatach](/ogloszenia/typ/komunikaty/).

      Osuwisko albo pochylone drzewo [zgłoś nam](/zalatw-sprawe/droga-gminna/), najlepiej ze zdjęciem.
    `,
  },
  {
    ...place(13),
    title: 'Lasy i grzybobranie',
    slug: 'lasy',
    summary: 'Bory wokół Sosnowej Woli: ścieżka, miejsca na ognisko, zakazy i numer, pod który zgłasza się dym.',
    body: `
      Las zaczyna się za ostatnimi domami Sosnowej Woli i ciągnie po Ludmiłówkę. Rośnie w nim sosna, a w obniżeniach grab i dąb. Opiekuje się nim nadleśnictwo w Kraśniku, gmina ma tylko cztery działki.

      ## Co możesz robić
      1. Zbierać grzyby i jagody na własne potrzeby.
      2. Chodzić wszędzie poza uprawami, ostojami i szkółką.
      3. Jeździć konno po ścieżce z niebieską podkową.
      4. Rozpalić ogień przy wiacie na polanie Mogiłki, po telefonie do leśniczego.

      ## Grzyby
      Borowiki rosną pod grabami, rydze w młodych sosnach, kurki przy mchu. Nie jesteś pewien, pokaż kosz w sanepidzie w Kraśniku, grzyboznawca ogląda za darmo. Muchomora sromotnikowego widuje się tu corocznie.

      ## Dom ludowy
      Stoi na skraju lasu, mieści czterdzieści osób. Wynajmują go wędrowcy i rodziny na chrzciny, klucz ma sołtys.

      ## Pożar
      Widzisz dym, zadzwoń pod 112. Podaj liczbę ze słupka na skrzyżowaniu linii oddziałowych. Poczekaj na drodze, żeby wskazać wjazd wozowi.
    `,
  },
  {
    ...place(14),
    title: 'Wyżnica i Urzędówka',
    slug: 'wyznica-i-urzedowka',
    summary: 'Dwie małe rzeki: gdzie zejść do wody, co złowić, skąd przychodzi powódź błyskawiczna.',
    body: `
      Urzędówka przypływa z zachodu, jest wąska i kręta. Wpada do Wyżnicy poniżej Podwód, a ta niesie wodę dalej do Wisły. Obie zasilają źródła spod wapiennych skarp, więc nawet w upał są zimne.

      ## Miejsca
      - **Mostek w Dębinie.** Płytki żwir, można brodzić z dzieckiem.
      - **Stary młyn.** Koło się nie kręci, ale jaz szumi. Nie wchodź na belki.
      - **Stawy w Zastawiu.** Łowisko płatne, pomost z poręczą.
      - **Źródło Pod Lipą.** Woda bez badań, nie do picia, choć kusi.

      Tabela: Ryby i okresy ochronne
      | Gatunek | Nie łów |
      | pstrąg potokowy | od września do końca stycznia |
      | lipień | od marca do końca maja |
      | szczupak | od stycznia do końca kwietnia |

      ## Gdy leje
      Po burzy nad Urzędowem fala dochodzi tu w trzy godziny. Mostki w Podwodach zalewa najpierw. Ostrzeżenie zobaczysz na pasku u góry strony. Zaparkuj wyżej, nie zaglądaj do rzeki z telefonem w ręku.

      Za utrzymanie koryta odpowiadają Wody Polskie, a rowów spółka wodna i właściciele.
    `,
  },
  {
    ...place(15),
    title: 'Koła gospodyń wiejskich',
    slug: 'kola-gospodyn',
    summary: 'Siedem kół, od kuchni po teatr. Jak założyć nowe, skąd wziąć pieniądze i czy panowie mogą wstąpić.',
    body: `
      Najstarsze koło, w Wyżnicy, założono w 1931 roku, żeby wspólnie kupić magiel. Dziś mamy siedem kół i dwieście członkiń. Panowie też mogą wstąpić, w Krzywiu jest ich czterech.

      ## Co robią
      Gotują na gminne święta, szyją stroje, prowadzą teatr, uczą dzieci lepić pierogi. Koło z Podwód robi wieńce z porzeczkowych gałązek, a Wola przygotowuje wigilię dla samotnych.

      ## Załóż koło w czterech krokach
      1. Zbierz dziesięć pełnoletnich osób z jednej wsi.
      2. Uchwalcie statut, wzór jest na stronie agencji rolnej.
      3. Złóżcie wniosek o wpis do rejestru w biurze powiatowym w Kraśniku.
      4. Otwórzcie konto, wtedy przyjdzie dotacja z budżetu państwa.

      Tabela: Skąd pieniądze
      | Źródło | Na co |
      | agencja rolna | działalność koła, co roku |
      | fundusz sołecki | garnki, stroje, remont kuchni |
      | konkurs gminy | warsztaty, dowóz seniorów |
      | sprzedaż na kiermaszu | cokolwiek zdecyduje koło |

      Świetlicę na próby dostajecie bez opłat, jak mówi [zarządzenie](/ogloszenia/zarzadzenie-swietlice-wiejskie/).
    `,
  },
  {
    ...place(16),
    title: 'Pszczoły i pasieki',
    slug: 'pszczoly',
    summary: 'Sześćdziesiąt jeden pasiek, jeden wzór umowy z sadownikiem i numer, gdy rój siądzie na Twoim płocie.',
    body: `
      Bez pszczół malina daje owoce wielkości grochu. Dlatego w gminie pszczelarz ma pierwszeństwo przed opryskiwaczem, a nawet przed listonoszem.

      ## Rój na podwórzu
      Nie lej wodą i nie kop w pień. Pszczoły w roju są najedzone i łagodne. Zadzwoń do urzędu, połączymy Cię z najbliższym pszczelarzem. Zbierze je do rojnicy, zwykle w godzinę i za darmo.

      ## Postaw własny ul
      - Odległość od drogi i domu sąsiada: dziesięć metrów albo płot wysoki na trzy.
      - Zgłoszenie do powiatowego lekarza weterynarii w Kraśniku, przed sezonem.
      - Spis uli podaj także w pokoju 4, ostrzeżemy Cię przed opryskami.
      - Leczenie warrozy jesienią, preparat z dopłatą.

      Tabela: Co kwitnie i kiedy
      | Pora | Pożytek |
      | marzec | leszczyna, wierzba |
      | maj | sady, mniszek, porzeczka |
      | czerwiec | malina, lipa |
      | lipiec | gryka, facelia |
      | wrzesień | malina jesienna, nawłoć |

      ## Kup miód u źródła
      Słój z imieniem pasieki i datą. Jeśli w styczniu jest płynny i nie był podgrzany, to akacja, która długo nie krystalizuje. Inny powinien stężeć.
    `,
  },
];
