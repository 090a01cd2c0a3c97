import type { Block, CollectionConfig } from 'payload';
import { english } from './english.ts';
import { inLanguage, type Words } from './inLanguage.ts';
import { sentenceIn } from './sentenceIn.ts';

type Part = Record<string, unknown>;

/** A Polish word beside its English one; what is not a word, is in both already or has no English stays what it is. */
const both = (word: unknown): unknown => {
  const en = typeof word === 'string' ? english.get(word) : undefined;
  return en === undefined ? word : { pl: word, en };
};

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A copy in which some entries are made anew; what is not there stays away, because an empty entry may mean something. */
const withEntries = (part: Part, change: Record<string, (value: unknown) => unknown>): Part =>
  Object.fromEntries(Object.entries(part).map(([name, value]) => [name, change[name]?.(value) ?? value]));

const partWith =
  (change: Record<string, (value: unknown) => unknown>) =>
  (value: unknown): unknown =>
    isPart(value) ? withEntries(value, change) : value;

const eachPart =
  (change: (part: Part) => Part) =>
  (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => (isPart(one) ? change(one) : one)) : value;

/** Names of kinds and rows are asked for: Payload puts them into sentences as they are, and an object says nothing there. */
const asked = (word: unknown): unknown => {
  const words = both(word);
  return isPart(words) && typeof words.pl === 'string' && typeof words.en === 'string'
    ? Object.assign(
        ({ i18n }: { i18n: { language: string } }) => inLanguage(i18n.language, words as unknown as Words),
        words,
      )
    : words;
};

const labels = partWith({ singular: asked, plural: asked });
const admin = partWith({ description: both, placeholder: both, group: both });

type Validate = (value: unknown, options: { req?: { i18n?: { language: string } } }) => unknown;

const inReaderLanguage =
  (validate: Validate): Validate =>
  async (value, options) => {
    const verdict = await validate(value, options);
    return typeof verdict === 'string' ? sentenceIn(options.req?.i18n?.language ?? 'pl', verdict) : verdict;
  };

const validate = (rule: unknown): unknown => (typeof rule === 'function' ? inReaderLanguage(rule as Validate) : rule);

/** A field, a tab or a block, with everything in it. */
const inBoth = (part: Part): Part =>
  withEntries(part, {
    label: both,
    labels,
    admin,
    validate,
    options: eachPart((option) => withEntries(option, { label: both })),
    fields: eachPart(inBoth),
    tabs: eachPart(inBoth),
    blocks: eachPart(inBoth),
  });

/** The collections with every word that staff read in Polish and in English; those given stay as they are. */
export const inEnglish = (collections: readonly CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    withEntries(collection as unknown as Part, { labels, admin, fields: eachPart(inBoth) }),
  ) as unknown as CollectionConfig[];

/** The same for blocks of the editor, which no walk over collections reaches. */
export const blocksInEnglish = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => inBoth(block as unknown as Part)) as unknown as Block[];
