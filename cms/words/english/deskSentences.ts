/** English for the sentences that staff are told when an act on a case is refused. */
export const deskSentences: Record<string, string> = {
  'Ta sprawa jest już zakończona.': 'This case is closed already.',
  'Ten dzień już minął. Podaj późniejszy.': 'That day has passed already. Enter a later one.',
  'Nowy termin musi być późniejszy niż dotychczasowy.': 'The new day must be later than the present one.',
  'Urząd nie czeka teraz na uzupełnienie tej sprawy.': 'The office is not waiting for this case to be completed now.',
  'Tego kroku nie można już cofnąć.': 'This step can no longer be taken back.',
  'Cofniesz tylko ostatni krok, tego samego dnia i dopóki mieszkaniec nic nie zrobił.':
    'You can take back only the last step, on the same day and until the resident has acted.',
  'Nie ma takiego punktu listy.': 'There is no such point on the list.',
  'Wybierz odpowiedzi i pliki z tej sprawy.': 'Choose answers and files of this case.',
  'Ta opinia już przyszła.': 'This opinion has come already.',
  'Tego pliku nie da się podejrzeć. Pobierz go.': 'This file cannot be previewed. Download it.',
  'Na uzupełnienie trzeba dać co najmniej 7 dni (art. 64 § 2 KPA).':
    'At least 7 days must be given for completing it (art. 64 § 2 of the Code of Administrative Procedure).',
  'Podaj dzień, który jeszcze nie minął.': 'Enter a day that has not passed yet.',
  'Napisz, dlaczego urząd nie zdąży: mieszkaniec dostanie te słowa.':
    'Write why the office will be late: the resident gets these words.',
  'Napisz wiadomość.': 'Write the message.',
  'Napisz, dlaczego cofasz ten krok.': 'Write why you take this step back.',
  'Podaj nazwę właściwego urzędu.': 'Enter the name of the competent office.',
  'Podaj adres właściwego urzędu.': 'Enter the address of the competent office.',
  'Napisz, dlaczego sprawą zajmie się inny urząd.': 'Write why another office will handle the case.',
  'Napisz notatkę.': 'Write the note.',
  'Podaj adres e-mail osoby, którą pytasz.': 'Enter the e-mail address of the person you ask.',
  'Napisz pytanie.': 'Write the question.',
  'Sprawą zajmuje się inny urząd. Jego nazwę i adres znajdziesz w wiadomości poniżej.':
    'Another office handles the case. Its name and address are in the message below.',
  'Nie udało się odczytać pliku. Wyślij go ponownie.': 'The file could not be read. Send it again.',
};
