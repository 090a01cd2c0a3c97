import { z } from 'zod';

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
