import { z } from 'zod';
import { accountNumberSchema } from '../shared/accountNumber.ts';
import { instantSchema, localDateSchema, type LocalDate } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { wordsSchema } from './announcementBase.ts';
import { termEnd } from './legalTerms.ts';

/** What may be done with a property of the commune. */
const disposalKinds = ['sale', 'perpetualUsufruct', 'use', 'lease', 'rent', 'lending'] as const;

const moneySchema = groszeSchema.nonnegative('Kwota nie może być ujemna.');

/** What a list of properties has of its own (u.g.n. art. 35). */
export const propertyListFields = z.object({
  disposal: z.enum(disposalKinds).optional(),
  landRegister: z.string().optional(),
  plot: wordsSchema,
  /** the identifier of the plot in the cadastre: `066201_1.0012.114/6` */
  cadastralId: z.string().optional(),
  areaSquareMetres: z
    .number('Podaj powierzchnię w metrach kwadratowych.')
    .positive('Powierzchnia musi być większa od zera.'),
  description: z.string().optional(),
  purpose: wordsSchema,
  /** until when and how it must be built on */
  developBy: z.string().optional(),
  /** grosze */
  price: moneySchema.optional(),
  /** rates of the yearly fee for perpetual usufruct, in words */
  rates: z.string().optional(),
  /** what is paid for use, lease or rent */
  fees: z.string().optional(),
  paymentDates: z.string().optional(),
  updateRules: z.string().optional(),
  /** until when those with priority may claim it (art. 34) */
  priorityUntil: localDateSchema.optional(),
  postedFrom: localDateSchema.optional(),
  /** u.g.n. art. 35: the list hangs for 21 days */
  postedUntil: localDateSchema,
});

/** What a tender for a property has of its own (u.g.n. art. 38). */
export const propertyTenderFields = z.object({
  plot: wordsSchema,
  landRegister: z.string().optional(),
  cadastralId: z.string().optional(),
  areaSquareMetres: z.number().positive('Powierzchnia musi być większa od zera.').optional(),
  description: z.string().optional(),
  purpose: z.string().optional(),
  /** grosze */
  startingPrice: moneySchema.positive('Cena wywoławcza musi być większa od zera.'),
  /** grosze */
  deposit: moneySchema,
  depositAccount: accountNumberSchema.optional(),
  /** grosze */
  minimalStep: moneySchema.optional(),
  heldAt: instantSchema,
  place: wordsSchema,
  /** what burdens the property */
  encumbrances: z.string().optional(),
  /** what it is pledged to */
  liabilities: z.string().optional(),
  previousTenders: z.array(wordsSchema).optional(),
  result: z
    .object({
      announcedOn: localDateSchema,
      outcome: z.enum(['sold', 'unsold'], 'Wybierz, jak skończył się przetarg.'),
      price: moneySchema.optional(),
      buyer: z.string().optional(),
      admitted: z.int().nonnegative().optional(),
      description: z.string().optional(),
    })
    .optional(),
});

/** Until when a list put up on that day must hang at the least. */
export const shortestPosting = (postedFrom: LocalDate): LocalDate => termEnd('propertyListPosted', postedFrom);
