import type { DeclarationWords } from './declarationWords.ts';

const act =
  'ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych';

export const declarationPolish: DeclarationWords = {
  title: 'Deklaracja dostępności',
  pledge: `zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z przepisami ${act}.`,
  scope: 'Deklaracja w sprawie dostępności ma zastosowanie do strony internetowej',
  sitePublished: 'Data publikacji strony internetowej:',
  siteUpdated: 'Data ostatniej istotnej aktualizacji:',
  stateHeading: 'Stan dostępności cyfrowej',
  stateBefore: 'Strona internetowa jest',
  statuses: { full: 'w pełni zgodna', partial: 'częściowo zgodna', none: 'niezgodna' },
  stateAfter: `z załącznikiem do ${act}`,
  becauseOf: 'z powodu niezgodności lub wyłączeń wymienionych poniżej.',
  gapsHeading: 'Niedostępne treści',
  annexHeading: 'Niezgodność z załącznikiem',
  burdenHeading: 'Nadmierne koszty',
  assessment: 'Ocena nadmiernych kosztów',
  exemptHeading: 'Treści nieobjęte przepisami',
  preparedHeading: 'Przygotowanie deklaracji dostępności i jej aktualizacja',
  prepared: 'Data sporządzenia deklaracji:',
  reviewed: 'Data ostatniego przeglądu deklaracji:',
  basis: 'Deklarację sporządzono na podstawie:',
  methods: {
    self: 'samooceny przeprowadzonej przez urząd',
    external: 'badania przeprowadzonego przez podmiot zewnętrzny',
  },
  amenitiesHeading: 'Udogodnienia, ograniczenia i inne informacje',
  style: 'Kolory z kontrastem, pismo i wszystkie części stron pokazuje strona „Styl”.',
  shortcutsHeading: 'Skróty klawiszowe',
  noShortcuts: 'Strona nie ma własnych skrótów. Działają standardowe skróty przeglądarki.',
  feedbackHeading: 'Informacje zwrotne i dane kontaktowe',
  feedbackBefore: 'Problemy z dostępnością cyfrową tej strony zgłoś tej osobie:',
  phone: 'telefon',
  form: 'Zgłoś problem z dostępnością',
  complaintsHeading: 'Obsługa wniosków i skarg związanych z dostępnością',
  everybody:
    'Każdy ma prawo wystąpić z żądaniem zapewnienia dostępności cyfrowej tej strony internetowej lub jej elementów. Zgłaszając takie żądanie, podaj:',
  requestHas: [
    'swoje imię i nazwisko,',
    'swoje dane kontaktowe,',
    'dokładny adres strony, na której jest niedostępny cyfrowo element lub treść,',
    'opis na czym polega problem i jaki sposób jego rozwiązania byłby dla Ciebie najwygodniejszy.',
  ],
  terms: [
    'Na Twoje zgłoszenie odpowiemy najszybciej jak to możliwe, nie później niż w ciągu 7 dni od jego otrzymania.',
    'Jeżeli ten termin będzie dla nas zbyt krótki, poinformujemy Cię o tym. W tej informacji podamy nowy termin, do którego poprawimy zgłoszone przez Ciebie błędy lub przygotujemy informacje w alternatywny sposób. Ten nowy termin nie będzie dłuższy niż 2 miesiące od dnia zgłoszenia.',
    'Jeżeli nie będziemy w stanie zapewnić dostępności cyfrowej strony internetowej lub treści, zaproponujemy Ci dostęp do nich w alternatywny sposób.',
  ],
  complaint:
    'Jeżeli odmówimy zapewnienia dostępności albo alternatywnego dostępu, możesz złożyć skargę do kierującego urzędem:',
  ombudsman: 'Po wyczerpaniu tej drogi możesz też złożyć wniosek do Rzecznika Praw Obywatelskich:',
  otherHeading: 'Pozostałe informacje',
  architectureHeading: 'Dostępność architektoniczna',
  communicationHeading: 'Dostępność komunikacyjno-informacyjna',
};
