import { formatDate, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { demoCommunes } from '../communes.ts';
import type { DemoPage } from '../demoPage.ts';
import { registrationPage } from './registrationPage.ts';

/** What the pages that every office must have need to know about one office. */
export interface OfficeFacts {
  tenant: string;
  /** `82 565 36 00` */
  phone: string;
  /** where one gets in without stairs, and what is inside */
  building: string;
  /** help for people who do not hear or do not speak Polish */
  communication: string;
  residentsDepartment: string;
}

const communeOf = (tenant: string) => {
  const commune = demoCommunes.find((one) => one.tenant === tenant);
  if (!commune) throw new Error(`Nie ma gminy „${tenant}”.`);
  return commune;
};

const weekdayNames = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'];

/** The opening hours of an office as a table in the notation of `richTextOf`. */
export const hoursTable = (tenant: string): string =>
  [
    'Tabela: Godziny pracy urzędu',
    '| Dzień | Godziny |',
    ...communeOf(tenant).openingHours.map(
      (hours) => `| ${weekdayNames[hours.weekday - 1] ?? ''} | ${hours.from.replace(/^0/, '')}–${hours.to} |`,
    ),
  ].join('\n');

/** The day on which the declaration was drawn up; a person changes it after the next review, not the clock. */
const declaredOn: LocalDate = '2026-11-02';

const accessibility = (facts: OfficeFacts): DemoPage => {
  const commune = communeOf(facts.tenant);
  return {
    title: 'Deklaracja dostępności',
    slug: 'deklaracja-dostepnosci',
    parents: [],
    summary: `Jak dostępna jest ta strona i budynek: ${commune.officeName}. Co jeszcze nie działa i komu to zgłosić.`,
    order: 90,
    inMenu: false,
    producedBy: 'Koordynator do spraw dostępności',
    body: `
      **${commune.officeName}** zobowiązuje się zapewnić dostępność swojej **strony internetowej** zgodnie z przepisami ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Oświadczenie w sprawie dostępności ma zastosowanie do tej strony internetowej.

      - Data publikacji strony internetowej: ${formatDate(declaredOn)}
      - Data ostatniej istotnej aktualizacji: ${formatDate(declaredOn)}

      ## Stan dostępności cyfrowej
      Strona internetowa jest **częściowo zgodna** z załącznikiem do ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności wymienionych poniżej.

      ## Niedostępne treści
      ### Niezgodność z załącznikiem
      - Opis działalności urzędu nie ma jeszcze nagrania w polskim języku migowym ani tekstu łatwego do czytania.
      - Ogłoszenia są tylko po polsku; wersje w innych językach dopiero powstają.

      ## Przygotowanie deklaracji dostępności i jej aktualizacja
      Deklarację sporządzono ${formatDate(declaredOn)} na podstawie samooceny: badania automatycznego wszystkich szablonów, przejścia stron samą klawiaturą i powiększenia do 400%.

      ## Skróty klawiszowe
      Strona nie ma własnych skrótów. Działają standardowe skróty przeglądarki. Klawisz Tab pokazuje na początku każdej strony odnośnik do treści.

      ## Informacje zwrotne i dane kontaktowe
      Problemy z dostępnością zgłoś koordynatorowi do spraw dostępności: [${commune.email}](mailto:${commune.email}), telefon [${facts.phone}](tel:${commune.phone}).

      ## Obsługa wniosków i skarg związanych z dostępnością
      Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej strony lub jej elementu. Podaj w nim swoje dane kontaktowe, adres strony, na czym polega problem i jaki sposób kontaktu jest dla Ciebie najwygodniejszy.

      Odpowiemy najszybciej, jak się da, nie później niż w ciągu 7 dni. Jeżeli to za mało, podamy nowy termin, nie dłuższy niż 2 miesiące od zgłoszenia. Gdy zapewnienie dostępności nie jest możliwe, zaproponujemy inny dostęp do informacji. Jeżeli odmówimy, możesz złożyć skargę do kierownika urzędu, a potem zawiadomić [Rzecznika Praw Obywatelskich](https://bip.brpo.gov.pl/).

      ## Pozostałe informacje
      ### Dostępność architektoniczna
      ${facts.building}

      ### Dostępność komunikacyjno-informacyjna
      ${facts.communication}
    `,
  };
};

const privacy = (facts: OfficeFacts): DemoPage => {
  const commune = communeOf(facts.tenant);
  return {
    title: 'Prywatność i pliki cookie',
    slug: 'prywatnosc',
    parents: [],
    summary:
      'Strona nie śledzi Cię i nie ma reklam. Ciasteczko powstaje dopiero wtedy, gdy logujesz się do Mojego Miasta.',
    order: 91,
    inMenu: false,
    producedBy: 'Inspektor ochrony danych',
    body: `
      Czytając tę stronę, nie zostawiasz nam nic poza zwykłym zapisem w dzienniku serwera. Dlatego nie ma tu okienka z prośbą o zgodę.

      ## Pliki cookie
      Tabela: Jedyne pliki, jakich używamy
      | Nazwa | Po co | Jak długo |
      | __Host-mm-resident | utrzymuje Twoje zalogowanie w Moim Mieście | do wylogowania, najdłużej 8 godzin |

      Plik jest niezbędny do usługi, o którą prosisz, więc nie wymaga zgody. Nie używamy plików statystycznych, reklamowych ani wtyczek społecznościowych.

      ## Dziennik serwera
      Serwer zapisuje adres IP, czas i adres otwieranej strony. Robimy to dla bezpieczeństwa (art. 6 ust. 1 lit. e RODO). Nie łączymy tych zapisów z Twoim nazwiskiem.

      ## Czy ta strona pomogła
      Z odpowiedzi na to pytanie zapisujemy adres strony, „tak” albo „nie”, Twoją uwagę i dzień. Nie wiemy, od kogo są. Kasujemy je po dwóch latach.

      ## Kto odpowiada za dane
      Administratorem danych jest ${commune.authority}, ${commune.address.street}, ${commune.address.postalCode} ${commune.address.town}. Do inspektora ochrony danych napisz na [iod@${facts.tenant}.example](mailto:iod@${facts.tenant}.example).

      ## Twoje prawa
      - Możesz zapytać, jakie dane o Tobie mamy, i dostać ich kopię.
      - Możesz je poprawić, ograniczyć ich używanie albo wnieść sprzeciw.
      - Możesz poskarżyć się Prezesowi Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa.

      Każdy formularz ma własną informację o danych. Pokazujemy ją, zanim coś wyślesz, i zapisujemy jej wersję przy sprawie.
    `,
  };
};

const bulletin = (facts: OfficeFacts): DemoPage => {
  const commune = communeOf(facts.tenant);
  return {
    title: 'Biuletyn Informacji Publicznej',
    slug: 'bip',
    parents: [],
    summary: 'Uchwały, zarządzenia, przetargi, nabory i to, jak dostać informację, której tu nie ma.',
    order: 4,
    inMenu: true,
    producedBy: 'Redaktor Biuletynu Informacji Publicznej',
    body: `
      W Biuletynie ogłaszamy to, co urząd postanawia i na co wydaje publiczne pieniądze. Prowadzimy go na podstawie ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej.

      ## Co tu znajdziesz
      - [Uchwały](/ogloszenia/typ/uchwaly/) i [zarządzenia](/ogloszenia/typ/zarzadzenia/),
      - [obwieszczenia](/ogloszenia/typ/obwieszczenia/) o sprawach, w których strony zawiadamia się publicznie,
      - [przetargi](/ogloszenia/typ/przetargi/) i [nabory](/ogloszenia/typ/nabory/) na stanowiska,
      - [archiwum](/ogloszenia/archiwum/): nic, co raz ogłosiliśmy, nie znika bez podania przyczyny.

      ## Metryczka
      Pod każdym dokumentem jest napisane, kto go wytworzył i kiedy, kto go ogłosił i o której godzinie naprawdę pojawił się na stronie.

      ## Czego tu nie ma
      Informację, której nie ogłosiliśmy, udostępniamy na wniosek. Nie musisz podawać powodu. Odpowiadamy bez zbędnej zwłoki, najpóźniej w ciągu 14 dni, a gdy sprawa jest złożona – w ciągu 2 miesięcy. Wniosek [złożysz przez internet](/moje-miasto/zalatw/), pocztą albo ustnie.

      ## Redakcja
      ${commune.officeName}, ${commune.address.street}, ${commune.address.postalCode} ${commune.address.town}, telefon [${facts.phone}](tel:${commune.phone}), e-mail [bip@${facts.tenant}.example](mailto:bip@${facts.tenant}.example). Strona główna wszystkich biuletynów: [gov.pl/bip](https://www.gov.pl/web/bip).
    `,
  };
};

const services = (facts: OfficeFacts): DemoPage => ({
  title: 'Jak załatwiamy sprawy',
  slug: 'zalatw-sprawe',
  parents: [],
  summary: 'Jak załatwiamy sprawy: przez internet, w urzędzie i w jakim czasie.',
  order: 1,
  inMenu: false,
  producedBy: `Kierownik: ${facts.residentsDepartment}`,
  body: `
    Wybierz sprawę ze [spisu](/sprawy/). Przy każdej piszemy najpierw, ile kosztuje, jak długo trwa i gdzie ją załatwisz.

    ## Bez wychodzenia z domu
    Każde pismo możesz wysłać przez [Moje Miasto](/moje-miasto/zalatw/). Od razu dostaniesz numer, a potem zobaczysz, kto ma ruch i do kiedy urząd odpowie.

    ## W urzędzie
    Przyjdź w godzinach pracy: [kontakt i godziny](/urzad/kontakt/). Jeżeli trudno Ci wypełnić formularz, pracownik zrobi to z Tobą.

    ## Co mówi prawo
    Sprawę prostą urząd załatwia od razu. Gdy trzeba coś wyjaśnić – w ciągu miesiąca, a sprawę szczególnie skomplikowaną – w ciągu dwóch miesięcy (art. 35 Kodeksu postępowania administracyjnego). Jeżeli nie zdążymy, napiszemy dlaczego i podamy nowy termin.
  `,
});

const phones: DemoPage = {
  title: 'Telefony',
  slug: 'telefony',
  parents: ['urzad'],
  summary: 'Kto czym się zajmuje, w którym pokoju siedzi i jak go złapać bez centrali.',
  order: 3,
  inMenu: false,
  producedBy: 'Sekretarz',
  body: `
    Nie wiesz, kogo szukasz? Zadzwoń do centrali i powiedz, o co chodzi. Połączymy Cię z właściwą osobą. Nie słyszysz lub nie mówisz? Napisz e-mail, odpowiemy tego samego dnia roboczego.
  `,
};

/** The pages that every commune must have, each with its own office's facts. */
export const commonPages = (facts: OfficeFacts): DemoPage[] => [
  services(facts),
  phones,
  registrationPage(facts, communeOf(facts.tenant).phone),
  bulletin(facts),
  accessibility(facts),
  privacy(facts),
];
