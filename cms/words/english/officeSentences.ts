/** English for the other sentences that staff are told when something is refused, checked or failed. */
export const officeSentences: Record<string, string> = {
  'System jest chwilowo zajęty. Spróbuj ponownie za chwilę.': 'The system is busy just now. Try again in a moment.',
  'Nie masz uprawnień do tej czynności.': 'You are not allowed to do this.',
  'Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.':
    'Something went wrong on our side. Try again in a moment.',
  'Wyślij dane jako application/json.': 'Send the data as application/json.',
  'Treść żądania nie jest poprawnym JSON-em.': 'The body of the request is not valid JSON.',
  'Sprawdź adres albo numer.': 'Check the address or the number.',
  'Napisz dlaczego (co najmniej 5 znaków): powód trafi do rejestru zmian.':
    'Write why (at least 5 characters): the reason goes into the register of changes.',
  'Tego dokumentu nie ma na stronie.': 'This document is not on the website.',
  'Ten dokument jest już w archiwum.': 'This document is in the archive already.',
  'Tego dokumentu nie ma w archiwum.': 'This document is not in the archive.',
  'Sprawę zmienił ktoś inny. Odśwież.': 'Somebody else has changed the case. Refresh the page.',
  'Z tego stanu nie można tak przesunąć sprawy.': 'The case cannot be moved this way from its present status.',
  'Napisz, co mieszkaniec ma wiedzieć o tej zmianie.': 'Write what the resident should know about this change.',
  'Czeka na Ciebie wiadomość z urzędu.': 'A message from the office is waiting for you.',
  'Zaloguj się.': 'Log in.',
  'Sprawę prowadzi urzędnik albo kierownik.': 'Cases are handled by a clerk or a head of department.',
  'Wklej cały adres, który zaczyna się od https://.': 'Paste the whole address, beginning with https://.',
  'Ta komórka ma już stronę w tym języku. Zmień tamtą albo wybierz inną komórkę.':
    'This unit has a page in this language already. Change that one or choose another unit.',
  'Koniec nie może być wcześniejszy niż początek.': 'The end cannot be before the start.',
  'Podaj cenę w pełnych groszach.': 'Enter the price in whole grosze.',
  'Przyszła wartość zaczyna obowiązywać najwcześniej jutro. Dzisiejszą zmień powyżej.':
    'A future value begins tomorrow at the earliest. Change today’s above.',
  'Ten fakt nie ma jeszcze wartości.': 'This fact has no value yet.',
  'Podaj wartość.': 'Enter the value.',
  'Popraw wartość.': 'Correct the value.',
  'Podaj kwotę, na przykład 22,50.': 'Enter the amount, for example 22,50.',
  'To pole jest wymagane.': 'This field is required.',
  'Popraw tę wartość.': 'Correct this value.',
  'Adres „{}” jest zajęty przez stronę. Wybierz inny.': 'The website itself uses the address “{}”. Choose another.',
  'Inny dokument ma już ten adres. Zmień adres albo tytuł.':
    'Another document has this address already. Change the address or the title.',
  'O co chodzi, bez skrótów. Najważniejsze słowo na początku.':
    'What it is about, without abbreviations. The most important word first.',
  'Każdą pozycję zatwierdź klawiszem Enter.': 'Confirm each item with Enter.',
  'Adres nie może mieć loginu, hasła, znaku zapytania ani #. Klucz wpisz w polu „Klucz portalu”.':
    'The address cannot have a user name, a password, a question mark or #. Enter the key in the field “Portal key”.',
  'Ten adres prowadzi do serwera portalu. Podaj adres systemu instytucji.':
    'This address leads to the portal’s own server. Enter the address of the institution’s system.',
  'Adres musi zaczynać się od https://, bo idą nim dane osobowe.':
    'The address must begin with https://, because personal data travels over it.',
  'Krótka nazwa może mieć tylko małe litery bez polskich znaków, cyfry i myślniki.':
    'A short name may have only small letters without Polish letters, digits and hyphens.',
  'Inna instytucja w tej gminie ma już taką krótką nazwę.':
    'Another institution in this commune has this short name already.',
  'Instytucja, która wgrywa pliki, nie ma adresu systemu. Zostaw to pole puste.':
    'An institution that uploads files has no address of a system. Leave this field empty.',
  'Klucz jest za długi.': 'The key is too long.',
  'Połączenia sprawdza administrator.': 'Connections are checked by an administrator.',
  'System instytucji nie odpowiada.': 'The institution’s system does not answer.',
  'Z tą instytucją łączymy się przez sieć, a nie przez pliki.':
    'We connect to this institution over the network, not through files.',
  'Ktoś inny wgrał pliki w tej samej chwili. Wyślij swoje jeszcze raz.':
    'Somebody else uploaded files at the same moment. Send yours once more.',
  'Pliki, powiązania i zgłoszenia instytucji widzą tylko jej pracownicy.':
    'Only an institution’s own employees see its files, links and letters.',
  'Pliki są za duże. Razem mogą mieć najwyżej 60 MB.': 'The files are too big. Together they may have 60 MB at most.',
  'Wyślij pliki jako multipart/form-data.': 'Send the files as multipart/form-data.',
  'Nie udało się odczytać plików. Wyślij je ponownie.': 'The files could not be read. Send them again.',
  'Nie udało się rozpakować archiwum ZIP. Wyślij pliki osobno.':
    'The ZIP archive could not be unpacked. Send the files separately.',
  'Nie ma nowych zgłoszeń. Odśwież stronę.': 'There are no new letters. Refresh the page.',
  'Te zgłoszenia usunęliśmy po 90 dniach. Zostały w Twoich plikach.':
    'We removed these letters after 90 days. They remain in your files.',
  'Podaj napis odnośnika.': 'Enter the wording of the link.',
  'Najwyżej {}, w tej kolejności.': '{} at most, in this order.',
  'To miejsce ma już menu w tym języku. Zmień tamto menu.':
    'This place has a menu in this language already. Change that menu.',
  'Wybierz najwyżej {} tematy.': 'Choose {} topics at most.',
  'Podaj adres e-mail w postaci nazwa@domena.pl.': 'Enter the e-mail address like this: nazwa@domena.pl.',
  'Serwer poczty nie przyjął listu.': 'The mail server did not take the letter.',
  'Sprawdź SMTP_URL. Odpowiedź serwera: {}.': 'Check SMTP_URL. The server answered: {}.',
  'Zaloguj się, żeby zobaczyć podgląd.': 'Log in to see the preview.',
  'Szkicu jeszcze nie da się pokazać.': 'The draft cannot be shown yet.',
  'Uzupełnij wymagane pola, zapisz szkic i odśwież podgląd.':
    'Fill in the required fields, save the draft and refresh the preview.',
  'Żeby zdjąć dokument ze strony, użyj przycisku „Zdejmij ze strony” i podaj powód. Wersję roboczą przywróć jako szkic.':
    'To take a document down, use the button “Take off the website” and give a reason. Restore a working version as a draft.',
  'Napisz, dlaczego dokument znika ze strony (co najmniej 5 znaków).':
    'Write why the document is leaving the website (at least 5 characters).',
  'Zdjąć ze strony może tylko wydawca.': 'Only a publisher can take this down.',
  'Adresów od /{}/ używa sam system. Wybierz inny.': 'The system itself uses addresses from /{}/. Choose another.',
  'Pod tym adresem jest strona tego serwisu.': 'There is a page of this website at this address.',
  'Pod tym adresem jest opublikowany dokument. Zdejmij go albo zmień jego adres.':
    'There is a published document at this address. Take it down or change its address.',
  'Ten adres mówi, dlaczego dokument zniknął ze strony, i musi tak zostać.':
    'This address tells why a document was taken down, and must stay so.',
  'Ten adres ma już przekierowanie. Zmień tamto.': 'This address has a redirect already. Change that one.',
  'To przekierowanie prowadziłoby w kółko. Wybierz inny cel.':
    'This redirect would lead round in circles. Choose another target.',
  'Sprawdza i publikuje wydawca.': 'Checking and publishing is for a publisher.',
  'Nie ma tu zmian do sprawdzenia. Najpierw zapisz szkic.': 'There are no changes to check here. Save the draft first.',
  'Ten dokument już czeka na sprawdzenie.': 'This document is waiting to be checked already.',
  'Nikt nie prosi o sprawdzenie tego dokumentu.': 'Nobody is asking for this document to be checked.',
  'Wybierz dzień po dzisiejszym, najdalej za trzy lata.': 'Choose a day after today, within three years.',
  'Cofnąć publikację może tylko wydawca.': 'Only a publisher can undo the publication.',
  'Nie ma wcześniejszej publikacji, do której można wrócić.': 'There is no earlier publication to return to.',
  'Osoba, która ustaliła termin, nie może już publikować.': 'The person who set the time may no longer publish.',
  'Nie ma już takiego rodzaju dokumentów.': 'This kind of document no longer exists.',
  'Dokumentu już nie ma albo jest w koszu.': 'The document no longer exists or is in the trash.',
  'Nieznany błąd. Opublikuj dokument ręcznie.': 'Unknown error. Publish the document by hand.',
  'Dokumentu nie da się opublikować. Popraw pola i spróbuj ponownie.':
    'The document cannot be published. Correct the fields and try again.',
  'Wybierz chwilę, która dopiero nadejdzie, najdalej za dwa lata.':
    'Choose a moment that is still to come, within two years.',
  'Tego terminu nie można już zmienić: właśnie minął.': 'This time can no longer be changed: it has just passed.',
  'Taki termin już jest. Zmień go albo odwołaj.': 'Such a time is set already. Change or cancel it.',
  'Podaj liczbę dni albo opisz termin słowami.': 'Enter the number of days, or describe the time in words.',
  'Podaj kwotę albo wskaż fakt z opłatą.': 'Enter the amount, or choose a fact with the fee.',
  'Podaj kwotę w groszach, od 0.': 'Enter the amount in grosze, from 0.',
  'Wpisz krótką nazwę e-usługi, na przykład pismo-ogolne.':
    'Enter the short name of the e-service, for example pismo-ogolne.',
  'Nie ma opublikowanej e-usługi „{}”. Opublikuj ją albo popraw nazwę.':
    'There is no published e-service “{}”. Publish it or correct the name.',
  'Napisz, dokąd prowadzi adres, na przykład gov.pl.': 'Write where the address leads, for example gov.pl.',
  'To mówi już fakt wskazany obok. Wyczyść to pole albo zrezygnuj z faktu.':
    'The fact chosen beside it says this already. Clear this field or give up the fact.',
  'Wpisz imię i nazwisko.': 'Enter the first name and surname.',
  'Konto {} już istnieje.': 'The account {} exists already.',
  'Nowe hasło ustawia polecenie admin:reset.': 'The command admin:reset sets a new password.',
  'Wybierz instytucję, w której ta osoba pracuje.': 'Choose the institution this person works in.',
  'Wybierz instytucję z gminy tej osoby.': 'Choose an institution in this person’s commune.',
  'Wybierz gminę, w której ta osoba pracuje.': 'Choose the commune this person works in.',
  'Wybierz dłuższe hasło.': 'Choose a longer password.',
  'To hasło łatwo zgadnąć. Wybierz kilka słów, które nie mają związku z Tobą ani z tym miejscem.':
    'This password is easy to guess. Choose a few words that have nothing to do with you or this place.',
  'Polska wersja zmieniła się od tego tłumaczenia. Zmienione części są oznaczone.':
    'The Polish version has changed since this translation. Changed parts are marked.',
  'Wskaż z prawej strony polski dokument, który tłumaczysz, i zapisz szkic.':
    'Choose the Polish document that you translate, on the right, and save the draft.',
  'Nie udało się utworzyć tłumaczenia.': 'The translation could not be made.',
  'Wybierz angielski albo ukraiński.': 'Choose English or Ukrainian.',
  'Tłumaczy się z polskiego. Otwórz polski dokument.': 'Translations are made from Polish. Open the Polish document.',
  'Podaj pełny adres strony, bez nazwy użytkownika i hasła, na przykład https://bip.example/.':
    'Enter the full address of the website, without a user name and password, for example https://bip.example/.',
  'Podaj nazwę i port, na przykład poczta.example:25.': 'Enter the name and port, for example poczta.example:25.',
  'Podaj nazwę, a gdy port jest inny niż 443, także port, na przykład poczta.example:993.':
    'Enter the name, and the port too when it is not 443, for example poczta.example:993.',
  'Podaj krótką nazwę instytucji, na przykład wodociagi.':
    'Enter the short name of the institution, for example wodociagi.',
  'Ten adres prowadzi do wnętrza serwera lub jego sieci. Jeśli ma być obserwowany, dopisz go z portem do OUTGOING_ALLOW w ustawieniach serwera.':
    'This address leads inside the server or its network. If it is to be watched, add it with its port to OUTGOING_ALLOW in the settings of the server.',
  'Nie ma w tej gminie instytucji o takiej krótkiej nazwie. Znajdziesz ją w „Instytucjach”.':
    'No institution in this commune has this short name. You will find the name under “Institutions”.',
  'Podaj datę i godzinę.': 'Enter the date and hour.',
  'Koniec musi być później niż początek.': 'The end must be later than the start.',
  'Podaj od 100 do 60 000 ms.': 'Enter from 100 to 60 000 ms.',
  'Ta liczba musi być większa niż „Wolno powyżej”.': 'This number must be greater than “Slow above”.',
  'TERC ma siedem cyfr, na przykład 0662011.': 'TERC has seven digits, for example 0662011.',
  'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-25.':
    'An electronic delivery address (e-Doręczenia) looks like AE:PL-12345-67890-ABCDE-25.',
  'Skróć do 500 znaków.': 'Shorten it to 500 characters.',
  'Opłata nie może być ujemna.': 'The fee cannot be below zero.',
  'Masz pytanie? Zadzwoń: {}{}.': 'Any questions? Call: {}{}.',
  'Podaj adres na tej stronie, który zaczyna się od /, na przykład /stara-strona/, bez znaku zapytania.':
    'Enter an address on this website that begins with /, for example /stara-strona/, without a question mark.',
  'Odnośnik zaczyna się od https://, mailto:, tel: albo /.': 'A link begins with https://, mailto:, tel: or /.',
  'Adres zaczyna się od https://.': 'The address begins with https://.',
  'Wybierz kategorię.': 'Choose a category.',
  'Numer konta ma błąd: sprawdź wszystkie 26 cyfr.': 'The account number has a mistake: check all 26 digits.',
  'Adres może mieć tylko małe litery bez polskich znaków, cyfry i myślniki.':
    'An address may have only small letters without Polish letters, digits and hyphens.',
  'Podaj numer z kierunkowym kraju, na przykład +48825653600.':
    'Enter the number with the country code, for example +48825653600.',
  'Podaj kod pocztowy w postaci 00-000.': 'Enter the postal code like this: 00-000.',
  'Numer księgi wieczystej ma błąd. Sprawdź go znak po znaku: LU1C/00012345/9.':
    'The land and mortgage register number has a mistake. Check it character by character: LU1C/00012345/9.',
};
