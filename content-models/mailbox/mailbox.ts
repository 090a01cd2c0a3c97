import { z } from 'zod';
import { actKindSchema, type ActKind } from '../institutions/institution.ts';
import { idSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

/** What residents send to an institution that hands in files, in the words of its staff. */
export const mailboxWords: Record<ActKind, { plural: string; counted: { one: string; few: string; many: string } }> = {
  submitReading: { plural: 'Odczyty', counted: { one: 'odczyt', few: 'odczyty', many: 'odczytów' } },
  excuseAbsence: {
    plural: 'Usprawiedliwienia',
    counted: { one: 'usprawiedliwienie', few: 'usprawiedliwienia', many: 'usprawiedliwień' },
  },
};

/** A letter that waits in an institution's mailbox, as its staff sees it before fetching it. */
const waitingLetterSchema = z.object({
  id: idSchema,
  kind: actKindSchema,
  /** the receipt the resident has */
  number: z.string(),
  sentAt: instantSchema,
  /** one line: who or which meter, and what */
  title: z.string(),
});

/** One fetching of the mailbox: it can be fetched again until its contents are erased. */
const handOverSchema = z.object({
  id: idSchema,
  kind: actKindSchema,
  count: z.int().positive(),
  at: instantSchema,
  /** the name of the member of staff */
  by: z.string(),
  hasPhotos: z.boolean(),
  erased: z.boolean(),
});
export type HandOver = z.infer<typeof handOverSchema>;

/** An institution's mailbox: what waits, and what was fetched before. */
export const mailboxSchema = z.object({
  institution: z.object({
    name: z.string(),
    /** what can come here; empty for one that is reached over the network */
    kinds: z.array(actKindSchema),
    /** whether residents may send just now */
    takesActs: z.boolean(),
  }),
  waiting: z.array(z.object({ kind: actKindSchema, count: z.int().nonnegative() })),
  /** the oldest first, not all of a full mailbox */
  letters: z.array(waitingLetterSchema),
  handOvers: z.array(handOverSchema),
});
export type Mailbox = z.infer<typeof mailboxSchema>;

/** What a member of an institution's staff asks for. */
export const handingOverSchema = z.object({ kind: actKindSchema });
