import type { Answers } from './answers.ts';
import { filerSchema, type Filer } from './filer.ts';
import { allowedFilers, filerQuestion, onlyFiler, screensOfForm, type FilerKind } from './filerStep.ts';
import type { ServiceStep } from './serviceForm.ts';

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
