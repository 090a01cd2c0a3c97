import { nameFor, takenNames } from './editorState.ts';
import { option, type Shape } from './shapes.ts';

const unit: Shape = {
  ...{ is: 'pick', key: 'unit', options: (_, departments) => departments },
  label: { pl: 'Wydział', en: 'Department' },
  empty: { pl: 'ten, który przyjmuje pisma', en: 'the one that takes letters' },
};

/** Karta: what the service is and who may file it. */
export const cardShapes: readonly Shape[] = [
  { is: 'line', key: 'title', label: { pl: 'Nazwa usługi', en: 'Name of the service' } },
  {
    is: 'text',
    key: 'summary',
    label: { pl: 'W skrócie', en: 'Summary' },
    help: { pl: 'Jedno lub dwa zdania: co mieszkaniec załatwi.', en: 'A sentence or two: what a resident gets done.' },
  },
  {
    is: 'text',
    key: 'paperRoute',
    label: { pl: 'Bez komputera', en: 'Without a computer' },
    help: { pl: 'Jak załatwić to na papierze albo przez telefon.', en: 'How to do it on paper or by phone.' },
  },
  {
    ...{ is: 'several', key: 'filers', label: { pl: 'Kto może złożyć', en: 'Who may file it' } },
    help: { pl: 'Bez zaznaczenia: każdy tylko we własnej sprawie.', en: 'With none: each for oneself alone.' },
    options: [
      option('self', 'we własnej sprawie', 'for oneself'),
      option('child', 'rodzic za dziecko', 'a parent for a child'),
      option('company', 'za firmę', 'for a company'),
      option('attorney', 'pełnomocnik', 'by power of attorney'),
    ],
  },
  {
    ...{
      is: 'pick',
      key: 'assurance',
      label: { pl: 'Jak pewna ma być tożsamość', en: 'How sure the identity must be' },
    },
    empty: { pl: 'dowolny sposób logowania', en: 'any way of logging in' },
    options: [
      option('low', 'wystarczy hasło', 'a password is enough'),
      option('substantial', 'profil zaufany albo bank', 'trusted profile or bank'),
      option('high', 'dowód z warstwą elektroniczną', 'identity card with a chip'),
    ],
  },
];

/** Obliczenia: what is worked out of the answers. */
export const computedShapes: readonly Shape[] = [
  {
    ...{ is: 'rows', key: 'computed', titleKey: 'label' },
    label: { pl: 'Obliczenia', en: 'Computed values' },
    one: { pl: 'obliczenie', en: 'computed value' },
    shapes: [
      { is: 'line', key: 'label', label: { pl: 'Nazwa', en: 'Name' } },
      {
        ...{ is: 'pick', key: 'show', label: { pl: 'Jak pokazać mieszkańcowi', en: 'How residents see it' } },
        options: [
          option('money', 'jako kwotę', 'as money'),
          option('number', 'jako liczbę', 'as a number'),
          option('text', 'jako tekst', 'as text'),
          option('nowhere', 'nie pokazywać', 'not at all'),
        ],
      },
      { is: 'amount', isMoney: false, key: 'rule', label: { pl: 'Ile to jest', en: 'What it comes to' } },
    ],
    make: (draft) => ({
      name: nameFor('Obliczenie', takenNames(draft)),
      label: 'Nowe obliczenie',
      rule: 0,
      show: 'number',
    }),
  },
];

