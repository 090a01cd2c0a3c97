import type { GateRuleId } from '../../content-models/gate/gate.ts';

/** What each rule looks for, told to the administrator who sets how strictly it is taken. */
export const ruleHelp: Record<GateRuleId, string> = {
  pesel: 'Jedenaście cyfr z poprawną cyfrą kontrolną, także w tytule.',
  idCard: 'Trzy litery i sześć cyfr, jak w dowodzie.',
  accountNumber: 'Numer rachunku, którego nie ma w „Faktach”.',
  privateContact: 'Numer albo adres, który nie należy do urzędu.',
  landRegister: 'Po numerze księgi można dojść do nazwiska właściciela.',
  deadInternalLink: 'Adres na tej stronie, pod którym nic nie ma.',
  deadExternalLink: 'Adres, który nie odpowiadał przez ostatnie noce.',
  linkText: 'Na przykład „kliknij tutaj” albo sam adres.',
  missingAlt: 'Zdjęcie bez słów dla osób, które go nie widzą.',
  untaggedPdf: 'Plik PDF, którego czytnik ekranu nie przeczyta.',
  headingJump: 'Na przykład nagłówek trzeciego stopnia zaraz po tytule strony.',
  tableHeader: 'Bez nagłówków czytnik ekranu nie powie, co znaczy liczba.',
  tableCaption: 'Podpis mówi, co jest w tabeli, zanim ktoś ją przeczyta.',
  longSentence: 'Zdanie, które trzeba czytać dwa razy.',
  longParagraph: 'Kilka myśli bez odstępu.',
  readability: 'Tekst, który wymaga wielu lat nauki.',
  officialese: 'Zwroty z listy niżej.',
  allCaps: 'Wielkie litery czyta się wolniej, a czytniki je literują.',
  titleLength: 'Nie mieści się na liście i w wynikach wyszukiwania.',
  legalBasis: 'Ogłoszenie bez żadnego przepisu.',
  missingTranslation: 'Strona, która powinna być też po angielsku albo po ukraińsku.',
  staleFact: 'Fakt, na który od dawna nikt nie spojrzał.',
  typedFact: 'Wartość wpisana ręcznie, choć jest w „Faktach”; nie zmieni się sama.',
};
