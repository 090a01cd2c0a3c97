import { z } from 'zod';
import { localDateSchema } from '../shared/localDate.ts';
import { prefillSchema } from './prefill.ts';
import { ruleSchema } from './rule.ts';

/** Key of an answer, unique in the whole definition: `street`. */
export const fieldNameSchema = z.string().regex(/^[a-z][a-zA-Z0-9]{0,40}$/);

const fieldBase = z.object({
  name: fieldNameSchema,
  label: z.string().min(2),
  hint: z.string().optional(),
  required: z.boolean().default(true),
  /** Asked for, but the office must take the matter without it and call for it later (KPA art. 64 § 2). */
  soft: z.boolean().optional(),
  /** HTML autocomplete token, so that the browser can help (WCAG 1.3.5). */
  autocomplete: z.string().optional(),
  /** Where the first answer is taken from, shown with its source and free to be changed. */
  prefill: prefillSchema.optional(),
  /** The question is there only when this is met; the rule may look at earlier questions alone. */
  showWhen: ruleSchema.optional(),
});

const options = z.array(z.object({ value: z.string().min(1), label: z.string() })).min(2);

/** A question whose answer is one line of text, kept in one normal form. */
const scalarFields = [
  fieldBase.extend({ type: z.literal('text'), maxLength: z.int().positive().default(200) }),
  fieldBase.extend({ type: z.literal('longText'), maxLength: z.int().positive().default(10_000) }),
  fieldBase.extend({ type: z.literal('email') }),
  fieldBase.extend({ type: z.literal('phone') }),
  fieldBase.extend({ type: z.literal('postalCode') }),
  fieldBase.extend({ type: z.literal('choice'), options }),
  /** kept as `yes` or `no`, `true` or `false` in rules */
  fieldBase.extend({ type: z.literal('yesNo') }),
  /** a plain number with at most `decimals` digits after the comma; `unit` as in „m²” */
  fieldBase.extend({
    type: z.literal('number'),
    min: z.number().optional(),
    max: z.number().optional(),
    decimals: z.int().min(0).max(4).default(0),
    unit: z.string().max(12).optional(),
  }),
  /** typed in złoty, kept and seen by rules as whole grosze */
  fieldBase.extend({ type: z.literal('money'), min: z.int().optional(), max: z.int().optional() }),
  /** a day; `earliest` and `latest` are days, or `today` */
  fieldBase.extend({
    type: z.literal('date'),
    earliest: z.union([localDateSchema, z.literal('today')]).optional(),
    latest: z.union([localDateSchema, z.literal('today')]).optional(),
  }),
  fieldBase.extend({ type: z.literal('pesel') }),
  fieldBase.extend({ type: z.literal('nip') }),
  fieldBase.extend({ type: z.literal('regon') }),
  fieldBase.extend({ type: z.literal('idCard') }),
  fieldBase.extend({ type: z.literal('accountNumber') }),
  fieldBase.extend({ type: z.literal('landRegister') }),
  /** number plates of a vehicle, in capitals without spaces */
  fieldBase.extend({ type: z.literal('registration') }),
  fieldBase.extend({ type: z.literal('vin') }),
  /** `123/4`, within a precinct that is told elsewhere */
  fieldBase.extend({ type: z.literal('plotNumber') }),
] as const;

/** One question within a row of a repeated group. */
const rowFieldSchema = z.discriminatedUnion('type', scalarFields);
export type RowField = z.infer<typeof rowFieldSchema>;

/** Questions of several fixed parts, which `composedParts.ts` gives: kept as one row of a group is. */
const composedFields = [
  /** `commune`: only a street that the commune's list has, when it keeps one */
  fieldBase.extend({ type: z.literal('address'), within: z.enum(['commune', 'anywhere']).default('anywhere') }),
  fieldBase.extend({ type: z.literal('child') }),
  fieldBase.extend({ type: z.literal('vehicle') }),
  fieldBase.extend({ type: z.literal('plot') }),
  /** a place in words, and where it is on the map when somebody knows */
  fieldBase.extend({ type: z.literal('mapPoint') }),
] as const;
export type ComposedField = z.infer<(typeof composedFields)[number]>;

/** What is told beside every consent (RODO art. 7 ust. 3). */
export const withdrawalText =
  'Zgodę możesz w każdej chwili wycofać: napisz o tym albo powiedz w urzędzie. Sprawa się przez to nie zmieni.';

/** One question of a form. Lengths are in characters, sizes in bytes, money in grosze. */
export const serviceFieldSchema = z.discriminatedUnion('type', [
  ...scalarFields,
  ...composedFields,
  fieldBase.extend({ type: z.literal('multiChoice'), options }),
  fieldBase.extend({
    type: z.literal('files'),
    maxFiles: z.int().positive().default(5),
    maxSize: z.int().positive().default(10_000_000),
  }),
  /** „Oświadczam, że…”: confirmed or the matter is not sent */
  fieldBase.extend({ type: z.literal('declaration'), text: z.string().min(5) }),
  /**
   * „Zgadzam się, żeby…”: never a condition of the matter (RODO art. 7 ust. 4), so never required. Given, it is kept
   * with the version of its words: `yes@2026-11-01`.
   */
  fieldBase.extend({
    type: z.literal('consent'),
    required: z.boolean().default(false),
    text: z.string().min(5),
    version: z.string().min(1).max(40),
  }),
  /** something to read, which asks nothing */
  fieldBase.extend({ type: z.literal('info'), paragraphs: z.array(z.string()).min(1) }),
  /** the same few questions for each child, tree or vehicle */
  fieldBase.extend({
    type: z.literal('group'),
    fields: z.array(rowFieldSchema).min(1),
    /** one row: „Drzewo”; its number is put behind it */
    rowLabel: z.string().min(2),
    minRows: z.int().min(1).default(1),
    maxRows: z.int().positive().max(50).default(10),
  }),
]);
export type ServiceField = z.infer<typeof serviceFieldSchema>;
