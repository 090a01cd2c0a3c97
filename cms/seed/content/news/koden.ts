import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { exercisePlan } from '../leaflets/koden.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';
import { kodenLifeNews } from './kodenLife.ts';
import { kodenNatureNews } from './kodenNature.ts';

/** The news of Kodeń as of that day. */
export const kodenNews = (day: LocalDate): DemoNews[] => [
  {
    slug: 'moje-miasto-w-gminie-koden',
    title: 'Rachunki, szkoła i odpady w jednym miejscu',
    summary:
      'Gmina Kodeń dołączyła do Moje Miasto. Konto działa na komputerze i w telefonie, także nad Bugiem bez zasięgu.',
    picture: 'koden-bug',
    topics: ['city'],
    producedBy: 'Sekretarz Gminy',
    publishedAt: instantAt(workday(day, -2), '11:00'),
    body: `
      Ostatnio oglądane rachunki i oceny zostają w telefonie, więc zajrzysz do nich także tam, gdzie nie ma zasięgu. Odczyt wodomierza wyśle się sam, gdy telefon znów złapie sieć.

      ## Co znajdziesz na koncie
      - opłatę za odpady i dni odbioru z Twojej trasy,
      - podatek rolny i od nieruchomości, rata po racie,
      - zużycie wody z ostatnich dwóch lat,
      - oceny, nieobecności i wiadomości ze szkoły.

      ## Jak zacząć
      1. Wejdź na stronę [Moje Miasto](/moje-miasto/) i zaloguj się.
      2. Wpisz kod z rachunku za wodę albo z decyzji podatkowej.
      3. Kod dziecka odbierz u wychowawcy.

      ## Nie masz internetu
      W bibliotece przy rynku stoi komputer, a pracownica pokaże, gdzie kliknąć. Do Okczyna i Zabłocia przyjeżdżamy raz w miesiącu z laptopem; dzień podaje sołtys. Nikt nie musi zakładać konta. Decyzje i faktury nadal przychodzą na papierze, chyba że sam z nich zrezygnujesz.
    `,
  },
  {
    slug: 'swietlica-w-zablociu-po-remoncie',
    title: 'Świetlica w Zabłociu po remoncie: cieplej i bez progów',
    summary: 'Nowe okna, pochylnia i łazienka, do której wjedzie wózek. Salę można wynająć od zaraz.',
    picture: 'koden-bazylika',
    topics: ['investments', 'culture'],
    producedBy: 'Referat Gospodarki Komunalnej',
    publishedAt: instantAt(workday(day, -6), '09:40'),
    body: `
      Remont trwał pięć miesięcy. Ogrzewanie przejęła pompa ciepła, a rachunki powinny spaść o połowę. Ściany obito deską z miejscowego tartaku, dlatego w środku pachnie lasem, nie farbą.

      Tabela: Przed remontem i po nim
      | Co | Było | Jest |
      | ogrzewanie | dwa piece kaflowe | pompa ciepła i rekuperacja |
      | wejście | trzy stopnie | pochylnia i poręcz |
      | łazienka | na podwórzu | w środku, z miejscem na wózek i przewijakiem |
      | kuchnia | kuchenka na butlę | indukcja, zmywarka, chłodnia |

      ## Kto tu będzie bywał
      Zebrania wiejskie, koło gospodyń i zajęcia dla dzieci mają salę bezpłatnie. Rowerzyści ze szlaku mogą przenocować na materacach. Rodzinną uroczystość zarezerwujesz w pokoju 8.

      ## Pierwszy wieczór
      Na otwarcie przyszło osiemdziesiąt osób. Najstarszy mieszkaniec, który w 1961 roku mieszał zaprawę pod fundament, przeciął wstęgę sierpem. Stary piec ocalał i stoi na tarasie jako grill.
    `,
  },
  {
    slug: 'gdy-wzbiera-bug-cwiczenia',
    attachments: [exercisePlan(day)],
    title: 'Ćwiczyliśmy na wypadek powodzi. Co z tego wynika dla ciebie',
    summary: 'Strażacy, szkoła i urząd sprawdzili, jak szybko dotrze do was ostrzeżenie. Włącz powiadomienia.',
    topics: ['safety'],
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    publishedAt: instantAt(workday(day, -15), '14:10'),
    body: `
      Ostrzeżenie na stronie i w Moje Miasto pojawiło się w niecałą minutę. Syreny słychać we wszystkich wsiach poza częścią Okczyna: tam strażacy pojadą z głośnikiem.

      ## Jak wyglądały ćwiczenia
      W Kostomłotach ogłosiliśmy na niby trzeci stopień. Czterdziestu mieszkańców zgodziło się „ewakuować” do szkoły. Autobus zabrał ich w pół godziny, kot i dwie kozy jechały osobno.

      ## Co poszło gorzej
      - Nie było listy osób, które same nie zejdą po schodach. Robi ją teraz ośrodek pomocy.
      - Zabrakło kart do zapisania, kto gdzie nocuje.
      - Trzy rodziny nie miały spakowanych leków.

      ## Trzy rzeczy na dziś wieczór
      1. Włącz w telefonie powiadomienia z gminy.
      2. Włóż do jednej torby dokumenty, leki i ładowarkę.
      3. Umów się z sąsiadem, kto komu pomoże z inwentarzem.

      Co spakować i gdzie iść, piszemy na stronie [Gdy wzbiera Bug](/o-gminie/bug/).
    `,
  },
  ...kodenNatureNews(day),
  ...kodenLifeNews(day),
];
