import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

const wyznica = {
  name: 'Świetlica w Wyżnicy',
  address: 'Wyżnica, 23-251 Dzierzkowice',
  accessibility: 'Wejście bez schodów, drzwi 100 cm, toaleta z poręczami.',
};

/** Further events of Dzierzkowice as of that day. */
export const moreDzierzkowiceEvents = (day: LocalDate): DemoEvent[] => {
  const publishedAt = instantAt(workday(day, -6), '13:00');
  const concert = weekdayFrom(day, 11, 6);
  const pruning = weekdayFrom(day, 9, 5);
  const jam = weekdayFrom(day, 4, 5);
  const session = workday(day, 20);
  const blood = weekdayFrom(day, 12, 7);
  const chess = weekdayFrom(day, 2, 2);
  const walk = weekdayFrom(day, 16, 7);
  const market = weekdayFrom(day, 18, 6);
  const films = weekdayFrom(day, 5, 4);
  const harvest = weekdayFrom(day, -95, 7);
  return [
    {
      slug: 'koncert-na-sto-lat-orkiestry',
      title: 'Koncert na sto lat orkiestry strażackiej',
      summary:
        'Marsze, walce i niemy film z muzyką na żywo. Zagrają trzy pokolenia, od jedenastu do siedemdziesięciu trzech lat.',
      category: 'culture',
      startsAt: instantAt(concert, '17:00'),
      endsAt: instantAt(concert, '19:30'),
      place: {
        name: 'Hala sportowa w Terpentynie',
        address: 'Terpentyna, 23-251 Dzierzkowice',
        accessibility: 'Poziom parkingu, miejsca na wózki w pierwszym rzędzie, słuchawki wyciszające do wypożyczenia.',
      },
      organiser: 'OSP Terpentyna i Urząd Gminy',
      price: { kind: 'free' },
      picture: 'dzierzkowice-sad',
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt,
      body: `
        Sto lat temu pierwszą próbę zakłócił pożar stodoły, więc muzycy odłożyli trąbki i chwycili wiadra. Od tego wydarzenia zacznie się koncert: najpierw syrena, potem cisza, potem marsz.

        ## Co usłyszycie
        1. „Marsz Terpentyna”, odnaleziony w zeszłym roku na strychu plebanii.
        2. Walce z wesel lat pięćdziesiątych, można tańczyć z boku hali.
        3. Niemy film o straży z podkładem orkiestry.
        4. Najmłodsi z solówką na flet i ksylofon.

        ## Wystawa
        W holu stoją trąbki z 1926 roku, czapka kapelmistrza i bęben, za który sprzedano wieprza. Eksponaty opisano także brajlem.

        ## Parking i powrót
        Hala mieści 420 osób. Z Wyżnicy i Ludmiłówki odjeżdżają autobusy o 16:20, wracają dwadzieścia minut po koncercie. Bilety są darmowe, lecz miejsca numerowane: odbierz je w sekretariacie albo u sołtysa.

        Kwiatów nie trzeba. Kto chce, wrzuca do tuby datek na nowy klarnet. Informacje: 81 822 00 00.
      `,
    },
    {
      slug: 'pokaz-ciecia-jabloni',
      title: 'Pokaz cięcia jabłoni i porzeczek',
      summary: 'W sadzie w Wyżniance, przy drzewach młodych, starych i zaniedbanych. Sekator weź własny.',
      category: 'education',
      startsAt: instantAt(pruning, '13:00'),
      endsAt: instantAt(pruning, '15:30'),
      place: {
        name: 'Sad pokazowy w Wyżniance',
        address: 'Wyżnianka, 23-251 Dzierzkowice',
        accessibility: 'Murawa między rzędami, równa i ubita. Pierwsze dwie kwatery dostępne na wózku terenowym.',
      },
      organiser: 'Stanowisko do spraw rolnictwa',
      price: { kind: 'free' },
      picture: 'dzierzkowice-sad',
      producedBy: 'Stanowisko do spraw rolnictwa',
      publishedAt,
      body: `
        Najczęstszy błąd to strzyżenie drzewa jak żywopłotu. Odbija potem miotłą pędów i nie rodzi. Instruktorka pokaże, co wyciąć, a przy czym schować sekator do kieszeni.

        ## Trzy stanowiska
        - **Młoda jabłoń, drugi rok.** Formowanie korony, odginanie gałęzi patyczkiem.
        - **Stary kosztel.** Prześwietlanie na raty, przez trzy zimy.
        - **Czarna porzeczka po kombajnie.** Które pędy usunąć przy ziemi i po co.

        ## Zabierz
        Sekator, piłkę, rękawice i ubranie, którego nie szkoda. Narzędzia odkażamy w wiaderku, żeby nie przenosić chorób kory. Ostrzałka jest na miejscu.

        ## Potem
        Ścięte gałęzie idą do rębaka. Zrębki zabierzesz w workach jako ściółkę pod maliny. Pytania o opryski zimowe zostaw na koniec, odpowiemy przy ognisku. Przy mrozie poniżej sześciu stopni spotkanie przesuniemy o tydzień.

        Dojazd: drugi zjazd za stawem, tabliczka z jabłkiem. Liczba miejsc nie jest ograniczona.
      `,
    },
    {
      slug: 'warsztaty-przetworow-w-wyznicy',
      title: 'Warsztaty: konfitura porzeczkowa i etykieta, która sprzedaje',
      summary: 'Gotujemy bez żelatyny, a potem piszemy skład zgodny z przepisami. Słoik zabierasz do domu.',
      category: 'education',
      startsAt: instantAt(jam, '16:00'),
      endsAt: instantAt(jam, '20:00'),
      place: wyznica,
      organiser: 'Koło Gospodyń Wiejskich w Wyżnicy',
      price: { kind: 'paid', from: 2000 },
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt,
      body: `
        Czarna porzeczka ma tyle pektyny, że wystarczy cukier i cierpliwość. Gospodynie z Wyżnicy zdradzą, w którym momencie zdjąć rondel i dlaczego trzeba mieszać drewnianą łyżką w ósemkę.

        ## Część pierwsza: kuchnia
        Mrożone owoce z tegorocznych zbiorów dostarcza plantator. Zrobimy trzy partie: klasyczną, z czekoladą i na ostro do mięsa.

        ## Część druga: papier
        1. Co musi być na etykiecie w rolniczym handlu detalicznym.
        2. Jak wyliczyć datę ważności.
        3. Ile możesz sprzedać bez podatku.
        4. Projekt naklejki na tablecie, wydruk na miejscu.

        ## Informacje praktyczne
        Wpisowe 20 zł pokrywa cukier i słoiki. Miejsc jest szesnaście, pierwszeństwo mają mieszkańcy. Alergicy: w kuchni używamy orzechów. Zapisy telefonicznie w sekretariacie, pokój 1. Jeden fartuch z kieszenią na chochlę czeka na osobę leworęczną.

        Gdy zabraknie miejsc, zapiszemy Cię na powtórkę w ferie. Dzieci mogą przyjść jako degustatorzy.
      `,
    },
    {
      slug: 'sesja-rady-podatki-i-fundusz',
      title: 'Sesja Rady Gminy: budżet, lampy i plan pracy',
      summary: 'Przyjdź i posłuchaj, na co pójdą podatki. Mieszkańcy mogą zadać pytanie na koniec obrad.',
      category: 'council',
      startsAt: instantAt(session, '13:00'),
      place: {
        name: 'Urząd Gminy Dzierzkowice, sala ślubów',
        address: 'Terpentyna 1, 23-251 Dzierzkowice',
        accessibility: 'Parter bez progów, nagłośnienie z pętlą. Tłumacza migowego zamów trzy dni wcześniej.',
      },
      organiser: 'Rada Gminy Dzierzkowice',
      price: { kind: 'free' },
      producedBy: 'Przewodniczący Rady Gminy Dzierzkowice',
      publishedAt,
      body: `
        Rada zbiera się zwykle w ostatni czwartek miesiąca, tym razem wcześniej, żeby zdążyć z budżetem. Materiały dla radnych wiszą na stronie od tygodnia; nie ma w nich nic tajnego.

        Tabela: Najważniejsze punkty
        | Punkt | O czym zdecydują radni |
        | budżet | 29 mln zł wydatków, z tego 8 mln na drogi i rury |
        | oświetlenie | wymiana 212 lamp na LED w trzech ratach |
        | petycja | zdanie komisji o progu zwalniającym przy szkole |
        | plan pracy | kiedy komisje odwiedzą wsie |

        ## Jak wygląda głosowanie
        Radny naciska przycisk, a wynik z nazwą okręgu pojawia się na ekranie. Zostaje w archiwum razem z nagraniem. Głosowanie tajne zdarza się tylko przy wyborach osób.

        ## Twoje pytanie
        Zapisz je na karteczce przy wejściu albo zadaj w wolnych wnioskach, dwie minuty wystarczą. Odpowiedź na piśmie przyjdzie w czternaście dni.

        Nie możesz przyjść? Nagranie obejrzysz wieczorem, a napisy dodamy przed upływem dwóch tygodni.
      `,
    },
    {
      slug: 'zbiorka-krwi-przed-remiza',
      title: 'Zbiórka krwi przed remizą w Terpentynie',
      summary: 'Ambulans z Lublina czeka od dziewiątej. Kto odda krew, dostanie sok porzeczkowy od plantatorów.',
      category: 'health',
      startsAt: instantAt(blood, '09:00'),
      endsAt: instantAt(blood, '13:30'),
      place: {
        name: 'Plac przed remizą OSP w Terpentynie',
        address: 'Terpentyna 3, 23-251 Dzierzkowice',
        accessibility: 'Do ambulansu są cztery stopnie. Wywiad lekarski może odbyć się w remizie, na parterze.',
      },
      organiser: 'OSP Terpentyna',
      price: { kind: 'free' },
      producedBy: 'Sekretarz Gminy',
      publishedAt,
      body: `
        Ostatnio krew oddało 47 osób, czyli ponad dwadzieścia litrów. Część trafiła na oddział, gdzie leżał sąsiad po wypadku z piłą. Dlatego niektórzy wracają za każdym razem.

        ## Możesz oddać krew, jeśli
        - masz od 18 do 65 lat i ważysz powyżej 50 kg,
        - od ostatniego razu minęło osiem tygodni, u kobiet trzy miesiące,
        - nie chorujesz i od tatuażu upłynęło pół roku.

        ## Przed i po
        1. Zjedz lekkie śniadanie bez masła, wypij litr wody.
        2. Weź dokument ze zdjęciem.
        3. Zarejestruj się i wypełnij ankietę, bez wstydu.
        4. Po oddaniu posiedź kwadrans i nie dźwigaj skrzynek.

        Przysługuje Ci wolne od pracy w tym i następnym dniu. Rolnikom wolnego nie da nikt, ale sok jest podwójny. Dziećmi zajmie się drużyna młodzieżowa, będzie lanie wody z hydronetki do celu.

        Nie jesteś pewien, czy lek Ci przeszkadza? Zadzwoń do centrum krwiodawstwa albo zapytaj lekarza na miejscu.
      `,
    },
    {
      slug: 'szachy-i-gry-w-woli',
      title: 'Wtorki przy szachownicy w Dzierzkowicach-Woli',
      summary: 'Seniorzy grają z uczniami. Kto nie zna ruchów, nauczy się w jedno popołudnie.',
      category: 'seniors',
      startsAt: instantAt(chess, '15:00'),
      endsAt: instantAt(chess, '17:30'),
      repeatsOn: [addDays(chess, 7), addDays(chess, 14), addDays(chess, 21)],
      place: {
        name: 'Świetlica w Dzierzkowicach-Woli',
        address: 'Dzierzkowice-Wola, 23-251 Dzierzkowice',
        accessibility: 'Bez progu. Jest szachownica z otworami i kołkami dla osób niewidomych.',
      },
      organiser: 'Klub w Dzierzkowicach-Woli',
      price: { kind: 'free' },
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt,
      body: `
        Zaczęło się od zakładu dziadka z wnukiem o to, kto będzie rąbał drewno. Dziadek przegrał, porąbał i zażądał rewanżu. Teraz przy dwunastu stołach siada pół wsi.

        ## Przebieg popołudnia
        - 15:00, zagadka na tablicy: mat w dwóch ruchach,
        - 15:20, partie po dwadzieścia minut na osobę,
        - 16:30, przerwa na placek z jabłkami,
        - 16:50, warcaby, domino i chińczyk dla odpoczynku.

        ## Turniej
        Po czterech spotkaniach rozegramy mistrzostwa Woli. Liczy się suma wieku obu graczy w parze, więc najbardziej opłaca się grać z prababcią. Puchar wyrzeźbił miejscowy stolarz z drewna starej gruszy.

        ## Zapisów nie ma
        Wystarczy przyjść. Okulary, kawę i poduszkę na krzesło przynieś, jeśli lubisz. Słabosłyszącym przeciwnik pokaże czas na dużym zegarze.

        Transport dla osób, które nie dojdą same, zamów w sekretariacie w poniedziałek do południa.
      `,
    },
    {
      slug: 'wedrowka-wawozami',
      title: 'Wędrówka wąwozami lessowymi z geologiem',
      summary: 'Sześć kilometrów z Krzywia do Gór. Zobaczysz korzenie wiszące w powietrzu i norki pszczół samotnic.',
      category: 'sport',
      startsAt: instantAt(walk, '10:00'),
      endsAt: instantAt(walk, '14:00'),
      place: {
        name: 'Kapliczka w Krzywiu',
        accessibility:
          'Strome podejścia i błoto, trasa nie nadaje się dla wózków. Równolegle idzie krótszy spacer asfaltem.',
      },
      organiser: 'Urząd Gminy i przewodnik terenowy',
      price: { kind: 'words', words: 'bezpłatnie, po wcześniejszym zgłoszeniu' },
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt,
      body: `
        Less przywiał wiatr w epoce lodowej, a wąwozy wyrzeźbiły koła wozów. Gospodarze jeździli tą samą koleiną, woda pogłębiała ją po każdej ulewie i dziś ściany mają dziewięć metrów. Geolog wyjaśni, czemu stoją pionowo i kiedy przestają.

        ## Przystanki
        1. Korzeniowe Ucho: lipa, pod którą można przejść.
        2. Ściana z lalkami, wapiennymi figurkami w lessie.
        3. Gniazda lepiarek, drobnych pszczół bez ula.
        4. Miejsce osuwiska z wiosny, oglądane z dystansu.
        5. Punkt widokowy w Górach i ognisko.

        ## Przygotuj się
        Buty z bieżnikiem, kijki, kanapka. W czasie deszczu nie wchodzimy, bo skarpa puszcza. Dzieci od siedmiu lat pod opieką. Grupa liczy najwyżej dwadzieścia pięć osób; zadzwoń do pokoju 7. Bus odwiezie wszystkich do samochodów.

        Kto woli spacer asfaltem, idzie z bibliotekarką i słucha opowieści o kapliczkach. Obie grupy spotkają się przy ognisku.
      `,
    },
    {
      slug: 'kiermasz-soku-i-miodu',
      title: 'Kiermasz soku, miodu i sadzonek',
      summary: 'Dwudziestu gospodarzy z gminy, degustacja miodów i wymiana sadzonek krzew za krzew.',
      category: 'fair',
      startsAt: instantAt(market, '08:00'),
      endsAt: instantAt(market, '13:00'),
      place: {
        name: 'Remiza i plac OSP w Terpentynie',
        address: 'Terpentyna 3, 23-251 Dzierzkowice',
        accessibility: 'Wejście bez schodów, stoiska co dwa metry, krzesła przy degustacji.',
      },
      organiser: 'Urząd Gminy Dzierzkowice',
      price: { kind: 'free' },
      picture: 'dzierzkowice-maliny',
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt,
      body: `
        Pod jednym dachem stanie tłocznia, pszczelarze i szkółkarze. Możesz przyjechać z własną skrzynką jabłek i wyjechać z pięcioma litrami soku w kartonie.

        ## Jak wycisnąć swoje jabłka
        - zarezerwuj kwadrans u tłoczni, najmniej 30 kilogramów,
        - umyj owoce i usuń nadgniłe,
        - zapłać złotówkę za litr, karton w cenie.

        ## Wymiana
        Przynieś podpisaną sadzonkę, weź inną. Maliny i porzeczki z własnego pola trzeba obejrzeć: przy wejściu siedzi inspektorka, która pozna wirusa po liściu. Roślin bez etykiety nie wymieniamy.

        ## Degustacja miodów
        Prowadzi ją pasieka z Krzywia. Zaczynamy od łagodnych, kończymy na wrzosowym. Diabetyk też może spróbować pyłku. Najlepszy miód dnia wybierze publiczność, wrzucając ziarnko fasoli do słoja.

        Stół dla wystawcy jest bezpłatny, zgłoszenia przyjmuje pokój 7. Psy na smyczy są mile widziane na placu.
      `,
    },
    {
      slug: 'kino-na-wsi-w-ludmilowce',
      title: 'Kino na wsi: film z audiodeskrypcją w Ludmiłówce',
      summary: 'Świetlica zamienia się w salę kinową na 60 miejsc. Film polski, z napisami i opisem dla niewidomych.',
      category: 'family',
      startsAt: instantAt(films, '18:00'),
      endsAt: instantAt(films, '20:15'),
      place: {
        name: 'Świetlica w Ludmiłówce',
        address: 'Ludmiłówka, 23-251 Dzierzkowice',
        accessibility: 'Jeden próg 2 cm, rampa. Słuchawki z audiodeskrypcją, napisy na ekranie.',
      },
      organiser: 'Gminna Biblioteka Publiczna',
      price: { kind: 'free' },
      producedBy: 'Kierownik Gminnej Biblioteki Publicznej',
      publishedAt,
      body: `
        Do kina w Kraśniku jest daleko, a ostatni autobus wraca przed napisami końcowymi. Dlatego kino przyjeżdża do nas, z prawdziwym ekranem, dźwiękiem i popcornem z kukurydzy z Podwód.

        ## Co pokazujemy
        Rodzinną komedię o starszym panu, który uczy się latać paralotnią. Jest od lat siedmiu. Tytuł wolno nam podać tylko na plakacie w świetlicy, bo tego wymaga licencja na pokaz zamknięty.

        ## Kino bez barier
        Napisy zobaczą wszyscy. Audiodeskrypcję usłyszysz przez słuchawkę, odbierz ją przed wejściem. W połowie robimy przerwę na rozprostowanie nóg i nie gasimy całkiem światła, żeby najmłodsi się nie bali.

        ## Miejsca
        Rezerwuj w bibliotece lub u sołtyski. Wolne fotele oddajemy pięć minut przed seansem. Następny pokaz odbędzie się w Krzywiu, repertuar wybiorą dzieci na lekcji bibliotecznej.

        Pytania o słuchawki i rampę: biblioteka w Rynku. Popcorn kosztuje dwa złote, woda nic.
      `,
    },
    {
      slug: 'swieto-maliny',
      title: 'Święto Maliny',
      summary: 'Korowód, konkurs na najszybszego zbieracza i największy malinowy tort w powiecie.',
      category: 'ceremony',
      startsAt: instantAt(harvest, '13:00'),
      endsAt: instantAt(harvest, '22:00'),
      place: {
        name: 'Stadion w Terpentynie',
        address: 'Terpentyna, 23-251 Dzierzkowice',
        accessibility: 'Bieżnia dostępna dla wózków, podest przy scenie, toaleta przystosowana.',
      },
      organiser: 'Urząd Gminy Dzierzkowice',
      price: { kind: 'free' },
      picture: 'dzierzkowice-maliny',
      producedBy: 'Kierownik Referatu Organizacyjnego',
      publishedAt: instantAt(workday(day, -120), '09:00'),
      body: `
        Kiedy ostatnie łubianki odjechały do skupu, gmina świętuje. Każde sołectwo buduje na przyczepie scenę z życia plantacji: w zeszłym roku wygrała Sosnowa Wola, która posadziła żywe krzaki i żywego stracha.

        Tabela: Program dnia
        | Godzina | Wydarzenie |
        | 13:00 | korowód przyczep spod urzędu |
        | 14:30 | konkurs zbierania na czas, kategoria junior i mistrz |
        | 16:00 | krojenie tortu na 400 porcji |
        | 17:00 | orkiestra strażacka |
        | 19:00 | zespół taneczny i zabawa |

        ## Konkurs
        Regulamin jest prosty: minuta, kubek, owoce bez szypułek. Rekord wynosi 412 gramów. Ubiegłoroczny zwycięzca nie startuje, tylko sędziuje.

        ## Dla alergików i maluchów
        Stoisko z ciastem bez glutenu prowadzi koło z Podwód. Przewijak i fotel do karmienia są w budynku klubowym. Zwierzęta zostaw w cieniu domu, na stadionie jest głośno.

        Zgłoszenia przyczep przyjmuje sekretariat do środy. Po zmroku autobusy rozwożą gości we wszystkie strony gminy.
      `,
    },
  ];
};
