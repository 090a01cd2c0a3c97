import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { instantAt, workday } from '../workday.ts';

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

      Zacznij na stronie [Moje Miasto](/moje-miasto/).
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
      Remont trwał pięć miesięcy. Ogrzewanie przejęła pompa ciepła, a rachunki powinny spaść o połowę.

      Wynajem zgłosisz w sekretariacie. Zebrania wiejskie, koło gospodyń i zajęcia dla dzieci mają salę bezpłatnie.
    `,
  },
  {
    slug: 'gdy-wzbiera-bug-cwiczenia',
    title: 'Ćwiczyliśmy na wypadek powodzi. Co z tego wynika dla ciebie',
    summary: 'Strażacy, szkoła i urząd sprawdzili, jak szybko dotrze do was ostrzeżenie. Włącz powiadomienia.',
    topics: ['safety'],
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
    publishedAt: instantAt(workday(day, -15), '14:10'),
    body: `
      Ostrzeżenie na stronie i w Moje Miasto pojawiło się w niecałą minutę. Syreny słychać we wszystkich wsiach poza częścią Okczyna: tam strażacy pojadą z głośnikiem.

      Co spakować i gdzie iść, piszemy na stronie [Gdy wzbiera Bug](/o-gminie/bug/).
    `,
  },
];
