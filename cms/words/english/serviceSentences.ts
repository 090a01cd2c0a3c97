/** English for what heads and administrators are told about e-services. */
export const serviceSentences: Record<string, string> = {
  'Tej sprawy nie można wysłać po zalogowaniu hasłem.': 'This matter cannot be sent after logging in with a password.',
  'W urzędzie nie ma komórki „{}”. Sprawy trafią tam, gdzie pisma. Wybierz komórkę z listy albo ją dodaj.':
    'The office has no unit “{}”. Cases will go where letters go. Choose a unit from the list or add it.',
  'Jest już e-usługa o tym adresie.': 'There is an e-service of this address already.',
  'Adres „{}” jest zajęty. Wybierz inny.': 'The address “{}” is taken. Choose another.',
  'Tamten formularz nie jest jeszcze gotowy, żeby go skopiować.': 'That form is not ready to be copied yet.',
  'To nie jest formularz e-usługi. Odśwież stronę i zacznij od nowa.':
    'This is no form of an e-service. Reload the page and begin again.',
  'Formularz jest za duży. Podziel usługę na dwie albo skróć treści.':
    'The form is too large. Split the service in two or shorten the texts.',
  'Ten formularz zmienił w tym czasie ktoś inny. Skopiuj swoje zmiany, odśwież stronę i nanieś je jeszcze raz.':
    'Somebody else has changed this form meanwhile. Copy your changes, reload the page and make them again.',
  'To nie jest plik e-usługi.': 'This is not the file of an e-service.',
  'Wybierz plik, który zapisano przyciskiem „Pobierz formularz”.': 'Choose a file saved with “Download the form”.',
  'Ten plik e-usługi jest uszkodzony.': 'This file of an e-service is damaged.',
  'Poproś o jego jeszcze jedną kopię i spróbuj ponownie.': 'Ask for another copy of it and try again.',
  'Ten plik pochodzi z nowszego Mojego Miasta.': 'This file comes from a newer Moje Miasto.',
  'Poproś dział IT o aktualizację i wczytaj go potem.': 'Ask the IT office to update and bring it in then.',
  'Formularz jest za duży.': 'The form is too large.',
  'Podziel usługę na dwie albo skróć treści.': 'Split the service in two or shorten the texts.',
  'Formularz w tym pliku jest niepełny.': 'The form in this file is incomplete.',
  'Popraw plik i wczytaj go jeszcze raz.': 'Mend the file and bring it in again.',
  'Ktoś inny zmienił w tym czasie tę usługę.': 'Somebody else has changed this service meanwhile.',
  'Formularz ma nowsze zmiany. Odśwież stronę i wczytaj plik jeszcze raz.':
    'The form has newer changes. Reload the page and bring the file in again.',
  'E-usługi prowadzi kierownik albo administrator.': 'E-services are run by a head of department or an administrator.',
  'Formularz nie jest jeszcze gotowy do druku. Uzupełnij go najpierw.':
    'The form is not ready to be printed. Complete it first.',
  'Tej sprawy nie można teraz wysłać przez internet.': 'This matter cannot be sent online at the moment.',
  'Opublikowano już inną wersję. Odśwież stronę i przejrzyj zmiany jeszcze raz.':
    'Another version has been published. Reload the page and review the changes again.',
  'Formularz nie jest jeszcze gotowy.': 'The form is not ready yet.',
  'Popraw to, co wymienione, i opublikuj jeszcze raz.': 'Mend what is listed and publish again.',
  'Formularz ma nowsze zmiany. Odśwież stronę i przejrzyj je przed opublikowaniem.':
    'The form has newer changes. Reload the page and review them before publishing.',
  'Formularz działa inaczej, niż mówią przykłady.': 'The form works otherwise than its examples say.',
  'Popraw formularz albo przykład i opublikuj jeszcze raz.': 'Mend the form or the example and publish again.',
  'E-usługę zaczyna kierownik albo administrator swojej gminy.':
    'An e-service is begun by a head of department or an administrator of their commune.',
  'Formularz nie jest jeszcze gotowy, żeby go wypróbować.': 'The form is not ready to be tried yet.',
  'Napisz mieszkańcom, dlaczego usługa stoi (co najmniej 5 znaków).':
    'Tell residents why the service is paused (at least 5 characters).',
  'Napisz to krócej: najwyżej 500 znaków.': 'Write it shorter: 500 characters at most.',
  'Podaj nazwę usługi (co najmniej 3 znaki).': 'Enter the name of the service (at least 3 characters).',
  'Skróć nazwę do 120 znaków.': 'Shorten the name to 120 characters.',
};
