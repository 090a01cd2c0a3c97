/** English for the sentences that staff are told about announcements, alerts and the council. */
export const announcementSentences: Record<string, string> = {
  'Uzupełnij to pole.': 'Fill in this field.',
  'Wybierz rodzaj ogłoszenia.': 'Choose the kind of announcement.',
  'Minęły 3 miesiące od ogłoszenia wyniku naboru: usunięto dane wybranej osoby.':
    '3 months have passed since the result of the recruitment was announced: the chosen person’s data was removed.',
  'Tylko akty, których nie ma na stronie. Te, które są, wskaż niżej w „Związkach z innymi”.':
    'Only acts that are not on the website. Those that are, name below in “Relations to others”.',
  'Ankieta, spotkanie, uwagi na piśmie.': 'Survey, meeting, comments in writing.',
  'Dzień i godzina.': 'Day and hour.',
  '{} Godzina według polskiego czasu.': '{} Hours are Polish time.',
  '{} Każdą pozycję zatwierdź klawiszem Enter.': '{} Confirm each item with Enter.',
  'Co najmniej 30 dni od ogłoszenia.': 'At least 30 days after the announcement.',
  'Kiedy były i jak się skończyły.': 'When they were and how they ended.',
  'Co ta osoba będzie robić.': 'What this person will do.',
  'Bez nich nie można startować.': 'Nobody can apply without them.',
  'Pomagają, ale nie są konieczne.': 'They help but are not necessary.',
  'Co trzeba złożyć.': 'What must be handed in.',
  'Termin składania wpisz niżej, w „Terminie dla mieszkańca”.':
    'Enter the closing date below, in “Deadline for residents”.',
  'Numer {} ma już {} „{}”. Sprawdź numer albo popraw tamten dokument.':
    'Number {} already belongs to: {} “{}”. Check the number or correct that document.',
  'Ten numer ma już inny punkt.': 'Another point has this number already.',
  'Ta sama osoba jest dwa razy na liście „{}”.': 'The same person is twice on the list “{}”.',
  'Ta sama osoba jest na listach „{}” i „{}”.': 'The same person is on the lists “{}” and “{}”.',
  'Wybierz, kto jak głosował.': 'Choose how each person voted.',
  'Stopień to 1, 2 albo 3.': 'The level is 1, 2 or 3.',
  'Numer uchwały ma postać XII/123/26.': 'The number of a resolution looks like XII/123/26.',
  'Numer zarządzenia ma postać 123/26 albo 123/2026.': 'The number of an ordinance looks like 123/26 or 123/2026.',
  'Numer sesji wpisz cyframi rzymskimi, na przykład XII.':
    'Enter the number of the session in Roman numerals, for example XII.',
  'Znak sprawy ma postać OŚ.6131.12.2026.': 'A case reference looks like OŚ.6131.12.2026.',
  'Numer TERC ma siedem cyfr, na przykład 0662011.': 'A TERC number has seven digits, for example 0662011.',
  'Obręb to cztery cyfry, a po nich może stać nazwa: 0012 Śródmieście.':
    'A precinct is four digits, which a name may follow: 0012 Śródmieście.',
  'Numer działki ma postać 114 albo 114/6. Każdą działkę wpisz osobno.':
    'The number of a plot looks like 114 or 114/6. Enter each plot separately.',
  'Podaj termin: bez niego nikt nie wie, do kiedy składać dokumenty.':
    'Enter the deadline: without it nobody knows until when documents can be handed in.',
  'Termin jest za krótki. Musi minąć co najmniej {} dni od publikacji, czyli wpisz najwcześniej {} ({}).':
    'The deadline is too soon. At least {} days must pass after publication, so enter {} at the earliest ({}).',
  'Numer uchwały mówi o sesji {}, a tu jest {}. Popraw jedno z nich.':
    'The number of the resolution names session {}, but here it is {}. Correct one of them.',
  '„{}” jest na liście głosów dwa razy. Usuń jeden wiersz.': '“{}” is twice on the list of votes. Remove one row.',
  'Otwarcie ofert nie może być przed terminem ich składania. Popraw godzinę albo dzień.':
    'Bids cannot be opened before the deadline for handing them in. Correct the hour or the day.',
  'Podaj wybraną osobę albo napisz, dlaczego nikogo nie wybrano.':
    'Enter the chosen person, or write why nobody was chosen.',
  'To imię i nazwisko stoi też w tytule, streszczeniu albo treści. Usuń je stamtąd: z pola wyniku zniknie samo po 3 miesiącach, z treści nie.':
    'This name also stands in the title, the summary or the text. Remove it there: it disappears by itself from the result after 3 months, but not from the text.',
  'Wykaz musi wisieć co najmniej 21 dni, czyli do {} ({}).':
    'The list must be displayed for at least 21 days, that is until {} ({}).',
  'Osoby z pierwszeństwem mają co najmniej 6 tygodni, czyli do {} ({}).':
    'Those with priority have at least 6 weeks, that is until {} ({}).',
  'Wadium trzeba wpłacić przed przetargiem. Popraw termin wadium albo dzień przetargu.':
    'The deposit must be paid before the auction. Correct the deadline for the deposit or the day of the auction.',
  'Wynik nie może być ogłoszony przed przetargiem.': 'The result cannot be announced before the auction.',
  'Nawet przedłużony termin mija {} ({}).': 'Even an extended deadline ends on {} ({}).',
  'Na petycję odpowiada się najpóźniej {} ({}). Wpisz wcześniejszy dzień albo powód przedłużenia.':
    'A petition must be answered by {} ({}). Enter an earlier day, or a reason for the extension.',
  'Ostatni dzień jest przed pierwszym. Popraw jeden z nich.':
    'The last day is before the first day. Correct one of them.',
  'Konsultacje kończą się przed początkiem. Popraw daty.': 'The consultation ends before it starts. Correct the dates.',
  'Komunikat kończy się, zanim się zacznie. Popraw godziny.': 'The alert ends before it starts. Correct the hours.',
  'Etap mówi, że wybrano ofertę. Dopisz, którą i dlaczego.':
    'The stage says that a bid was chosen. Add which one and why.',
  'Etap mówi, że postępowanie unieważniono. Dopisz, kiedy i dlaczego.':
    'The stage says that the procedure was cancelled. Add when and why.',
  'Zaraz otwarcie ofert. Podaj wcześniej kwotę, jaką urząd zamierza przeznaczyć.':
    'The bids are about to be opened. First enter how much the office intends to spend.',
  'Oferty już otwarto. Dopisz, kto je złożył i za ile.':
    'The bids have been opened. Add who handed them in and at what price.',
  'Przetarg już był. Ogłoś wynik do {} ({}).': 'The auction has taken place. Announce the result by {} ({}).',
  'Wadium wynosi zwykle od 5% do 20% ceny wywoławczej. Sprawdź kwotę.':
    'The deposit is usually from 5% to 20% of the starting price. Check the amount.',
  'Postąpienie to co najmniej 1% ceny wywoławczej, w górę do pełnych dziesiątek złotych. Sprawdź kwotę.':
    'The bid increment is at least 1% of the starting price, rounded up to ten złoty. Check the amount.',
  'Od ogłoszenia do przetargu powinno minąć 30 dni ({}).':
    '30 days should pass between the announcement and the auction ({}).',
  'Konsultacje skończyły się {} Dodaj adres raportu z odpowiedziami na uwagi.':
    'The consultation ended on {}: add the address of the report with answers to the comments.',
  'Termin odpowiedzi minął {} Dopisz, jak załatwiono petycję, albo powód przedłużenia.':
    'The answer was due by {}: add how the petition was settled, or a reason for the extension.',
  'Termin składania dokumentów minął ponad miesiąc temu. Ogłoś wynik naboru.':
    'The deadline for documents passed over a month ago. Announce the result of the recruitment.',
  'Termin składania ofert minął ponad miesiąc temu. Ogłoś wyniki konkursu.':
    'The deadline for bids passed over a month ago. Announce the results of the competition.',
  'Termin uwag mija, zanim obwieszczenie uzna się za doręczone. Sprawdź daty.':
    'The deadline for comments passes before the public notice counts as served. Check the dates.',
  'Ogłoszenie trafi do archiwum, zanim minie termin. Sprawdź „Aktualne do”.':
    'The announcement will move to the archive before its deadline passes. Check “Current until”.',
  'Wpisz co najmniej jedną formę konsultacji.': 'Enter at least one form of consultation.',
  'Kwota nie może być ujemna.': 'The amount cannot be below zero.',
  'Podaj, ile pieniędzy jest do podziału.': 'Enter how much money there is to share out.',
  'Podaj liczbę punktów.': 'Enter the number of points.',
  'Podaj powierzchnię w metrach kwadratowych.': 'Enter the area in square metres.',
  'Powierzchnia musi być większa od zera.': 'The area must be above zero.',
  'Cena wywoławcza musi być większa od zera.': 'The starting price must be above zero.',
  'Wybierz, jak skończył się przetarg.': 'Choose how the auction ended.',
  'Wpisz co najmniej jedno wymaganie niezbędne.': 'Enter at least one essential requirement.',
  'Wybierz, jak ta osoba głosowała.': 'Choose how this person voted.',
  'Podaj rok dziennika, na przykład 2026.': 'Enter the year of the journal, for example 2026.',
  'Podaj pozycję w dzienniku.': 'Enter the item in the journal.',
  'Kod CPV ma osiem cyfr, na przykład 45233140-2.': 'A CPV code has eight digits, for example 45233140-2.',
  'Numer z Biuletynu ma postać 2026/BZP 00512734/01, a z TED 123456-2026.':
    'A number from the Polish bulletin looks like 2026/BZP 00512734/01, one from TED like 123456-2026.',
  'Identyfikator postępowania zaczyna się od ocds-148610- i nie ma odstępów.':
    'The identifier of the procedure begins with ocds-148610- and has no spaces.',
  'Wybierz rodzaj zamówienia.': 'Choose the kind of contract.',
  'Numer punktu to liczba, ewentualnie z literą: 5, 7a.':
    'The number of a point is a number, with a letter if need be: 5, 7a.',
  'Adres nagrania zaczyna się od https://.': 'The address of the recording begins with https://.',
  'Wpisz, kto jak głosował.': 'Enter how each person voted.',
  'Ta sama osoba ma w głosowaniu dwa głosy.': 'The same person has two votes in this voting.',
};
