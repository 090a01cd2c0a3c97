import { formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

/** News of Dzierzkowice about people, villages, schools and works. */
export const dzierzkowiceLifeNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'orkiestra-strazacka-ma-sto-lat',
    title: 'Sto lat orkiestry strażackiej: pierwszy marsz zagrano na czterech trąbkach',
    summary: 'Jubileusz uświetni koncert i wystawa instrumentów. Szukamy starych zdjęć i nut z Waszych strychów.',
    topics: ['culture'],
    producedBy: 'Kierownik Referatu Organizacyjnego',
    publishedAt: instantAt(workday(day, -8), '10:50'),
    body: `
      W protokole z 1926 roku zapisano, że druhowie z Terpentyny „złożyli się po dwa złote na trąbki, a na bęben sprzedali wieprza”. Od tamtej pory orkiestra grała na każdych dożynkach, w czasie wojny w piwnicy, po cichu.

      ## Kto gra dziś
      W próbach uczestniczy 34 muzyków. Najmłodsza flecistka ma jedenaście lat, tubista siedemdziesiąt trzy. Połowa to dziewczęta, co założycielom nie przyszłoby do głowy.

      ## Czego szukamy
      - fotografii sprzed 1980 roku, zeskanujemy i oddamy,
      - nut przepisywanych ręcznie,
      - czapki z pierwszego umundurowania,
      - wspomnień: kto pamięta wyjazd na festiwal w Lublinie?

      ## Nauka od zera
      Kapelmistrz przyjmuje dzieci od dziewiątego roku życia. Instrument pożycza straż. Lekcje są w poniedziałki i czwartki w remizie, wejście bez schodów. Grać można także z aparatem słuchowym, jeden z puzonistów robi to od dawna.
    `,
  },
  {
    slug: 'pierogi-z-jaglami-na-liscie',
    title: 'Pierogi z jagłami z Wyżnicy trafiły na listę produktów tradycyjnych',
    summary: 'Koło gospodyń zbierało przepisy dziewięć lat. Zdradzamy, czego nigdy nie dodaje się do farszu.',
    topics: ['culture'],
    producedBy: 'Kierownik Referatu Organizacyjnego',
    publishedAt: instantAt(workday(day, -41), '12:20'),
    body: `
      Kasza jaglana, twaróg, mięta i trochę miodu: tyle wystarczy. Gospodynie z Wyżnicy musiały jednak udowodnić, że robi się tak od co najmniej dwudziestu pięciu lat. Przyniosły zeszyty, zdjęcia z wesel i nagranie prababci, która lepi i śpiewa.

      ## Jak je odróżnić
      1. Ciasto jest cienkie, widać przez nie ziarenka.
      2. Brzeg zaplata się w warkoczyk, a nie dociska widelcem.
      3. Polewa się je śmietaną z sokiem malinowym.
      4. Cebuli nie ma. Nigdy.

      ## Co daje wpis
      Gospodarstwa, które karmią turystów, mogą sprzedawać pierogi w ramach rolniczego handlu detalicznego, bez firmy. Wpis na listę pomaga je pokazać na targach.

      ## Gdzie spróbować
      W ostatnią niedzielę miesiąca po sumie, w świetlicy. Porcja kosztuje tyle, ile wrzucisz do puszki na remont dachu. Warsztaty dla dzieci prowadzą te same panie w czasie ferii.
    `,
  },
  {
    slug: 'kanalizacja-w-terpentynie-postep',
    title: 'Kanalizacja w Terpentynie: połowa rur już w ziemi',
    summary: 'Ekipa minęła szkołę i idzie za remizę. Objazd potrwa trzy tygodnie, autobus staje przy ośrodku zdrowia.',
    topics: ['investments', 'roads'],
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    publishedAt: instantAt(workday(day, -12), '13:40'),
    body: `
      Less jest wdzięczny: wykop stoi pionowo i nie trzeba go tak mocno podpierać. Dzięki temu roboty wyprzedzają plan o dwanaście dni. Na dole czekała za to niespodzianka, drewniany wodociąg z czasów dziedzica, który archeolog opisał i zabezpieczył.

      Tabela: Postęp robót
      | Odcinek | Zrobione |
      | szkoła – ośrodek zdrowia | 100% |
      | uliczki za remizą | 35% |
      | droga do stawów | 0%, ruszy latem |
      | pompownia | zbiornik wstawiony |

      ## Objazd
      Do szkoły dojeżdżasz od strony urzędu. Śmieciarka zabiera worki z rogu, wystaw je dzień wcześniej. Karetka i straż mają klucz do blokady.

      ## Gdy coś pęknie
      Zgłoś pęknięcie muru kierownikowi budowy w ciągu dwóch dni. Przed wykopem zrobiono zdjęcia każdego domu, więc sporu nie będzie. Na podwórzu ekipa odtworzy trawnik, ale kwiaty przesadź sam.
    `,
  },
  {
    slug: 'hydrofornia-w-wyznicy',
    title: 'Hydrofornia w Wyżnicy: dwie pompy zamiast jednej i mniej manganu',
    summary: 'Latem nie zabraknie ciśnienia na końcu sieci. Woda nie będzie już zostawiać brązowych śladów.',
    topics: ['investments'],
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -57), '09:15'),
    body: `
      Kto mieszka w górnej Ludmiłówce, zna to dobrze: w lipcu, gdy wszyscy podlewają maliny, z kranu ledwie cieknie. Stara pompa dawała 28 metrów sześciennych na godzinę. Nowe dwie dają 52 i włączają się na zmianę, żeby się nie zużywały.

      ## Filtr na mangan
      Złoże z piasku kwarcowego wyłapuje mangan i żelazo. Przed wymianą było ich trochę ponad normę zalecaną, choć nie szkodziły zdrowiu. Pranie przestanie szarzeć, a czajnik brązowieć.

      ## Zasady w upał
      - Podlewaj po 21:00 albo przed 5:00 rano.
      - Napełnianie basenu zgłoś, otworzymy hydrant powoli.
      - Zraszacze na plantacji podłącz do studni, nie do wodociągu.

      ## Co dalej
      Wodomierze z radiem, które same wyślą odczyt, dostanie w przyszłym roku cała Wyżnica. Nie trzeba będzie wpuszczać inkasenta. Zużycie zobaczysz w [Moje Miasto](/moje-miasto/).
    `,
  },
  {
    slug: 'jablka-ze-swojej-wsi-w-szkole',
    title: 'Szkolna kuchnia kupuje jabłka i ziemniaki od sąsiadów',
    summary: 'Zamiast hurtowni z Lublina siedmiu rolników z gminy. Dzieci jedzą więcej, a resztek jest o połowę mniej.',
    picture: 'dzierzkowice-sad',
    topics: ['schools', 'health'],
    producedBy: 'Dyrektor Zespołu Szkół nr 95',
    publishedAt: instantAt(workday(day, -31), '11:45'),
    body: `
      Intendentka postawiła na stole dwa jabłka: jedno błyszczące z hurtowni, drugie z Wyżnianki, z plamką. Dzieci wybrały to drugie, bo pachniało. Tak zaczął się przetarg podzielony na małe części, w którym rolnik może zaoferować nawet jeden produkt.

      Tabela: Co przyjeżdża ze wsi
      | Produkt | Skąd | Ile w tygodniu |
      | jabłka | Wyżnianka | 60 kg |
      | ziemniaki | Podwody | 110 kg |
      | marchew i buraki | Wola | 45 kg |
      | jajka | Krzywie | 300 sztuk |
      | sok porzeczkowy bez cukru | Dębina | 20 l |

      ## Jak dołączyć
      Zarejestruj rolniczy handel detaliczny u powiatowego lekarza weterynarii albo w sanepidzie, zależnie od produktu. Potem wyślij ofertę do szkoły. Płacimy w czternaście dni.

      ## Uczniowie gotują
      W każdy ostatni piątek klasa układa jadłospis. Wygrały pyzy z malinami. Szpinak przegrał z kretesem, ale wróci pod inną nazwą.
    `,
  },
  {
    slug: 'druzyna-mlodziezowa-z-ludmilowki',
    title: 'Młodzi strażacy z Ludmiłówki drudzy w powiecie',
    summary:
      'Bojówkę ćwiczyli w wąwozie, bo innego równego miejsca nie ma. Przyjmą chętnych od dziesiątego roku życia.',
    topics: ['safety', 'sport'],
    producedBy: 'Sekretarz Gminy',
    publishedAt: instantAt(workday(day, -102), '15:10'),
    body: `
      Na zawody do Kraśnika pojechali starym Starem, którego kierowca musiał dwa razy zatrzymać, żeby ostygł. Wrócili z pucharem i brakiem dwóch sekund do pierwszego miejsca.

      ## Skład i wyniki
      Drużyna liczy dziewięć osób, w tym pięć dziewcząt. W sztafecie z przeszkodami byli najszybsi. W bojówce zabrakło precyzji przy łączeniu węża, o co trener nie miał pretensji, bo łącznik był z innej epoki.

      ## Dołącz
      - wiek od dziesięciu do szesnastu lat, zgoda rodziców,
      - zbiórki w piątki po lekcjach, przy remizie,
      - mundur, kask i ubezpieczenie daje straż.

      ## Czego się nauczysz
      Resuscytacji na fantomie, wiązania węzłów, łączności radiowej i tego, że w dymie chodzi się na kolanach. Na zebraniu rodzice zapytali o bezpieczeństwo: młodzi nie wyjeżdżają do zdarzeń, ćwiczą tylko na placu. Nowy wóz, na który gmina ogłosiła przetarg, przyjedzie za rok.
    `,
  },
  {
    slug: 'fizjoterapeuta-w-osrodku-zdrowia',
    title: 'Fizjoterapeutka przyjmuje już w Terpentynie',
    summary:
      'Kręgosłup po sezonie na kolanach? Skierowanie, dwa tygodnie czekania i dziesięć zabiegów bez dojazdu do Kraśnika.',
    topics: ['health'],
    producedBy: 'Kierownik ośrodka zdrowia w Terpentynie',
    publishedAt: instantAt(workday(day, -24), '08:10'),
    body: `
      Praca przy malinach to schylanie się trzy tysiące razy dziennie. W październiku poczekalnia jest pełna pleców, nadgarstków i kolan. Dotąd na rehabilitację jeździło się dwadzieścia kilometrów, więc większość rezygnowała.

      ## Jak się zapisać
      1. Weź skierowanie od lekarza rodzinnego, wystarczy na rok.
      2. Zadzwoń do rejestracji ośrodka albo podejdź do okienka.
      3. Na pierwszej wizycie terapeutka ułoży plan i nauczy trzech ćwiczeń.

      Tabela: Gabinet
      | Dzień | Godziny |
      | poniedziałek | 12:00–19:00 |
      | środa | 7:00–14:00 |
      | czwartek | 12:00–19:00 |

      ## Ćwiczenie na dziś
      Stań plecami do ściany, przyklej do niej łopatki i powoli unieś ręce. Dziesięć razy rano, dziesięć wieczorem. Nie boli? Dobrze. Boli? Umów się.

      Gabinet jest na parterze, kozetka obniża się do wysokości wózka. Kto nie dojedzie sam, niech zamówi bus od drzwi do drzwi.
    `,
  },
  {
    slug: 'klub-seniora-w-woli',
    title: 'Klub w Dzierzkowicach-Woli: szachy, ciasto i lekcje telefonu',
    summary: 'Wtorki i piątki od dziesiątej. Młodzież z technikum uczy, jak rozpoznać oszusta w wiadomości.',
    topics: ['seniors', 'safety'],
    producedBy: 'Kierownik Referatu Organizacyjnego',
    publishedAt: instantAt(workday(day, -19), '10:00'),
    body: `
      Kiedyś siadało się na ławce przed domem i wieś przechodziła obok. Teraz wszyscy jeżdżą, więc ławka stoi pusta. Klub ma ją zastąpić: przychodzi do dwudziestu osób, a gdy leje, nawet więcej.

      ## Dwa dni, dwa pomysły
      We wtorki jest ruch: gimnastyka na krzesłach, taniec w kręgu, spacer do kapliczki. W piątki głowa: szachy, krzyżówki, opowieści nagrywane do archiwum.

      ## Telefon bez strachu
      Uczniowie pokazują, jak powiększyć litery, wysłać zdjęcie wnukom i zablokować natręta. Najważniejsza lekcja mieści się w trzech zdaniach. Bank nie dzwoni po kod. Policja nie prosi o pieniądze. Wnuczek w kłopocie poczeka, aż oddzwonisz.

      ## Jak trafić
      Świetlica stoi obok boiska, wjazd jest równy. Kawę i ciasto przynosi ten, kto ma ochotę. Składek nie ma. Kierowca busa zabiera po drodze osoby z Zastawia i Gór, wystarczy telefon w poniedziałek.
    `,
  },
  {
    slug: 'nasiona-do-wypozyczenia',
    title: 'Biblioteka w Rynku wypożycza nasiona',
    summary: 'Bierzesz torebkę fasoli, jesienią oddajesz garść własnej. Czterdzieści odmian, część sprzed wojny.',
    topics: ['culture', 'environment'],
    producedBy: 'Kierownik Gminnej Biblioteki Publicznej',
    publishedAt: instantAt(workday(day, -45), '14:05'),
    body: `
      W szufladach po katalogu kartkowym pachnie dziś koprem i nagietkiem. Bibliotekarki poprosiły czytelniczki o nasiona z ich ogródków. Dostały prawdziwe skarby: fasolę „po babci Józi”, ogórka, który nie gorzknieje, i słonecznik o głowie jak talerz.

      ## Regulamin w czterech punktach
      1. Wypożyczasz do trzech torebek, kartę biblioteczną założysz na miejscu.
      2. Siejesz i pozwalasz jednej roślinie dojrzeć.
      3. Suszysz nasiona, wkładasz do koperty, opisujesz.
      4. Oddajesz do końca listopada. Jeśli zjadły ślimaki, trudno, oddasz za rok.

      ## Spotkanie dla początkujących
      ${formatDateTime(instantAt(weekdayFrom(day, 9, 4), '16:00'))}, w czytelni. Ogrodniczka pokaże, jak sprawdzić, czy stare nasiona jeszcze kiełkują: dziesięć ziaren na mokrej gazie i trochę cierpliwości.

      ## Czego nie przyjmujemy
      Nasion kupnych mieszańców oraz malin i porzeczek, bo rozmnaża się je z pędów.
    `,
  },
  {
    slug: 'swiatlowod-w-debinie',
    title: 'Światłowód dotarł do Dębiny i Zastawia',
    summary:
      'Sto trzydzieści domów może mieć szybki internet. Operator ciągnie kabel po słupach, ogródki zostają całe.',
    topics: ['investments', 'city'],
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    publishedAt: instantAt(workday(day, -92), '09:45'),
    body: `
      W Dębinie lekcja zdalna kończyła się dotąd kółkiem na środku ekranu. Teraz dom na końcu wsi ma takie łącze jak biuro w Lublinie. Sieć powstała z programu, który dopłaca operatorom do miejsc nieopłacalnych.

      ## Jak się podłączyć
      - Sprawdź, czy Twój adres jest na liście u sołtysa.
      - Wybierz dowolnego dostawcę, sieć jest otwarta dla wszystkich.
      - Wskaż monterowi, którędy kabel ma wejść do domu.

      Podłączenie kosztuje najwyżej kilkaset złotych, w promocji często nic. Umowę przeczytaj w domu, masz prawo odstąpić w czternaście dni, jeśli podpisałeś ją u siebie.

      ## Wieże i zasięg
      W wąwozach telefon nadal gubi sieć. Operator stawia maszt w Górach, na gruncie prywatnym. Postępowanie prowadzi starosta, bo to on wydaje pozwolenia na budowę. Pomiary pola elektromagnetycznego ogłosimy, gdy maszt ruszy.

      ## Pomoc
      Router ustawi Ci za darmo uczeń technikum w ramach praktyk.
    `,
  },
];
