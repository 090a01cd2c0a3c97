/** English for the words of facts, files, pictures and menus. */
export const factsWords: Record<string, string> = {
  Fakt: 'Fact',
  Fakty: 'Facts',
  'Na przykład „Opłata za odpis skrócony”. Widzą ją tylko pracownicy.':
    'For example “Fee for a short copy of a certificate”. Only staff see it.',
  'Od niego zależy, co wpiszesz niżej. Później nie da się go zmienić.':
    'What you enter below depends on it. It cannot be changed later.',
  opłata: 'fee',
  telefon: 'phone',
  'numer konta': 'account number',
  'godziny pracy': 'opening hours',
  'osoba odpowiedzialna': 'person in charge',
  termin: 'deadline',
  adres: 'address',
  'inny fakt': 'other fact',
  'W złotych, na przykład 22,50.': 'In złoty, for example 22,50.',
  Telefon: 'Phone',
  'Z kierunkowym kraju: +48825653600.': 'With the country code: +48825653600.',
  'Numer konta': 'Account number',
  '26 cyfr, ze spacjami albo bez.': '26 digits, with spaces or without.',
  'Słowa, które staną w tekstach zamiast faktu.': 'The words that stand in texts in place of the fact.',
  'po polsku': 'in Polish',
  'Tak stanie w polskim tekście, na przykład „od 7:30 do 15:30”.':
    'How it stands in a Polish text, for example „od 7:30 do 15:30”.',
  'po angielsku': 'in English',
  'Do tekstów angielskich. Puste: stanie tam polska treść.': 'For English texts. Empty: the Polish words stand there.',
  'po ukraińsku': 'in Ukrainian',
  'Do tekstów ukraińskich. Puste: stanie tam polska treść.':
    'For Ukrainian texts. Empty: the Polish words stand there.',
  'Przyszła wartość': 'Future value',
  'W tym dniu, o północy, zastąpi obecną wszędzie, gdzie fakt jest użyty.':
    'On this day, at midnight, it replaces the present one wherever the fact is used.',
  'Pierwszy dzień nowej wartości, najwcześniej jutro. Zostaw puste, gdy zmiany nie będzie.':
    'First day of the new value, tomorrow at the earliest. Leave empty when there will be no change.',
  Klucz: 'Key',
  'Zostaw puste, a powstanie z nazwy. Potem się nie zmienia.':
    'Leave empty and it is made from the name. It does not change later.',
  'Gdzie użyto': 'Where it is used',
  Załącznik: 'Attachment',
  'Pliki do pobrania: PDF, arkusze, filmy. Stają się publiczne razem z tekstem, który ich używa.':
    'Files to download: PDFs, spreadsheets, films. They become public together with the text that uses them.',
  'Co jest w pliku, słowami dla czytelnika.': 'What is in the file, in words for a reader.',
  'Liczba stron': 'Number of pages',
  'Liczy system, gdy dodasz plik PDF.': 'Counted by the system when you add a PDF file.',
  'Każdy może przeczytać ten plik': 'Everyone can read this file',
  'System sprawdza to sam, gdy dodajesz plik.': 'The system checks this when you add the file.',
  'Co pokazało sprawdzenie': 'What the check showed',
  'Pisze system: czego brakuje w pliku i jak to poprawić.':
    'Written by the system: what the file lacks and how to mend it.',
  'Strona z tą samą treścią': 'Page with the same content',
  'Obok pliku pokażemy odnośnik „wersja HTML”. To najlepsze wyjście, gdy pliku nie da się poprawić.':
    'Beside the file we show a link “HTML version”. The best way out when the file cannot be mended.',
  'Dlaczego plik nie jest dostępny': 'Why the file is not accessible',
  'Jedno zdanie dla czytelnika, gdy nie ma strony z tą samą treścią: „To skan mapy z 1965 r.”.':
    'One sentence for a reader when there is no page with the same content: “This is a scan of a map of 1965”.',
  'Adresy pliku': 'Addresses of the file',
  'Gdzie użyte': 'Where used',
  'Zdjęcia do tekstów, każde z opisem dla osób niewidomych. Dodaj raz, używaj wiele razy.':
    'Pictures for texts, each with a description for blind people. Add once, use many times.',
  'Opis dla osób niewidomych': 'Description for blind people',
  'Jedno zdanie o tym, co widać i po co. Puste tylko przy zdjęciu ozdobnym.':
    'One sentence on what can be seen and why. Empty only for a decorative picture.',
  'Zdjęcie jest tylko ozdobą': 'The picture is only a decoration',
  'Zaznacz przy tle i ornamencie. Czytnik ekranu je pominie.':
    'Tick for backgrounds and ornaments. Screen readers leave them out.',
  Autor: 'Author',
  'Kto zrobił zdjęcie, na przykład „fot. Urząd Miasta Chełm”.':
    'Who took the picture, for example „fot. Urząd Miasta Chełm”.',
  Menu: 'Menu',
  'Odnośniki w nagłówku i stopce strony, osobno w każdym języku.':
    'Links in the header and footer of the website, for each language on its own.',
  'Gdzie na stronie stoi to menu. W każdym języku po jednym.':
    'Where on the website this menu stands. One in each language.',
  nagłówek: 'header',
  stopka: 'footer',
  Odnośniki: 'Links',
  Odnośnik: 'Link',
  'Najwyżej 7, w tej kolejności.': '7 at most, in this order.',
  Napis: 'Wording',
  'Puste: tytuł dokumentu.': 'Empty: the title of the document.',
  Dokument: 'Document',
  'Odnośnik prowadzi do niego także wtedy, gdy zmieni adres.': 'The link leads to it even when its address changes.',
  'albo adres': 'or an address',
  'Na tej stronie od /, gdzie indziej od https://.': 'On this website from /, elsewhere from https://.',
  'Grupy w stopce': 'Groups in the footer',
  Grupa: 'Group',
  Grupy: 'Groups',
  'Najwyżej cztery; każda to nagłówek i odnośniki pod nim.': 'Four at most; each is a heading and the links under it.',
  Nagłówek: 'Heading',
  'Jedno lub dwa słowa, na przykład „Urząd”.': 'One or two words, for example “Office”.',
  'Dokąd prowadzi ta grupa, w tej kolejności.': 'Where this group leads, in this order.',
  Przekierowanie: 'Redirect',
  Przekierowania: 'Redirects',
  'Gdy zmienia się adres dokumentu, przekierowanie powstaje samo. Tu dodaj tylko te, o których system nie wie.':
    'When a document’s address changes, a redirect is made by itself. Add here only those the system does not know of.',
  'Stary adres': 'Old address',
  'Na tej stronie, na przykład /stara-strona/': 'On this website, for example /stara-strona/',
  Notatka: 'Note',
  'Skąd jest ten adres; widzą ją tylko pracownicy.': 'Where this address comes from; only staff see it.',
  'albo kwota z faktu': 'or an amount from a fact',
  'albo rachunek z faktu': 'or an account from a fact',
  'Albo termin z faktu': 'Or a deadline from a fact',
  'Kogo zapytać': 'Whom to ask',
  'Bez pozycji sprawa jest bezpłatna. Kwotę wpisz albo weź z faktu; przyszła wartość faktu sama stanie się przyszłą stawką.':
    "Without an item the matter is free. Enter the amount or take it from a fact; the fact's future value becomes the future rate by itself.",
  '2250 to 22,50 zł. Zostaw puste, gdy kwota jest z faktu.':
    '2250 is 22,50 zł. Leave empty when the amount comes from a fact.',
  'Zmiana faktu zmieni tę kwotę na każdej karcie i stronie.':
    'A change of the fact changes this amount on every card and page.',
  'Gdy rachunek jest wspólny dla wielu spraw: zmienisz go raz.':
    'When many matters share the account: you change it once.',
  'Gdy ten sam termin stoi w wielu miejscach: zmienisz go raz.':
    'When the same deadline stands in many places: you change it once.',
  'Z faktów. Bez nich karta podaje telefon i godziny wydziału albo urzędu.':
    'From facts. Without them the card gives the phone and hours of the department or the office.',
  'Stanowisko albo osoba z faktów, do której kierujesz pytania.':
    'The post or person from the facts to whom questions go.',
  'Gdzie przyjść, jeśli to inne miejsce niż adres wydziału.': "Where to come, when it is not the department's address.",
  'Pod jaki numer dzwonić w tej sprawie.': 'Which number to call about this matter.',
  'Kiedy można przyjść albo zadzwonić.': 'When one may come or call.',
  'Opłaty, telefony i godziny zapisane raz. Zmiana tutaj zmienia każdą stronę i kartę, która ich używa. Fakty o kluczach „telefon-urzedu” i „godziny-pracy” kończą listy do mieszkańców.':
    'Fees, phones and hours written down once. A change here changes every page and card that uses them. The facts with the keys “telefon-urzedu” and “godziny-pracy” close the letters to residents.',
};
