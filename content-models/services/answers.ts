import { z } from 'zod';

/** One row of a repeated group: answers by the names of its fields. */
export type Row = Record<string, string>;
/** One answer in its normal form: a line of text, several choices or files, or the rows of a group. */
export type Answer = string | string[] | Row[];
/** Answers by field name; files by the ids of their uploads. */
export type Answers = Record<string, Answer>;

/** Answers as they cross a border: only their shape; what they may say is for the definition to judge. */
export const answersSchema = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()), z.array(z.record(z.string(), z.string()))]),
);

/** The choices or files of an answer. */
export const textsOf = (answer: Answer | undefined): string[] =>
  Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
