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
};
