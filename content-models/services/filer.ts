import { z } from 'zod';
import { allowedFilers, filerQuestion, onlyFiler, screensOfForm, type FilerKind } from './filerStep.ts';
import type { Answers } from './answers.ts';
import type { ServiceStep } from './serviceDefinition.ts';

const name = (what: string) => z.string().trim().min(1, `Podaj ${what}.`);
const person = z.object({ is: z.literal('person'), name: name('imię i nazwisko'), pesel: z.string().optional() });
const company = z.object({ is: z.literal('company'), name: name('nazwę'), nip: name('NIP: dziesięć cyfr') });

/** For whom a matter was filed, as the answers of its first screen say; numbers are checked where they are read. */
export const filerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('self') }),
  z.object({
    kind: z.literal('child'),
    givenName: name('imię dziecka'),
    familyName: name('nazwisko dziecka'),
    pesel: z.string().optional(),
  }),
  z.object({ kind: z.literal('company'), name: name('nazwę firmy'), nip: name('NIP firmy'), role: name('swoją rolę') }),
  z.object({ kind: z.literal('attorney'), of: z.discriminatedUnion('is', [person, company]) }),
]);
export type Filer = z.infer<typeof filerSchema>;

interface FormWithFilers {
  steps: ServiceStep[];
  filers?: FilerKind[] | undefined;
}

/** For whom these answers were filed; nothing of a form that asks no such thing, or of answers from before it did. */
export const filerOf = (form: FormWithFilers, answers: Answers): Filer | undefined => {
  if (allowedFilers(form).every((kind) => kind === 'self')) return undefined;
  const line = (of: string): string | undefined => {
    const answer = answers[of];
    return typeof answer === 'string' && answer !== '' ? answer : undefined;
  };
  const told = {
    child: () => ({
      givenName: line('filerChildGivenName'),
      familyName: line('filerChildFamilyName'),
      pesel: line('filerChildPesel'),
    }),
    company: () => ({ name: line('filerCompany'), nip: line('filerNip'), role: line('filerRole') }),
    attorney: () => ({
      of:
        line('filerPrincipal') === 'company'
          ? { is: 'company', name: line('filerPrincipalCompany'), nip: line('filerPrincipalNip') }
          : { is: 'person', name: line('filerPrincipalPerson'), pesel: line('filerPrincipalPesel') },
    }),
    self: () => ({}),
  };
  const kind = allowedFilers(form).find((one) => one === (line(filerQuestion) ?? onlyFiler(form)));
  return kind === undefined ? undefined : filerSchema.safeParse({ kind, ...told[kind]() }).data;
};

/** Whose matter it is, when it is not the filer's own: the child, the company, whoever gave the power of attorney. */
export const partyOf = (filer: Filer | undefined): string | undefined => {
  switch (filer?.kind) {
    case 'child':
      return `${filer.givenName} ${filer.familyName}`;
    case 'company':
      return filer.name;
    case 'attorney':
      return filer.of.name;
    default:
      return undefined;
  }
};

/** The party by whom staff may search: a company, whose name is public anyway; people's names stay sealed. */
export const publicPartyOf = (filer: Filer | undefined): string | undefined =>
  filer?.kind === 'company' || (filer?.kind === 'attorney' && filer.of.is === 'company') ? partyOf(filer) : undefined;

/** „jako pełnomocnik: Jan Kowalski”: in what role somebody files, and for whom; nothing when for oneself. */
export const filerText = (filer: Filer | undefined): string | undefined => {
  switch (filer?.kind) {
    case 'child':
      return `w imieniu dziecka: ${filer.givenName} ${filer.familyName}`;
    case 'company':
      return `w imieniu firmy: ${filer.name} (${filer.role})`;
    case 'attorney':
      return `jako pełnomocnik: ${filer.of.name}`;
    default:
      return undefined;
  }
};

const allowedWords: Record<FilerKind, string> = {
  self: 'dla siebie',
  child: 'dla dziecka',
  company: 'dla firmy',
  attorney: 'jako pełnomocnik',
};

/** A sender who names a kind of filer that the form does not know; where the form asks for it, its question says so. */
export const filerErrors = (
  form: FormWithFilers,
  given: Record<string, unknown>,
): { path: string; message: string }[] => {
  const asks = screensOfForm(form).some(({ fields }) => fields.some((field) => field.name === filerQuestion));
  const kind = given[filerQuestion];
  const allowed = allowedFilers(form);
  if (asks || kind === undefined || kind === '' || allowed.some((one) => one === kind)) return [];
  const words = allowed.map((one) => allowedWords[one]).join(', ');
  return [{ path: filerQuestion, message: `Tę sprawę można złożyć tylko tak: ${words}. Zmień to, dla kogo składasz.` }];
};
