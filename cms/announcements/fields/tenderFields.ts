import type { Field, TextField } from 'payload';
import { cpvSchema, noticeNumberSchema, ocdsIdSchema } from '../../../content-models/announcements/tender.ts';
import { byModel } from '../../fields/byModel.ts';
import { isAddress } from '../../fields/isAddress.ts';
import { moneyField } from '../../fields/money/moneyField.ts';
import { choice, day, line, moment, part, rows, together, words } from './parts.ts';

const cpv = {
  name: 'cpv',
  type: 'text',
  hasMany: true,
  label: 'Kody CPV',
  admin: { description: 'Osiem cyfr i cyfra kontrolna: 45233140-2. Każdy kod zatwierdź klawiszem Enter.' },
  validate: (value: unknown) => {
    for (const code of Array.isArray(value) ? (value as unknown[]) : []) {
      const answer = byModel(cpvSchema)(code);
      if (answer !== true) return `„${String(code)}”: ${answer}`;
    }
    return true;
  },
} as TextField;

/** The form of a procurement. */
export const tenderParts: Field[] = [
  part('Co zamawiamy', [
    words('subject', 'Przedmiot zamówienia', { help: 'Jedno zdanie zwykłymi słowami.' }),
    choice(
      'subjectKind',
      'Rodzaj zamówienia',
      { works: 'roboty budowlane', supplies: 'dostawy', services: 'usługi' },
      { help: 'Co jest główną częścią zamówienia.', required: true },
    ),
    line('procedure', 'Tryb', { help: 'Na przykład „tryb podstawowy bez negocjacji”.', required: true }),
    cpv,
  ]),
  part('Ogłoszenie i składanie ofert', [
    {
      name: 'noticeNumber',
      type: 'text',
      label: 'Numer ogłoszenia w BZP lub TED',
      validate: byModel(noticeNumberSchema, false),
      admin: { description: 'Biuletyn: 2026/BZP 00512734/01. Dziennik unijny: 123456-2026.' },
    },
    {
      name: 'ocdsId',
      type: 'text',
      label: 'Identyfikator postępowania',
      validate: byModel(ocdsIdSchema, false),
      admin: { description: 'Z platformy e-Zamówienia, zaczyna się od ocds-148610-.' },
    },
    {
      name: 'platformUrl',
      type: 'text',
      label: 'Adres platformy zakupowej',
      custom: isAddress,
      admin: { description: 'Pełny adres strony postępowania, od https://.' },
    },
    moment('openingAt', 'Otwarcie ofert', { help: 'Termin składania wpisz niżej, w „Terminie dla mieszkańca”.' }),
    moneyField('deposit', 'Wadium', { description: 'Zostaw puste, jeśli nie ma wadium.' }),
  ]),
  part(
    'Pytania i zmiany',
    [
      rows(
        'questions',
        'Pytania i odpowiedzi',
        { singular: 'Pytanie', plural: 'Pytania' },
        'Bez nazwy tego, kto pyta.',
        [
          words('question', 'Pytanie', { help: 'Treść pytania.', required: true }),
          words('answer', 'Odpowiedź', { help: 'Treść odpowiedzi.', required: true }),
          day('answeredOn', 'Dzień odpowiedzi', { help: 'Kiedy odpowiedź ogłoszono.', required: true }),
        ],
      ),
      rows('changes', 'Zmiany SWZ', { singular: 'Zmiana', plural: 'Zmiany' }, 'Każda zmiana warunków zamówienia.', [
        day('changedOn', 'Dzień zmiany', { help: 'Kiedy ją ogłoszono.', required: true }),
        words('description', 'Co się zmieniło', { help: 'Jedno lub dwa zdania.', required: true }),
      ]),
    ],
    { later: true },
  ),
  part(
    'Otwarcie i wynik',
    [
      choice(
        'outcome',
        'Etap',
        {
          open: 'przyjmowanie ofert',
          underReview: 'badanie ofert',
          awarded: 'wybrano ofertę',
          cancelled: 'unieważniono',
        },
        { help: 'Gdzie jest teraz postępowanie.', required: true, defaultValue: 'open' },
      ),
      moneyField('budget', 'Ile urząd zamierza przeznaczyć', {
        description: 'Tę kwotę trzeba podać najpóźniej przed otwarciem ofert.',
      }),
      rows('offers', 'Otwarte oferty', { singular: 'Oferta', plural: 'Oferty' }, 'Niezwłocznie po otwarciu.', [
        line('contractor', 'Wykonawca', { help: 'Nazwa albo imię i nazwisko, miejscowość.', required: true }),
        moneyField('price', 'Cena', { description: 'Cena z oferty, z podatkiem.' }),
      ]),
      together('chosenOffer', 'Wybrana oferta', 'Wypełnij po wyborze.', [
        line('contractor', 'Wykonawca', { help: 'Nazwa i miejscowość.' }),
        moneyField('price', 'Cena', { description: 'Cena wybranej oferty.' }),
        day('chosenOn', 'Dzień wyboru', { help: 'Kiedy wybrano ofertę.' }),
        words('reasons', 'Dlaczego ta', { help: 'Punkty i uzasadnienie.' }),
      ]),
      together('annulment', 'Unieważnienie', 'Wypełnij tylko, gdy postępowanie unieważniono.', [
        day('annulledOn', 'Dzień unieważnienia', { help: 'Kiedy je unieważniono.' }),
        words('reasons', 'Dlaczego', { help: 'Przepis i powód.' }),
      ]),
    ],
    { later: true },
  ),
  part(
    'Umowa i wykonanie',
    [
      together('contract', 'Umowa', 'Wypełnij po podpisaniu.', [
        line('number', 'Numer umowy', { help: 'Z rejestru umów.' }),
        day('signedOn', 'Dzień podpisania', { help: 'Data zawarcia.' }),
        line('contractor', 'Wykonawca', { help: 'Z kim ją zawarto.' }),
        moneyField('value', 'Wartość', { description: 'Wartość umowy, z podatkiem.' }),
      ]),
      together('performance', 'Ogłoszenie o wykonaniu umowy', 'W ciągu 30 dni od wykonania.', [
        day('performedOn', 'Dzień wykonania', { help: 'Kiedy umowę wykonano.' }),
        moneyField('value', 'Ile zapłacono', { description: 'Łącznie, z podatkiem.' }),
        words('description', 'Jak ją wykonano', { help: 'Czy w terminie, jakie były zmiany i kary.' }),
      ]),
    ],
    { later: true },
  ),
];
