import { z } from 'zod';
import { localDateSchema } from '../shared/localDate.ts';
import { groszeSchema } from '../shared/money.ts';
import { answersSchema } from './answers.ts';
import { fieldNameSchema } from './serviceField.ts';

/** An example of what somebody answers and what should come of it; written by staff, tried at every publication. */
export const scenarioSchema = z.object({
  /** „Dziecko 4 lata, dochód 900 zł: bez opłaty” */
  name: z.string().min(5),
  /** the day it is filed on, when fees or days depend on it */
  on: localDateSchema.optional(),
  answers: answersSchema,
  expect: z.object({
    shown: z.array(fieldNameSchema).optional(),
    hidden: z.array(fieldNameSchema).optional(),
    /** by name; money in grosze */
    computed: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    fee: groszeSchema.optional(),
    /** questions whose answers are refused; an empty list: none is */
    wrong: z.array(fieldNameSchema).optional(),
    /** the last day of the legal term */
    dueOn: localDateSchema.optional(),
  }),
});
export type Scenario = z.infer<typeof scenarioSchema>;
