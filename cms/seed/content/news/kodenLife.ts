import { formatDateTime, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';

/** News of Kodeń about people, schools, monuments and guests. */
export const kodenLifeNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'agroturystyka-nad-bugiem-czternascie-gospodarstw',
    title: 'Czternaście gospodarstw przyjmie gości. Nowa mapa noclegów',
    summary:
      'Od pokoju na poddaszu w Okczynie po dom z piecem w Zagaciu. Przy każdym adresie piszemy, czy wjedzie wózek.',
    picture: 'koden-bug',
    topics: ['sport', 'city'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -5), '10:05'),
    body: `
      Pięć lat temu noclegi w gminie prowadziły trzy rodziny. Dziś jest ich czternaście, a w sierpniu trudno znaleźć wolny pokój. Wydaliśmy mapę, którą weźmiesz w punkcie informacji, w urzędzie i u gospodarzy.

      ## Co wyróżnia nasze domy
      - śniadanie z jajek i sera z tej samej wsi,
      - rowery dla dzieci i kajak na przyczepie,
      - cisza po zmroku i gwiazdy, bo nie ma wielkich lamp.

      Tabela: Miejsca w sezonie
      | Wieś | Gospodarstwa | Łóżka | Bez progów |
      | Zagacie | 4 | 31 | 2 |
      | Okczyn | 3 | 22 | 1 |
      | Kostomłoty | 3 | 26 | 1 |
      | Kodeń i Zabłocie | 4 | 38 | 3 |

      ## Chcesz zacząć
      Do pięciu pokoi wynajmowanych gościom w gospodarstwie rolnym dochód jest wolny od podatku. Zgłoszenie do ewidencji przyjmuje pokój 15. Doświadczona gospodyni z Zagacia opowie Ci, jak ustalić cenę i nie zwariować w sierpniu.
    `,
  },
  {
    slug: 'bazylika-polichromie-po-konserwacji',
    title: 'Bazylika Świętej Anny: spod sadzy wyszły kolory',
    summary:
      'Konserwatorzy skończyli drugą kaplicę. Gmina dołożyła 60 000 zł z puli na zabytki. Zobacz ją z przewodnikiem.',
    picture: 'koden-bazylika',
    topics: ['culture'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -18), '12:10'),
    body: `
      Rusztowania stały w kaplicy czternaście miesięcy. Pod warstwą kurzu i dymu ze świec ukryte były błękity, ugry i anioł z twarzą łudząco podobną do portretu jednego z Sapiehów.

      ## Jak przebiegały prace
      1. Odkurzanie pędzlami i gąbką, bez wody.
      2. Zastrzyki z wapna tam, gdzie tynk odstawał.
      3. Zmywanie starych przemalowań z XIX wieku.
      4. Uzupełnienie ubytków kreską, tak by z bliska było widać, co jest nowe.

      ## Kto zapłacił
      Parafia, wojewódzki konserwator i ministerstwo dały najwięcej. Gmina dołożyła 60 000 zł, bo rada może dotować zabytki wpisane do rejestru.

      ## Zwiedzanie
      Kaplicę obejrzysz poza nabożeństwami. W niedziele po sumie oprowadza przewodniczka, która mówi powoli i pokazuje tyflografikę, czyli rysunek do dotykania. Wejście z pochylnią jest od strony plebanii. Więcej o świątyni piszemy na stronie [bazylika i zamek](/o-gminie/bazylika-i-zamek/).
    `,
  },
  {
    slug: 'uczniowie-badaja-bug',
    title: 'Uczniowie badają Bug: tlen dobry, azotanów za dużo',
    summary: 'Klasa siódma przez rok pobierała próbki w czterech miejscach. Wyniki przekazała hydrologom i wójtowi.',
    topics: ['schools', 'environment'],
    producedBy: 'Dyrektor Szkoły Podstawowej nr 94 w Kodniu',
    publishedAt: instantAt(workday(day, -27), '13:15'),
    body: `
      Co drugi czwartek, w kaloszach i z walizką odczynników, siódmoklasiści szli nad rzekę. Mierzyli temperaturę, tlen, odczyn i azotany, liczyli też larwy jętek, które lubią tylko czystą wodę.

      Tabela: Średnie z roku
      | Miejsce | Tlen | Azotany | Larwy jętek w próbce |
      | powyżej Zabłocia | 9,1 mg/l | 9 mg/l | 31 |
      | przystań w Kodniu | 8,8 mg/l | 12 mg/l | 26 |
      | ujście rowu w Dobratyczach | 6,9 mg/l | 34 mg/l | 4 |
      | Kostomłoty | 8,7 mg/l | 13 mg/l | 24 |

      ## Wniosek dzieci
      Najgorzej jest tam, gdzie rów niesie wodę z pól i nieszczelnych szamb. Uczniowie narysowali plakat: pas trawy wzdłuż rowu szeroki na pięć metrów zatrzymuje połowę azotanów. Plakat wisi w urzędzie, a rolnicy, którzy taki pas zostawią, dostaną od szkoły nasiona kwietnej łąki.

      Badania będą trwać dalej, teraz prowadzi je klasa szósta.
    `,
  },
  {
    slug: 'nowa-lodz-dla-osp-w-kodniu',
    title: 'Strażacy z Kodnia mają łódź, która wejdzie na zalane podwórze',
    summary: 'Płaskodenna, z rampą dla noszy i zwierząt. W niedzielę można ją obejrzeć i wejść na pokład.',
    topics: ['safety'],
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    publishedAt: instantAt(workday(day, -33), '15:30'),
    body: `
      Poprzednia łódź miała wysoki kil i osiadała na miedzach. Nowa jest z aluminium, zanurza się na dwadzieścia centymetrów i ma opuszczaną burtę, po której wjedzie wózek albo wejdzie cielę.

      ## Co potrafi
      - zabiera osiem osób lub 700 kilogramów,
      - płynie także tyłem, co ułatwia pracę wśród drzew,
      - ma reflektor, radio i łączność z placówką Straży Granicznej.

      ## Kto ją kupił
      Połowę dał budżet państwa, resztę gmina i zbiórka mieszkańców Okczyna, którzy pamiętają noc sprzed kilkunastu lat, gdy czekali na dachu obory.

      ## Pokaz
      Przyjdź na plac przy remizie w niedzielę po sumie. Dzieci spróbują założyć kamizelkę na czas, a dorośli dowiedzą się, jak podać linę. Jednostka przyjmuje nowych druhów od 16. roku życia. Kurs sternika opłaca gmina, pod warunkiem że zostaniesz w straży dwa lata.
    `,
  },
  {
    slug: 'jezykowe-popoludnia-w-bibliotece',
    title: 'Popołudnia językowe w bibliotece: sąsiedzi uczą się od sąsiadów',
    summary: 'Po polsku, ukraińsku i trochę gwarą. Bez zapisów, z herbatą, w każdą środę po pracy urzędu.',
    topics: ['culture', 'seniors'],
    producedBy: 'Dyrektor Gminnego Centrum Kultury',
    publishedAt: instantAt(workday(day, -38), '11:20'),
    body: `
      Zaczęło się od pani, która chciała pomóc synowej w napisaniu podania. Dziś przy długim stole siada kilkanaście osób: uczennice z Ukrainy, emerytowany nauczyciel, gospodarze pokoi gościnnych i dwie babcie z Kostomłot, które pamiętają miejscową mowę.

      ## Jak to działa
      Nie ma lektora ani podręcznika. Każdy losuje karteczkę z sytuacją, na przykład „u lekarza”, „kupuję rower” albo „ktoś pyta o drogę do cerkwi”. Rozmawia się dwadzieścia minut w jednym języku, potem zamiana.

      ## Kiedy przyjść
      W środy od 16:30 do 18:00, w czytelni na parterze. Książek ani herbaty nie trzeba przynosić, wystarczy dobry humor.

      ## Efekt uboczny
      Powstał słowniczek stu słów z naszej doliny: smuha, ług, pławnia, kryha. Nagrania najstarszych mieszkańców posłuchasz w słuchawkach przy wejściu. Kto zna kolejne słowo, niech dopisze je na tablicy.

      [uk: Розмовні зустрічі щосереди о 16:30 у бібліотеці. Вхід вільний.]
    `,
  },
  {
    slug: 'teleopieka-dla-starszych',
    title: 'Guzik na nadgarstku: teleopieka dla trzydziestu osób',
    summary: 'Gdy upadniesz, ratownik odezwie się z opaski i wyśle pomoc. Kto mieszka sam nad rzeką, ma pierwszeństwo.',
    topics: ['seniors', 'health', 'safety'],
    producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
    publishedAt: instantAt(workday(day, -22), '08:55'),
    body: `
      W ubiegłym roku strażacy siedem razy otwierali drzwi, za którymi ktoś leżał od wielu godzin. Dlatego ośrodek pomocy rozdaje opaski z guzikiem, głośnikiem i czujnikiem upadku.

      ## Co się dzieje po naciśnięciu
      1. Odzywa się ratownik, całą dobę, po polsku.
      2. Pyta, co się stało, i dzwoni do osoby, którą wskażesz.
      3. Jeśli nie odpowiadasz, wysyła karetkę i powiadamia strażaków z OSP.

      ## Kto może dostać opaskę
      Osoba po 65. roku życia, która mieszka sama albo z kimś równie słabym. Pierwsze piętnaście opasek trafi do wsi oddalonych od drogi: Okczyna, Zalewsza i Kątów. Dochód nie ma znaczenia.

      ## Zasięg
      Opaska działa w sieci polskiej i nie przełącza się na zagraniczną, co przy granicy ważne. Bateria wytrzymuje dwie doby. Zgłoś się w ośrodku na parterze urzędu albo poproś sąsiadkę, żeby zadzwoniła.
    `,
  },
  {
    slug: 'wiata-w-kopytowie',
    title: 'W Kopytowie nie zmokniesz: wiata stoi, rozkład świeci',
    summary: 'Pierwszy przystanek w gminie z panelem słonecznym. Podświetlenie włącza się, gdy ktoś podejdzie.',
    topics: ['roads', 'investments'],
    producedBy: 'Kierownik Referatu Inwestycji i Zamówień Publicznych',
    publishedAt: instantAt(workday(day, -55), '09:05'),
    body: `
      Na zebraniu wiejskim były dwa głosy za placem zabaw, a trzydzieści za przystankiem. Z funduszu sołeckiego Kopytowa kupiliśmy wiatę z drewna, które nie rozgrzewa się w upał i nie dzwoni na wietrze.

      ## Co w niej jest
      - ławka z oparciem i podłokietnikiem, o który łatwo się podnieść,
      - miejsce na wózek pod dachem,
      - lampka z czujnikiem ruchu i duży rozkład,
      - stojak na sześć rowerów, bo z Kolonii dojeżdża się rowerem.

      ## Autobusy
      Tabela: Najważniejsze odjazdy z Kopytowa
      | Kierunek | Dni robocze | Sobota |
      | Biała Podlaska | 5:55, 7:20, 13:40 | 8:10 |
      | Kodeń, rynek | 6:50, 14:45, 16:55 | 15:05 |

      Niedzielny kurs ruszy wiosną na próbę. Kolejne wiaty wybiorą sołectwa Szostaki i Dobromyśl. Ten, kto ma zbędne, proste bale dębowe, może je oddać: stolarz z Zabłocia robi z nich siedziska.
    `,
  },
  {
    slug: 'okczyn-wydal-fundusz-solecki',
    title: 'Na co Okczyn wydał swoje 34 tysiące: lampa, kosiarka i ławka nad wodą',
    summary: 'Sołtyska zdała sprawę z funduszu. Zostało 412 zł, wrócą do budżetu gminy.',
    topics: ['city', 'investments'],
    producedBy: 'Sekretarz Gminy',
    publishedAt: instantAt(workday(day, -65), '14:50'),
    body: `
      W Okczynie mieszka 148 osób i każda mogła przyjść na zebranie, na którym liczono rachunki. Przyszło dwadzieścia dziewięć. Sprawozdanie przyjęto jednogłośnie, choć o kosiarkę spierano się godzinę.

      Tabela: Wydatki Okczyna
      | Zadanie | Plan | Wydano |
      | dwie lampy na zakręcie | 14 000 zł | 13 860 zł |
      | kosiarka z koszem | 8 500 zł | 8 499 zł |
      | ławka i stół na łące widokowej | 6 000 zł | 5 940 zł |
      | dzień dziecka i kolędowanie | 3 000 zł | 2 989 zł |
      | farba do świetlicy | 2 500 zł | 2 300 zł |

      ## O co był spór
      Kosiarka stoi u jednego gospodarza i wypożycza się ją za wpisem do zeszytu. Część osób wolałaby zlecić koszenie firmie. Ustalono, że po roku zebranie policzy godziny i zdecyduje jeszcze raz.

      ## W przyszłym roku
      Wieś chce zgromadzić pieniądze na czujnik wody i głośnik przy świetlicy.
    `,
  },
  {
    slug: 'dozynki-w-zablociu-wspomnienie',
    title: 'Dożynki w Zabłociu: wieniec z czterech zbóż i tańce do północy',
    summary:
      'Wygrał wieniec z Dobromyśla w kształcie promu. Dziękujemy dziewięciu kołom gospodyń i wszystkim, którzy sprzątali.',
    topics: ['culture'],
    producedBy: 'Dyrektor Gminnego Centrum Kultury',
    publishedAt: instantAt(workday(day, -68), '10:25'),
    body: `
      Korowód ruszył od dębu „Stróż”. Na przedzie jechał wóz drabiniasty, za nim orkiestra, a potem dziewięć wieńców. Chleb z tegorocznej mąki podzielili starostowie: hodowczyni kóz z Kątów i młody rolnik z Elżbiecina.

      ## Wyniki
      1. Najładniejszy wieniec: Dobromyśl, prom z żyta, owsa, pszenicy i prosa.
      2. Najlepszy kiszony barszcz: koło z Kostomłot.
      3. Rzut balotem: drużyna z Szostak, 4 metry i 12 centymetrów.
      4. Bieg w kaloszach: remis, więc nagrodę przepołowiono.

      ## Co było nowe
      Po raz pierwszy występy tłumaczyła na język migowy tłumaczka z Białej Podlaskiej. Przed sceną wydzieliliśmy miejsca dla wózków. Naczynia były zwrotne i śmieci zebrało się trzy razy mniej niż rok temu.

      Zdjęcia można przynieść do Gminnego Centrum Kultury na pendrivie, wybierzemy dwanaście do kalendarza.
    `,
  },
  {
    slug: 'nocne-zwiedzanie-kosciola-swietego-ducha',
    title: 'Kościół Świętego Ducha nocą: latarka, cisza i opowieść o zamku',
    summary: 'Przewodniczka zaprosi Was do dawnej cerkwi zamkowej po zmroku. Trzydzieści miejsc, zapisy telefoniczne.',
    picture: 'koden-bazylika',
    topics: ['culture', 'sport'],
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    publishedAt: instantAt(workday(day, -4), '16:00'),
    body: `
      Za dnia zwiedza się tu szybko: gotyckie mury, sklepienie, kilka kroków i już jesteśmy przy ruinach. Wieczorem jest inaczej. Światło latarki wyłuskuje z ceglanej ściany ślady palców strycharzy, którzy pięćset lat temu formowali cegły.

      ## Program
      - spacer fosą z pochodniami na baterie,
      - opowieść o tym, jak Sapiehowie budowali dla dwóch wyznań,
      - dziesięć minut ciszy w środku,
      - herbata z lipy przy piecu w punkcie informacji.

      ## Termin
      ${formatDateTime(instantAt(weekdayFrom(day, 4, 5), '18:30'))}. Spotykamy się przy wieży. Wycieczka trwa półtorej godziny i prowadzi po żwirze, ostatni odcinek ma cztery stopnie. Osobom na wózku pokażemy wnętrze przez drzwi od strony parku, gdzie jest równo.

      ## Zapisy
      Zadzwoń do urzędu, pokój 15. Wstęp jest wolny. Dzieci od ósmego roku życia, młodsze mogłyby się bać nietoperzy.
    `,
  },
];
