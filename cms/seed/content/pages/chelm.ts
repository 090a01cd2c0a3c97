import type { DemoPage } from '../demoPage.ts';
import { commonPages, hoursTable, type OfficeFacts } from './commonPages.ts';

const facts: OfficeFacts = {
  tenant: 'chelm',
  phone: '82 565 36 00',
  residentsDepartment: 'Wydział Spraw Obywatelskich',
  building:
    'Wejście bez schodów jest od strony parkingu, przy nim dwa miejsca dla osób z kartą parkingową. Wewnątrz są winda z zapowiedziami głosowymi i toaleta dla osób na wózku, na parterze. Można wejść z psem asystującym.',
  communication:
    'W punkcie obsługi działa pętla indukcyjna. Połączysz się z nami przez tłumacza języka migowego online; na wizytę z tłumaczem na miejscu umów się trzy dni wcześniej. Pismo odczytamy Ci na głos.',
};

/** The pages of Chełm. */
export const chelmPages: DemoPage[] = [
  ...commonPages(facts),
  {
    title: 'Urząd',
    slug: 'urzad',
    parents: [],
    summary: 'Gdzie jesteśmy, kiedy otwarte i który wydział zajmie się Twoją sprawą.',
    order: 2,
    inMenu: true,
    producedBy: 'Sekretarz Miasta Chełm',
    body: `
      Urząd Miasta Chełm wykonuje zadania gminy i powiatu, bo Chełm jest miastem na prawach powiatu. To znaczy, że przy ulicy Lubelskiej 65 załatwisz zarówno dowód osobisty, jak i rejestrację samochodu.

      ## Kto decyduje
      - **[Rada Miasta](/rada/)** uchwala budżet, podatki i prawo miejscowe. Jej [uchwały](/ogloszenia/typ/uchwaly/) ogłaszamy tutaj.
      - **Prezydent Miasta** wykonuje uchwały, kieruje urzędem i wydaje [zarządzenia](/ogloszenia/typ/zarzadzenia/).

      ## Jak tu trafić i co zabrać
      W większości spraw wystarczy dowód osobisty. Dokumentów, które urząd ma u siebie, nie musisz przynosić drugi raz. Jeśli przychodzisz za kogoś, weź pełnomocnictwo; wzór dostaniesz w holu. Małe dziecko pobawi się w kąciku przy pokoju 27.

      Kolejka jest jedna i biegnie według numerków. Kobiety w ciąży, osoby z niepełnosprawnościami i krwiodawcy biorą numerek z literą P, wtedy nie czekają.

      ## Od czego zacząć
      Jeśli nie wiesz, dokąd iść, podejdź do punktu informacji w holu albo zadzwoń: [82 565 36 00](tel:+48825653600). Zajrzyj też do spisu [wydziałów](/urzad/wydzialy/) i [telefonów](/urzad/telefony/) albo na stronę [kontakt i godziny](/urzad/kontakt/).
    `,
  },
  {
    title: 'Kontakt i godziny',
    slug: 'kontakt',
    parents: ['urzad'],
    summary: 'ul. Lubelska 65, 22-100 Chełm, tel. 82 565 36 00. We wtorki pracujemy do 17:00.',
    order: 1,
    inMenu: false,
    producedBy: 'Sekretarz Miasta Chełm',
    body: `
      **Urząd Miasta Chełm**, ul. Lubelska 65, 22-100 Chełm

      - telefon: [82 565 36 00](tel:+48825653600)
      - e-mail: [urzad@chelm.example](mailto:urzad@chelm.example)
      - pismo przez internet: [Moje Miasto](/moje-miasto/zalatw/)

      ${hoursTable('chelm')}

      Kasa w holu przyjmuje wpłaty do godziny 15:00, we wtorki do 16:30, w piątki do 13:30. Zapłacisz kartą, telefonem i gotówką.

      ## Dojazd
      Autobusy linii 1, 2 i 5 stają na przystanku Urząd Miasta, 80 m od wejścia. Stojaki na rowery są przed budynkiem. Parking od strony podwórza jest bezpłatny przez godzinę.

      ## E-mail czy e-Doręczenia
      E-mailem możesz o coś zapytać. Żeby pismo miało skutek prawny, wyślij je przez e-Doręczenia, Moje Miasto albo pocztą. Adres do e-Doręczeń jest na dole każdej strony.
    `,
  },
  {
    title: 'Wydziały',
    slug: 'wydzialy',
    parents: ['urzad'],
    summary: 'Czym zajmuje się który wydział i w którym pokoju go znajdziesz.',
    order: 2,
    inMenu: false,
    producedBy: 'Dyrektor Wydziału Organizacyjnego i Kadr',
    body: `
      Pokoje z numerem 100 i wyższym są na piętrach; jest winda. Jeżeli sprawa dotyczy kilku wydziałów, złóż jedno pismo w kancelarii na parterze. Podzielimy je sami.

      ## Do którego okienka
      Na parterze załatwisz to, z czym przychodzi się najczęściej: dowód, meldunek, samochód, ślub, pomoc społeczną. Wyżej są podatki i drogi, a na samej górze mapy, działki i drzewa. Przy każdym wydziale piszemy, jak wejść bez schodów i kto odbierze telefon.

      ## Kto kieruje
      Za wydział odpowiada dyrektor, za referat kierownik. Gdy nie zgadzasz się z odpowiedzią, poproś najpierw o rozmowę z nim. Większość nieporozumień kończy się w kwadrans. Potem zostaje skarga, którą rozpatrzy ktoś inny niż ten, kogo dotyczy.
    `,
  },
  {
    title: 'Wynajmij stoisko w hali targowej',
    slug: 'hala-targowa',
    parents: ['zalatw-sprawe'],
    summary:
      'Na dzień bez formalności, na miesiąc po złożeniu wniosku do dwudziestego. Własne produkty: połowa opłaty.',
    order: 4,
    inMenu: false,
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    body: `
      **Ile kosztuje:** od 4 zł za dzień. **Jak długo trwa:** na dzień od ręki, na miesiąc do 7 dni. **Gdzie:** u zarządcy hali albo w urzędzie, pokój 118.

      ## Na jeden dzień
      1. Przyjdź do zarządcy hali od 5:30.
      2. Wybierz wolne stoisko i zapłać opłatę targową.
      3. Zachowaj bilet do końca dnia.

      ## Na miesiąc
      1. Wydrukuj wniosek, który jest dołączony do [regulaminu hali](/ogloszenia/zarzadzenie-regulamin-hali-targowej/).
      2. Złóż go do dwudziestego dnia poprzedniego miesiąca.
      3. Odpowiemy w ciągu 7 dni i podpiszemy umowę.

      Pierwszeństwo mają rolnicy i wytwórcy z własnymi produktami. Stawki ustaliła [uchwała Rady Miasta](/ogloszenia/uchwala-stawki-oplaty-targowej/).

      ## O czym pamiętać
      Samochód zostaw na parkingu od tyłu, pod halą wolno tylko wyładować. Stół ma 2 metry, a parasol rozkładasz swój. Prąd jest w rzędzie B, płatny według licznika.

      Przy sprzedaży żywności potrzebujesz wpisu do rejestru sanepidu. Waga musi mieć ważną legalizację. Po handlu zabierz skrzynki, odpady wrzuć do właściwych pojemników za halą.
    `,
  },
  {
    title: 'O mieście',
    slug: 'o-miescie',
    parents: [],
    summary: 'Miasto na kredowym wzgórzu: biały niedźwiedź, trzy dęby i korytarze pod rynkiem.',
    order: 3,
    inMenu: true,
    picture: 'chelm-wzgorze',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    body: `
      Chełm leży na wschodzie województwa lubelskiego, 25 km od granicy z Ukrainą. Nad domami widać z daleka Górę Chełmską z bazyliką i dzwonnicą, a pod ulicami biegną korytarze wykute w kredzie.

      ## Skąd niedźwiedź
      W herbie miasta biały niedźwiedź stoi między trzema dębami. Prawa miejskie Chełm otrzymał w 1392 roku od króla Władysława Jagiełły.

      ## Ludzie i miasto dziś
      Mieszka tu nieco ponad pięćdziesiąt tysięcy osób. Pracują w szkołach, szpitalu, na kolei, w fabryce butów i cementowni. Przez granicę przychodzi język ukraiński, który usłyszysz w autobusie, i barszcz, którego nikt nie gotuje tak samo. Jak załatwić codzienne sprawy, opisuje przewodnik [Miasto na co dzień](/miasto-na-co-dzien/).

      ## Co zobaczyć w jeden dzień
      1. Rano: Góra Chełmska, widok na miasto i okolicę.
      2. W południe: plac Łuczkowskiego ze studnią, targ i obiad.
      3. Po południu: [podziemia kredowe](/o-miescie/podziemia-kredowe/), weź ciepłą bluzę.

      ## Jak dojechać
      Pociągi z Lublina i Warszawy zatrzymują się na stacji Chełm i na przystanku Chełm Miasto. Do placu Łuczkowskiego jedziesz autobusem linii 1. Droga krajowa nr 12 łączy miasto z Lublinem i przejściem granicznym w Dorohusku.
    `,
  },
  {
    title: 'Podziemia kredowe',
    slug: 'podziemia-kredowe',
    parents: ['o-miescie'],
    summary: 'Dawna kopalnia kredy pod rynkiem. Przez cały rok 9 stopni, zwiedzanie tylko z przewodnikiem.',
    order: 1,
    inMenu: false,
    picture: 'chelm-podziemia',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    body: `
      Przez stulecia mieszczanie wydobywali kredę wprost spod własnych domów. Powstał labirynt korytarzy na kilku poziomach. Dziś bezpieczną część trasy można przejść z przewodnikiem, a w jednej z komór czeka duch Bieluch, opiekun chełmskich skarbów.

      ## Zanim przyjdziesz
      - Temperatura pod ziemią wynosi około 9 stopni, latem i zimą. Weź ciepłe ubranie i wygodne buty.
      - Przejście trwa około 50 minut.
      - Kup bilet wcześniej, jeżeli idziesz z grupą większą niż 10 osób.

      ## Dostępność
      Na trasę prowadzą strome schody i nie ma windy, dlatego nie przejedzie jej wózek. Dla osób, które nie mogą zejść, przy wejściu jest makieta dotykowa, film z napisami i audiodeskrypcją. Dla grup osób głuchych zapraszamy tłumacza języka migowego; napisz do nas tydzień wcześniej.

      ## Bezpieczeństwo
      Nie odłączaj się od grupy. W razie ostrzeżeń pogodowych trasę zamykamy, a informacja pojawia się wśród [komunikatów](/ogloszenia/typ/komunikaty/).
    `,
  },
];
