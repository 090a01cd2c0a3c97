import type { DemoPage } from '../demoPage.ts';

const producedBy = 'Kierownik Referatu Promocji i Turystyki';
const place = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu' | 'producedBy'> => ({
  parents: ['o-gminie'],
  order,
  inMenu: false,
  producedBy,
});

/** Pages of Kodeń about its villages, river and sights. */
export const kodenPlaces: DemoPage[] = [
  {
    ...place(10),
    title: 'Miejscowości gminy',
    slug: 'miejscowosci',
    summary: 'Czternaście miejscowości od Kopytowa po Zabłocie: co jest w każdej i dokąd stamtąd najbliżej.',
    body: `
      Gmina ciągnie się wzdłuż rzeki na dwadzieścia kilometrów. Z północnego krańca na południowy jedzie się pół godziny, bo droga wojewódzka nr 816 wije się razem z doliną.

      Tabela: Wsie nad samą rzeką
      | Wieś | Co w niej znajdziesz | Do urzędu |
      | Kodeń | bazylika, rynek, szkoła, ośrodek zdrowia | – |
      | Kostomłoty | cerkiew neounicka, most na starorzeczu | 7 km |
      | Dobratycze | cerkiew, łąki bocianie, świetlica | 11 km |
      | Okczyn | łąka widokowa, czujnik wody | 9 km |
      | Zabłocie | dąb „Stróż”, świetlica z noclegiem | 8 km |

      Tabela: Wsie w głębi
      | Wieś | Co w niej znajdziesz | Do urzędu |
      | Kopytów i Kopytów-Kolonia | remiza, hydrofornia, przystanek z wiatą | 6 km |
      | Zagacie | las, domki letniskowe, ciemne niebo | 4 km |
      | Kąty | dawna szkoła, ścieżka do grobli | 9 km |
      | Szostaki, Dobromyśl, Elżbiecin | gospodarstwa mleczne, kapliczki | 5–8 km |
      | Zalewsze i Olszanki | rozlewiska, cisza | 12 km |

      Numer do sołtysa dostaniesz pod telefonem [83 375 00 00](tel:+48833750000).
    `,
  },
  {
    ...place(11),
    title: 'Przystań kajakowa',
    slug: 'przystan',
    picture: 'koden-bug',
    summary: 'Skąd wypłynąć, ile trwa trasa do Kostomłot i co musisz mieć na rzece granicznej.',
    body: `
      Przystań leży dwanaście minut pieszo od rynku. Opiekun jest na miejscu od maja do września między 8:00 a 20:00, poza sezonem klucz wydaje urząd.

      ## Wypłyń w czterech krokach
      1. Sprawdź, czy nie ma zakazu, na pasku u góry tej strony.
      2. Wpisz się do książki wyjść: kto, skąd, dokąd, o której wrócisz.
      3. Zapnij kamizelkę, dziecku także pasek między nogami.
      4. Trzymaj się polskiego brzegu. Słupki graniczne są na obu.

      Tabela: Trasy
      | Trasa | Długość | Czas |
      | starorzecze, pętla | 3 km | 1 godz. |
      | Kodeń – Kostomłoty | 9 km | 2 godz. 30 min |
      | Zabłocie – Kodeń | 14 km | 4 godz. |

      ## Na miejscu
      Wiata, miejsce na ognisko, prysznic, pole namiotowe i pomost z poręczą. Kajaki wypożyczysz według [zarządzenia o opłatach](/ogloszenia/zarzadzenie-oplaty-na-przystani/). Pływanie własnym sprzętem nic nie kosztuje.

      ## Kiedy zamykamy
      Przy stanie ostrzegawczym, burzy i gęstej mgle. Wtedy na maszcie wisi czerwona flaga.
    `,
  },
  {
    ...place(12),
    title: 'Agroturystyka i noclegi',
    slug: 'agroturystyka',
    summary: 'Gdzie przenocować, o co zapytać gospodarza i jak trafić, gdy nawigacja prowadzi przez granicę.',
    body: `
      Noclegi prowadzi czternaście rodzin. Łóżko kosztuje od 50 do 110 zł, a śniadanie często jest w cenie. Pełną listę z telefonami gospodarzy dostaniesz w punkcie informacji przy rynku; nie publikujemy prywatnych numerów w internecie.

      ## Zanim zadzwonisz, zdecyduj
      - Czy wolisz dom przy lesie w Zagaciu, czy z widokiem na łąki w Okczynie?
      - Czy przyjedziesz z psem? W sezonie lęgowym musi być na smyczy.
      - Czy potrzebujesz pokoju bez progów? Takich jest siedem.
      - Czy chcesz jeść u gospodyni? Powiedz o dietach dzień wcześniej.

      ## Dojazd
      Nawigacja czasem każe zawrócić na drugi brzeg Bugu. Wpisz najpierw „Kodeń, rynek”, a dopiero potem wieś.

      ## Dla gospodarzy
      Zgłoś noclegi do ewidencji wójta, zanim przyjmiesz pierwszych gości. Opłaty za wpis nie ma. Powiesz nam, ile jest pokoi i miejsc pod namiot. Zobacz też, co robić [gdy wzbiera Bug](/o-gminie/bug/): goście nie znają rzeki i pójdą za Tobą.
    `,
  },
  {
    ...place(13),
    title: 'Szlak nad Bugiem',
    slug: 'szlak-nad-bugiem',
    summary: 'Trzydzieści jeden kilometrów rowerem z Zabłocia do Dobratycz, z miejscami na odpoczynek i pompką.',
    body: `
      Szlak oznaczono zielonym kołem z czaplą. Prowadzi asfaltem, szutrem i w dwóch miejscach koroną wału. Rower trekkingowy wystarczy, szosowy utknie w piasku za Zagaciem.

      Tabela: Odcinki
      | Odcinek | Długość | Nawierzchnia | Wózek lub przyczepka |
      | Zabłocie – Kodeń | 9 km | asfalt | tak |
      | Kodeń – Zagacie | 5 km | szuter | tak |
      | Zagacie – Kostomłoty | 6 km | piasek i trawa | nie |
      | Kostomłoty – Okczyn | 5 km | wał | tak, gdy sucho |
      | Okczyn – Dobratycze | 6 km | asfalt | tak |

      ## Woda, pompka, dach
      Pompki i klucze wiszą przy świetlicach w Zabłociu i Okczynie. Wodę do bidonu nalejesz w Gminnym Centrum Kultury. O nowych wiatach zdecydujemy razem, trwają [konsultacje](/ogloszenia/konsultacje-wiaty-na-szlaku-nad-bugiem/).

      ## Uważaj
      Na krowy przechodzące przez drogę o szóstej i siedemnastej. Na patrole, które zapytają o dokument. I na własne plecy w drodze powrotnej, bo wiatr wieje tu prawie zawsze z zachodu.
    `,
  },
  {
    ...place(14),
    title: 'Cerkiew w Kostomłotach',
    slug: 'kostomloty',
    summary: 'Drewniana świątynia neounicka z XVII wieku nad rzeką. Kiedy jest otwarta i jak się zachować.',
    body: `
      W Kostomłotach działa jedyna w Polsce parafia neounicka: liturgia jest wschodnia, wspólnota z Rzymem. Cerkiew Świętego Nikity zbudowano z bali w 1631 roku, a ikonostas złożono z kilku starszych.

      ## Zwiedzanie
      - W niedziele i święta po liturgii, około południa.
      - W tygodniu po umówieniu z parafią, numer jest na furtce.
      - Grupy powyżej dziesięciu osób zapowiadają się dwa dni wcześniej.

      ## Na co spojrzeć
      1. Ręczne ślady topora na belkach przedsionka.
      2. Ikona patrona, przed którą prosi się o zdrowie dla bydła.
      3. Malutkie okno od strony rzeki, przez które zapowiadano przypłynięcie promu.

      ## Jak się zachować
      Mów szeptem, nie przechodź przed carskimi wrotami i nie fotografuj w czasie modlitwy. Chustki wiszą przy drzwiach.

      ## Dostęp
      Od drogi prowadzi ubita ścieżka, przy wejściu jest próg wysokości dziesięciu centymetrów. Rampę trzymamy w domku obok. Obok jest pole piknikowe i studnia z dobrą wodą.
    `,
  },
  {
    ...place(15),
    title: 'Przyroda doliny',
    slug: 'przyroda-doliny',
    picture: 'koden-bug',
    summary: 'Starorzecza, łęgi i łąki zalewowe: co żyje nad nieuregulowaną rzeką i kiedy najłatwiej to zobaczyć.',
    body: `
      Bug jest jedną z ostatnich dużych rzek w Europie, których nikt nie wyprostował. Co wiosnę zmienia bieg o kilka metrów, podcina skarpy i zostawia łachy. Cała dolina leży w obszarze Natura 2000.

      Tabela: Rok w dolinie
      | Pora | Co zobaczysz |
      | marzec | gęsi i łabędzie krzykliwe na rozlewiskach |
      | kwiecień | toki czajek, kaczeńce po horyzont |
      | maj | dudki, remizy, pierwsze ważki |
      | lipiec | brzegówki w skarpach, jelonki na dębach |
      | październik | sejmiki żurawi w Zagaciu |
      | zima | bieliki i bielaczki przy przeręblach |

      ## Jak nie szkodzić
      Na wyspy i łachy nie wchodź od kwietnia do lipca, rybitwy składają jaja wprost na piasku. Nie zrywaj kosaćców. Ogień rozpalaj tylko na przystani.

      ## Rolnik a ochrona
      Gospodarować wolno, a za późne koszenie są dopłaty. Osuszanie łąk, zasypywanie starorzeczy i wycinanie wierzb wymaga zgody. Zapytaj najpierw w pokoju 12, to nic nie kosztuje.
    `,
  },
  {
    ...place(16),
    title: 'Przy granicy',
    slug: 'przy-granicy',
    summary:
      'Strefa nadgraniczna, dokumenty, wędkowanie, drony i obcy zasięg w telefonie. Odpowiedzi na pytania gości.',
    body: `
      Środkiem nurtu biegnie granica państwa, a zarazem zewnętrzna granica Unii Europejskiej. Mieszkamy tu na co dzień i da się z tym żyć spokojnie, jeśli zna się kilka reguł.

      ## Dokument zawsze przy sobie
      Patrol może Cię poprosić o dowód lub paszport także na ścieżce i w sadzie. Dziecku wystarczy legitymacja szkolna.

      ## Zakazy wstępu
      Wojewoda może zamknąć odcinek brzegu. Wtedy stoją tablice, a my piszemy o tym w [komunikatach kryzysowych](/ogloszenia/typ/komunikaty-kryzysowe/). Wejście mimo zakazu karane jest grzywną.

      ## Telefon
      Po stronie wschodniej są silne nadajniki. Ustaw operatora ręcznie, inaczej zapłacisz za roaming poza Unią.

      ## Czego nie fotografować
      Kamer, słupów z czujnikami, zapory i funkcjonariuszy na służbie. Krajobraz fotografuj do woli.

      ## Przejścia
      W gminie nie ma przejścia granicznego. Najbliższe są w Terespolu i Sławatyczach; zanim ruszysz, sprawdź, czy działają. Rodzina z Białorusi potrzebuje wizy, zaproszenie zarejestruje delegatura urzędu wojewódzkiego w Białej Podlaskiej.
    `,
  },
  {
    ...place(17),
    title: 'Dzieje Kodnia',
    slug: 'dzieje-kodnia',
    picture: 'koden-bazylika',
    summary: 'Od prawa magdeburskiego w 1511 roku, przez Sapiehów i flisaków, po dzień, w którym odszedł ostatni prom.',
    body: `
      Kodeń był miastem przez ponad trzysta lat. Został po tym rynek, szeroki jak w stolicy powiatu, i układ ulic schodzących ku wodzie.

      Tabela: Najważniejsze daty
      | Rok | Wydarzenie |
      | 1511 | Jan Sapieha otrzymuje przywilej na miasto |
      | około 1530 | powstaje zamek i cerkiew Świętego Ducha |
      | 1631 | obraz Matki Boskiej trafia do Kodnia |
      | 1686 | konsekracja kościoła Świętej Anny |
      | 1869 | carskie władze odbierają prawa miejskie |
      | 1927 | obraz wraca po latach w Częstochowie |
      | 1973 | kościół zostaje bazyliką mniejszą |

      ## Wielu sąsiadów
      Na jarmarkach mówiono po polsku, rusińsku i w jidysz. Unitów w 1875 roku zmuszono do przejścia na prawosławie, a żydowskich sąsiadów zamordowano w czasie okupacji. Pamięć o jednych i drugich przechowują dziś opowieści, które nagrywamy w bibliotece.

      ## Gdzie szukać więcej
      W czytelni jest regał „Kodeniana”, a w parafii wystawa. Rodzinne zdjęcia zeskanujemy bezpłatnie w Gminnym Centrum Kultury.
    `,
  },
  {
    ...place(18),
    title: 'Kuchnia pogranicza',
    slug: 'kuchnia-pogranicza',
    summary: 'Pięć potraw, które ugotujesz sam: od barszczu na zakwasie po kutię. I gdzie zjeść je na miejscu.',
    body: `
      Nad Bugiem gotowano z tego, co urosło na piasku, i z tego, co dało się złapać. Kasza gryczana, ziemniaki, buraki, szczupak, grzyby. Przyprawiano kminkiem, czosnkiem i cierpliwością.

      ## Pięć smaków
      - **Barszcz na zakwasie z fasolą.** Buraki kiszą się tydzień w kamionce.
      - **Pieróg gryczany.** Cały, pieczony w brytfannie, krojony jak ciasto.
      - **Kugiel z ziemniaków.** Ostatnia pamiątka po piekarni przy rynku.
      - **Ryba w śmietanie z chrzanem.** Szczupaka odmacza się w maślance.
      - **Kutia.** Pszenica, mak, miód i orzechy. Na Wigilię i na pogrzeb.

      ## Przepis na zakwas
      Kilogram buraków pokrój, zalej dwoma litrami przegotowanej wody z łyżką soli, dodaj czosnek i ziele angielskie. Przykryj ściereczką. Po tygodniu zlej i trzymaj w chłodzie.

      ## Gdzie spróbować
      Pięć gospodarstw karmi także osoby, które u nich nie nocują, po wcześniejszym telefonie. W niedziele pierogi sprzedają panie z koła w Kostomłotach. Adresy poda punkt informacji.
    `,
  },
];
