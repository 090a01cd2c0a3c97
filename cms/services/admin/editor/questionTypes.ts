import { serviceFieldSchema } from '../../../../content-models/services/serviceField.ts';
import type { Words } from '../../../words/inLanguage.ts';
import { getAt, nameFor, takenNames, type Draft } from './editorState.ts';
import type { Option, Shape } from './shapes.ts';

interface QuestionType {
  label: Words;
  /** settings of this kind of question alone */
  shapes?: readonly Shape[];
  /** what a new question of this kind begins with */
  make?: () => Record<string, unknown>;
}

const options: Shape = {
  ...{ is: 'rows', key: 'options', titleKey: 'label' },
  label: { pl: 'Odpowiedzi do wyboru', en: 'Answers to choose from' },
  one: { pl: 'odpowiedź', en: 'answer' },
  shapes: [
    { is: 'line', key: 'label', label: { pl: 'Odpowiedź', en: 'Answer' } },
    {
      ...{ is: 'line', key: 'value', label: { pl: 'Krótka nazwa', en: 'Short name' } },
      help: {
        pl: 'Po niej poznają odpowiedź warunki. Nie zmieniaj jej w działającym formularzu.',
        en: 'Conditions know the answer by it. Do not change it in a form in use.',
      },
    },
  ],
  make: () => ({ value: `o${Math.random().toString(36).slice(2, 7)}`, label: '' }),
};
const makeOptions = () => ({
  options: [
    { value: 'first', label: 'pierwsza odpowiedź' },
    { value: 'second', label: 'druga odpowiedź' },
  ],
});
const length: Shape = { is: 'number', key: 'maxLength', label: { pl: 'Najwięcej znaków', en: 'Most characters' } };

/** Each kind of question: how it is called and what can be set in it. A kind that is not here yet has its own name alone. */
export const questionTypes: Record<string, QuestionType> = {
  text: { label: { pl: 'Krótki tekst', en: 'Short text' }, shapes: [length] },
  longText: { label: { pl: 'Długi tekst', en: 'Long text' }, shapes: [length] },
  email: { label: { pl: 'Adres e-mail', en: 'E-mail address' } },
  phone: { label: { pl: 'Telefon', en: 'Phone' } },
  postalCode: { label: { pl: 'Kod pocztowy', en: 'Postal code' } },
  choice: {
    label: { pl: 'Jedna odpowiedź z listy', en: 'One answer of a list' },
    shapes: [options],
    make: makeOptions,
  },
  multiChoice: {
    label: { pl: 'Kilka odpowiedzi z listy', en: 'Several answers of a list' },
    shapes: [options],
    make: makeOptions,
  },
  yesNo: { label: { pl: 'Tak albo nie', en: 'Yes or no' } },
  number: {
    label: { pl: 'Liczba', en: 'Number' },
    shapes: [
      { is: 'number', key: 'min', label: { pl: 'Najmniej', en: 'At least' } },
      { is: 'number', key: 'max', label: { pl: 'Najwięcej', en: 'At most' } },
      { is: 'number', key: 'decimals', label: { pl: 'Miejsca po przecinku', en: 'Digits after the point' } },
      { is: 'line', key: 'unit', label: { pl: 'Jednostka, na przykład m²', en: 'Unit, for example m²' } },
    ],
  },
  money: {
    label: { pl: 'Kwota w złotych', en: 'Sum in złoty' },
    shapes: [
      { is: 'money', key: 'min', label: { pl: 'Najmniej (zł)', en: 'At least (zł)' } },
      { is: 'money', key: 'max', label: { pl: 'Najwięcej (zł)', en: 'At most (zł)' } },
    ],
  },
  date: {
    label: { pl: 'Data', en: 'Date' },
    shapes: [
      { is: 'day', key: 'earliest', label: { pl: 'Najwcześniej', en: 'Not before' } },
      { is: 'day', key: 'latest', label: { pl: 'Najpóźniej', en: 'Not after' } },
    ],
  },
  pesel: { label: { pl: 'PESEL', en: 'PESEL' } },
  nip: { label: { pl: 'NIP', en: 'NIP (tax number)' } },
  regon: { label: { pl: 'REGON', en: 'REGON' } },
  idCard: { label: { pl: 'Numer dowodu osobistego', en: 'Identity card number' } },
  accountNumber: { label: { pl: 'Numer rachunku', en: 'Bank account number' } },
  landRegister: { label: { pl: 'Numer księgi wieczystej', en: 'Land register number' } },
  registration: { label: { pl: 'Numer rejestracyjny', en: 'Number plate' } },
  vin: { label: { pl: 'Numer VIN', en: 'VIN' } },
  plotNumber: { label: { pl: 'Numer działki', en: 'Plot number' } },
  address: {
    label: { pl: 'Adres', en: 'Address' },
    shapes: [
      {
        ...{ is: 'pick', key: 'within', label: { pl: 'Jaka może być ulica', en: 'Which street it may be' } },
        options: [
          { value: 'anywhere', label: { pl: 'każda', en: 'any' } },
          {
            value: 'commune',
            label: { pl: 'tylko z listy ulic gminy', en: 'only one of the commune’s list of streets' },
          },
        ],
        help: {
          pl: 'Listę prowadzi się w „Ulicach”. Gdy jest pusta, można wpisać każdą ulicę.',
          en: 'The list is kept under “Streets”. While it is empty, any street can be typed.',
        },
      },
    ],
    make: () => ({ within: 'commune' }),
  },
  child: { label: { pl: 'Dziecko', en: 'Child' } },
  vehicle: { label: { pl: 'Pojazd', en: 'Vehicle' } },
  plot: { label: { pl: 'Działka', en: 'Plot of land' } },
  mapPoint: { label: { pl: 'Miejsce na mapie', en: 'Place on the map' } },
  files: {
    label: { pl: 'Załączniki', en: 'Attachments' },
    shapes: [
      { is: 'number', key: 'maxFiles', label: { pl: 'Najwięcej plików', en: 'Most files' } },
      {
        is: 'number',
        key: 'maxSize',
        times: 1_000_000,
        label: { pl: 'Największy plik (MB)', en: 'Largest file (MB)' },
      },
    ],
  },
  declaration: {
    label: { pl: 'Oświadczenie', en: 'Declaration' },
    shapes: [{ is: 'text', key: 'text', label: { pl: 'Treść oświadczenia', en: 'Words of the declaration' } }],
    make: () => ({ text: 'Oświadczam, że podane dane są prawdziwe.' }),
  },
  consent: {
    label: { pl: 'Zgoda', en: 'Consent' },
    shapes: [
      { is: 'text', key: 'text', label: { pl: 'Treść zgody', en: 'Words of the consent' } },
      {
        ...{ is: 'line', key: 'version', label: { pl: 'Wersja treści', en: 'Version of the words' } },
        help: {
          pl: 'Na przykład data. Zmień ją razem z treścią: w sprawie zostaje wersja, na którą ktoś się zgodził.',
          en: 'A date, for example. Change it with the words: the case keeps the version somebody agreed to.',
        },
      },
    ],
    make: () => ({ text: 'Zgadzam się, żeby urząd dzwonił do mnie w tej sprawie.', version: '1', required: false }),
  },
  info: {
    label: { pl: 'Informacja bez pytania', en: 'Information, no question' },
    shapes: [{ is: 'paragraphs', key: 'paragraphs', label: { pl: 'Akapity', en: 'Paragraphs' } }],
    make: () => ({ paragraphs: ['Treść informacji.'] }),
  },
  group: {
    label: { pl: 'Powtarzane pytania (wiersze)', en: 'Repeated questions (rows)' },
    shapes: [
      {
        is: 'line',
        key: 'rowLabel',
        label: { pl: 'Nazwa jednego wiersza, na przykład Drzewo', en: 'Name of one row, for example Tree' },
      },
      { is: 'number', key: 'minRows', label: { pl: 'Najmniej wierszy', en: 'Fewest rows' } },
      { is: 'number', key: 'maxRows', label: { pl: 'Najwięcej wierszy', en: 'Most rows' } },
    ],
    make: () => ({ rowLabel: 'Wiersz', fields: [{ type: 'text', name: 'opis', label: 'Opis' }] }),
  },
};