/** Opłata: what it costs, since when, and who is free of it. */
export const feeShapes: readonly Shape[] = [
  {
    ...{ is: 'part', key: 'fee', label: { pl: 'Usługa jest płatna', en: 'There is a fee' } },
    make: () => ({ label: 'opłata skarbowa', basis: '', rates: [{ validFrom: '2026-01-01', grosze: 1700 }] }),
    shapes: [
      { is: 'line', key: 'label', label: { pl: 'Nazwa opłaty', en: 'Name of the fee' } },
      { is: 'line', key: 'basis', label: { pl: 'Podstawa prawna', en: 'Legal basis' } },
      { is: 'line', key: 'account', label: { pl: 'Numer rachunku', en: 'Account number' } },
      {
        ...{
          is: 'rows',
          key: 'rates',
          titleKey: 'validFrom',
          label: { pl: 'Stawki', en: 'Rates' },
          one: { pl: 'stawka', en: 'rate' },
        },
        shapes: [
          { is: 'date', key: 'validFrom', label: { pl: 'Obowiązuje od', en: 'Holds from' } },
          { is: 'amount', isMoney: true, key: 'grosze', label: { pl: 'Ile wynosi', en: 'How much' } },
        ],
        make: () => ({ validFrom: '2026-01-01', grosze: 0 }),
      },
      {
        ...{
          is: 'rows',
          key: 'exemptions',
          titleKey: 'reason',
          label: { pl: 'Zwolnienia', en: 'Exemptions' },
          one: { pl: 'zwolnienie', en: 'exemption' },
        },
        shapes: [
          { is: 'line', key: 'reason', label: { pl: 'Zdanie dla mieszkańca', en: 'Sentence for the resident' } },
          { is: 'line', key: 'basis', label: { pl: 'Podstawa prawna zwolnienia', en: 'Legal basis of the exemption' } },
          { is: 'condition', isOptional: false, key: 'when', label: { pl: 'Kiedy', en: 'When' } },
        ],
        make: () => ({ reason: '', basis: '', when: false }),
      },
    ],
  },
];

/** Termin i akta: by when, by whom, under what class. */
export const termShapes: readonly Shape[] = [
  {
    ...{
      is: 'part',
      key: 'term',
      label: { pl: 'Termin odpowiedzi', en: 'Term of the answer' },
      make: () => ({ days: 30, basis: 'art. 35 § 3 KPA' }),
    },
    shapes: [
      { is: 'number', key: 'days', label: { pl: 'Ile dni', en: 'Days' } },
      { is: 'line', key: 'basis', label: { pl: 'Podstawa prawna', en: 'Legal basis' } },
    ],
  },
  {
    is: 'line',
    key: 'jrwaClass',
    label: { pl: 'Klasa JRWA', en: 'JRWA class' },
    help: { pl: 'Od dwóch do czterech cyfr.', en: 'Two to four digits.' },
  },
  unit,
  {
    ...{
      is: 'rows',
      key: 'routing',
      titleKey: 'unit',
      label: { pl: 'Inny wydział, zależnie od odpowiedzi', en: 'Another department, by the answers' },
      one: { pl: 'reguła', en: 'rule' },
    },
    shapes: [
      { ...unit, empty: { pl: 'wybierz', en: 'choose' } },
      { is: 'condition', isOptional: false, key: 'when', label: { pl: 'Kiedy', en: 'When' } },
    ],
    make: () => ({ when: false, unit: '' }),
  },
  {
    is: 'lines',
    key: 'checklist',
    label: {
      pl: 'Lista kontrolna urzędnika, po jednej rzeczy w wierszu',
      en: 'The clerk’s checklist, one thing a line',
    },
  },
  {
    is: 'line',
    key: 'retention',
    label: { pl: 'Kategoria archiwalna', en: 'Archiving category' },
    help: { pl: 'Na przykład A, B5 albo BE10.', en: 'For example A, B5 or BE10.' },
  },
];

/** Informacja o danych: the clause of GDPR art. 13, kept with its version in each case. */
export const clauseShapes: readonly Shape[] = [
  {
    ...{
      is: 'part',
      key: 'clause',
      label: { pl: 'Informacja o danych osobowych', en: 'Information about personal data' },
      make: () => ({ version: '', title: '', paragraphs: [''] }),
    },
    shapes: [
      {
        is: 'line',
        key: 'version',
        label: { pl: 'Wersja', en: 'Version' },
        help: {
          pl: 'Zmień ją, gdy zmieniasz treść, na przykład na dzisiejszą datę.',
          en: 'Change it when the text changes, for example to today’s date.',
        },
      },
      { is: 'line', key: 'title', label: { pl: 'Tytuł', en: 'Title' } },
      { is: 'paragraphs', key: 'paragraphs', label: { pl: 'Akapity', en: 'Paragraphs' } },
    ],
  },
];
