import type { DemoPage } from '../demoPage.ts';
import { commonPages, hoursTable, type OfficeFacts } from './commonPages.ts';
import { kodenCommon } from './kodenCommon.ts';
import { kodenMatters } from './kodenMatters.ts';
import { kodenOffice } from './kodenOffice.ts';
import { kodenPlaces } from './kodenPlaces.ts';
import { withOwnWords } from './ownWords.ts';

const facts: OfficeFacts = {
  tenant: 'koden',
  phone: '83 375 00 00',
  residentsDepartment: 'Referat Organizacyjny i Spraw Obywatelskich',
  building:
    'Do budynku przy ulicy 1 Maja 16 prowadzi pochylnia z poręczami. W urzędzie nie ma windy, dlatego osobę, która nie może wejść na piętro, obsługujemy w pokoju 3 na parterze. Toaleta dla osób na wózku jest przy wejściu.',
  communication:
    'Z urzędem porozumiesz się przez tłumacza polskiego języka migowego online. Pracownik punktu obsługi mówi po ukraińsku i po angielsku. Na życzenie przygotujemy pismo większym drukiem.',
};

/** The pages of Kodeń. */
export const kodenPages: DemoPage[] = [
  ...withOwnWords(commonPages(facts), kodenCommon),
  {
    title: 'Urząd',
    slug: 'urzad',
    parents: [],
    summary: 'Urząd w centrum Kodnia: wójt, rada i referaty, które prowadzą sprawy czternastu miejscowości.',
    order: 2,
    inMenu: true,
    producedBy: 'Sekretarz Gminy Kodeń',
    body: `
      Urząd Gminy Kodeń stoi przy ulicy 1 Maja, kilka minut pieszo od rynku i bazyliki. W środy pracujemy dłużej, żeby zdążyły osoby dojeżdżające z pracy w Białej Podlaskiej i Terespolu.

      ## Kto decyduje
      - **Rada Gminy** uchwala budżet, podatki i zasady obowiązujące wszystkich. Jej [uchwały](/ogloszenia/typ/uchwaly/) są na tej stronie.
      - **Wójt Gminy** wykonuje uchwały, kieruje urzędem i odpowiada za bezpieczeństwo w czasie powodzi.

      ## Gdzie dalej
      - Godziny i telefon są na stronie [kontakt i godziny](/urzad/kontakt/).
      - Spis pokojów jest na stronie [referaty](/urzad/wydzialy/).
      - O tym, kiedy zastaniesz Wójta, piszemy na stronie [przyjęcia](/urzad/przyjecia-u-wojta/).
      - Co zrobi dla Ciebie sołtys, wyjaśnia strona [sołtysi](/urzad/soltysi/).

      ## Dom z historią
      Budynek postawiono w latach trzydziestych jako szkołę powszechną. W sali narad wisi jeszcze oryginalna tablica, a na strychu gniazdują jerzyki, dla których zostawiliśmy szpary w murze. Windy nie ma, bo nie zmieściłaby się na wąskiej klatce. Każdą sprawę załatwisz jednak na parterze: pracownik zejdzie do Ciebie.
    `,
  },
  {
    title: 'Kontakt i godziny',
    slug: 'kontakt',
    parents: ['urzad'],
    summary: 'ul. 1 Maja 16, 21-509 Kodeń, tel. 83 375 00 00. W środy pracujemy do 16:30.',
    order: 1,
    inMenu: false,
    producedBy: 'Sekretarz Gminy Kodeń',
    body: `
      **Urząd Gminy Kodeń**, ul. 1 Maja 16, 21-509 Kodeń

      - telefon: [83 375 00 00](tel:+48833750000)
      - e-mail: [urzad@koden.example](mailto:urzad@koden.example)
      - pismo przez internet: [Moje Miasto](/moje-miasto/zalatw/)

      ${hoursTable('koden')}

      ## Dyżur w czasie wezbrania
      Gdy Bug przekracza stan ostrzegawczy, pod numerem urzędu przez całą dobę odbiera dyżurny. Gdy ktoś jest w niebezpieczeństwie, dzwoń pod 112.

      ## Punkt informacji turystycznej
      Od maja do września działa przy rynku, codziennie od 9:00 do 17:00. Weźmiesz tam mapę, klucz do wieży widokowej i rower.

      ## Dojazd
      Autobusy z Białej Podlaskiej i Terespola stają przy rynku. Parking dla interesantów jest za urzędem, wjazd od strony szkoły.
    `,
  },
  {
    title: 'Referaty',
    slug: 'wydzialy',
    parents: ['urzad'],
    summary: 'Spis referatów z numerami pokojów. Na parterze załatwisz każdą sprawę, jeśli trudno Ci wejść na piętro.',
    order: 2,
    inMenu: false,
    producedBy: 'Sekretarz Gminy Kodeń',
    body: `
      Numer do centrali: [83 375 00 00](tel:+48833750000). Pokoje od 1 do 9 są na parterze, od 10 do 18 na piętrze.

      Tabela: Do którego pokoju
      | Twoja sprawa | Pokój |
      | dowód, meldunek, skarga | 3 i 8 |
      | podatek, odpady, raty | 5 i 6 |
      | drzewo, studnia, zalana łąka | 12 |
      | noclegi, przystań, impreza | 15 |
      | działka, plan, przetarg | 10 |
      | zgłoszenie w czasie wysokiej wody | 9 |
      | ślub, akty, przodkowie | 4 |
      | zasiłek, dodatek, opieka | 1, 2 i 7 |
      | kwatera, firma, alkohol | 14 |

      ## Dobra pora
      Najspokojniej jest we wtorki przed południem. W środy po 13:00 kolejka rośnie, bo wtedy przyjmuje Wójt. W dni odpustowe przy bazylice trudno zaparkować, przyjdź wcześniej albo zostaw auto przy szkole.

      ## Nikogo nie ma
      Jeżeli na drzwiach jest kartka, że pracownik wyszedł w teren, zostaw numer telefonu w pokoju 3. Oddzwonimy tego samego dnia.
    `,
  },
  {
    title: 'O gminie',
    slug: 'o-gminie',
    parents: [],
    summary: 'Bug, bazylika Świętej Anny, zamek Sapiehów i cerkiew w Kostomłotach: plan na spokojny dzień.',
    order: 3,
    inMenu: true,
    picture: 'koden-bug',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    body: `
      Kodeń leży nad Bugiem, na samej granicy z Białorusią. Przez stulecia była to rezydencja Sapiehów. Zostały po nich bazylika, ruiny zamku i rynek, na którym wszystkie drogi zwalniają.

      ## Plan na dzień
      1. Rano: bazylika Świętej Anny z obrazem Matki Boskiej Kodeńskiej i spacer Kalwarią.
      2. Przed południem: kościół Świętego Ducha, dawna cerkiew zamkowa.
      3. Po obiedzie: Kostomłoty i drewniana cerkiew neounicka nad rzeką.
      4. Wieczorem: [przystań kajakowa](/ogloszenia/uchwala-przystan-kajakowa/) i czaple na zakolu.

      ## O czym pamiętać nad granicą
      Bug jest rzeką graniczną i zewnętrzną granicą Unii Europejskiej. Miej przy sobie dokument tożsamości. Przed wyjściem na brzeg sprawdź, czy nie ma czasowego zakazu wstępu.

      ## Gdy rzeka wzbiera
      Rzeka daje tu życie, ale potrafi wyjść na łąki. Jak się przygotować, piszemy na stronie [gdy wzbiera Bug](/o-gminie/bug/).
    `,
  },
  {
    title: 'Gdy wzbiera Bug',
    slug: 'bug',
    parents: ['o-gminie'],
    summary: 'Skąd wiedzieć, że idzie woda, co zrobić w domu i w gospodarstwie, gdzie po pomoc.',
    order: 1,
    inMenu: false,
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    body: `
      Bug wzbiera najczęściej na przedwiośniu i po długich deszczach. Woda przybiera powoli, zwykle przez kilka dni, więc jest czas, żeby się przygotować.

      ## Skąd się dowiesz
      - z paska na górze tej strony i z [komunikatów kryzysowych](/ogloszenia/typ/komunikaty-kryzysowe/),
      - z SMS-a, jeżeli masz telefon w Polsce i ostrzeżenie wyda Rządowe Centrum Bezpieczeństwa,
      - od sołtysa i strażaków, którzy jeżdżą z megafonem.

      ## Trzy stopnie ostrzeżenia
      Tabela: Co znaczy stopień
      | Stopień | Co się dzieje | Co robisz |
      | 1 | rzeka rośnie | sprawdzasz łodzie i pastwiska |
      | 2 | woda może wyjść na łąki i drogi | wyprowadzasz zwierzęta, przestawiasz maszyny |
      | 3 | zagrożone są domy | pakujesz się i czekasz na polecenie ewakuacji |

      ## W domu
      1. Wynieś z piwnicy to, co może zniszczyć woda.
      2. Wyłącz prąd w zagrożonych pomieszczeniach.
      3. Spakuj dokumenty, leki i ładowarkę.

      ## Po wodzie
      Zrób zdjęcia szkód i zgłoś je w urzędzie, pokój 9, albo przez [Moje Miasto](/moje-miasto/zalatw/). Komisja przyjedzie w ciągu kilku dni. Wody ze studni nie pij, dopóki jej nie zbadamy.
    `,
  },
  {
    title: 'Bazylika i zamek',
    slug: 'bazylika-i-zamek',
    parents: ['o-gminie'],
    summary: 'Sanktuarium nad Bugiem i ślady Sapiehów. Kiedy wejść, gdzie usiąść, którędy z wózkiem.',
    order: 2,
    inMenu: false,
    picture: 'koden-bazylika',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    body: `
      Bazylika Świętej Anny stoi przy rynku. Od XVII wieku jest w niej obraz Matki Boskiej Kodeńskiej, do którego co roku idą pielgrzymki. O jego sprowadzeniu z Rzymu opowiada stara legenda o Sapiesze, który zakochał się w obrazie.

      ## Zwiedzanie
      - Świątynia jest otwarta codziennie, poza nabożeństwami można ją spokojnie obejść.
      - Z rynku wchodzi się po dwóch stopniach; wejście z pochylnią jest od strony plebanii.
      - Kalwaria i ruiny zamku leżą 10 minut drogi dalej, w parku nad wodą. Alejki są szutrowe, przejezdne dla wózka przy suchej pogodzie.

      ## W dni pielgrzymkowe
      W wybrane niedziele zamykamy rynek dla samochodów. Szukaj wtedy [komunikatu o ruchu](/ogloszenia/zmiany-w-ruchu-przy-bazylice/). Parkingi są przy szkole, przy boisku i nad Bugiem.

      ## Z dzieckiem
      Przy wieży zamkowej jest plac zabaw i woda do picia. W punkcie informacji dostaniesz grę terenową z mapą: sześć zagadek, godzina spaceru.
    `,
  },
  ...kodenPlaces,
  ...kodenOffice,
  ...kodenMatters,
];
