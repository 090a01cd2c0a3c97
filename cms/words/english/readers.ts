/** English for what readers of the site send back: answers about pages, requests for accessibility. */
export const readersWords: Record<string, string> = {
  'Ocena strony': 'Page feedback',
  'Oceny stron': 'Page feedback',
  'Odpowiedzi czytelników na pytanie „Czy ta strona pomogła?”. Zgrupuj je według strony, żeby zobaczyć, którą poprawić.':
    'Readers’ answers to “Did this page help?”. Group them by page to see which one to improve.',
  'Adres strony, której dotyczy odpowiedź.': 'Address of the page the answer is about.',
  'Czy pomogła': 'Did it help',
  tak: 'yes',
  nie: 'no',
  'sama uwaga': 'a remark only',
  'Co wybrał czytelnik.': 'What the reader chose.',
  Uwaga: 'Remark',
  'Słowa czytelnika. Dane osobowe usuwamy, zanim ją zapiszemy.':
    'The reader’s words. Personal data is removed before it is kept.',
  'Dzień odpowiedzi, na przykład 2026-11-30. Godziny nie zapisujemy.':
    'Day of the answer, for example 2026-11-30. The hour is not kept.',
  'Żądanie dostępności': 'Accessibility request',
  'Żądania dostępności': 'Accessibility requests',
  'Problemy z dostępnością zgłoszone pod deklaracją. Odpowiedz w ciągu 7 dni albo podaj nowy termin, najdalej 2 miesiące od zgłoszenia.':
    'Accessibility problems reported below the declaration. Answer within 7 days or name a new date, at most 2 months after the request.',
  nowe: 'new',
  'nowy termin podany': 'new date named',
  załatwione: 'settled',
  odmowa: 'refused',
  'Zmień, gdy odpowiesz albo podasz nowy termin.': 'Change it when you have answered or named a new date.',
  'Co zrobiliśmy': 'What we did',
  'Dla urzędu: kiedy i jak odpowiedziano, jaki jest nowy termin.':
    'For the office: when and how it was answered, what the new date is.',
  Wpłynęło: 'Received',
  'Dzień, w którym wpłynęło żądanie.': 'The day the request came in.',
  'Odpowiedz do': 'Answer by',
  'Siedem dni od żądania (art. 18 ust. 4).': 'Seven days from the request (art. 18(4)).',
  'Najpóźniej do': 'By at the latest',
  'Dwa miesiące od żądania, gdy wcześniej się nie da (art. 18 ust. 5).':
    'Two months from the request, when it cannot be done sooner (art. 18(5)).',
  'Kto prosi': 'Who asks',
  'Jak odpowiedzieć': 'How to answer',
  'Kontakt, który wybrała ta osoba.': 'The contact this person chose.',
  'Której strony to dotyczy': 'Which page it is about',
  'Adres albo nazwa strony.': 'Address or name of the page.',
  'Na czym polega problem': 'What the problem is',
  'Słowa osoby, która prosi.': 'The words of the person who asks.',
  'W jakiej postaci to podać': 'In what form to provide it',
  'Sposób, który byłby wygodny.': 'The way that would suit them.',
};
