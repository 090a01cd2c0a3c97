import type { Field } from 'payload';
import { shortestPosting } from '../../../content-models/announcements/property.ts';
import { accountNumberSchema } from '../../../content-models/shared/accountNumber.ts';
import { landRegisterSchema } from '../../../content-models/shared/landRegister.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { byModel } from '../../fields/byModel.ts';
import { moneyField } from '../../fields/money/moneyField.ts';
import { choice, day, line, lines, moment, part, together, words } from './parts.ts';

const landRegister: Field = {
  name: 'landRegister',
  type: 'text',
  label: 'Księga wieczysta',
  validate: byModel(landRegisterSchema, false),
  admin: { description: 'Z cyfrą kontrolną: LU1C/00012345/9.' },
};
const cadastralId = line('cadastralId', 'Identyfikator działki', { help: 'Z ewidencji gruntów: 066201_1.0012.114/6.' });
const plot = line('plot', 'Działka i obręb', { help: 'Na przykład „działka nr 114/6, obręb 0012”.', required: true });
const description = words('description', 'Opis', { help: 'Co stoi na działce, dojazd, sieci.' });
const squareMetres = (required: boolean): Field => ({
  name: 'areaSquareMetres',
  type: 'number',
  label: 'Powierzchnia (m²)',
  required,
  min: 0,
  admin: { description: 'W metrach kwadratowych. 1 ha to 10 000 m².' },
});

/** When nothing is typed: 21 days from the day on which the list is put up. */
const postedUntil: Field = {
  ...day('postedUntil', 'Wykaz wisi do', { help: 'Co najmniej 21 dni. Zostaw puste, a policzymy sami.' }),
  hooks: {
    beforeValidate: [
      ({ value, siblingData, data }) => {
        const from = (siblingData.postedFrom ?? data?.visibleFrom) as string | null | undefined;
        return value || !from || data?.type !== 'propertyList'
          ? (value as unknown)
          : `${shortestPosting(localDateOf(from))}T12:00:00.000Z`;
      },
    ],
  },
} as Field;

/** The form of a list of properties. */
export const propertyListParts: Field[] = [
  part('Nieruchomość', [
    choice(
      'disposal',
      'Do czego przeznaczona',
      {
        sale: 'sprzedaż',
        perpetualUsufruct: 'użytkowanie wieczyste',
        use: 'użytkowanie',
        lease: 'dzierżawa',
        rent: 'najem',
        lending: 'użyczenie',
      },
      { help: 'Co gmina chce z nią zrobić.' },
    ),
    plot,
    cadastralId,
    landRegister,
    squareMetres(true),
    description,
    words('purpose', 'Przeznaczenie', { help: 'Z planu miejscowego albo studium.', required: true }),
    words('developBy', 'Termin zagospodarowania', { help: 'Do kiedy i jak trzeba ją zagospodarować.' }),
  ]),
  part('Cena i opłaty', [
    moneyField('price', 'Cena', { description: 'Zostaw puste przy najmie i dzierżawie.' }),
    words('rates', 'Stawki procentowe', { help: 'Opłaty za użytkowanie wieczyste.' }),
    words('fees', 'Czynsz i opłaty', { help: 'Za użytkowanie, najem lub dzierżawę.' }),
    words('paymentDates', 'Terminy opłat', { help: 'Do kiedy się płaci.' }),
    words('updateRules', 'Zasady zmiany opłat', { help: 'Kiedy i jak opłaty mogą się zmienić.' }),
  ]),
  part('Terminy', [
    {
      type: 'row',
      fields: [day('postedFrom', 'Wykaz wisi od', { help: 'Zostaw puste, jeśli od „Aktualne od”.' }), postedUntil],
    },
    day('priorityUntil', 'Wnioski osób z pierwszeństwem do', {
      help: 'Co najmniej 6 tygodni od wywieszenia (art. 34).',
    }),
  ]),
];

/** The form of a tender for a property. */
export const propertyTenderParts: Field[] = [
  part('Nieruchomość', [
    plot,
    cadastralId,
    landRegister,
    squareMetres(false),
    description,
    words('purpose', 'Przeznaczenie', { help: 'Z planu miejscowego.' }),
    words('encumbrances', 'Obciążenia', { help: 'Służebności, hipoteki. Jeśli ich nie ma, napisz „brak”.' }),
    words('liabilities', 'Zobowiązania', {
      help: 'Czego nieruchomość jest przedmiotem. Jeśli niczego, napisz „brak”.',
    }),
  ]),
  part('Cena i przetarg', [
    moneyField('startingPrice', 'Cena wywoławcza', { description: 'Od niej zaczyna się przetarg.', required: true }),
    moneyField('deposit', 'Wadium', { description: 'Od 5% do 20% ceny wywoławczej.', required: true }),
    {
      name: 'depositAccount',
      type: 'text',
      label: 'Rachunek na wadium',
      validate: byModel(accountNumberSchema, false),
      admin: { description: '26 cyfr. Termin wpłaty wpisz niżej, w „Terminie dla mieszkańca”.' },
    },
    moneyField('minimalStep', 'Najniższe postąpienie', {
      description: 'Co najmniej 1% ceny, do pełnych dziesiątek złotych.',
    }),
    moment('heldAt', 'Termin przetargu', { help: 'Co najmniej 30 dni od ogłoszenia.', required: true }),
    line('place', 'Miejsce', { help: 'Adres i sala.', required: true }),
    lines('previousTenders', 'Poprzednie przetargi', { help: 'Kiedy były i jak się skończyły.' }),
  ]),
  part(
    'Wynik',
    [
      together('result', 'Wynik przetargu', 'Ogłoś go w ciągu 7 dni.', [
        day('announcedOn', 'Dzień ogłoszenia wyniku', { help: 'Kiedy podano wynik.' }),
        choice(
          'outcome',
          'Jak się skończył',
          { sold: 'jest nabywca', unsold: 'wynik negatywny' },
          { help: 'Wybierz jedno.' },
        ),
        {
          name: 'admitted',
          type: 'number',
          label: 'Ilu dopuszczono',
          min: 0,
          admin: { description: 'Liczba uczestników.' },
        },
        moneyField('price', 'Cena osiągnięta', { description: 'Zostaw puste przy wyniku negatywnym.' }),
        line('buyer', 'Nabywca', { help: 'Imię i nazwisko albo nazwa.' }),
        words('description', 'Uwagi', { help: 'Na przykład, że nikt nie wpłacił wadium.' }),
      ]),
    ],
    { later: true },
  ),
];
