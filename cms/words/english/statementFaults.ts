/** English for what is wrong with a bank's statement; each stands behind the line and the column it is about. */
export const statementFaults: Record<string, string> = {
  'operacja :61: jest zapisana inaczej niż w MT940.': 'the entry :61: is written otherwise than in MT940.',
  'operacja :61: ma datę, której nie ma w kalendarzu.': 'the entry :61: has a date that is not in the calendar.',
  'plik nie zaczyna się jak wyciąg MT940. Pobierz z banku plik MT940 albo CSV.':
    'the file does not begin as an MT940 statement. Download an MT940 or CSV file from the bank.',
  'poprzedni wyciąg nie ma salda końcowego :62F:. Pobierz plik jeszcze raz.':
    'the statement before has no closing balance :62F:. Download the file again.',
  'saldo początkowe jest zapisane inaczej niż w MT940.': 'the opening balance is written otherwise than in MT940.',
  'przed operacją brakuje salda początkowego :60F:.': 'the opening balance :60F: is missing before the entry.',
  'saldo końcowe jest zapisane inaczej niż w MT940.': 'the closing balance is written otherwise than in MT940.',
  'brakuje salda początkowego :60F:.': 'the opening balance :60F: is missing.',
  'saldo końcowe nie zgadza się z operacjami. Plik jest niepełny: pobierz go z banku jeszcze raz.':
    'the closing balance does not agree with the entries. The file is incomplete: download it from the bank again.',
  'wyciąg nie ma salda końcowego :62F:. Pobierz plik z banku jeszcze raz.':
    'the statement has no closing balance :62F:. Download the file from the bank again.',
  'brakuje pola :{}:.': 'the field :{}: is missing.',
  'wyciąg ma więcej niż 20 000 operacji. Pobierz go za krótszy czas.':
    'the statement has more than 20,000 entries. Download it for a shorter time.',
  'cudzysłów nie został zamknięty. Od tego wiersza nie da się czytać dalej.':
    'a quotation mark is not closed. Nothing can be read from this line on.',
  'po cudzysłowie zamykającym stoi tekst. Cudzysłów w środku tekstu zapisz podwójnie: "".':
    'text stands behind a closing quotation mark. Write a quotation mark within a text twice: "".',
  'cudzysłów stoi w środku komórki. Weź całą komórkę w cudzysłów, a ten w środku zapisz podwójnie: "".':
    'a quotation mark stands within a cell. Put the whole cell into quotation marks and write the one within twice: "".',
  'wiersz jest za długi. Sprawdź, czy cudzysłów jest zamknięty.':
    'the line is too long. Check whether the quotation mark is closed.',
  'tego wiersza nie da się odczytać.': 'this line cannot be read.',
  'plik jest pusty. W pierwszym wierszu wpisz nazwy kolumn.':
    'the file is empty. Write the names of the columns into its first line.',
  'plik ma więcej niż {} wierszy. Podziel go.': 'the file has more than {} lines. Divide it.',
  'ta kolumna jest w pliku dwa razy.': 'this column is in the file twice.',
  'brakuje tej kolumny.': 'this column is missing.',
  'wiersz ma więcej komórek niż nagłówek. Tekst ze znakiem rozdzielającym weź w cudzysłów.':
    'the line has more cells than the header. Put a text with a separator into quotation marks.',
  'ta komórka jest pusta.': 'this cell is empty.',
  'tekst jest za długi.': 'the text is too long.',
  'tekst jest za długi, może mieć najwyżej {} znaków.': 'the text is too long, it may have at most {} characters.',
  'to nie jest data. Wpisz ją jako RRRR-MM-DD albo DD.MM.RRRR.':
    'this is no date. Write it as YYYY-MM-DD or DD.MM.YYYY.',
  'to nie jest liczba. Wpisz ją cyframi, na przykład 1234,50.':
    'this is no number. Write it in digits, for example 1234,50.',
  'to musi być liczba całkowita.': 'this must be a whole number.',
  'liczba ma za dużo miejsc po przecinku, może mieć najwyżej {}.':
    'the number has too many digits after the comma, it may have at most {}.',
  'liczba jest poza dozwolonym zakresem.': 'the number is outside what is allowed.',
};
