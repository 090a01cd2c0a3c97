/** What Kodeń says in its own words on pages that every commune has, by slug. */
export const kodenCommon: Partial<Record<string, string>> = {
  'zalatw-sprawe': `
    Do urzędu z Zabłocia jest dwadzieścia minut jazdy, a w czasie roztopów jeszcze dłużej. Dlatego większość rzeczy zrobisz z domu. Cały [spis spraw](/sprawy/) podaje przy każdej koszt, czas i wzór wniosku.

    ## Trzy drogi
    Tabela: Jak złożyć sprawę
    | Droga | Kiedy się opłaca |
    | [przez internet](/moje-miasto/zalatw/) | masz profil zaufany lub e-dowód |
    | u sołtysa | nie masz jak dojechać, przekaże kopertę w środę |
    | w okienku, pokój 3 | chcesz, by ktoś sprawdził papiery od razu |

    ## Ile poczekasz
    Zaświadczenie wydajemy najpóźniej po siedmiu dniach. Zwykła decyzja zapada w miesiąc, trudna w dwa. Gdy termin się przesuwa, dostajesz list z powodem i nową datą, jak wymaga art. 36 Kodeksu postępowania administracyjnego.

    ## Jeśli się nie zgadzasz
    Każda decyzja mówi, do kogo i w ile dni się odwołać. Zwykle jest to Samorządowe Kolegium Odwoławcze w Białej Podlaskiej i czternaście dni. Odwołanie zostawiasz u nas, nie musi być uczone.

    ## Na rzecz rodziców lub dzieci
    Za małżonka, rodzica i dziecko działasz bez opłaty za pełnomocnictwo. Sąsiadowi zapiszesz je na kartce.
  `,
  telefony: `
    Poniżej wydrukujesz listę numerów referatów. Wszystkie zaczynają się tak samo, różnią się dwie ostatnie cyfry, a centrala ma zera.

    ## Kiedy najłatwiej się dodzwonić
    - rano przed ósmą odbiera dyżurny i notuje prośby,
    - między 8:00 a 10:00 linia jest zajęta, bo dzwonią firmy,
    - w środę po południu pracownicy mają czas na dłuższą rozmowę.

    ## Nie wiesz, kogo szukasz
    Powiedz w centrali jednym zdaniem, o co chodzi: „zalało mi piwnicę”, „sprzedałem ciągnik”, „córka zgubiła dowód”. Połączymy Cię albo oddzwoni właściwa osoba, zwykle przed końcem dnia.

    ## Nie słyszysz albo mówisz w innym języku
    Wyślij SMS lub e-mail. W punkcie obsługi porozmawiasz po ukraińsku i angielsku. Wideorozmowę z tłumaczem języka migowego uruchamiamy w kilka minut.

    ## Zasięg przy granicy
    Gdy telefon złapie obcą sieć, połączenie z nami może kosztować jak zagraniczne. Wybierz operatora ręcznie. Numer alarmowy 112 działa zawsze, także bez karty SIM.
  `,
  bip: `
    Biuletyn to półka, na której leży wszystko, co gmina postanowiła, kupiła i wydała. Zagląda do niego dziennikarz, rolnik szukający dzierżawy i uczennica, która pisze pracę o samorządzie.

    ## Najczęściej czytane
    - [uchwały rady](/ogloszenia/typ/uchwaly/) z imiennymi głosami,
    - [zarządzenia Wójta](/ogloszenia/typ/zarzadzenia/), także o opłatach na przystani,
    - [obwieszczenia](/ogloszenia/typ/obwieszczenia/), od których biegną terminy dla sąsiadów inwestycji,
    - [zamówienia](/ogloszenia/typ/przetargi/) i [wolne stanowiska](/ogloszenia/typ/nabory/),
    - [starsze dokumenty](/ogloszenia/archiwum/), których nie usuwamy.

    ## Skąd wiesz, że to prawdziwe
    Na dole każdej strony stoi, kto odpowiada za treść, kto ją wprowadził i o której się ukazała. Poprawki widać w rejestrze zmian razem z powodem.

    ## Nie ma tego, czego szukasz
    Poproś: wystarczy jedno zdanie [przez internet](/moje-miasto/zalatw/), na kartce lub ustnie. Ustawa z 6 września 2001 r. o dostępie do informacji publicznej daje nam czternaście dni, a w trudnych wypadkach dwa miesiące. Powodu nie podajesz i za odpowiedź nie płacisz, chyba że trzeba skopiować setki kart.

    ## Kto to prowadzi
    Sekretarz Gminy, ul. 1 Maja 16, telefon [83 375 00 00](tel:+48833750000), e-mail [bip@koden.example](mailto:bip@koden.example). Krajowa strona biuletynów: [gov.pl/bip](https://www.gov.pl/web/bip).
  `,
  prywatnosc: `
    Nie liczymy, ile razy tu zajrzałeś, nie sprzedajemy reklam i nie wklejamy map, które podglądają. Stronę możesz czytać anonimowo, jak kartkę na tablicy przy sklepie.

    ## Jedno ciasteczko, i to tylko po zalogowaniu
    Tabela: Plik cookie
    | Jak się nazywa | Do czego służy | Kiedy znika |
    | __Host-mm-resident | pamięta, że to Ty jesteś w Moim Mieście | gdy się wylogujesz, a najpóźniej po 8 godzinach |

    Bez niego nie dałoby się bezpiecznie pokazać Twoich rachunków, dlatego nie pytamy o zgodę.

    ## Co notuje serwer
    Skąd przyszło zapytanie (adres IP), o której i o którą stronę. Notatka pomaga odeprzeć atak, a podstawą jest art. 6 ust. 1 lit. e RODO. Nie zestawiamy jej z niczyim nazwiskiem.

    ## Tak czy nie pod stroną
    Twój głos trafia do redakcji bez podpisu. Po dwóch latach znika.

    ## Administrator i inspektor
    Za Twoje dane odpowiada Wójt Gminy Kodeń, ul. 1 Maja 16, 21-509 Kodeń. Pytania kieruj do inspektora ochrony danych: [iod@koden.example](mailto:iod@koden.example).

    ## Czego możesz zażądać
    - kopii tego, co o Tobie mamy,
    - poprawienia pomyłki, na przykład w adresie,
    - wstrzymania użycia danych lub sprzeciwu,
    - wyjaśnień, po co coś zbieramy.

    Uważasz, że robimy to źle? Poskarż się Prezesowi Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa. Przy każdym wniosku jest osobna informacja, którą pokazujemy przed wysłaniem.
  `,
  etr: `
    ## Czym zajmuje się gmina

    Gmina Kodeń leży nad rzeką Bug.

    W gminie jest czternaście wsi.

    Sprawami gminy kieruje wójt.

    Wójt pracuje w urzędzie.

    ## W czym pomożemy

    Wyrobimy Ci dowód osobisty.

    Przyjmiemy opłatę za śmieci.

    Powiemy, kiedy przyjedzie śmieciarka.

    Ostrzeżemy Cię, gdy w rzece jest dużo wody.

    Pomożemy, gdy woda zaleje dom.

    ## Jak tu trafić

    Urząd jest w Kodniu przy ulicy 1 Maja, numer 16.

    To jest blisko rynku i dużego kościoła.

    Z tyłu budynku jest wejście bez schodów.

    Jest tam też parking.

    W budynku nie ma windy.

    Nie musisz wchodzić na górę. My zejdziemy do Ciebie.

    ## Kiedy przyjść

    Urząd jest otwarty od poniedziałku do piątku.

    W środę jest otwarty najdłużej, do 16:30.

    ## Telefon i e-mail

    Zadzwoń: [83 375 00 00](tel:+48833750000).

    Napisz: [urzad@koden.example](mailto:urzad@koden.example).

    Możesz przyjść z kimś bliskim albo z psem asystującym.
  `,
  pjm: `
    ## Migasz? Zapraszamy

    W pokoju 3 na parterze stoi tablet. Łączymy się na nim z tłumaczem, który miga i mówi. Trwa to kilka minut i nic nie kosztuje. Jeżeli wolisz, żeby tłumacz przyjechał, wyślij SMS lub e-mail na [urzad@koden.example](mailto:urzad@koden.example) trzy dni robocze przed wizytą.

    ## Co usłyszysz i zobaczysz w filmie

    Film opowiada po kolei:
    - jakie sprawy prowadzi gmina nad Bugiem,
    - którędy wejść, żeby ominąć schody,
    - kto przychodzi na parter zamiast Ciebie na piętro,
    - jak urząd ostrzega osoby głuche przed wysoką wodą, czyli światłem i SMS-em.

    Te same wiadomości, krótkimi zdaniami, przeczytasz w [tekście łatwym](/urzad/etr/).

    ## Czego jeszcze brakuje

    To strona pokazowa, więc samego filmu nie ma. Dodaje go redakcja w polu „Film”.

    ## W nagłym wypadku

    Głuchy wyśle wiadomość w aplikacji Alarm112. Pokazuje się w niej znak zagrożenia, potem miejsce i pytania z obrazkami.
  `,
};
