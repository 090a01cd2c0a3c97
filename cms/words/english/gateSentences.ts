/** English for the sentences that staff are told about texts, files and pictures before they are published. */
export const gateSentences: Record<string, string> = {
  'Plik można podmienić tylko w jednym załączniku naraz.': 'A file can be replaced in only one attachment at a time.',
  'Pliku „{}” nie przeczyta osoba niewidoma. Otwórz go w „Załącznikach” i wybierz stronę z tą samą treścią albo napisz, dlaczego jej nie ma.':
    'A blind person cannot read the file “{}”. Open it under “Attachments” and choose a page with the same content, or write why there is none.',
  'Plik jest za duży. Może mieć najwyżej 30 MB.': 'The file is too big. It may have 30 MB at most.',
  'Nie udało się odczytać pliku. Zmień jego nazwę na prostą, na przykład „plan.pdf”, i wyślij ponownie.':
    'The file could not be read. Give it a simple name, for example “plan.pdf”, and send it again.',
  'Plik jest pusty. Wybierz inny.': 'The file is empty. Choose another.',
  'Tego rodzaju pliku nie przyjmujemy. Możesz dodać: {}.': 'We do not take files of this kind. You can add: {}.',
  'Ten plik PDF zawiera skrypty lub inne pliki w środku. Zapisz go jako zwykły PDF i dodaj ponownie.':
    'This PDF file has scripts or other files inside. Save it as an ordinary PDF and add it again.',
  'Program antywirusowy odrzucił ten plik.': 'The antivirus program has rejected this file.',
  'Nie można opublikować. Popraw: {}.': 'This cannot be published. Mend: {}.',
  'Popraw albo podaj powód (co najmniej 10 znaków): {}.': 'Mend, or give a reason (at least 10 characters): {}.',
  'Treść sprawdzają redaktorzy.': 'Texts are checked by editors.',
  'Wybierz gminę dokumentu.': 'Choose the commune of the document.',
  'Te zasady już są. Otwórz je na liście i zmień.': 'These rules exist already. Open them on the list and change them.',
  'Opisz zdjęcie albo zaznacz, że jest ozdobne.': 'Describe the picture, or tick that it is only a decoration.',
  'Nie udało się odczytać zdjęcia. Otwórz je na komputerze, zapisz jeszcze raz i dodaj ponownie.':
    'The picture could not be read. Open it on your computer, save it once more and add it again.',
  'To skan: w pliku nie ma tekstu, tylko obraz. Zapisz PDF z edytora tekstu albo rozpoznaj tekst (OCR).':
    'This is a scan: the file has no text, only an image. Save a PDF from a word processor, or have the text recognised (OCR).',
  'Brak znaczników: czytnik ekranu nie odróżni nagłówka od tabeli. Eksportuj z opcją „PDF z tagami”.':
    'No tags: a screen reader cannot tell a heading from a table. Export with the option “Tagged PDF”.',
  'Nie podano języka dokumentu. Ustaw język tekstu w edytorze przed eksportem.':
    'The language of the document is not given. Set the language of the text in the word processor before exporting.',
  'Brak tytułu we właściwościach pliku. Wpisz go w „Właściwościach dokumentu”.':
    'The file’s properties have no title. Enter it under “Document properties”.',
  'Nie udało się zajrzeć do pliku: jest zaszyfrowany albo uszkodzony. Zapisz go na nowo i dodaj jeszcze raz.':
    'We could not look into the file: it is encrypted or damaged. Save it anew and add it once more.',
  'Plik jest dostępny: ma znaczniki, język, tytuł i tekst.':
    'The file is accessible: it has tags, a language, a title and text.',
  'Plik nie jest dostępny dla wszystkich.': 'The file is not accessible to everyone.',
  'Podaj podstawę prawną: taki dokument musi mówić, z jakiego przepisu wynika.':
    'Give the legal basis: such a document must say which provision it stands on.',
  'Nie ma wersji {}. Strona powie o tym czytelnikowi i pokaże polską.':
    'There is no {} version. The page will tell readers so and show the Polish one.',
  'Odnośnik prowadzi do dokumentu, którego nie ma na stronie. Czytelnik zobaczy same słowa.':
    'The link leads to a document that is not on the website. Readers will see only the words.',
  'W tym tekście nie ma nagłówka, do którego prowadzi odnośnik.':
    'This text does not have the heading that the link leads to.',
  'Pod adresem {} nic nie ma. Wskaż dokument z listy: taki odnośnik przetrwa zmianę adresu.':
    'There is nothing at the address {}. Choose a document from the list: such a link outlives a change of address.',
  'Strona {} pod tym adresem nie odpowiada. Sprawdź adres.':
    'The website {} does not answer at this address. Check the address.',
  'Odnośnik nie ma słów, więc nie można go ani zobaczyć, ani odczytać.':
    'The link has no words, so it can be neither seen nor read aloud.',
  'Zamiast adresu napisz, dokąd prowadzi odnośnik. Czytnik ekranu czyta adres znak po znaku.':
    'Instead of the address, write where the link leads. A screen reader reads an address character by character.',
  'Napisz, dokąd prowadzi odnośnik, na przykład „wzór wniosku”. Wiele osób czyta same odnośniki.':
    'Write where the link leads, for example “application form”. Many people read only the links.',
  'W treści jest numer PESEL. Usuń go: po publikacji przeczyta go każdy.':
    'There is a PESEL number in the text. Remove it: once published, anyone can read it.',
  'W treści jest numer dowodu osobistego. Usuń go.': 'There is an identity card number in the text. Remove it.',
  'Numer konta nie jest żadnym z kont zapisanych w faktach urzędu. Sprawdź, czyj jest, i wstaw konto jako fakt.':
    'The account number is not among the office’s facts. Check whose it is, and insert the account as a fact.',
  'Numer księgi wieczystej prowadzi do danych właściciela. Zostaw go tylko, jeśli wymaga tego przepis.':
    'A land and mortgage register number leads to the owner’s data. Keep it only if a provision wants it.',
  'Wygląda na prywatny telefon lub e-mail. Podaj służbowy albo wstaw go jako fakt.':
    'This looks like a private phone or e-mail. Give an office one, or insert it as a fact.',
  'To fakt „{}”. Wstawiony jako fakt zmieni się tu sam, gdy urząd go zmieni.':
    'This is the fact “{}”. Inserted as a fact, it changes here by itself when the office changes it.',
  'Fakt, który tu stoi, już nie istnieje. W tym miejscu nie będzie nic. Wstaw inny.':
    'The fact that stands here no longer exists. This place will be empty. Insert another.',
  'Faktu „{}” nikt nie sprawdzał od ponad roku. Otwórz go, sprawdź i zapisz.':
    'Nobody has checked the fact “{}” for over a year. Open it, check it and save it.',
  'Nagłówek {} stoi zaraz po {}. Nie opuszczaj poziomów.': 'Heading {} comes right after {}. Do not skip levels.',
  'Tabela nie ma wiersza nagłówków. Bez niego czytnik ekranu nie powie, co znaczy liczba w komórce.':
    'The table has no header row. Without it a screen reader cannot say what a number in a cell means.',
  'Tabela nie ma podpisu. Wstaw nad nią blok „Podpis tabeli” i napisz, co w niej jest.':
    'The table has no caption. Insert the block “Table caption” above it and write what is in the table.',
  '{}: opisz, co widać na zdjęciu, albo zaznacz w nim, że jest tylko ozdobą.':
    '{}: describe what can be seen in the picture, or tick in it that it is only a decoration.',
  'Plik PDF nie ma tekstu albo znaczników, więc czytnik ekranu go nie przeczyta. Zapisz go z edytora jako PDF dostępny (PDF/UA) albo podaj treść na stronie.':
    'The PDF file has no text or no tags, so a screen reader cannot read it. Save it from a word processor as an accessible PDF (PDF/UA), or give its content on the page.',
  'Zdanie ma {}. Podziel je: dobre zdanie ma do {}.': 'The sentence has {}. Split it: a good sentence has up to {}.',
  'Akapit ma {}. Podziel go albo zrób z niego listę.': 'The paragraph has {}. Split it or make it a list.',
  'Wskaźnik mglistości to {} (najlepiej do 12): zdanie ma średnio {} słowa, a {}% słów ma cztery sylaby lub więcej. Skróć zdania i wybierz krótsze słowa.':
    'The fog index is {} (best up to 12): a sentence has {} words on average, and {}% of words have four syllables or more. Shorten the sentences and choose shorter words.',
  'Prościej: „{}”.': 'Plainer: “{}”.',
  'Wielkie litery czyta się wolniej, a czytnik ekranu może je literować.':
    'Capitals take longer to read, and a screen reader may spell them out.',
  'Tytuł ma {}. Skróć go do 120, szczegóły daj do treści.':
    'The title has {}. Shorten it to 120 and put the particulars in the text.',
  'Streszczenie ma {}. Wystarczą dwa zdania, do 300 znaków.':
    'The summary has {}. Two sentences are enough, up to 300 characters.',
  'Usuń z treści': 'Take it out of the text',
  'Wstaw fakt': 'Put in the fact',
  'Zamień na małe litery': 'Change to small letters',
  'Zamień na: {}': 'Change to: {}',
  'Zamień na: strona {}': 'Change to: website {}',
  'Podpisz: {}': 'Use as caption: {}',
  'Zrób nagłówki z pierwszego wiersza': 'Make headers of the first row',
  'Ustaw nagłówek {}': 'Make it heading {}',
  polskiej: 'Polish',
  angielskiej: 'English',
  ukraińskiej: 'Ukrainian',
  'angielskiej ani ukraińskiej': 'English or Ukrainian',
  'polskiej ani ukraińskiej': 'Polish or Ukrainian',
  'polskiej ani angielskiej': 'Polish or English',
};