const typesOf = (schemas: readonly { shape: { type: { value: string } } }[]): string[] =>
  schemas.map(({ shape }) => shape.type.value);
const labelled = (types: readonly string[]): Option[] =>
  types.map((value) => ({ value, label: questionTypes[value]?.label ?? { pl: value, en: value } }));

const groupSchema = serviceFieldSchema.options.find(({ shape }) => shape.type.value === 'group');
const rowSchemas = groupSchema && 'fields' in groupSchema.shape ? groupSchema.shape.fields.element.options : [];

/** Every kind of question that the schema knows. */
export const fieldTypes: readonly Option[] = labelled(typesOf(serviceFieldSchema.options));
/** The kinds that a row of a group may ask. */
export const rowTypes: readonly Option[] = labelled(typesOf(rowSchemas));

/** A new question of that kind, named unlike every other. */
export const newQuestion = (draft: Draft, type: string): Record<string, unknown> => ({
  ...{ type, name: nameFor('Nowe pytanie', takenNames(draft)), label: 'Nowe pytanie' },
  ...questionTypes[type]?.make?.(),
});

const common = ['name', 'label', 'hint', 'required', 'soft', 'autocomplete', 'showWhen', 'prefill'];

/** The same question of another kind: what it is called and when it is asked stays, and what both kinds share. */
export const retyped = (question: unknown, type: string): Record<string, unknown> => {
  const own = (questionTypes[type]?.shapes ?? []).map(({ key }) => key);
  // what was required cannot stay so once it is a consent
  const shared = type === 'consent' ? common.filter((key) => key !== 'required' && key !== 'soft') : common;
  const kept = [...shared, ...own, ...(type === 'group' ? ['fields'] : [])].flatMap((key): [string, unknown][] => {
    const value = getAt(question, [key]);
    return value === undefined ? [] : [[key, value]];
  });
  return { ...questionTypes[type]?.make?.(), ...Object.fromEntries(kept), type };
};
