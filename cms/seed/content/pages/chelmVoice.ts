import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** How one takes part in deciding, joins others, keeps safe, and finds what the office keeps. */
export const chelmVoice: DemoPage[] = [
  guidePage({
    title: 'Powiedz, co myślisz: konsultacje i petycje',
    slug: 'powiedz-co-myslisz',
    summary: 'Pięć sposobów, żeby zmienić coś w mieście, od krótkiej ankiety do własnego projektu uchwały.',
    order: 21,
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    body: `
      Nie trzeba być radnym, żeby mieć wpływ. Wybierz sposób, który pasuje do Twojej sprawy i do czasu, jaki możesz jej poświęcić.

      Tabela: Sposoby i czas
      | Sposób | Ile czasu zajmie Tobie | Kiedy poznasz wynik |
      | ankieta w konsultacjach | 10 minut | w raporcie, do 30 dni po końcu |
      | spotkanie albo spacer badawczy | jeden wieczór | jak wyżej |
      | petycja | godzina | do 3 miesięcy |
      | projekt budżetu obywatelskiego | kilka popołudni | jesienią |
      | obywatelski projekt uchwały | kilka tygodni | na sesji, do 3 miesięcy |

      ## Konsultacje
      Aktualne są na liście [konsultacji społecznych](/ogloszenia/typ/konsultacje/). Odpowiadamy na każdą uwagę, także wtedy, gdy jej nie przyjęliśmy. Głosować i pisać mogą dzieci, studenci i cudzoziemcy.

      ## Petycja
      Napisz, kto prosi, o co i dlaczego. Wyślij przez [Moje Miasto](/moje-miasto/zalatw/) albo przynieś do kancelarii. Podpisy innych osób pomagają, lecz nie są konieczne.

      ## Własny projekt uchwały
      Komitet co najmniej pięciu osób zbiera 300 podpisów mieszkańców, którzy mogą głosować do rady. Radcy prawni miasta pomogą Ci zapisać pomysł językiem przepisów, zanim ruszysz z kartkami.

      ## Rozmowa
      Prezydent przyjmuje w poniedziałki po południu, radni mają dyżury w pokoju 105. Na [sesji rady](/rada/) możesz usiąść na sali bez zapowiedzi.
    `,
  }),
  guidePage({
    title: 'Organizacje pozarządowe',
    slug: 'organizacje-pozarzadowe',
    summary: 'Pieniądze, sala, porada i partner w urzędzie dla stowarzyszeń, fundacji i kół sąsiedzkich.',
    order: 22,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      W Chełmie działa ponad dwieście stowarzyszeń i fundacji. Program współpracy na następny rok rada przyjmuje do końca listopada, po rozmowie z organizacjami. Wynika z niego, na co i ile pieniędzy czeka.

      ## Trzy drogi do dotacji
      Tabela: Którą wybrać
      | Droga | Dla kogo | Ile się czeka |
      | otwarty konkurs ofert | większe zadania, na rok | około 2 miesięcy |
      | tryb uproszczony | do 10 000 zł i 90 dni | około 3 tygodni |
      | inicjatywa lokalna | mieszkańcy, także bez stowarzyszenia | około miesiąca |

      Aktualne nabory są na liście [konkursów ofert](/ogloszenia/typ/konkursy-ofert/). Ofertę wypełniasz w generatorze. Zanim ją wyślesz, pokaż ją w pokoju 27: sprawdzimy budżet i podpisy.

      ## Miejsce
      Centrum organizacji ma salę na 40 osób, biurka na godziny, drukarkę i adres do korespondencji. Rezerwacja jest bezpłatna. Wejście ma pochylnię, a kuchnia blat na wysokości wózka.

      ## Nowe stowarzyszenie
      1. Do zwykłego wystarczą trzy osoby i regulamin. Wpisuje je do ewidencji prezydent miasta.
      2. Rejestrowe zakłada siedem osób. Wniosek idzie do sądu, przez internet.
      3. Klub sportowy i uczniowski zgłasza się do ewidencji w naszym urzędzie.

      ## Rada pożytku
      Siedem osób z organizacji opiniuje uchwały i rozstrzyga spory. Posiedzenia są otwarte. Sprawozdania z wydanych dotacji publikujemy raz w roku, do końca maja.
    `,
  }),
  guidePage({
    title: 'Wolontariat',
    slug: 'wolontariat',
    summary: 'Jak pomagać w mieście, ile to zajmuje czasu, co daje i jakie masz przy tym prawa.',
    order: 23,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Wystarczą dwie godziny w miesiącu. Możesz czytać dzieciom w szpitalu, wyprowadzać psy, uczyć obsługi telefonu albo pomóc przy biegu ulicznym.

      ## Zacznij
      1. Przyjdź do pokoju 27 w czwartek między 14:00 a 17:00 albo wypełnij krótki formularz.
      2. Porozmawiamy o tym, co lubisz i kiedy masz czas.
      3. Umówimy Cię z miejscem, które potrzebuje kogoś takiego jak Ty.
      4. Po próbnym miesiącu zdecydujesz, czy zostajesz.

      Osoba przed osiemnastką przynosi zgodę rodzica. Do pracy z dziećmi potrzebna jest informacja z rejestrów karnych; wolontariusz dostaje ją bez opłaty.

      ## Na co możesz liczyć
      - Porozumienie na piśmie, gdy pomagasz dłużej niż 30 dni.
      - Ubezpieczenie od wypadku.
      - Zwrot za bilety i delegacje.
      - Szkolenie, na przykład z pierwszej pomocy.
      - Zaświadczenie, które daje uczniowi punkty do szkoły średniej.

      ## Gdzie teraz brakuje rąk
      Tabela: Potrzeby
      | Miejsce | Zajęcie | Kiedy |
      | hospicjum domowe | rozmowa, zastąpienie opiekuna | popołudnia |
      | schronisko | spacery z psami | soboty |
      | biblioteka | książka na telefon dla seniora | dowolnie |
      | świetlice | odrabianie lekcji | od 14:00 do 17:00 |

      ## Pracujesz w urzędzie, szkole albo firmie
      Pracodawca może podpisać z nami umowę i dać dzień w roku na pomaganie. Pierwsza była ciepłownia: jej ekipa odnowiła płot w schronisku.
    `,
  }),
  guidePage({
    title: 'Bezpieczeństwo na co dzień',
    slug: 'bezpieczenstwo',
    summary: 'Dokąd dzwonić, kiedy wezwać straż miejską i jak sprawdzić, kto jest Twoim dzielnicowym.',
    order: 24,
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    body: `
      Gdy ktoś jest w niebezpieczeństwie, dzwoń pod **112**. Powiedz najpierw, gdzie jesteś, potem co się stało i ilu osób to dotyczy. Nie rozłączaj się, dopóki operator nie skończy. Kto nie słyszy, używa aplikacji Alarm112.

      Tabela: Inne numery, całą dobę
      | Numer | Kto odbiera | W jakiej sprawie |
      | 986 | straż miejska | hałas, śmieci, źle zaparkowane auto, zwierzęta |
      | 991 | pogotowie energetyczne | brak prądu, zerwany przewód |
      | 992 | pogotowie gazowe | zapach gazu |
      | 993 | pogotowie ciepłownicze | zimny kaloryfer w całym bloku |
      | 994 | pogotowie wodociągowe | brak wody, wyciek |

      ## Sprawy, które mogą poczekać
      Miejsce, w którym czujesz się niepewnie, zaznacz na policyjnej mapie zagrożeń. Patrol sprawdzi je kilka razy, o różnych porach. Swojego dzielnicowego znajdziesz w aplikacji „Moja Komenda”.

      ## Czad i ogień
      Czujnik czadu kosztuje mniej niż obiad dla rodziny, a ratuje życie. Osobom o niskich dochodach daje go za darmo straż pożarna. Kominy wyczyść przed zimą. Butli z gazem nie stawiaj przy kuchence.

      ## Miasto pod kredą
      Widzisz zapadnięty chodnik, dziurę w trawniku albo świeże pęknięcie ściany? Odsuń innych i zadzwoń na dyżur drogowy. Podziemia są badane co kwartał, ale po ulewie grunt może się osunąć.

      ## Monitoring
      Nagrania z kamer przechowujemy 30 dni. Udostępniamy je policji i prokuraturze, a poszkodowanym zabezpieczamy na wniosek.
    `,
  }),
  guidePage({
    title: 'Ochrona ludności i obrona cywilna',
    slug: 'obrona-cywilna',
    summary: 'Co znaczą sygnały, gdzie się schronić, co spakować i jak przygotować rodzinę na trzy dni bez pomocy.',
    order: 25,
    producedBy: 'Kierownik Miejskiego Centrum Zarządzania Kryzysowego',
    body: `
      Ta strona ma uspokajać, nie straszyć. Kto wie, co robić, działa szybciej. Zasady określa ustawa z dnia 5 grudnia 2024 r. o ochronie ludności i obronie cywilnej.

      ## Sygnały syren
      Tabela: Co słyszysz, co robisz
      | Dźwięk | Znaczenie | Co zrobić |
      | modulowany przez 3 minuty | alarm | wejdź do budynku, włącz radio, czekaj na polecenia |
      | ciągły przez 3 minuty | koniec alarmu | sprawdź, czy sąsiedzi są cali |

      Ćwiczenia zawsze zapowiadamy w [aktualnościach](/aktualnosci/) co najmniej dzień wcześniej.

      ## Gdzie się schronić
      Najbliższe miejsce pokaże mapa „Gdzie się ukryć” Państwowej Straży Pożarnej. Gdy nie masz czasu, zejdź do piwnicy albo usiądź w pokoju bez okien, przy wewnętrznej ścianie. Podziemia kredowe nie są schronem: nie wchodź tam sam.

      ## Zapas na trzy dni
      - woda, 3 litry na osobę na dobę,
      - jedzenie, którego nie trzeba gotować,
      - latarka, radio na baterie, naładowany powerbank,
      - leki, apteczka, okulary,
      - kopie dokumentów i trochę gotówki,
      - rzeczy dla dziecka i zwierzęcia.

      ## Umówcie się w domu
      Ustalcie punkt spotkania, osobę w innym mieście, do której dzwonicie, i kto odbiera dziecko ze szkoły. Pomyślcie o sąsiadce, która nie schodzi po schodach.

      ## Szkolenia
      Bezpłatne kursy pierwszej pomocy i gaszenia pożaru prowadzimy co miesiąc. Ochotników do obrony cywilnej zapisuje Wydział Zarządzania Kryzysowego.
    `,
  }),
  guidePage({
    title: 'Archiwum urzędu i stare dokumenty',
    slug: 'archiwum-urzedu',
    summary: 'Jak odnaleźć pozwolenie na budowę domu, świadectwo pracy dziadka albo starą księgę meldunkową.',
    order: 26,
    producedBy: 'Dyrektor Wydziału Organizacyjnego i Kadr',
    body: `
      Akta zakończonych spraw zostają w urzędzie od 2 do 50 lat, zależnie od rodzaju. Potem niszczymy je albo, gdy mają wartość dla historii, oddajemy do archiwum państwowego.

      ## Gdzie szukać
      Tabela: Dokument i miejsce
      | Czego potrzebujesz | Gdzie pytać |
      | projektu swojego domu, od 1960 roku | archiwum zakładowe, pokój w suterenie |
      | akt urodzenia sprzed 100 lat, małżeństwa i zgonu sprzed 80 | archiwum państwowe |
      | dowodu zatrudnienia w zlikwidowanym zakładzie | Archiwum Państwowe w Warszawie, oddział w Milanówku |
      | planów ulic i kamienic | Muzeum, dział historii |

      ## Jak poprosić
      1. Napisz, czego szukasz: adres, przybliżony rok, nazwisko właściciela lub inwestora.
      2. Dodaj, do czego jest to potrzebne, jeśli w dokumencie są dane innych osób.
      3. Wyślij pismo przez [Moje Miasto](/moje-miasto/zalatw/) lub zostaw w kancelarii.

      Zwykle odpowiadamy w ciągu dwóch tygodni. Obejrzysz teczkę na miejscu, pod opieką archiwisty, w poniedziałki i czwartki. Zdjęcia telefonem robisz za darmo. Za potwierdzoną kopię płaci się 5 zł od strony.

      ## Budujesz drzewo rodzinne
      Księgi sprzed lat są w internecie, w serwisie [Szukaj w Archiwach](https://www.szukajwarchiwach.gov.pl/). Chełmskie akta bywają po polsku, rosyjsku i łacinie. W bibliotece raz w miesiącu dyżuruje genealog, który pomaga je odczytać.

      ## Masz rodzinne pamiątki
      Zeskanujemy zdjęcia i listy, a oryginały oddamy Ci tego samego dnia.
    `,
  }),
];
