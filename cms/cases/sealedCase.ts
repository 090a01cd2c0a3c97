import { answersSchema, type Answers } from '../../content-models/services/serviceField.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** Answers as they rest in the database: sealed for this case alone. */
export const sealAnswers = (caseId: string, answers: Answers): string =>
  seal(dataKeys(), caseId, JSON.stringify(answers));

/** The answers of a case, for whoever was already let in. */
export const openAnswers = (caseId: string, sealed: string): Answers =>
  answersSchema.parse(JSON.parse(open(dataKeys(), caseId, sealed)));
