/** English for the words and sentences of the clerks' queue, substitutions and statistics. */
export const queueWords: Record<string, string> = {
  Zastępstwo: 'Substitution',
  Zastępstwa: 'Substitutions',
  'Kto prowadzi sprawy nieobecnej osoby. Dodaj, zanim ktoś pójdzie na urlop.':
    'Who handles the cases of somebody away. Add it before somebody goes on leave.',
  'Kogo nie ma': 'Who is away',
  'Urzędnik albo kierownik, który idzie na urlop.': 'The clerk or head of department who goes on leave.',
  'Kto zastępuje': 'Who stands in',
  'Urzędnik albo kierownik z tej samej gminy.': 'A clerk or head of department of the same commune.',
  'Od dnia': 'From',
  'Pierwszy dzień, na przykład 2026-12-01.': 'The first day, for example 2026-12-01.',
  'Do dnia': 'To',
  'Ostatni dzień, na przykład 2026-12-14.': 'The last day, for example 2026-12-14.',
  'E-mail o nowych sprawach': 'E-mail about new cases',
  'raz dziennie, o 7:00': 'once a day, at 7:00',
  'od razu': 'at once',
  wcale: 'never',
  'W wiadomości jest tylko liczba spraw, bez danych mieszkańców.':
    'The message holds only the number of cases, no data of residents.',
  'Wybierz urzędnika albo kierownika z tej gminy.': 'Choose a clerk or head of department of this commune.',
  'Zastępstwo wpisuje ta osoba, jej kierownik albo administrator.':
    'A substitution is entered by that person, their head of department or an administrator.',
  'Podaj datę w postaci RRRR-MM-DD.': 'Enter the date as YYYY-MM-DD.',
  'Wybierz inną osobę niż nieobecna.': 'Choose somebody else than the person away.',
  'Ostatni dzień nie może być wcześniejszy niż pierwszy.': 'The last day cannot be before the first.',
  'Ktoś zdjął tę sprawę z biurka. Odśwież kolejkę.': 'Somebody has taken this case off the desk. Reload the queue.',
  'Tę sprawę prowadzi już {}. Odśwież.': 'This case is already handled by {}. Reload.',
  'Sprawę można dać tylko osobie z wydziału, który ją prowadzi.':
    'A case can be given only to somebody of the department that handles it.',
  'Ta sprawa jest zakończona. Nie ma jej komu dać.': 'This case has ended. There is nobody to give it to.',
  'Ta osoba jest nieobecna do {} Zastępuje ją {}.': 'This person is away until {} {} stands in for them.',
  'Szukane słowa wyślij w treści żądania, nie w adresie.':
    'Send the searched words in the body of the request, not in its address.',
  'Tych filtrów nie da się zapisać. Ustaw je jeszcze raz.': 'These filters cannot be saved. Set them once more.',
  'Skróć szukane słowa do 200 znaków.': 'Shorten the searched words to 200 characters.',
  'Zaznacz co najmniej jedną sprawę.': 'Select at least one case.',
  'Zaznacz najwyżej 100 spraw.': 'Select 100 cases at most.',
  'Podaj miesiąc w postaci RRRR-MM.': 'Enter the month as YYYY-MM.',
};
