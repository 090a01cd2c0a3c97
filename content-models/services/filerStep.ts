import type { LocalDate } from '../shared/localDate.ts';
import { attorneyDutySentences } from './attorneyDuty.ts';
import type { Rule } from './rule.ts';
import type { ServiceStep } from './serviceForm.ts';
import type { ServiceField } from './serviceField.ts';

/** For whom somebody files: for oneself, for one's child, for a company, or by power of attorney (KPA art. 29–33). */
export const filerKinds = ['self', 'child', 'company', 'attorney'] as const;
export type FilerKind = (typeof filerKinds)[number];

/** Name of the question „Dla kogo składasz?”; rules and scenarios know the answer by it. */
export const filerQuestion = 'filer';

const labels: Record<FilerKind, string> = {
  self: 'dla siebie',
  child: 'dla dziecka',
  company: 'dla firmy',
  attorney: 'jako pełnomocnik',
};

/** The kinds a definition allows, in one order; without a word of it, for oneself alone. */
export const allowedFilers = ({ filers = [] }: { filers?: readonly FilerKind[] | undefined }): FilerKind[] =>
  filers.length === 0 ? ['self'] : filerKinds.filter((kind) => filers.includes(kind));

/** The one kind of a form that leaves no choice. */
export const onlyFiler = (form: { filers?: readonly FilerKind[] | undefined }): FilerKind | undefined => {
  const [first, ...others] = allowedFilers(form);
  return others.length === 0 ? first : undefined;
};

const is = (name: string, value: string): Rule => ({ '==': [{ var: name }, value] });
const base = { required: true } as const;
const text = (name: string, label: string, showWhen: Rule, maxLength = 120, hint?: string): ServiceField => ({
  ...{ type: 'text', name, label, maxLength, showWhen, ...base },
  ...(hint === undefined ? {} : { hint }),
});

const ofChild = (): ServiceField[] => {
  const showWhen = is(filerQuestion, 'child');
  return [
    text('filerChildGivenName', 'Imię dziecka', showWhen, 80),
    text('filerChildFamilyName', 'Nazwisko dziecka', showWhen),
    {
      ...{ type: 'pesel', name: 'filerChildPesel', label: 'PESEL dziecka', showWhen, ...base, soft: true },
      hint: 'Jeżeli dziecko nie ma jeszcze numeru PESEL, zostaw to pole puste.',
    },
    {
      ...{ type: 'declaration', name: 'filerGuardian', label: 'Opieka nad dzieckiem', showWhen, ...base },
      text: 'Oświadczam, że jestem rodzicem albo opiekunem prawnym tego dziecka i mogę działać w jego imieniu.',
    },
  ];
};

const ofCompany = (): ServiceField[] => {
  const showWhen = is(filerQuestion, 'company');
  return [
    text('filerCompany', 'Nazwa firmy', showWhen, 200, 'Taka jak w CEIDG albo KRS.'),
    { type: 'nip', name: 'filerNip', label: 'NIP firmy', showWhen, ...base },
    text('filerRole', 'Kim jesteś w firmie', showWhen, 120, 'Na przykład: właścicielka, członek zarządu, prokurent.'),
  ];
};

const ofAttorney = (today: LocalDate): ServiceField[] => {
  const showWhen = is(filerQuestion, 'attorney');
  const person: Rule = { and: [showWhen, is('filerPrincipal', 'person')] };
  const company: Rule = { and: [showWhen, is('filerPrincipal', 'company')] };
  return [
    {
      ...{ type: 'choice', name: 'filerPrincipal', label: 'Kogo reprezentujesz?', showWhen, ...base },
      options: [
        { value: 'person', label: 'osobę' },
        { value: 'company', label: 'firmę albo instytucję' },
      ],
    },
    text('filerPrincipalPerson', 'Imię i nazwisko osoby, którą reprezentujesz', person, 200),
    {
      ...{ type: 'pesel', name: 'filerPrincipalPesel', label: 'PESEL tej osoby', showWhen: person, ...base },
      ...{ soft: true, hint: 'Jeżeli ta osoba nie ma numeru PESEL, zostaw to pole puste.' },
    },
    text('filerPrincipalCompany', 'Nazwa firmy albo instytucji, którą reprezentujesz', company, 200),
    { type: 'nip', name: 'filerPrincipalNip', label: 'Jej NIP', showWhen: company, ...base },
    {
      ...{ type: 'files', name: 'filerProxy', label: 'Pełnomocnictwo', showWhen, ...base, maxFiles: 5 },
      ...{ maxSize: 10_000_000, hint: 'Podpisany dokument: plik, skan albo wyraźne zdjęcie wszystkich stron.' },
    },
    {
      ...{ type: 'info', name: 'filerDuty', label: 'Opłata skarbowa za pełnomocnictwo', showWhen, ...base },
      paragraphs: attorneyDutySentences(today),
    },
  ];
};

/** The first screen of a form that may be filed for others; nothing when everyone files for oneself. */
export const filerStep = (
  form: { filers?: readonly FilerKind[] | undefined },
  today: LocalDate = '9999-12-31',
): ServiceStep | undefined => {
  const kinds = allowedFilers(form);
  if (kinds.every((kind) => kind === 'self')) return undefined;
  const choice: ServiceField = {
    ...{ type: 'choice', name: filerQuestion, label: 'Dla kogo składasz?', ...base },
    options: kinds.map((value) => ({ value, label: labels[value] })),
  };
  const own = { self: () => [], child: ofChild, company: ofCompany, attorney: () => ofAttorney(today) };
  return {
    name: filerQuestion,
    title: 'Kto składa',
    fields: [...(kinds.length > 1 ? [choice] : []), ...kinds.flatMap((kind) => own[kind]())],
  };
};

/** Every screen of a form in its order: for whom it is filed, then its own. */
export const screensOfForm = <Step extends ServiceStep>(
  form: { steps: readonly Step[]; filers?: readonly FilerKind[] | undefined },
  today?: LocalDate,
): (Step | ServiceStep)[] => {
  const first = filerStep(form, today);
  return first === undefined ? [...form.steps] : [first, ...form.steps];
};
