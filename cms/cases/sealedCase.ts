import { answersSchema, type Answers } from '../../content-models/services/answers.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';
import type { CaseDoc } from '../payload-types.ts';

type CaseAnswers = Pick<CaseDoc, 'id' | 'sealedAnswers' | 'sealedAdded'>;

/** Answers as they rest in the database: sealed for this case alone. */
export const sealAnswers = (caseId: string, answers: Answers): string =>
  seal(dataKeys(), caseId, JSON.stringify(answers));

/** The answers of a case, for whoever was already let in. */
export const openAnswers = (caseId: string, sealed: string): Answers =>
  answersSchema.parse(JSON.parse(open(dataKeys(), caseId, sealed)));

/** What is known now: the answers that were filed, and those the office called for later. */
export const currentAnswers = ({ id, sealedAnswers, sealedAdded }: CaseAnswers): Answers => ({
  ...openAnswers(id, sealedAnswers),
  ...addedAnswers({ id, sealedAdded }),
});

/** The answers given after the filing, when the office called for them. */
export const addedAnswers = ({ id, sealedAdded }: Pick<CaseAnswers, 'id' | 'sealedAdded'>): Answers =>
  sealedAdded ? openAnswers(id, sealedAdded) : {};
