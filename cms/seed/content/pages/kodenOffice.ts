import type { DemoPage } from '../demoPage.ts';

const office = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu'> => ({
  parents: ['urzad'],
  order,
  inMenu: false,
});

/** Pages of Kodeń about the office and the places that belong to the commune. */
export const kodenOffice: DemoPage[] = [
  {
    ...office(20),
    title: 'Sołtysi i rady sołeckie',
    slug: 'soltysi',
    summary: 'Co załatwisz u sołtysa bez wyjazdu do Kodnia, a z czym trzeba przyjść do urzędu.',
    producedBy: 'Sekretarz Gminy Kodeń',
    body: `
      Sołtys jest najbliżej. Mieszka we wsi, zna przepusty i wie, komu trzeba pomóc wnieść opał. Wybiera go zebranie na całą kadencję rady.

      Tabela: U sołtysa czy w urzędzie
      | Sprawa | Gdzie |
      | zapłata podatku rolnego gotówką | u sołtysa, wyda pokwitowanie |
      | klucz do świetlicy | u sołtysa lub gospodyni |
      | zgłoszenie lampy, dziury, przepustu | u sołtysa albo telefonicznie |
      | wniosek o dopłatę do żłobka, dowód, meldunek | w urzędzie |
      | poświadczenie, że prowadzisz gospodarstwo | w urzędzie |

      ## W czasie wysokiej wody
      Sołtys ma klucz do magazynu z workami i listę domów leżących najniżej. To on pierwszy zapuka.

      ## Narada
      W pierwszy czwartek każdego kwartału sołtysi spotykają się z Wójtem. Sprawę Twojej wsi dołączą do porządku, gdy powiesz o niej tydzień wcześniej. Protokoły z narad są w pokoju 8.

      ## Kontakt
      Telefonów domowych nie ogłaszamy. Zadzwoń na [83 375 00 00](tel:+48833750000), połączymy Cię lub podamy numer służbowy.
    `,
  },
  {
    ...office(21),
    title: 'Wójt przyjmuje mieszkańców',
    slug: 'przyjecia-u-wojta',
    summary: 'Środy od 13:00 do 16:30, bez umawiania. Kto nie może wejść na piętro, rozmawia na parterze.',
    producedBy: 'Sekretarz Gminy Kodeń',
    body: `
      Z Wójtem porozmawiasz w każdą środę od 13:00 do 16:30. Nie trzeba się zapisywać ani pisać pisma. Kolejkę prowadzi sekretariat, rozmowa trwa zwykle kwadrans.

      ## Jak się przygotować
      1. Zapisz jednym zdaniem, czego chcesz.
      2. Weź pismo, na które się powołujesz, albo jego znak.
      3. Zastanów się, czy byłeś już w referacie. Często sprawę rozwiąże pracownik, który ma ją na biurku.

      ## Gdzie
      Gabinet jest na piętrze, prowadzą do niego schody. Powiedz w pokoju 3, że trudno Ci po nich wejść, a Wójt zejdzie do sali na parterze. W niej jest też pętla indukcyjna.

      ## Skarga lub wniosek
      Możesz je złożyć ustnie. Pracownik spisze protokół i da Ci kopię. Odpowiedź przychodzi w ciągu miesiąca (art. 237 Kodeksu postępowania administracyjnego).

      ## Gdy Wójta nie ma
      Wyjazd ogłaszamy dzień wcześniej na drzwiach i w aktualnościach. Przyjmuje wtedy Sekretarz Gminy.
    `,
  },
  {
    ...office(22),
    title: 'Gminny Ośrodek Pomocy Społecznej',
    slug: 'osrodek-pomocy-spolecznej',
    summary: 'Zasiłki, usługi opiekuńcze, opaska teleopieki i bus. Pracownik socjalny może przyjechać do domu.',
    producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
    body: `
      Ośrodek zajmuje trzy pokoje na parterze urzędu. Przyjdź, gdy zabrakło pieniędzy na opał, gdy opieka nad rodzicem przerasta siły albo gdy w domu dzieje się krzywda.

      ## Z czym pomożemy
      - zasiłek stały, okresowy lub celowy,
      - posiłek w szkole i paczka żywnościowa,
      - opiekunka do osoby, która sama nie zrobi zakupów,
      - opaska z guzikiem, która wzywa ratownika,
      - miejsce w domu pomocy, gdy inaczej się nie da.

      ## Jak to przebiega
      1. Zgłaszasz się osobiście, telefonicznie albo robi to ktoś za Ciebie.
      2. Pracownik umawia wizytę w domu, zwykle w ciągu tygodnia.
      3. Decyzja przychodzi najpóźniej w miesiąc, a w nagłej potrzebie jeszcze tego samego dnia.

      ## Przemoc
      Jeśli ktoś Cię bije, straszy lub zabiera pieniądze, zadzwoń pod 112 albo powiedz o tym u nas. Rozmowa jest poufna. Niebieska Linia odbiera przez całą dobę, bez opłat: 800 120 002.
    `,
  },
  {
    ...office(23),
    title: 'Szkoła i przedszkole w Kodniu',
    slug: 'szkola-i-przedszkole',
    summary: 'Kiedy zapisać dziecko, jak działa dowóz i co robi szkoła, gdy Bug odcina drogę.',
    producedBy: 'Dyrektor Szkoły Podstawowej nr 94 w Kodniu',
    body: `
      Szkoła podstawowa i przedszkole mieszczą się w jednym budynku, trzy minuty od rynku. Uczy się tu 240 dzieci, połowa dojeżdża autobusem.

      Tabela: Kalendarz rodzica
      | Miesiąc | Co zrobić |
      | marzec | wniosek do przedszkola i zgłoszenie pierwszoklasisty |
      | kwiecień | potwierdzenie, że dziecko przyjdzie |
      | czerwiec | zamówienie dowozu i obiadów |
      | sierpień | plan lekcji na koncie w Moim Mieście |

      ## Dowóz
      Cztery linie objeżdżają wszystkie wsie, w każdym autobusie jest opiekun. Dla dziecka z niepełnosprawnością dowóz przysługuje bez względu na odległość, także do szkoły specjalnej.

      ## Gdy droga jest zalana
      Dyrektor ogłasza naukę z domu poprzedniego dnia do 20:00. Rodzice bez internetu odbierają zadania od sołtysa. Szkoła staje się wtedy punktem dla ewakuowanych, hala mieści sto łóżek.

      ## Usprawiedliwienia
      Nieobecność usprawiedliwisz w [Moim Mieście](/moje-miasto/zalatw/) albo liścikiem. Oceny i wiadomości zobaczysz, gdy połączysz konto kodem od wychowawcy.
    `,
  },
  {
    ...office(24),
    title: 'Gminne Centrum Kultury i biblioteka',
    slug: 'centrum-kultury',
    summary: 'Czytelnia, sala widowiskowa, zajęcia dla dzieci i nagrania dawnych opowieści przy rynku w Kodniu.',
    producedBy: 'Dyrektor Gminnego Centrum Kultury',
    body: `
      Centrum stoi przy ulicy Rynek 1. Na parterze jest biblioteka, w głębi sala na 120 osób, a w piwnicy pracownia garncarska.

      Tabela: Godziny
      | Miejsce | Poniedziałek–piątek | Sobota |
      | biblioteka | 9:00–17:00 | 9:00–13:00 |
      | pracownia garncarska | 15:00–19:00 | 10:00–14:00 |
      | sala widowiskowa | według programu | według programu |

      ## Wypożyczysz
      Książki, gry planszowe, audiobooki, lornetkę na weekend i plecak małego przyrodnika. Karta jest bezpłatna, wystarczy dokument. Osobie chorej książki przyniesie wolontariusz.

      ## Stałe zajęcia
      - chór z Kostomłot, czwartki,
      - popołudnia językowe, środy,
      - garncarstwo dla dzieci, wtorki,
      - klub filmowy z napisami, pierwszy piątek miesiąca.

      ## Sala dla Ciebie
      Stowarzyszenie i szkoła korzystają bez opłat, inni płacą od 60 zł za godzinę. Terminy ustalisz z pracownicą biblioteki. Wejście z podjazdem jest z boku, od strony bazyliki. Najbliższe imprezy są w [kalendarzu wydarzeń](/wydarzenia/).
    `,
  },
  {
    ...office(25),
    title: 'Ochotnicze straże pożarne',
    slug: 'straze-pozarne',
    summary: 'Sześć jednostek, jedna łódź i magazyn worków. Kiedy dzwonić po straż, jak wstąpić i skąd wziąć piasek.',
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    body: `
      W gminie działa sześć jednostek. Trzy z nich, w Kodniu, Kopytowie i Dobratyczach, mają samochody i wyjeżdżają na alarm. Pozostałe pomagają na miejscu i dbają o sprzęt przeciwpowodziowy.

      ## Zadzwoń pod 112, gdy
      - pali się, śmierdzi gazem lub ktoś nie oddycha,
      - drzewo leży na drodze,
      - woda podchodzi pod dom,
      - zwierzę ugrzęzło w błocie.

      Nie dzwoń po kota na drzewie przed upływem doby i po szerszenie, które nikogo nie atakują. Gniazdo usunie firma.

      ## Worki z piaskiem
      W czasie wezbrania worki wydaje magazyn w Kodniu. Na jeden próg potrzeba dwunastu. Pusty worek napełnij do połowy i nie wiąż.

      ## Wstąp do straży
      Druhną lub druhem można zostać od 16. roku życia. Szkolenie podstawowe trwa sześć weekendów, badania i mundur opłaca gmina. Pracodawca musi zwolnić Cię na czas akcji.

      Prewencja: czujkę dymu założymy Ci za darmo, jeśli masz powyżej 70 lat.
    `,
  },
];
