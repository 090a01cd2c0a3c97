/** English for what staff are told of letters: what a letter lacks, and why an act on it is refused. */
export const letterSentences: Record<string, string> = {
  'Wpisz organ, który wydaje decyzję (art. 107 § 1 pkt 1 KPA).':
    'Enter the authority that issues the decision (art. 107 § 1 pt 1 of the Code of Administrative Procedure).',
  'Wpisz datę wydania decyzji (art. 107 § 1 pkt 2 KPA).': 'Enter the date of the decision (art. 107 § 1 pt 2).',
  'Wpisz stronę, do której jest decyzja (art. 107 § 1 pkt 3 KPA).':
    'Enter the party to whom the decision is addressed (art. 107 § 1 pt 3).',
  'Podaj podstawę prawną decyzji (art. 107 § 1 pkt 4 KPA).':
    'Give the legal basis of the decision (art. 107 § 1 pt 4).',
  'Napisz rozstrzygnięcie (art. 107 § 1 pkt 5 KPA).': 'Write what is settled (art. 107 § 1 pt 5).',
  'Napisz uzasadnienie albo zaznacz, że decyzja uwzględnia żądanie w całości (art. 107 § 1 pkt 6 i § 4 KPA).':
    'Write the grounds, or mark that the decision grants all that was asked for (art. 107 § 1 pt 6 and § 4).',
  'Dodaj pouczenie o odwołaniu: do kogo i w ile dni (art. 107 § 1 pkt 7 KPA).':
    'Add the instruction on appeal: to whom and in how many days (art. 107 § 1 pt 7).',
  'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje decyzję (art. 107 § 1 pkt 8 KPA).':
    'Enter the name and position of the person who signs the decision (art. 107 § 1 pt 8).',
  'Wpisz organ, który wydaje postanowienie (art. 124 § 1 KPA).':
    'Enter the authority that issues the order (art. 124 § 1).',
  'Wpisz datę wydania postanowienia (art. 124 § 1 KPA).': 'Enter the date of the order (art. 124 § 1).',
  'Wpisz stronę, do której jest postanowienie (art. 124 § 1 KPA).':
    'Enter the party to whom the order is addressed (art. 124 § 1).',
  'Podaj podstawę prawną postanowienia (art. 124 § 1 KPA).': 'Give the legal basis of the order (art. 124 § 1).',
  'Napisz rozstrzygnięcie postanowienia (art. 124 § 1 KPA).': 'Write what the order settles (art. 124 § 1).',
  'Napisz uzasadnienie, bo na to postanowienie służy zażalenie (art. 124 § 2 KPA).':
    'Write the grounds, because there is a complaint against this order (art. 124 § 2).',
  'Dodaj pouczenie o zażaleniu: do kogo i w ile dni (art. 124 § 1 KPA).':
    'Add the instruction on the complaint: to whom and in how many days (art. 124 § 1).',
  'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje postanowienie (art. 124 § 1 KPA).':
    'Enter the name and position of the person who signs the order (art. 124 § 1).',
  'Wpisz datę pisma.': 'Enter the date of the letter.',
  'Wpisz, do kogo jest pismo.': 'Enter to whom the letter is addressed.',
  'Napisz treść pisma.': 'Write the text of the letter.',
  'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje pismo.':
    'Enter the name and position of the person who signs the letter.',
  'Wpisz organ, który wydaje zaświadczenie (art. 217 § 1 KPA).':
    'Enter the authority that issues the certificate (art. 217 § 1).',
  'Wpisz datę zaświadczenia.': 'Enter the date of the certificate.',
  'Wpisz osobę, która ubiega się o zaświadczenie (art. 217 § 1 KPA).':
    'Enter the person who asks for the certificate (art. 217 § 1).',
  'Napisz, co urząd zaświadcza (art. 218 § 1 KPA).': 'Write what the office certifies (art. 218 § 1).',
  'Wpisz imię, nazwisko i stanowisko osoby, która podpisuje zaświadczenie.':
    'Enter the name and position of the person who signs the certificate.',
  'Podaj przyczyny zwłoki (art. 36 § 1 KPA).': 'Give the reasons of the delay (art. 36 § 1).',
  'Wskaż nowy termin załatwienia sprawy (art. 36 § 1 KPA).': 'Name the new day for the case (art. 36 § 1).',
  'Uzupełnij miejsca oznaczone „[uzupełnij: …]”.': 'Fill the places marked “[uzupełnij: …]”.',
  'Dodaj plik podpisany elektronicznie poza systemem (art. 14 § 1a i art. 107 § 1 pkt 8 KPA).':
    'Add the file signed electronically outside (art. 14 § 1a and art. 107 § 1 pt 8).',
  'Pismo nie ma podpisu elektronicznego.': 'The letter carries no electronic signature.',
  'W tym pliku nie ma podpisu elektronicznego. Sprawdź, czy to właściwy plik.':
    'There is no electronic signature in this file. Check that it is the right one.',
  'Podpisany plik nie zawiera pisma w tej postaci, w jakiej je wydrukowano. Sprawdź, czy to to samo pismo.':
    'The signed file does not hold the letter as it was printed. Check that it is the same letter.',
  'Skróć to do 300 znaków.': 'Shorten this to 300 characters.',
  'Skróć akapit do 5000 znaków.': 'Shorten the paragraph to 5000 characters.',
  'Pismo może mieć najwyżej 100 akapitów.': 'A letter may have at most 100 paragraphs.',
  'Nadaj pismu tytuł.': 'Give the letter a title.',
  'Skróć tytuł do 200 znaków.': 'Shorten the title to 200 characters.',
  'Skróć podstawę prawną do 1000 znaków.': 'Shorten the legal basis to 1000 characters.',
  'Pismo „{}” występuje dwa razy.': 'The letter “{}” is there twice.',
  'Pismo „{}” używa nazwy „{}”, której nie ma wśród pytań, wyliczeń ani danych sprawy.':
    'The letter “{}” uses the name “{}”, which is no question, no computed value and no fact of the case.',
  'W piśmie „{}” coś w podwójnych nawiasach nie jest nazwą pytania.':
    'In the letter “{}” something in double braces is not the name of a question.',
  'Dodaj plik PDF z podpisem (PAdES), plik XML z podpisem (XAdES) albo kontener ASiC.':
    'Add a PDF with a signature (PAdES), an XML file with a signature (XAdES) or an ASiC container.',
  'W tym pliku nie ma podpisu elektronicznego. {}': 'There is no electronic signature in this file. {}',
  'Ten plik XML zawiera coś więcej niż podpis. Nie przyjmujemy go.':
    'This XML file holds more than a signature. We do not take it.',
  'W tym kontenerze jest plik, którego nie przyjmujemy. Spakuj w nim tylko pismo i podpis.':
    'There is a file in this container that we do not take. Pack only the letter and the signature into it.',
  'Plik jest za duży. Może mieć najwyżej 10 MB.': 'The file is too large. It may have at most 10 MB.',
  'Wybierz podpisany plik.': 'Choose the signed file.',
  'Ta usługa nie ma takiego wzoru pisma.': 'This service has no such template.',
  'Odpowiedzi mieszkańca są za długie dla tego wzoru pisma.':
    'The answers of the resident are too long for this template.',
  'Ktoś zmienił to pismo w międzyczasie.': 'Somebody changed this letter in the meantime.',
  'Odśwież, sprawdź pismo i spróbuj jeszcze raz.': 'Reload, look at the letter and try again.',
  'Pismu czegoś brakuje.': 'The letter lacks something.',
  'Nowy termin w piśmie już minął. Popraw pismo.': 'The new day in the letter has passed already. Mend the letter.',
  'Nowy termin w piśmie musi być późniejszy niż dotychczasowy.':
    'The new day in the letter must be later than the present one.',
};
