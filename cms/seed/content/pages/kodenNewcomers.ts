import { cottageSheet } from '../leaflets/koden.ts';
import type { DemoPage } from '../demoPage.ts';

/** Two pages of Kodeń that newcomers ask for: rubbish in a commune by a river, and the first weeks from abroad. */
export const kodenNewcomers: DemoPage[] = [
  {
    title: 'Odpady w gminie i na letnisku',
    slug: 'odpady-w-gminie',
    attachments: [cottageSheet],
    parents: ['zalatw-sprawe'],
    order: 14,
    inMenu: false,
    summary: 'Kiedy przyjeżdża śmieciarka, co robi właściciel letniska i gdzie zostawić śmieci po spływie.',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    body: `
      Gmina dzieli się na dwa rejony: nadbużański i środkowy. Daty odbioru dla swojej ulicy masz w [kalendarzu odpadów](/moje-miasto/odpady/), razem z przypomnieniem na telefon.

      ## Jak sortujemy
      1. Papier do niebieskiego, suchy i bez tłuszczu.
      2. Metal i plastik do żółtego, zgniecione. Butelki z kaucją odnieś do sklepu.
      3. Szkło do zielonego, bez nakrętek.
      4. Resztki roślin do brązowego albo na własny kompost.
      5. Wszystko inne do czarnego, zawiązane, bo lisy otwierają worki.

      ## Letnisko
      Domek, w którym bywasz tylko latem, ma opłatę raz na rok. Od maja do września odbieramy z niego odpady co dwa tygodnie. Zimą zabierz worek ze sobą albo zostaw w punkcie przy ulicy Piaskowej. Deklarację składa się raz, zmienia, gdy zaczynasz mieszkać na stałe.

      ## Nad rzeką
      Na łąkach zalewowych nie ma koszy, bo zabrałaby je woda. Kontenery stoją przy przystani i przy cerkwi. Organizator spływu dostaje od nas worki, pełne zostawia na kei.

      ## Po powodzi
      Zalane meble, pralki i materace wystaw przed dom, bez limitu i bez dzwonienia. Puszki po farbach i nawozy połóż osobno. Padłe zwierzę zgłoś od razu: [83 375 00 12](tel:+48833750012).

      ## Punkt zbierania
      ZUK przy Piaskowej 4 przyjmuje sprzęt, opony, gruz i leki od poniedziałku do soboty. O pieniądzach mówi karta [Zapłać za odpady](/sprawy/odpady/).
    `,
  },
  {
    title: 'Pierwsze tygodnie po przyjeździe z Ukrainy',
    slug: 'po-przyjezdzie-z-ukrainy',
    parents: ['urzad'],
    order: 26,
    inMenu: false,
    summary: 'Granica jest o krok. Co załatwić najpierw, kto pójdzie z Tobą do okienka i skąd wziąć nocleg.',
    producedBy: 'Kierownik Referatu Organizacyjnego i Spraw Obywatelskich',
    body: `
      W Kodniu od wieków brzmiały obok siebie trzy języki. Dziś Twój jest jednym z nich. Jeżeli nie wiesz, o co zapytać, napisz SMS do asystenta: [83 375 00 13](tel:+48833750013).

      Tabela: Kalendarz pierwszych tygodni
      | Kiedy | Co zrobić | Gdzie |
      | dzień 1 | nocleg, ciepły posiłek, lekarz | ośrodek pomocy, pokój 1 |
      | do 30 dni | PESEL ze statusem UKR | pokój 3 |
      | pierwszy tydzień | szkoła dla dziecka | Szkoła Podstawowa nr 94 |
      | pierwszy tydzień | [meldunek](/sprawy/zameldowanie/) | pokój 3 |
      | kiedy masz PESEL | konto w banku, przychodnia, praca | razem z asystentem |

      ## PESEL krok po kroku
      Przychodzi każdy członek rodziny. Paszport, dowód, a dla dziecka akt urodzenia: wystarczy, że masz jeden z nich. Pracownica wypełni druk, zeskanuje palce i od razu poda numer. Wydruk schowaj, szkoła o niego zapyta.

      Gdy wyjeżdżasz z Polski na dłużej niż 30 dni, status może wygasnąć. Powiedz o planach przed podróżą.

      ## Nocleg
      Dom gościnny przy ulicy Sapieżyńskiej ma osiem pokoi. Rodzina z dziećmi wchodzi bez kolejki. Po trzech miesiącach szukamy z Tobą mieszkania do wynajęcia.

      ## Uwaga na granicę
      Bug to granica z Białorusią. Nie podchodź do wody w nocy i miej przy sobie dokument. Jeśli spotkasz kogoś, kto przeszedł rzekę i potrzebuje ratunku, dzwoń pod 112.

      ## Bezpłatne zawsze
      Rozmowa, tłumacz, wniosek i kurs języka. Kto bierze za to pieniądze, oszukuje Cię.
    `,
  },
];
