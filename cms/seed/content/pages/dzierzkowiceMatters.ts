import type { DemoPage } from '../demoPage.ts';

const matter = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu'> => ({
  parents: ['zalatw-sprawe'],
  order,
  inMenu: false,
});

/** Pages of Dzierzkowice that say how to settle the matters of farmers and villages. */
export const dzierzkowiceMatters: DemoPage[] = [
  {
    ...matter(10),
    title: 'Zgłoś straty w uprawach',
    slug: 'straty-w-uprawach',
    summary: 'Przymrozek, grad, susza: ile masz czasu na wniosek, kto ogląda pole i co dalej z protokołem.',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      **Termin:** jak najszybciej, najlepiej w ciągu trzech dni, zawsze przed zbiorem. **Koszt:** nie ma. **Miejsce:** pokój 4, telefon [81 822 00 00](tel:+48818220000).

      ## Wniosek czy aplikacja
      Suszę zgłaszasz sam w aplikacji państwowej, logując się profilem zaufanym. Przy gradzie, przymrozku, ulewie i huraganie składasz papierowy wniosek u nas, a komisję powołuje Wojewoda.

      Tabela: Czego szuka komisja
      | Żywioł | Oznaki | Najlepsza pora oględzin |
      | przymrozek | czarne słupki, brązowy rdzeń pędu | 5–10 dni po mrozie |
      | grad | dziury w liściach, rany na pędach | do tygodnia |
      | ulewa | zamulone rzędy, odkryte korzenie | zaraz po zejściu wody |
      | wichura | połamane konstrukcje, strącone owoce | tego samego dnia |

      ## Po oględzinach
      1. Protokół podpisuje komisja i Ty.
      2. Gdy strata sięga 30% produkcji, dokument zatwierdza Wojewoda.
      3. Z protokołem idziesz po kredyt, ulgę w podatku albo odroczenie składek.

      Zdjęcia zostaw na telefonie przez rok. Agencja czasem prosi o nie ponownie.
    `,
  },
  {
    ...matter(11),
    title: 'Wynajmij świetlicę',
    slug: 'wynajem-swietlicy',
    summary: 'Wyżnica, Ludmiłówka i Wola: sprawdź wolny dzień, wpłać i odbierz klucz od sołtysa.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      Chrzciny, stypa, szkolenie albo próba kapeli: do świetlicy zmieści się wszystko poza weselem na dwieście osób. Ceny ustala [zarządzenie Wójta](/ogloszenia/zarzadzenie-swietlice-wiejskie/).

      Tabela: Sale
      | Świetlica | Osób | Kuchnia | Bez progów |
      | Wyżnica | 80 | tak, dwa piekarniki | tak |
      | Ludmiłówka | 60 | tak | rampa na 2 cm |
      | Dzierzkowice-Wola | 40 | mała | tak |

      ## Rezerwacja
      1. Zapytaj sołtysa o termin, kalendarz wisi też na drzwiach.
      2. Wypełnij wniosek, pięć dni wcześniej wystarczy.
      3. Zapłać przelewem lub w kasie.
      4. Pokaż potwierdzenie i podpisz spis naczyń.

      ## Po spotkaniu
      Zamieć, wynieś śmieci, zakręć gaz i wodę. Zniszczony talerz kosztuje sześć złotych, stłuczona szyba tyle, co szklarz. Klucz oddaj do dwunastej.

      ## Bez opłat
      Zebrania, koła gospodyń, straż, zajęcia dla dzieci i kluby seniora. Gdy chcesz zorganizować coś dla całej wsi, napisz do nas, Wójt może zwolnić Cię z zapłaty.
    `,
  },
  {
    ...matter(12),
    title: 'Awaria wody i odczyt licznika',
    slug: 'awaria-wody',
    summary: 'Brak ciśnienia, mętna woda, mokra plama na drodze. Co sprawdzić samemu, zanim zadzwonisz w nocy.',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      Telefon [81 822 00 00](tel:+48818220000) odbiera w nocy dyżurny. Zanim zadzwonisz, zajrzyj do studzienki i do sąsiada.

      Tabela: Rozpoznaj sam
      | Objaw | Prawdopodobna przyczyna | Kto naprawia |
      | nie ma wody tylko u Ciebie | zakręcony zawór, zamarznięty licznik | Ty |
      | nie ma wody u wszystkich | pęknięta rura w drodze | gmina |
      | słabe ciśnienie w lipcowy wieczór | całe sady podlewają | cierpliwość i apel na stronie |
      | woda ruda | ruszony osad po płukaniu | odkręć kran na kwadrans |
      | licznik kręci się, choć nic nie leci | wyciek za licznikiem | Ty |

      ## Zimą
      Ociepl studzienkę styropianem i workiem trocin. Zamarznięty wodomierz to Twój koszt, około 220 zł.

      ## Odczyt
      Raz na kwartał podaj stan przez [Moje Miasto](/moje-miasto/zalatw/) albo kartkę zostawioną w furtce. Pięć cyfr przed przecinkiem, czerwonych nie przepisuj.

      ## Rachunek za duży
      Złóż reklamację w pokoju 4. Sprawdzimy licznik, a gdy działa dobrze i to Ty zamawiałeś badanie, zapłacisz za nie.
    `,
  },
  {
    ...matter(13),
    title: 'Załóż kompostownik i płać mniej',
    slug: 'kompostownik',
    summary: 'Zmiana deklaracji zajmuje pięć minut, a rodzina czteroosobowa oszczędza 192 zł w roku.',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      Jeżeli kompostujesz wszystkie bioodpady z domu, płacisz 20 zł zamiast 24 zł od osoby. Zniżka działa od pierwszego dnia miesiąca po złożeniu deklaracji. Stawki określa [uchwała](/ogloszenia/uchwala-oplata-za-odpady/).

      ## Jak zbudować
      - Cień, cztery palety i wieko. Na ziemi, nie na betonie.
      - Na spód gałęzie po cięciu malin, potem warstwy mokre i suche.
      - Obierki, fusy, skorupki, trawa, zrębki, karton bez druku.
      - Nie: mięso, kości, popiół z węgla, chore pędy i cytrusy w nadmiarze.

      Tabela: Gdy coś nie gra
      | Objaw | Rada |
      | śmierdzi | dorzuć słomy, przerzuć widłami |
      | suchy i zimny | podlej, dodaj pokrzyw |
      | szczury | zabezpiecz spód siatką, nie wrzucaj gotowanego |
      | muszki | przykryj ziemią |

      ## Kontrola
      Pracownik może sprawdzić, czy kompostownik naprawdę działa. Brązowych worków wtedy nie odbieramy. Kto wystawia je mimo zniżki, traci ją na pół roku.

      Jak zmienić deklarację, piszemy na stronie [odpady](/sprawy/odpady/).
    `,
  },
  {
    ...matter(14),
    title: 'Ustal numer domu',
    slug: 'numer-porzadkowy',
    summary: 'Nowy dom potrzebuje numeru, żeby trafiła karetka. Wniosek bez opłat, odpowiedź zwykle w tydzień.',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    body: `
      Numer nadaje się budynkowi, nie działce. Złóż wniosek, gdy stoją już ściany, a najpóźniej przed zgłoszeniem zakończenia budowy. Zrobi to właściciel albo każdy współwłaściciel.

      ## Potrzebujesz
      1. Wniosku na formularzu z pokoju 11.
      2. Mapy z naniesionym domem, wystarczy robocza, od geodety.
      3. Dowodu, że działka jest Twoja, jeśli kupiłeś ją niedawno.

      Opłaty nie ma. Zawiadomienie wystawiamy do miesiąca, najczęściej w siedem dni.

      ## Tabliczka
      Powieś ją w ciągu 30 dni, na ścianie od drogi lub na furtce, gdy dom stoi w głębi. Cyfry powinny mieć dziesięć centymetrów i odbijać światło. Przy długich podjazdach między sadami postaw drugą przy zjeździe.

      Tabela: Adres w naszych wsiach
      | Sytuacja | Jak wygląda adres |
      | wieś bez ulic | Krzywie 18, 23-251 Dzierzkowice |
      | dwa domy na jednej działce | Krzywie 18 i 18A |
      | przechowalnia z biurem | osobny numer |

      Zmiana numeru zdarza się rzadko, tylko gdy kolejność wprowadza w błąd. Pytania: [81 822 00 00](tel:+48818220000).
    `,
  },
  {
    ...matter(15),
    title: 'Zgłoś pomysł do funduszu sołeckiego',
    slug: 'pomysl-do-funduszu',
    summary: 'Od kartki na lodówce do ławki przy stawie: terminy, zasady i czego nie wolno kupić.',
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      Fundusz sołecki to pieniądze, o których decyduje zebranie wsi, a nie urząd. Projekt może zgłosić sołtys, rada sołecka albo piętnastu pełnoletnich mieszkańców.

      Tabela: Rok funduszu
      | Do kiedy | Co się dzieje |
      | 31 lipca | dowiadujesz się, ile dostanie Twoja wieś |
      | sierpień i wrzesień | zebrania, rozmowy, głosowanie |
      | 30 września | sołtys składa wniosek |
      | 7 dni później | Wójt odrzuca wniosek z błędami, można go poprawić |
      | następny rok | zakupy i prace, do grudnia |

      ## Dobry projekt
      - służy wszystkim, a nie jednej rodzinie,
      - stoi na gruncie gminy lub ma zgodę właściciela na dziesięć lat,
      - ma kosztorys z trzech sklepów,
      - mówi, kto potem będzie o niego dbał.

      ## Złe przykłady
      Paliwo do prywatnej kosiarki, asfalt na drodze powiatowej, poczęstunek bez okazji.

      ## Pomoc
      Nie umiesz liczyć kosztorysu? Przyjdź do pokoju 7 w środę, zrobimy to razem. Terminy zebrań podajemy w [wydarzeniach](/wydarzenia/).
    `,
  },
  {
    ...matter(16),
    title: 'Wydzierżaw grunt od gminy',
    slug: 'dzierzawa-gruntu',
    summary: 'Jak znaleźć wolne pole, ile trwa procedura i co sprawdzić w glebie, zanim posadzisz maliny.',
    producedBy: 'Kierownik Referatu Budownictwa i Inwestycji',
    body: `
      Gmina ma 63 hektary ziemi, rozrzucone po wszystkich wsiach. Wolne działki wiszą najpierw przez 21 dni w [wykazie](/ogloszenia/typ/wykazy-nieruchomosci/). Jeżeli interesuje Cię pole, którego tam nie ma, zapytaj: może kończy się na nim umowa.

      ## Droga do umowy
      1. Wniosek: która działka, pod co, na jak długo.
      2. Wykaz, trzy tygodnie.
      3. Jeden chętny, podpisujesz umowę. Kilku, licytujecie czynsz.
      4. Protokół przekazania z kopczykami w narożnikach.

      Tabela: Na jak długo
      | Uprawa | Okres |
      | warzywa, zboże | 1–3 lata |
      | maliny, truskawki | 3–10 lat, za zgodą rady powyżej trzech |
      | sad | do 20 lat, za zgodą rady |

      ## Zanim posadzisz
      Zbadaj pH i nicienie w stacji chemiczno-rolniczej. Zapytaj sąsiada, co rosło tu przedtem: po ziemniakach malina choruje na werticiliozę. Sprawdź dojazd, bo zjazd z drogi powiatowej wymaga zgody zarządcy.

      ## Po umowie
      Zgłoś dzierżawę do podatku, w czternaście dni. Podatek płaci dzierżawca. Nasadzenia, których gmina nie odkupi, zabierasz lub karczujesz na swój koszt.
    `,
  },
  {
    ...matter(17),
    title: 'Zatrudnij pomocnika do zbiorów',
    slug: 'pomocnik-do-zbiorow',
    summary: 'Umowa o pomocy przy zbiorach krok po kroku: składka, meldunek, nocleg i rozliczenie po sezonie.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      Umowa o pomocy przy zbiorach jest prostsza niż zlecenie. Możesz podpisać ją z dorosłym pomocnikiem na najwyżej 180 dni w roku. Obejmuje zbiór owoców, warzyw, tytoniu i chmielu oraz prace tuż po nim: sortowanie, mycie skrzynek.

      Tabela: Kto za co odpowiada
      | Sprawa | Gospodarz | Pomocnik |
      | umowa na piśmie przed pracą | przygotowuje | czyta i podpisuje |
      | zgłoszenie do KRUS | w 7 dni | podaje dane |
      | składki | płaci do 15. dnia miesiąca | – |
      | podatek od zarobku | wystawia informację po roku | rozlicza sam |
      | legalny pobyt cudzoziemca | sprawdza i kopiuje dokument | okazuje |

      ## Meldunek i odpady
      Pobyt dłuższy niż 30 dni zgłasza się w pokoju 2, [bez opłat](/sprawy/zameldowanie/). Liczbę sezonowych osób dopisz w deklaracji śmieciowej na te miesiące.

      ## Warunki
      Woda, cień, toaleta i przerwa w upale to nie uprzejmość, lecz obowiązek. Łóżek tyle, ilu ludzi. Paszportu zatrzymać nie wolno.

      ## Spór o pieniądze
      Pomoże sąd cywilny, a darmową poradę dostanie każdy w punkcie prawnym w Kraśniku.
    `,
  },
];
