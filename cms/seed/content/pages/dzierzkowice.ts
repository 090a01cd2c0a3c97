import type { DemoPage } from '../demoPage.ts';
import { commonPages, hoursTable, type OfficeFacts } from './commonPages.ts';
import { dzierzkowiceCommon } from './dzierzkowiceCommon.ts';
import { dzierzkowiceMatters } from './dzierzkowiceMatters.ts';
import { dzierzkowiceOffice } from './dzierzkowiceOffice.ts';
import { dzierzkowicePlaces } from './dzierzkowicePlaces.ts';
import { withOwnWords } from './ownWords.ts';

const facts: OfficeFacts = {
  tenant: 'dzierzkowice',
  phone: '81 822 00 00',
  residentsDepartment: 'Referat Organizacyjny',
  building:
    'Budynek urzędu w Terpentynie ma wejście bez progu od strony parkingu. Wszystkie sprawy załatwisz na parterze. Toaleta dla osób na wózku jest obok sekretariatu. Miejsce dla osób z kartą parkingową jest 10 m od drzwi.',
  communication:
    'Na spotkanie z tłumaczem polskiego języka migowego umów się trzy dni wcześniej, SMS-em lub e-mailem. Mamy lupę, ramkę do podpisu i pismo powiększone. Jeżeli nie możesz przyjechać, pracownik przyjedzie do Ciebie.',
};

