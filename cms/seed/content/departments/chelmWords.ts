/** What the departments of Chełm tell at more length, by slug, in the notation of `richTextOf`. */
export const chelmWords: Record<string, string> = {
  'wydzial-spraw-obywatelskich': `
    Numerek bierzesz w holu albo rezerwujesz w telefonie. Najkrócej czeka się w środę po jedenastej, najdłużej w pierwszy dzień po świętach.

    ## Dowód dla całej rodziny
    Zapisz jedną wizytę, powiedz, ile osób przyjdzie. Przy stanowisku 1 jest podnóżek dla dzieci, które nie sięgają do czytnika.
  `,
  'urzad-stanu-cywilnego': `
    Śluby odbywają się w piątki po południu i w soboty, w sali z widokiem na Górę Chełmską. Ślub w plenerze, nawet na Placu Łuczkowskiego, uzgodnij trzy miesiące wcześniej.

    Akt urodzenia dziecka, które przyszło na świat w chełmskim szpitalu, sporządzamy bez Twojego przyjścia, jeśli wyślesz zgłoszenie przez internet.
  `,
  'referat-komunikacji': `
    Kupione auto zarejestruj w ciągu 30 dni. Weź umowę, dowód rejestracyjny, tablice, jeśli chcesz nowe, i polisę.

    ## Tylko po umówieniu
    Od poniedziałku do czwartku przyjmujemy umówionych, w piątek wszystkich. Stały dowód rejestracyjny odbierzesz po trzech tygodniach, bez kolejki, przy stanowisku 9.
  `,
  'wydzial-podatkow-i-oplat': `
    Każdy podatnik ma własny numer konta, wydrukowany na decyzji. Nie zmienia się z roku na rok, więc wystarczy zapisać go raz w banku.

    Przed 15 marca i 15 listopada otwieramy dodatkowe okienko w holu. Nadpłatę zaliczymy na następną ratę albo zwrócimy, jak wolisz.
  `,
  'wydzial-gospodarki-komunalnej': `
    Prowadzimy umowę z firmą, która odbiera śmieci, i sprawdzamy, czy przyjeżdża na czas. Reklamację zgłaszasz u nas, nie u kierowcy.

    Kwatery na cmentarzu komunalnym pokaże zarządca na miejscu, także w sobotę rano. Wolne lokale miejskie ogłaszamy dwa razy w roku.
  `,
  'wydzial-infrastruktury-komunalnej': `
    Dziurę, przez którą grozi wypadek, zabezpieczamy w cztery godziny. Podaj ulicę i numer domu albo numer latarni.

    ## Chcesz kopać
    Wniosek o zajęcie pasa drogowego złóż miesiąc przed robotami. Zimą, od grudnia do lutego, w jezdni kopiemy tylko przy awariach.
  `,
  'wydzial-ochrony-srodowiska': `
    Zanim zetniesz drzewo, przyjdź ze zdjęciem i obwodem pnia. Od marca do października sprawdzamy, czy nie ma w nim gniazd.

    Kontrolę pieca robi dwoje pracowników ze strażą miejską. Mają legitymacje, możesz zadzwonić i potwierdzić, że to oni. Wejść mogą między szóstą a dwudziestą drugą.
  `,
  'wydzial-geodezji-i-nieruchomosci': `
    Mapę do celów projektowych robi geodeta, nie urząd. U nas kupisz wypis z rejestru gruntów i dowiesz się, czyja jest działka za płotem, jeśli wykażesz po co.

    Ogłoszenia o działkach na sprzedaż wiszą przez 21 dni na korytarzu trzeciego piętra i w tym serwisie.
  `,
  'wydzial-spraw-spolecznych': `
    W pokoju 27 pracują cztery osoby i jedna skrzynka z zabawkami. Zajmujemy się Kartą Dużej Rodziny, klubami seniora i dowozem uczniów, a zasiłki wypłaca Miejski Ośrodek Pomocy Rodzinie.

    Nie wiesz, które z tych miejsc jest Twoje? Usiądź, zadzwonimy tam z Tobą.
  `,
  'wydzial-organizacyjny-i-kadr': `
    Skargę możesz opowiedzieć. Spiszemy ją, przeczytamy na głos, podpiszesz i dostaniesz kopię. Rozpatrzy ją ktoś inny niż osoba, której dotyczy.

    Studenci składają podania o praktyki do końca kwietnia. Płatny staż ogłaszamy razem z urzędem pracy we wrześniu.
  `,
  kancelaria: `
    Pismo przyjmiemy nawet wtedy, gdy pomylisz urząd. Jeśli nie należy do nas, w siedem dni wyślemy je właściwemu i dostaniesz o tym wiadomość.

    Potwierdzeniem jest pieczątka z datą na Twojej kopii. Kopię zrobimy na miejscu, do pięciu kartek bez opłaty.
  `,
  'biuro-rady-miasta': `
    Radni nie mają tu gabinetów, ale codziennie ktoś z nich zagląda. Zostaw list w przegródce z numerem okręgu albo umów się na dyżur.

    Na sesję wchodzi się przez balkon, po schodach. Osoby na wózkach siadają na dole, przy drzwiach do windy, i stamtąd też zabierają głos.
  `,
  'biuro-zamowien-publicznych': `
    Oferty czytamy tylko wtedy, gdy przyszły przez platformę. Koperta przyniesiona do okienka nie liczy się, choćby była na czas.

    Firmie, która startuje pierwszy raz, pokażemy na próbnym postępowaniu, jak podpisać plik i gdzie go wysłać. Zapisz się e-mailem.
  `,
  'biuro-dialogu-z-mieszkancami': `
    Przynieś pomysł na swoją ulicę, nawet narysowany na serwetce. Sprawdzimy, czyj jest teren, ile to mniej więcej kosztuje i do jakiej puli pasuje.

    Dziennikarzom odpowiadamy tego samego dnia do piętnastej. Błąd na tej stronie też zgłoś tutaj, poprawimy go szybciej, niż myślisz.
  `,
};
