import { z } from 'zod';
import { instantSchema, localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { wordsSchema } from './announcementBase.ts';

/** A code of the Common Procurement Vocabulary, with or without its check digit. */
export const cpvSchema = z.string().regex(/^\d{8}(?:-\d)?$/, 'Kod CPV ma osiem cyfr, na przykład 45233140-2.');

/** The number of a notice in the national bulletin (BZP) or in TED. */
export const noticeNumberSchema = z
  .string()
  .regex(
    /^(?:\d{4}\/BZP \d{8}(?:\/\d{2})?|\d{4}\/S \d{3}-\d{6}|\d{1,8}-\d{4})$/,
    'Numer z Biuletynu ma postać 2026/BZP 00512734/01, a z TED 123456-2026.',
  );

/** The identifier of a procurement in the open contracting standard. */
export const ocdsIdSchema = z
  .string()
  .regex(/^ocds-[a-z0-9]{6}-[\w-]+$/, 'Identyfikator postępowania zaczyna się od ocds-148610- i nie ma odstępów.');

const moneySchema = groszeSchema.nonnegative('Kwota nie może być ujemna.');

/** A contractor's name and price, as read out at the opening. */
const offerSchema = z.object({ contractor: wordsSchema, price: moneySchema.optional() });

/** What a procurement has of its own, from its notice to the performed contract. */
export const tenderFields = z.object({
  /** what is bought, in a sentence */
  subject: z.string().optional(),
  subjectKind: z.enum(['works', 'supplies', 'services'], 'Wybierz rodzaj zamówienia.'),
  procedure: wordsSchema,
  cpv: z.array(cpvSchema),
  noticeNumber: z.string().optional(),
  ocdsId: z.string().optional(),
  platformUrl: z.url('Podaj pełny adres platformy, od https://').optional(),
  openingAt: instantSchema.optional(),
  deposit: moneySchema.optional(),
  /** what the office means to spend, told before the offers are opened */
  budget: moneySchema.optional(),
  questions: z.array(z.object({ question: wordsSchema, answer: wordsSchema, answeredOn: localDateSchema })).optional(),
  changes: z.array(z.object({ changedOn: localDateSchema, description: wordsSchema })).optional(),
  offers: z.array(offerSchema).optional(),
  chosenOffer: z
    .object({
      contractor: wordsSchema,
      price: moneySchema.optional(),
      chosenOn: localDateSchema.optional(),
      reasons: z.string().optional(),
    })
    .optional(),
  annulment: z.object({ annulledOn: localDateSchema, reasons: wordsSchema }).optional(),
  contract: z
    .object({ signedOn: localDateSchema, contractor: wordsSchema, value: moneySchema, number: z.string().optional() })
    .optional(),
  performance: z
    .object({ performedOn: localDateSchema, value: moneySchema.optional(), description: z.string().optional() })
    .optional(),
  outcome: z.enum(['open', 'underReview', 'awarded', 'cancelled']),
});
