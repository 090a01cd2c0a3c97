import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** How one gets about: buses, streets, parking, bicycles. */
export const chelmRoads: DemoPage[] = [
  guidePage({
    title: 'Autobusy miejskie',
    slug: 'autobusy-miejskie',
    summary: 'Gdzie kupić bilet, kto jedzie taniej lub za darmo i jak wsiąść z wózkiem, rowerem albo psem.',
    order: 6,
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    body: `
      Po mieście jeździ dziewięć linii dziennych i jedna nocna. Wszystkie autobusy mają niską podłogę i zapowiadają przystanki głosem.

      ## Bilet
      Kupisz go w automacie w autobusie, w telefonie albo w kiosku. W automacie zapłacisz tylko kartą. Bilet godzinny pozwala się przesiadać, a miesięczny działa na wszystkie linie.

      Tabela: Kto płaci mniej
      | Pasażer | Ulga | Co pokazać |
      | dziecko do 7 lat | bezpłatnie | nic |
      | uczeń i student do 26 lat | połowa ceny | legitymację |
      | osoba po 70. roku życia | bezpłatnie | dowód osobisty |
      | osoba ze znaczną niepełnosprawnością i opiekun | bezpłatnie | orzeczenie lub legitymację |
      | członek dużej rodziny | połowa ceny | Kartę Dużej Rodziny |

      ## Wózek, rower, pies
      - Przy środkowych drzwiach jest pochylnia. Naciśnij niebieski przycisk, kierowca ją rozłoży.
      - Rower zabierzesz, gdy w autobusie jest luźno. Pierwszeństwo ma wózek.
      - Mały pies jedzie w torbie, duży na smyczy i w kagańcu. Pies asystujący jeździ bez kagańca.

      ## Zmiany i zguby
      O objazdach piszemy wśród [komunikatów](/ogloszenia/typ/komunikaty/), a najważniejsze pokazujemy na przystankach. Rzecz zostawiona w autobusie czeka tydzień w zajezdni, potem w biurze rzeczy znalezionych urzędu.

      Nowy przystanek albo inna godzina? Napisz, skąd i dokąd jedziesz oraz o której. Rozkład poprawiamy dwa razy w roku: w lutym i w sierpniu.
    `,
  }),
  guidePage({
    title: 'Drogi i chodniki',
    slug: 'drogi-i-chodniki',
    summary: 'Jak zgłosić dziurę, zgaszoną latarnię i śliski chodnik. Kto odśnieża i kiedy potrzebna jest zgoda.',
    order: 7,
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    body: `
      Chełm jest miastem na prawach powiatu, dlatego jeden urząd zarządza prawie wszystkimi ulicami w jego granicach. Nie musisz sprawdzać, czy droga jest gminna, powiatowa czy krajowa.

      ## Zgłoś usterkę
      Zrób zdjęcie, zaznacz miejsce i wyślij przez [Moje Miasto](/moje-miasto/zalatw/). Gdy coś zagraża ludziom, dzwoń na dyżur drogowy, całą dobę: [82 565 36 61](tel:+48825653661).

      Tabela: Jak szybko reagujemy
      | Co się stało | Kiedy przyjedziemy |
      | zapadnięta studzienka, zwisający kabel | w ciągu 2 godzin zabezpieczymy miejsce |
      | głęboka dziura w jezdni | do 3 dni roboczych |
      | jedna lampa nie świeci | do 5 dni roboczych |
      | nierówna płyta chodnika | do 30 dni |

      ## Zima
      Najpierw odśnieżamy trasy autobusów i dojazdy do szpitala, potem ulice osiedlowe. Chodnik wzdłuż posesji sprząta jej właściciel. Nie dotyczy to chodnika, na którym miasto pozwoliło na płatny postój. Piasek weźmiesz bezpłatnie ze skrzyń przy większych skrzyżowaniach.

      ## Kiedy potrzebujesz zgody
      - Rusztowanie, kontener albo ogródek kawiarni na chodniku to zajęcie pasa drogowego. Złóż wniosek 30 dni wcześniej.
      - Zjazd z ulicy na działkę wymaga zezwolenia zarządcy.
      - Zmianę znaków uzgadnia się z nami i z policją.

      ## Szkoda
      Uszkodziłeś auto na dziurze? Zrób zdjęcia, spisz świadków i złóż wniosek o odszkodowanie. Sprawę przekażemy ubezpieczycielowi miasta.
    `,
  }),
  guidePage({
    title: 'Parkowanie',
    slug: 'parkowanie',
    summary: 'Gdzie i kiedy płaci się za postój, kto stoi za darmo i co zrobić z mandatem ze strefy.',
    order: 8,
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    body: `
      Strefa płatnego parkowania obejmuje ulice wokół placu Łuczkowskiego. Płacisz od poniedziałku do piątku w godzinach 9:00–17:00. Wieczorami, w weekendy i w święta postój jest bezpłatny.

      ## Jak zapłacić
      1. Sprawdź numer sektora na znaku.
      2. Wpisz numer rejestracyjny w parkomacie albo w aplikacji.
      3. Wybierz czas. Biletu nie trzeba kłaść za szybą.

      Pierwsze 15 minut nic nie kosztuje, ale parkomat musi je zapisać.

      ## Kto nie płaci
      - posiadacz karty parkingowej na miejscu oznaczonym kopertą,
      - motocykle i rowery,
      - samochody elektryczne z zielonymi tablicami,
      - pojazdy służb w czasie akcji.

      Mieszkaniec strefy kupi abonament na jeden samochód. Potrzebny jest dowód rejestracyjny i zameldowanie albo zeznanie podatkowe z adresem w strefie.

      ## Opłata dodatkowa
      Gdy nie zapłacisz, kontroler zostawi wezwanie. Wpłacona w ciągu 7 dni jest o połowę niższa. Nie zgadzasz się? Napisz do nas w ciągu 14 dni i dołącz bilet lub potwierdzenie z telefonu. Na reklamację odpowiadamy w 30 dni.

      ## Parking przy urzędzie i dworcu
      Na podwórzu przy ulicy Lubelskiej 65 postoisz godzinę za darmo. Przy dworcu kolejowym są 84 bezpłatne miejsca dla tych, którzy jadą dalej pociągiem.

      Kartę parkingową wydaje miejski zespół do spraw orzekania; opisuje to strona [Osoby z niepełnosprawnościami](/miasto-na-co-dzien/osoby-z-niepelnosprawnosciami/).
    `,
  }),
  guidePage({
    title: 'Rowerem i pieszo',
    slug: 'rowerem-i-pieszo',
    summary: 'Sieć dróg rowerowych, wypożyczanie, stojaki i bezpieczna droga dziecka do szkoły.',
    order: 9,
    picture: 'chelm-rower',
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    body: `
      W Chełmie jest już 27 kilometrów dróg rowerowych. Najdłuższa prowadzi od ulicy Rejowieckiej do zalewu Żółtańce i przez całą drogę jest oddzielona od samochodów.

      ## Rower na miasto
      Miejskie rowery stoją od kwietnia do października w dwunastu miejscach. Zakładasz konto w telefonie i skanujesz kod. Pierwsze 20 minut jest bezpłatne. Są także dwa rowery trójkołowe i jeden z fotelikiem.

      ## Stojaki
      Brakuje stojaka przy sklepie, szkole albo przychodni? Napisz, gdzie stoi mur lub barierka, do których ludzie przypinają rowery. W tym roku ustawimy 40 nowych, wszystkie w kształcie odwróconej litery U.

      ## Droga do szkoły
      - Przy każdej podstawówce przejście jest wyniesione i oświetlone.
      - O 7:30 pomaga osoba z lizakiem.
      - Na ulicy Połanieckiej i Wolności auta nie wjeżdżają od 7:30 do 8:15.
      - Rodzice z trzech osiedli prowadzą „pieszy autobus”: grupa idzie razem, o stałej porze.

      Szkoła, która chce zamknąć ulicę na czas przyjścia dzieci, składa wniosek z opinią rady rodziców. Próba trwa miesiąc, potem pytamy mieszkańców.

      ## Pieszo po zmroku
      Załóż odblask, także w mieście. Dostaniesz go w holu urzędu i u dzielnicowego. Ciemne miejsce zaznacz na mapie usterek, sprawdzimy lampy wieczorem.

      ## Rower znaleziony i skradziony
      Znaleziony rower trafia do biura rzeczy znalezionych. Policja znakuje ramy w pierwszy wtorek miesiąca, bez zapisów.
    `,
  }),
];
