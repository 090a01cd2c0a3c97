import type { DemoPage } from '../demoPage.ts';

const leisurePage = (page: Omit<DemoPage, 'parents' | 'inMenu'>): DemoPage => ({
  ...page,
  parents: ['o-miescie'],
  inMenu: false,
});

/** What one does after work, and what guests come for. */
export const chelmLeisure: DemoPage[] = [
  leisurePage({
    title: 'Kultura',
    slug: 'kultura',
    summary: 'Dom kultury, biblioteka, muzeum i kino: co robią, za ile i jak się tam dostać bez schodów.',
    order: 2,
    picture: 'chelm-jarmark',
    producedBy: 'Kierownik Wydziału Kultury',
    body: `
      Najbliższe koncerty, wystawy i warsztaty są w [kalendarzu wydarzeń](/wydarzenia/). Możesz go dodać do swojego telefonu, wtedy nowe terminy pojawią się same.

      ## Gdzie iść
      Tabela: Miejskie instytucje
      | Miejsce | Co w nim jest | Cena |
      | Chełmski Dom Kultury | teatr, kino studyjne, tańce ludowe, pracownia ceramiki | od 10 zł za seans |
      | Chełmska Biblioteka Publiczna | książki, gry, filmy, czytelnia z komputerami | bezpłatnie |
      | Muzeum | archeologia, ikony, przyroda, historia miasta | bilet, jeden dzień w tygodniu bez opłat |

      ## Karta biblioteczna
      Zapiszesz się z dowodem, w dziesięć minut. Dziecko zapisuje rodzic. Wypożyczasz na miesiąc i dwa razy przedłużasz z domu. Do osoby, która nie wychodzi, wolontariusz przynosi paczkę raz na trzy tygodnie.

      ## Bez barier
      Na seansach w czwartki są napisy. Raz w miesiącu film ma audiodeskrypcję. W sali widowiskowej są cztery miejsca na wózek i pętla indukcyjna, a za pulpitem bileterki czeka opis sceny pismem Braille’a. Spektakl „spokojny” gramy ciszej i przy zapalonych lampach, dla widzów wrażliwych na bodźce.

      ## Dla twórców
      Stypendium artystyczne przyznajemy dwa razy w roku, do 6 000 zł. Ścianę pod mural wskaże Wydział Kultury, a pracownię na godziny udostępni dom kultury. Grasz na ulicy? Na placu wystarczy zgłoszenie telefonem.
    `,
  }),
  leisurePage({
    title: 'Sport i rekreacja',
    slug: 'sport-i-rekreacja',
    summary: 'Basen, lodowisko, stadion, siłownie pod chmurką i plaża nad zalewem. Godziny i ceny.',
    order: 3,
    picture: 'chelm-rower',
    producedBy: 'Dyrektor Miejskiego Ośrodka Sportu i Rekreacji',
    body: `
      Ruszać się można w Chełmie przez cały rok, a połowa miejsc nic nie kosztuje. Z obiektów korzystają na równych prawach kluby i osoby, które przyszły same.

      ## Kryta pływalnia
      Tor 25 metrów, brodzik i sauna. Czynna codziennie od 6:30 do 22:00. Bilet na godzinę kosztuje 16 zł, ulgowy 9 zł. We wtorki od 10:00 do 12:00 pływają seniorzy, w soboty rano rodziny z niemowlętami. Jest winda do wody i szatnia z leżanką dla dorosłych.

      ## Lodowisko i hala
      Lodowisko działa od grudnia do lutego przy stadionie. Łyżwy w rozmiarach od 26 do 47 wypożyczysz na miejscu. Pchacz w kształcie niedźwiedzia pomaga dzieciom ustać.

      ## Pod gołym niebem, za darmo
      - siłownie w pięciu parkach, dwie z przyrządami dla osób na wózkach,
      - boiska przy szkołach, po lekcjach i w weekendy,
      - skatepark przy stadionie, otwarty do 21:00,
      - ścieżki biegowe w lesie Borek, od 2 do 10 kilometrów.

      ## Nad zalewem Żółtańce
      Kąpielisko ma ratowników od 20 czerwca do 31 sierpnia. Matę na plaży i pływający fotel dostaniesz bez kaucji.

      ## Klub, turniej, stypendium
      Dotacje na szkolenie młodzieży rozdajemy w [konkursie ofert](/ogloszenia/typ/konkursy-ofert/). Za medal mistrzostw Polski zawodnik dostaje nagrodę, wniosek składa trener do 31 października.
    `,
  }),
  leisurePage({
    title: 'Zabytki',
    slug: 'zabytki',
    summary: 'Od średniowiecznej wieży po modernizm: co warto zobaczyć i jak wyremontować stary dom.',
    order: 4,
    picture: 'chelm-wzgorze',
    producedBy: 'Kierownik Wydziału Kultury',
    body: `
      Chełm przez wieki leżał na granicy. Stały tu obok siebie kościół, cerkiew i synagoga, a książę Daniel Romanowicz miał na Górze swój dwór.

      ## Pięć miejsc na początek
      Tabela: Co, gdzie i dlaczego
      | Zabytek | Gdzie stoi | Co w nim wyjątkowego |
      | bazylika Narodzenia Najświętszej Maryi Panny | Góra Chełmska | dawna katedra greckokatolicka, krypty i widok z dzwonnicy |
      | kościół Rozesłania Świętych Apostołów | ulica Lubelska | falujące rokoko Pawła Fontany, malowane sklepienie |
      | cerkiew świętego Jana Teologa | śródmieście | ikonostas z dziewiętnastego wieku |
      | Mała Synagoga | ulica Kopernika | pamiątka po połowie mieszkańców sprzed wojny |
      | wieża w Bieławinie | za miastem, na łąkach | ruina z zielonkawego kamienia, trzynasty wiek |

      Dziesięć minut dalej zaczyna się dzielnica Dyrekcja. To modernistyczne osiedle kolejarzy z lat dwudziestych i trzydziestych, z ogrodami i kamiennymi schodami.

      ## Mieszkasz w zabytku
      1. Sprawdź u konserwatora, czy dom jest w rejestrze, czy tylko w ewidencji.
      2. Przed każdym remontem rejestrowego budynku uzyskaj pozwolenie wojewódzkiego konserwatora.
      3. Wniosek o dotację miasta złóż do końca lutego. Pokrywamy do połowy kosztów dachu, okien i elewacji.

      ## Znalezisko
      Wykopałeś monetę, kość albo fragment muru? Przerwij pracę, osłoń miejsce i powiadom nas. Za ważne odkrycie minister przyznaje nagrodę, za ukrycie grozi kara.

      Podziemny labirynt ma osobną stronę: [Podziemia kredowe](/o-miescie/podziemia-kredowe/).
    `,
  }),
  leisurePage({
    title: 'Turystyka: weekend w Chełmie',
    slug: 'turystyka',
    summary: 'Plan na dwa dni, nocleg, jedzenie, przewodnik i wycieczki za miasto pieszo, rowerem i autem.',
    order: 5,
    picture: 'chelm-podziemia',
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    body: `
      Dwa dni to w sam raz, żeby zejść pod ziemię, wejść na Górę i zobaczyć żółwia błotnego. Punkt informacji przy placu Łuczkowskiego jest otwarty codziennie od 9:00 do 17:00, w sezonie do 19:00.

      ## Dzień pierwszy: miasto
      1. 10:00, zejście do dawnej kopalni. Bilety schodzą szybko, zarezerwuj tydzień przed przyjazdem.
      2. 12:30, obiad. Spróbuj cebularza, pierogów z kaszą gryczaną i kremówki z duchem Bieluchem.
      3. 15:00, spacer szlakiem niedźwiadków. Małe figury z brązu siedzą w miejscach ważnych dla historii.
      4. Wieczorem dzwonnica, skąd widać lasy aż po Bug.

      ## Dzień drugi: za miasto
      Tabela: Trzy wycieczki
      | Cel | Jak daleko | Jak |
      | rezerwat Bagno Serebryskie, żurawie i wodniczki | 10 km | rowerem |
      | wieża ariańska w Krupem | 18 km | autem lub autobusem |
      | Poleski Park Narodowy, kładki przez torfowisko | 45 km | autem |

      Na torfowiska weź kalosze i środek na komary. Psy zostają na smyczy.

      ## Nocleg
      Do wyboru są hotele, pokoje gościnne i pole namiotowe nad zalewem. Kamper postawisz przy stadionie, jest tam woda i prąd. Wykaz miejsc, z opisem wejścia i łazienki dla wózka, wyślemy na życzenie.

      ## Grupy
      Przewodnika po polsku, angielsku i ukraińsku zamówisz pięć dni wcześniej. Klasy szkolne z powiatu zwiedzają za pół ceny.
    `,
  }),
];