/** The pages of Dzierzkowice. */
export const dzierzkowicePages: DemoPage[] = [
  ...withOwnWords(commonPages(facts), dzierzkowiceCommon),
  {
    title: 'Urząd',
    slug: 'urzad',
    parents: [],
    summary: 'Wójt, rada, cztery referaty i sołtysi. Urząd stoi w Terpentynie, przy drodze do Kraśnika.',
    order: 2,
    inMenu: true,
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      Urząd Gminy Dzierzkowice ma siedzibę w Terpentynie. Pracuje tu niewiele osób, dlatego każdą sprawę zaczniesz w jednym miejscu: w sekretariacie, pokój 1.

      ## Kto decyduje
      - **Rada Gminy** uchwala budżet, podatki i prawo miejscowe. Zobacz [uchwały](/ogloszenia/typ/uchwaly/).
      - **Wójt Gminy** wykonuje uchwały, prowadzi urząd i wydaje [zarządzenia](/ogloszenia/typ/zarzadzenia/).
      - **Sołtysi** zbierają sprawy swojej wsi, wydają klucze do świetlic i przynoszą zawiadomienia.

      ## Gdzie dalej
      Adres, telefon i godziny znajdziesz na stronie [kontakt i godziny](/urzad/kontakt/), a spis referatów na stronie [referaty](/urzad/wydzialy/). Dyżury we wsiach opisuje strona [porozmawiaj z Wójtem](/urzad/rozmowa-z-wojtem/).

      ## Urząd w rytmie zbiorów
      W lipcu połowa mieszkańców jest na plantacjach od świtu. Wtedy przesuwamy dyżury na wieczór, nie zwołujemy zebrań i nie kopiemy dróg do skupów. Zimą odwrotnie: jest czas na plany, narady i kursy.

      ## Kim jesteśmy
      Na dwadzieścia dwa etaty przypada jeden kierowca, dwoje konserwatorów i pies, który pilnuje bazy. Na każde pytanie ktoś odpowie, choć czasem zawoła koleżankę z sąsiedniego pokoju.
    `,
  },
  {
    title: 'Kontakt i godziny',
    slug: 'kontakt',
    parents: ['urzad'],
    summary: 'Terpentyna 1, 23-251 Dzierzkowice, tel. 81 822 00 00. W poniedziałki pracujemy do 16:30.',
    order: 1,
    inMenu: false,
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      **Urząd Gminy Dzierzkowice**, Terpentyna 1, 23-251 Dzierzkowice

      - telefon: [81 822 00 00](tel:+48818220000)
      - e-mail: [urzad@dzierzkowice.example](mailto:urzad@dzierzkowice.example)
      - pismo przez internet: [Moje Miasto](/moje-miasto/zalatw/)

      ${hoursTable('dzierzkowice')}

      W czasie zbiorów malin, w czerwcu i w lipcu, w poniedziałki czekamy na rolników do 18:00. Zadzwoń, jeśli wiesz, że przyjedziesz później.

      ## Dojazd
      Autobus z Kraśnika zatrzymuje się przed urzędem. Parking dla samochodów i miejsce dla ciągnika z przyczepą są za budynkiem.

      ## Awaria wody lub drogi
      Po godzinach pracy zadzwoń pod ten sam numer. Telefon odbierze dyżurny Referatu Gospodarki Komunalnej. Gdy ktoś jest w niebezpieczeństwie, dzwoń pod 112.
    `,
  },
  {
    title: 'Referaty',
    slug: 'wydzialy',
    parents: ['urzad'],
    summary: 'Cztery referaty na parterze: kto wyda decyzję, kto naprawi drogę, kto przyjmie podatek.',
    order: 2,
    inMenu: false,
    producedBy: 'Sekretarz Gminy Dzierzkowice',
    body: `
      Wszystkie pokoje są na parterze. Telefon do każdego referatu: [81 822 00 00](tel:+48818220000).

      Tabela: Z czym do którego referatu
      | Sprawa | Referat | Pokój |
      | dowód, meldunek, świetlica | Organizacyjny | 1, 2 i 7 |
      | woda, śmieci, droga, szkody | Gospodarki Komunalnej | 4 |
      | podatki, paliwo rolnicze | Finansowy | 5 i 6 |
      | budowa, dzierżawa, numer domu | Budownictwa i Inwestycji | 11 |
      | ślub, zgon, odpis aktu | Urząd Stanu Cywilnego | 8 |
      | drzewo, azbest, dym | ochrona środowiska | 9 |
      | straż, ostrzeżenia, ukrycia | obrona cywilna | 10 |
      | firma, alkohol | działalność gospodarcza | 12 |

      Kiedy pracownik jest w terenie, na drzwiach wisi tabliczka z godziną powrotu. Pismo przyjmie wtedy sekretariat i przybije pieczątkę na Twojej kopii. Kawa w korytarzu jest dla czekających, dzieci mają stolik z kredkami. Ciągnik z przyczepą zostaw za budynkiem, nie na kopercie.

      ## Sołectwa
      Sołtysi są w Dębinie, Dzierzkowicach-Górach, Dzierzkowicach-Podwodach, Dzierzkowicach-Rynku, Dzierzkowicach-Woli, Dzierzkowicach-Zastawiu, Krzywiu, Ludmiłówce, Sosnowej Woli, Terpentynie, Wyżnicy i Wyżniance. Numer do sołtysa swojej wsi dostaniesz w sekretariacie.
    `,
  },
  {
    title: 'Zgłoś dziurę w drodze gminnej',
    slug: 'droga-gminna',
    parents: ['zalatw-sprawe'],
    summary: 'Napisz lub zadzwoń, podaj wieś i najbliższy numer domu. Groźną wyrwę zabezpieczamy tego samego dnia.',
    order: 4,
    inMenu: false,
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      **Ile kosztuje:** nic. **Jak długo trwa:** zabezpieczenie w jeden dzień, naprawa zwykle do 14 dni, zimą po mrozach. **Gdzie:** Referat Gospodarki Komunalnej, pokój 4, tel. [81 822 00 00](tel:+48818220000).

      ## Co nam podać
      1. Wieś i najbliższy numer domu albo sad, kapliczkę, słup z numerem.
      2. Co się stało: dziura, osunięty rów, zapadnięty przepust, brak znaku.
      3. Jeśli możesz, zdjęcie. Stań bezpiecznie na poboczu.

      Najwygodniej zrobisz to przez [Moje Miasto](/moje-miasto/zalatw/): wybierz pismo ogólne i dodaj zdjęcie. Dostaniesz numer i zobaczysz, co z nim robimy.

      ## Czyja to droga
      Tabela: Zarządcy dróg
      | Droga | Kto ją naprawia |
      | gminna, dojazd do pól i sadów | Urząd Gminy Dzierzkowice |
      | powiatowa | Zarząd Dróg Powiatowych w Kraśniku |
      | wojewódzka | Zarząd Dróg Wojewódzkich w Lublinie |

      Jeżeli się pomylisz, przekażemy zgłoszenie właściwemu zarządcy i Ci o tym napiszemy.
    `,
  },
  {
    title: 'O gminie',
    slug: 'o-gminie',
    parents: [],
    summary: 'Dolina Wyżnicy, maliny po horyzont i wsie, w których sąsiad wie, kiedy pomóc.',
    order: 3,
    inMenu: true,
    picture: 'dzierzkowice-maliny',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      Gmina Dzierzkowice leży w powiecie kraśnickim, nad rzeką Wyżnicą. Pagórki są tu strome, ziemia dobra, a w lipcu z dróg czuć maliny.

      ## Maliny i sady
      Większość gospodarstw uprawia maliny, porzeczki, truskawki i jabłonie. Punkty skupu otwierają się wieczorem, wtedy drogi są pełne ciągników. Jedź wolno.

      ## Nad Wyżnicą
      Wzdłuż rzeki biegnie szlak pieszy i rowerowy z Dzierzkowic-Rynku przez Terpentynę. Przy stawach są ławki i miejsce na ognisko. Więcej piszemy na stronie [rowerem przez sady](/o-gminie/rowerem-przez-sady/).

      ## Ścieżki i ludzie
      Przejdź [wąwozami](/o-gminie/wawozy/), posłuchaj orkiestry, która gra od stu lat, i zajrzyj do [kół gospodyń](/o-gminie/kola-gospodyn/). O każdej wsi z osobna piszemy na stronie [dwanaście sołectw](/o-gminie/solectwa/).

      ## Tradycja
      Koła gospodyń pieką pierogi z jagłami, a strażacy ochotnicy prowadzą orkiestrę. Spotkania odbywają się w [świetlicach wiejskich](/ogloszenia/zarzadzenie-swietlice-wiejskie/), które może wynająć każdy mieszkaniec.
    `,
  },
  {
    title: 'Rowerem przez sady',
    slug: 'rowerem-przez-sady',
    parents: ['o-gminie'],
    summary: 'Pętla 18 km asfaltem i szutrem przez sześć wsi. Dla rodziny z dziećmi na pół dnia.',
    order: 1,
    inMenu: false,
    picture: 'dzierzkowice-sad',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      Trasa zaczyna się i kończy przy urzędzie w Terpentynie, gdzie zostawisz samochód. Prowadzi drogami gminnymi, na których ruch jest mały poza porą skupu.

      Tabela: Trasa
      | Kilometr | Miejsce | Co tam jest |
      | 0 | Terpentyna, urząd | parking, woda, mapa na tablicy |
      | 4 | Dzierzkowice-Rynek | sklep, kościół, ławki w cieniu |
      | 8 | Wyżnica | świetlica, plac zabaw |
      | 12 | Ludmiłówka | widok na dolinę, wiata |
      | 15 | Wyżnianka | staw, miejsce na ognisko |
      | 18 | Terpentyna | koniec pętli |

      ## Dobre rady
      - Podjazd między ósmym a dwunastym kilometrem jest stromy; z przyczepką dziecięcą lepiej jechać odwrotnie.
      - W sadach po oprysku stoją tabliczki. Nie wchodź i nie zrywaj owoców.
      - Od 16:00 do 20:00 w lipcu ustąp ciągnikom jadącym do skupu.

      Drogowskaz zniszczony? [Zgłoś to](/zalatw-sprawe/droga-gminna/), poprawimy.
    `,
  },
  ...dzierzkowicePlaces,
  ...dzierzkowiceOffice,
  ...dzierzkowiceMatters,
];
