import type { DemoPage } from '../demoPage.ts';

const office = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu'> => ({
  parents: ['urzad'],
  order,
  inMenu: false,
});

/** Pages of Dzierzkowice about the office and the places that belong to the commune. */
export const dzierzkowiceOffice: DemoPage[] = [
  {
    ...office(20),
    title: 'Porozmawiaj z Wójtem',
    slug: 'rozmowa-z-wojtem',
    summary: 'Poniedziałki po południu w urzędzie, a raz w miesiącu w Twojej świetlicy. Terminy i zasady.',
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      W poniedziałki między 14:30 a 16:30 drzwi gabinetu są otwarte. Wchodzi się z korytarza, pokój 3, bez schodów i bez zapowiedzi. W lipcu, kiedy zbierasz maliny, dyżur przesuwa się na osiemnastą.

      Tabela: Wójt we wsiach
      | Tydzień miesiąca | Miejsce | Godzina |
      | pierwszy | świetlica w Wyżnicy | 17:30 |
      | drugi | świetlica w Ludmiłówce | 17:30 |
      | trzeci | dom ludowy w Sosnowej Woli | 17:30 |
      | czwarty | klub w Dzierzkowicach-Woli | 10:00 |

      ## Czego się spodziewać
      Wójt nie cofnie decyzji podatkowej przy herbacie, bo od tego jest odwołanie. Może jednak wyjaśnić, co w niej napisano, skierować do właściwej osoby i zapisać prośbę, na którą dostaniesz odpowiedź.

      ## Po rozmowie
      Notatkę z ustaleniami wyślemy Ci w siedem dni. Gdy sprawa wymaga pracy kilku osób, powiemy, kto ją prowadzi.

      ## Nie możesz dotrzeć
      Zostaw numer pod telefonem [81 822 00 00](tel:+48818220000), Wójt oddzwania w piątki. Osobę głuchą przyjmiemy z tłumaczem, umów go trzy dni wcześniej.
    `,
  },
  {
    ...office(21),
    title: 'Szkoła i przedszkola',
    slug: 'szkola-i-przedszkola',
    summary: 'Jedna szkoła, trzy miejsca dla przedszkolaków, dowóz i dyżur w czasie zbiorów.',
    producedBy: 'Dyrektor Zespołu Szkół nr 95',
    body: `
      Zespół Szkół nr 95 w Terpentynie uczy 310 dzieci od zerówki do ósmej klasy. Budynek ma windę, salę do integracji sensorycznej i kuchnię, która gotuje z tego, co rośnie za płotem.

      ## Zapisy
      1. Pierwszoklasista z obwodu: zgłoszenie w marcu, bez konkursu.
      2. Przedszkolak: wniosek od 1 do 31 marca, wynik w kwietniu.
      3. Przeprowadzka w ciągu roku: przyjdź z dzieckiem, od jutra siada w ławce.

      Tabela: Miejsca dla przedszkolaków
      | Gdzie | Miejsca | Otwarte |
      | Dzierzkowice-Rynek | 75 | 6:30–16:30 |
      | Terpentyna, oddziały przy szkole | 46 | 7:00–16:00 |
      | Wyżnica | 22 | 7:00–15:00 |

      ## Dyżur malinowy
      Od końca czerwca do połowy sierpnia przedszkole w Rynku czynne jest do 18:30. Miejsca rezerwuje się do 15 maja. Obiad kosztuje 9 zł.

      ## Oceny i nieobecności
      Widać je w [Moim Mieście](/moje-miasto/zalatw/) po połączeniu dziecka kodem. Szkoła nie pobiera składki na komitet, prosi tylko o chusteczki.
    `,
  },
  {
    ...office(22),
    title: 'Ośrodek pomocy i usługi w domu',
    slug: 'osrodek-pomocy',
    summary: 'Pracownik socjalny, opiekunka, obiady, wypożyczalnia łóżek i balkoników. Kto i jak może poprosić.',
    producedBy: 'Kierownik Gminnego Ośrodka Pomocy Społecznej',
    body: `
      Ośrodek sąsiaduje z urzędem, wejście jest od strony parkingu. Trzy pracownice socjalne znają swoje wsie i dwa dni w tygodniu spędzają w terenie.

      ## Najczęstsze prośby
      - **Opał na zimę.** Zasiłek celowy, wystarczy dochód z ostatniego miesiąca.
      - **Sprzęt po szpitalu.** Łóżko, balkonik, koncentrator tlenu pożyczasz za kaucją 50 zł.
      - **Pomoc przy chorym.** Opiekunka na godziny, koszt zależy od dochodu, dla najuboższych bezpłatnie.
      - **Obiad w szkole.** Dyrektor może go przyznać bez wywiadu.
      - **Dług za prąd.** Pomożemy napisać o raty.

      ## Rolnik też może
      Dochód liczy się od hektara przeliczeniowego, a nie od faktur ze skupu. Po klęsce, gdy grad zabrał plon, ośrodek ma osobną pulę.

      ## Kiedy dostaniesz odpowiedź
      Pracownica przyjeżdża w ciągu czternastu dni, decyzja zapada do miesiąca. W nagłym nieszczęściu, na przykład po pożarze, pieniądze wypłacamy tego samego dnia w kasie.

      Zgłoszenie przyjmie telefon [81 822 00 00](tel:+48818220000), sąsiad albo sołtys.
    `,
  },
  {
    ...office(23),
    title: 'Biblioteka w Dzierzkowicach-Rynku',
    slug: 'biblioteka',
    summary: 'Książki, nasiona, drukarka i bibliobus, który co drugi czwartek objeżdża sześć wsi.',
    producedBy: 'Kierownik Gminnej Biblioteki Publicznej',
    body: `
      Biblioteka ma 18 tysięcy książek i szufladę z nasionami. Karta czytelnika jest wydawana od ręki, bez opłat i bez względu na to, gdzie mieszkasz.

      Tabela: Otwarte
      | Dzień | Godziny |
      | poniedziałek, środa, piątek | 9:00–16:00 |
      | wtorek, czwartek | 11:00–18:00 |

      ## Bibliobus
      Żółty samochód przywozi zamówione tytuły. Zatrzymuje się w Wyżnicy przy świetlicy, w Wyżniance na przystanku, dalej w Ludmiłówce, Krzywiu, Sosnowej Woli i Dębinie. Postój trwa czterdzieści minut. Książkę możesz oddać kierowcy także w skrzynce po owocach.

      ## Na miejscu
      1. Dwa komputery i drukarka, strona kosztuje 30 groszy.
      2. Skaner, na którym zrobisz kopię starych zdjęć.
      3. Cichy pokój z lampą dla słabowidzących i czytakiem audiobooków.
      4. Kącik z klockami, gdy rodzic wypełnia wniosek w internecie.

      ## Regionalia
      Zbieramy druki o gminie: zaproszenia na wesela, etykiety win owocowych, kroniki strażackie. Pożyczymy, zeskanujemy, oddamy w teczce bezkwasowej.
    `,
  },
  {
    ...office(24),
    title: 'Straż pożarna w gminie',
    slug: 'straz',
    summary: 'Pięć jednostek OSP, defibrylatory, punkty zbiórki i orkiestra. Co robią, zanim zawyje syrena.',
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      Do pożaru dojeżdża się u nas średnio w jedenaście minut, czyli szybciej niż z Kraśnika. Jednostki w Terpentynie, Ludmiłówce i Wyżnicy włączono do krajowego systemu ratowniczego. Krzywie i Rynek pomagają przy ulewach i zabezpieczają uroczystości.

      ## Gdzie wisi defibrylator
      - hala sportowa w Terpentynie, czynny całą dobę, za szybką,
      - kościół w Rynku, kruchta,
      - świetlica w Wyżnicy,
      - samochód bibliobusu.

      ## Rozpalasz na polu?
      Suchej trawy i gałęzi po cięciu wypalać nie wolno, grozi za to grzywna i odebranie dopłat. Zamiast ognia zamów rębak, gmina pożycza go po kolei, z operatorem.

      ## Zostań druhną lub druhem
      Zbiórki są w piątki. Po podstawowym kursie dostaniesz mundur i ubezpieczenie, a po wielu latach wyjazdów świadczenie ratownicze. Kobieta potrzebuje dwudziestu lat służby, mężczyzna dwudziestu pięciu.

      ## Alarm próbny
      Syrenę słychać pierwszego dnia miesiąca w południe. W innym czasie ciągły dźwięk przez trzy minuty oznacza: wejdź do domu i sprawdź komunikaty.
    `,
  },
];
