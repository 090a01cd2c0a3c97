/** What Dzierzkowice says in its own words on pages that every commune has, by slug. */
export const dzierzkowiceCommon: Partial<Record<string, string>> = {
  'zalatw-sprawe': `
    Pracuje nas niewielu, dlatego zasada jest jedna: przychodzisz do pokoju 1, a my szukamy właściwej osoby. Nie odsyłamy od drzwi do drzwi. Listę wszystkiego, co u nas zrobisz, znajdziesz w [spisie](/sprawy/).

    ## Zanim wsiądziesz do samochodu
    1. Sprawdź, czy nie wystarczy [wysłać pisma z telefonu](/moje-miasto/zalatw/).
    2. Zobacz, jakie dokumenty są potrzebne; najczęściej tylko dowód.
    3. W czerwcu i lipcu wybierz poniedziałek wieczór, wtedy czekamy na plantatorów.

    ## Czas
    Tabela: Jak długo to potrwa
    | Rodzaj sprawy | Termin z ustawy |
    | od ręki, bez badania dowodów | tego samego dnia |
    | zaświadczenie | 7 dni |
    | decyzja po wyjaśnieniach | miesiąc |
    | sprawa zawiła, na przykład biogazownia | dwa miesiące |

    Czas oczekiwania na opinię innego urzędu się nie liczy. O opóźnieniu piszemy sami.

    ## Nie musisz przyjeżdżać
    Do osoby obłożnie chorej przyjedzie pracownik z teczką i czytnikiem linii papilarnych. Wystarczy, że ktoś z rodziny zadzwoni. Za małżonka i rodziców podpiszesz bez opłaty skarbowej, jeśli masz od nich pełnomocnictwo.
  `,
  telefony: `
    Kieruje nas jedna centrala, a w terenie bywamy od świtu. Jeśli w referacie nikt nie podnosi słuchawki, prawdopodobnie stoimy po kostki w rowie. Zostaw wtedy wiadomość.

    ## Zostaw dobrą wiadomość
    - imię i wieś,
    - o co chodzi, w jednym zdaniu,
    - kiedy możesz rozmawiać, na przykład „po skupie, koło 21”.

    Oddzwaniamy do końca następnego dnia roboczego. W sezonie zbiorów także wieczorem.

    ## Nagłe wypadki
    Pożar, wypadek, gaz i karetka to 112. Pęknięta rura, przewrócone drzewo na drodze gminnej i zwierzę potrącone przez samochód to nasz dyżur: numer centrali, całą dobę.

    ## Inne numery, o które pytacie
    Tabela: Dokąd dzwonić poza urzędem
    | Sprawa | Telefon |
    | awaria prądu | 991 |
    | gaz | 992 |
    | numer alarmowy | 112 |
    | dziecko potrzebuje rozmowy | 116 111 |

    ## Bez słuchawki
    Na e-mail odpowiadamy w dzień roboczy, w którym przyszedł. Osoba głucha może wysłać SMS albo przyjść bez zapowiedzi, znajdziemy kartkę, tablet i tłumacza na ekranie.
  `,
  bip: `
    Tu jest wszystko, co robimy za Wasze pieniądze. Każdą umowę na asfalt, każdą uchwałę o podatku i każde ogłoszenie o pracy wkładamy do Biuletynu, zanim ktoś o nie zapyta.

    Tabela: Gdzie czego szukać
    | Szukasz | Idź do |
    | stawek podatku i śmieci | [uchwał](/ogloszenia/typ/uchwaly/) |
    | cennika świetlic i dzierżaw | [zarządzeń](/ogloszenia/typ/zarzadzenia/) |
    | gminnej ziemi pod maliny | [wykazów nieruchomości](/ogloszenia/typ/wykazy-nieruchomosci/) |
    | zleceń dla Twojej firmy | [przetargów](/ogloszenia/typ/przetargi/) |
    | pracy | [naborów](/ogloszenia/typ/nabory/) |
    | czegoś sprzed lat | [archiwum](/ogloszenia/archiwum/) |

    ## Obwieszczenia czytaj uważnie
    Gdy stron jest wiele, nie dostaniesz listu do domu. [Obwieszczenie](/ogloszenia/typ/obwieszczenia/) wywieszamy tu i na tablicy, a po czternastu dniach uznaje się, że je znasz. Sąsiad chłodni czy biogazowni powinien zaglądać co tydzień.

    ## Dane, których nie pokazujemy
    Nazwisk osób prywatnych, podpisów i chorób. Przy dokumencie piszemy, co zakryto i na jakiej podstawie.

    ## Informacja na wniosek
    Każdy może poprosić o więcej, ustnie albo [przez formularz](/moje-miasto/zalatw/). Prawo do tego daje ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej. Mamy na to dwa tygodnie.

    ## Redakcja
    Terpentyna 1, 23-251 Dzierzkowice, telefon [81 822 00 00](tel:+48818220000), e-mail [bip@dzierzkowice.example](mailto:bip@dzierzkowice.example). Wszystkie biuletyny w kraju łączy strona [gov.pl/bip](https://www.gov.pl/web/bip).
  `,
  prywatnosc: `
    Zaufanie buduje się latami, a traci jednym zgubionym segregatorem. Dlatego zbieramy jak najmniej, także w internecie. Nie ma tu śledzenia, reklam ani przycisków portali społecznościowych.

    ## Wchodzisz bez logowania
    Zostaje po Tobie wpis techniczny: numer IP, czas, otwarta strona. Trzymamy go po to, żeby wykryć włamanie (art. 6 ust. 1 lit. e RODO). Nie wiemy, że to byłeś Ty.

    ## Logujesz się do Mojego Miasta
    Przeglądarka zapisuje jeden plik:

    Tabela: Plik, który powstaje przy logowaniu
    | Nazwa | Zadanie | Czas życia |
    | __Host-mm-resident | trzyma otwarte drzwi do Twojego konta | do wylogowania, nie dłużej niż 8 godzin |

    Prawo nazywa go niezbędnym, więc nie wyskakuje żadne okienko.

    ## Oceniasz stronę
    Pod tekstem pytamy, czy się przydał. Zachowujemy samą ocenę z dniem, bez nazwiska i godziny, najdłużej dwa lata.

    ## Twoje uprawnienia
    1. Zapytaj, co o Tobie przechowujemy. Odpowiemy w miesiąc.
    2. Każ poprawić błąd, choćby literówkę w nazwisku.
    3. Wnieś sprzeciw lub ogranicz użycie.
    4. Idź ze skargą do Prezesa Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa.

    ## Kogo pytać
    Administratorem jest Wójt Gminy Dzierzkowice, Terpentyna 1, 23-251 Dzierzkowice. Inspektor czyta pocztę pod adresem [iod@dzierzkowice.example](mailto:iod@dzierzkowice.example). Formularze mają własne wyjaśnienia, których wersję dołączamy do sprawy.
  `,
  etr: `
    ## Kto tu pracuje

    Dzierzkowice to gmina, w której rosną maliny.

    Gmina to kilka wsi, które mają wspólny urząd.

    Nasz urząd jest we wsi Terpentyna.

    Pracują w nim urzędniczki i urzędnicy.

    ## Po co do nas przyjść

    Po dowód osobisty. To Twój dokument ze zdjęciem.

    Po pomoc, gdy grad zniszczył pole.

    Żeby zapłacić podatek albo rachunek za wodę.

    Żeby powiedzieć, że w drodze jest dziura.

    Żeby wynająć salę na rodzinne święto.

    ## Jak do nas wejść

    Adres: Terpentyna 1.

    Autobus staje przed samymi drzwiami.

    Wejście jest po lewej stronie budynku.

    Nie ma tam żadnych schodów.

    Wszystkie pokoje są na dole.

    Najpierw zapukaj do pokoju numer 1.

    ## Nie umiesz czegoś wypełnić?

    Powiedz nam o tym. Wypełnimy papier razem.

    Mów tak długo, jak chcesz. Nie śpieszymy się.

    ## Zadzwoń albo napisz

    Telefon: [81 822 00 00](tel:+48818220000).

    E-mail: [urzad@dzierzkowice.example](mailto:urzad@dzierzkowice.example).

    Jesteś chory i nie wychodzisz? Przyjedziemy do Ciebie do domu.
  `,
  pjm: `
    ## Spotkanie z tłumaczem na żywo

    Tłumaczka polskiego języka migowego przyjeżdża z Kraśnika. Umów ją trzy dni przed wizytą: wystarczy e-mail na adres [urzad@dzierzkowice.example](mailto:urzad@dzierzkowice.example). Napisz, jaką sprawę chcesz załatwić, to przygotuje słownictwo. Za jej pracę płaci urząd.

    Gdy przyjdziesz bez zapowiedzi, użyjemy tłumacza na ekranie tabletu. Umiemy też kilkanaście znaków: dzień dobry, dowód, podpis, proszę poczekać, dziękuję.

    ## Nagranie

    Opisuje ono po kolei pokój 1, cztery referaty, podjazd, toaletę dla wózków i sposób wezwania pomocy po dzwonku. Mówi również, jak zamówić bus i kto pomoże przy wniosku po gradzie. Odpowiednikiem do czytania jest [tekst łatwy](/urzad/etr/).

    W wersji pokazowej pliku nie dołączono; wgrywa go redaktor w polu „Film”.

    ## Sesje rady

    Do transmisji dodajemy napisy w ciągu dwóch tygodni. Na życzenie zgłoszone pięć dni wcześniej tłumaczka miga z sali.
  `,
};
