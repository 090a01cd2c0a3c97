import { z } from 'zod';
import type { Answers } from '../../content-models/services/interpretService.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const answersSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Answers as they rest in the database: sealed for this case alone. */
export const sealAnswers = (caseId: string, answers: Answers): string =>
  seal(dataKeys(), caseId, JSON.stringify(answers));

/** The answers of a case, for whoever was already let in. */
export const openAnswers = (caseId: string, sealed: string): Answers =>
  answersSchema.parse(JSON.parse(open(dataKeys(), caseId, sealed)));
