import { z } from 'zod';

const cases = z
  .array(z.object({ id: z.string(), seen: z.string().nullable() }))
  .min(1, 'Zaznacz co najmniej jedną sprawę.')
  .max(100, 'Zaznacz najwyżej 100 spraw.');

/** One thing done to many cases: given to somebody, or moved where the move needs no words for the resident. */
export const bulkActSchema = z.discriminatedUnion('act', [
  z.object({ act: z.literal('assign'), cases, assignee: z.string().nullable() }),
  z.object({ act: z.literal('move'), cases, from: z.string(), to: z.string() }),
]);

/** What came of it, case by case. */
export const bulkResultSchema = z.object({
  results: z.array(z.object({ id: z.string(), number: z.string(), ok: z.boolean(), message: z.string().optional() })),
});
export type BulkResult = z.infer<typeof bulkResultSchema>;
