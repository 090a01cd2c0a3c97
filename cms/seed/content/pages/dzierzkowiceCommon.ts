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
};
