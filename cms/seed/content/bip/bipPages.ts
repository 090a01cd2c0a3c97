import type { DemoPage } from '../demoPage.ts';
import { chelmBip, dzierzkowiceBip, kodenBip, type BipFacts } from './bipFacts.ts';
import type { BipPage } from './bipPage.ts';
import { lawPages } from './lawPages.ts';
import { officePages } from './officePages.ts';
import { residentPages } from './residentPages.ts';

const manual = (facts: BipFacts): BipPage => ({
  title: 'Instrukcja korzystania z BIP',
  slug: 'instrukcja-korzystania',
  summary: 'Jak szukać, gdzie są starsze dokumenty i jak sprawdzić, kto i kiedy coś zmienił.',
  producedBy: 'Redaktor Biuletynu Informacji Publicznej',
  body: `
    Biuletyn Informacji Publicznej to urzędowa część tej strony. Poznasz ją po znaku „bip” u góry. Czytasz ją bez logowania i bez opłat, o każdej porze.

    ## Jak znaleźć dokument
    - **Spis treści** na [stronie głównej Biuletynu](/bip/) prowadzi przez działy.
    - **Wyszukiwarka** przyjmuje słowa, numery uchwał i znaki spraw. Formy słów i polskie litery nie mają znaczenia.
    - **[Archiwum](/bip/archiwum/)** zbiera to, co nie jest już aktualne. Adresy dokumentów się nie zmieniają.

    ## Co mówi metryczka
    Pod każdym dokumentem jest metryczka. Wynika z niej, kto odpowiada za treść, kto wprowadził dokument, kiedy go opublikowano i o której naprawdę pojawił się na stronie. Jeśli dokument zmieniano, jest tam odnośnik do **historii zmian**.

    ## Rejestr zmian
    [Rejestr](/bip/rejestr-zmian/) zapisuje każdą publikację, zmianę i zdjęcie dokumentu razem z powodem. Możesz go śledzić w czytniku kanałów Atom albo pobrać jako plik.

    ## Pomoc
    Nie możesz czegoś znaleźć albo odczytać? Zadzwoń: [${facts.phone}](tel:${facts.phoneHref}). Dokument przeczytamy Ci na głos, powiększymy albo wyślemy w innej postaci.
  `,
});

const oldRules = (facts: BipFacts): BipPage => ({
  title: 'Zasady korzystania z poprzedniego Biuletynu',
  slug: 'zasady-poprzedniego-biuletynu',
  summary: 'Jak działała strona Biuletynu przed uruchomieniem obecnego serwisu.',
  producedBy: facts.secretary,
  archived: 'Biuletyn działa w nowym serwisie, który ma własną instrukcję korzystania.',
  body: `
    Poprzedni Biuletyn prowadzono w osobnym serwisie. Dokumenty miały numery, a wyszukiwarka przyjmowała tylko dokładne słowa. Formularz wniosku trzeba było wydrukować i przynieść do urzędu.

    Dokumenty z tamtego serwisu udostępniamy na wniosek, w ciągu 14 dni. Opis, jak go złożyć, jest na stronie [Informacja, której tu nie ma](/bip/wniosek-o-informacje/).
  `,
});

const order = [
  'organy-i-struktura',
  'prawo-lokalne',
  'rada-i-sesje',
  'zalatwianie-spraw',
  'rejestry-i-ewidencje',
  'finanse-i-majatek',
  'zamowienia',
  'praca',
  'kontrole',
  'oswiadczenia-majatkowe',
  'petycje',
  'konsultacje',
  'ochrona-srodowiska',
  'wniosek-o-informacje',
  'rodo',
  'dostepnosc',
  'instrukcja-korzystania',
];

const facts: Record<string, BipFacts> = { chelm: chelmBip, dzierzkowice: dzierzkowiceBip, koden: kodenBip };

/** The subject menu of a commune's Bulletin, parents before children (poland.md B2). */
export const bipPagesOf = (tenant: string): DemoPage[] => {
  const own = facts[tenant];
  if (!own) return [];
  const pages = [...officePages(own), ...lawPages(own), ...residentPages(own), manual(own), oldRules(own)];
  return pages
    .map(({ under, ...page }, index) => ({
      ...page,
      parents: under === undefined ? ['bip'] : ['bip', under],
      order: order.indexOf(page.slug) === -1 ? 50 + index : order.indexOf(page.slug) + 1,
      inMenu: false,
    }))
    .sort((a, b) => a.parents.length - b.parents.length);
};
