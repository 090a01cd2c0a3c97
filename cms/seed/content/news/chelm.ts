import { addDays, formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { bulkyWaste } from '../leaflets/chelm.ts';
import type { DemoNews } from '../demoStories.ts';
import { weekdayFrom, workday } from '../workday.ts';
import { published } from './published.ts';

/** The news of Chełm as of that day. */
export const chelmNews = (day: LocalDate): DemoNews[] => {
  const fair = weekdayFrom(day, 10, 5);
  const bulky = workday(day, 9);
  return [
    {
      slug: 'sprawy-w-urzedzie-zalatwisz-z-domu',
      title: 'Sprawy w urzędzie załatwisz z domu: rusza Moje Miasto',
      summary:
        'Pisma, rachunki za wodę i odpady, oceny dziecka i terminy masz od dziś w jednym miejscu, na komputerze i w telefonie.',
      picture: 'chelm-telefon',
      topics: ['city', 'investments'],
      pinned: true,
      producedBy: 'Kierownik Wydziału Organizacyjnego',
      publishedAt: published(day, 2, '09:00'),
      body: `
        Uruchomiliśmy panel mieszkańca. Konto zakładasz raz. Potem widzisz w nim to, co dotyczy ciebie: swoje sprawy w urzędzie, rachunki, odczyty liczników, dni odbioru odpadów i wiadomości ze szkoły dziecka.

        ## Co załatwisz od razu
        - Wyślesz pismo do urzędu i zobaczysz, kto się nim zajmuje.
        - Podasz stan wodomierza ze zdjęciem tarczy.
        - Usprawiedliwisz nieobecność dziecka w szkole.
        - Dostaniesz przypomnienie przed każdym terminem, jeśli tego chcesz.

        ## Jak zacząć
        1. Wejdź na [Moje Miasto](/moje-miasto/) i załóż konto.
        2. Połącz mieszkanie lub dziecko kodem, który dostaniesz od spółki albo ze szkoły.
        3. Zainstaluj aplikację z przeglądarki, jeśli wolisz telefon.

        Telefon zapamięta to, co ostatnio oglądałeś, więc rachunek i numer sprawy zobaczysz też bez zasięgu. Za konto nic nie płacisz.

        Nie masz komputera? Pomożemy ci w kancelarii, pokój 12 na parterze. Na [bezpłatne warsztaty](/wydarzenia/warsztaty-moje-miasto-w-telefonie/) możesz przyjść z własnym telefonem.

        Panel powstał w [projekcie współfinansowanym przez Unię Europejską](/projekty/wdrozenie-e-uslug-publicznych/).
      `,
    },
    {
      slug: 'jarmark-swiateczny-na-placu-luczkowskiego',
      title: 'Jarmark świąteczny wraca na plac Łuczkowskiego',
      summary:
        'Przez trzy dni kupisz miody, sery, świece i ozdoby od ponad czterdziestu wystawców. W sobotę wspólnie zapalimy choinkę.',
      picture: 'chelm-jarmark',
      topics: ['culture'],
      producedBy: 'Kierownik Wydziału Kultury',
      publishedAt: published(day, 4, '10:15'),
      body: `
        Jarmark zaczyna się ${formatDate(fair)} o godz. 12:00 i potrwa do niedzieli. Stoiska stoją na placu Łuczkowskiego i przy ulicy Lwowskiej.

        ## Dla kogo co
        - **Dzieci**: karuzela i warsztaty pierników w namiocie przy studni, codziennie od godz. 13:00.
        - **Kto lubi śpiewać**: kolędy z chórem miejskim w sobotę o godz. 17:00, zaraz po zapaleniu choinki.
        - **Kto marznie**: kawiarnia pod dachem i ogrzewany namiot.

        ## Dojazd
        W dniach jarmarku plac jest zamknięty dla samochodów. Autobusy zatrzymują się przy ulicy Lubelskiej. Miejsca dla osób z niepełnosprawnościami wyznaczyliśmy przy ulicy Kopernika.

        ## Zasady na placu
        Płacisz kartą lub gotówką. Kubek na grzańca i herbatę jest zwrotny, kaucja wynosi 5 zł. Psy mile widziane, ale karuzela je stresuje, więc omijajcie ją łukiem. W niedzielę od 10:00 do 12:00 gramy ciszej, dla osób, którym przeszkadza zgiełk.

        Program i godziny są w [kalendarzu wydarzeń](/wydarzenia/jarmark-swiateczny/).
      `,
    },
    {
      slug: 'droga-rowerowa-do-zalewu',
      title: 'Droga rowerowa do zalewu Żółtańce jest gotowa',
      summary: 'Ponad cztery kilometry równej nawierzchni, oświetlenie i dwa miejsca odpoczynku z wiatą.',
      picture: 'chelm-rower',
      topics: ['roads', 'sport', 'investments'],
      producedBy: 'Kierownik Wydziału Inwestycji',
      publishedAt: published(day, 8, '12:30'),
      body: `
        Droga zaczyna się przy ulicy Rejowieckiej i prowadzi aż do plaży nad zalewem. Na całej długości jest oddzielona od jezdni pasem zieleni.

        ## Co się zmieniło
        - Powstało sześć bezpiecznych przejazdów przez ulice.
        - Lampy świecą jaśniej, gdy ktoś się zbliża.
        - Przy wiatach stoją stojaki, stacja naprawy i ławki z oparciem.

        ## Jak nią jeździć
        Pieszy ma własny pas, bliżej drzew. Hulajnogą jedziesz po stronie rowerów. Przed zalewem droga zwęża się na mostku, tam pierwszeństwo ma ten, kto wjeżdża na wzniesienie. Dla wózków trójkołowych i przyczepek barierki rozstawiono szerzej, na 160 centymetrów.

        ## Co kosztowało
        Inwestycja pochłonęła 6,8 mln zł, z czego trzy czwarte to dotacja z funduszy europejskich. Zasadzono przy niej 210 lip i jarzębów. Za rok dołączy odnoga do stadionu, teraz trwa jej projektowanie.

        Zimą drogę odśnieżamy do godz. 7:00. Uszkodzoną lampę lub nawierzchnię zgłoś przez [Moje Miasto](/moje-miasto/zalatw/).
      `,
    },
    {
      slug: 'podziemia-kredowe-zima',
      title: 'Podziemia kredowe zimą: inne godziny i trasa dla rodzin',
      summary:
        'Od grudnia wchodzimy co godzinę, ostatni raz o 16:00. W weekendy ruszają krótsze wejścia dla małych dzieci.',
      picture: 'chelm-podziemia',
      topics: ['culture'],
      gallery: 'chelm-w-rysunkach',
      producedBy: 'Dyrektor Podziemi Kredowych',
      publishedAt: published(day, 13, '08:45'),
      body: `
        W podziemiach przez cały rok jest 9 stopni. Weź ciepłą bluzę, także wtedy, gdy na górze świeci słońce.

        Tabela: Wejścia od grudnia do lutego
        | Dzień | Wejścia | Ostatnie |
        | wtorek–piątek | co godzinę od 10:00 | 16:00 |
        | sobota i niedziela | co godzinę od 10:00 | 16:00 |
        | dla rodzin (sobota i niedziela) | 11:30 i 13:30 | 13:30 |

        Wejście rodzinne trwa pół godziny zamiast pięćdziesięciu minut. Dziecko dostaje latarkę i kartę, na której odhacza ślady ducha Bielucha. Wózek zostaw przy kasie, maluch pójdzie w nosidle. Bilet na pierwszą godzinę w dzień powszedni jest o jedną trzecią tańszy.

        Trasa ma schody i wąskie przejścia, nie wjedzie na nią wózek. Dla osób, które nie mogą zejść, przygotowaliśmy film z napisami i audiodeskrypcją, do obejrzenia bezpłatnie przy kasie.
      `,
    },
    {
      slug: 'odbior-mebli-i-duzych-odpadow',
      attachments: [bulkyWaste(day)],
      title: 'Odbieramy meble i inne duże odpady. Sprawdź, kiedy wystawić',
      summary: `Zaczynamy ${formatDate(bulky)} Rzeczy wystaw przed dom najwcześniej poprzedniego dnia wieczorem.`,
      topics: ['environment'],
      visibleTo: addDays(bulky, 14),
      producedBy: 'Kierownik Wydziału Ochrony Środowiska',
      publishedAt: published(day, 6, '07:30'),
      body: `
        Odbierzemy bezpłatnie meble, dywany, materace, wózki i rowery. Nie odbieramy gruzu, opon i części samochodowych: zawieź je do PSZOK.

        ## Zanim wystawisz
        1. Sprawdź dzień dla swojego adresu w [kalendarzu odpadów](/moje-miasto/odpady/).
        2. Rozłóż szafy i łóżka, żeby zmieściły się na chodniku.
        3. Zostaw przejście szerokie co najmniej na półtora metra.

        Szuflady i półki zwiąż sznurkiem, a szybę z kredensu zawiń w karton i podpisz. Lodówki oraz pralki nie wystawiaj: przyjedziemy po nie osobno, na telefon.

        ## Gdy trudno Ci to wynieść
        Masz ponad 70 lat albo orzeczenie i mieszkasz bez pomocy? Zamów ekipę pod numerem [82 565 36 50](tel:+48825653650), najpóźniej trzy dni wcześniej. Zniosą rzeczy z każdego piętra. W bloku miejsce na wystawkę wyznacza administrator, zwykle obok altany.

        ## Czego nie robić
        Rzeczy wystawione po odjeździe śmieciarki to wykroczenie. Zbieracze złomu bywają niecierpliwi, dlatego przewód od lampy odetnij, a dokumenty z szuflad wyjmij.

        Rzeczy, które ktoś jeszcze wykorzysta, możesz oddać do punktu ponownego użycia przy PSZOK.
      `,
    },
    {
      slug: 'szczepienia-przeciw-grypie-dla-seniorow',
      title: 'Bezpłatne szczepienia przeciw grypie dla osób po 65. roku życia',
      summary: 'Zapisy przyjmują przychodnie w mieście. Weź dowód osobisty.',
      topics: ['health', 'seniors'],
      visibleTo: addDays(day, -270),
      producedBy: 'Kierownik Wydziału Spraw Społecznych',
      publishedAt: published(day, 340, '09:20'),
      body: `
        Miasto opłaca szczepienia osobom zameldowanym w Chełmie, które skończyły 65 lat. Wystarczy zadzwonić do swojej przychodni i umówić godzinę.

        ## Jak to przebiega
        1. Lekarz osłucha cię i zapyta o gorączkę oraz uczulenia.
        2. Pielęgniarka podaje zastrzyk w ramię, trwa to chwilę.
        3. Przez kwadrans siedzisz w poczekalni, żeby nikt nie zasłabł w drodze.
        4. Wpis zobaczysz w Internetowym Koncie Pacjenta.

        Ręka może boleć do dwóch dni. Odporność pojawia się po dwóch tygodniach, więc najlepszy czas na wizytę to jesień, zanim zaczną chorować wnuki.

        ## Kto powinien zaczekać
        Osoba z gorączką, po niedawnej operacji lub z silną alergią na białko jaja. O wszystkim decyduje lekarz.

        Jeśli nie możesz wyjść z domu, powiedz o tym przy zapisie: pielęgniarka przyjedzie do ciebie. W zeszłym sezonie zaszczepiliśmy 3 150 osób, a do szpitala z powikłaniami trafiło o połowę mniej pacjentów niż dwa lata wcześniej.
      `,
    },
  ];
};
