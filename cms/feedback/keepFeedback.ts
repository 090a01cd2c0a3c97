import type { PayloadRequest } from 'payload';
import { v7 } from 'uuid';
import { feedbackSchema } from '../../content-models/feedback/feedback.ts';
import { withoutPersonal, type PersonalRule } from '../../content-models/gate/personalData.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { parseBody } from '../api/problem.ts';

const personal: PersonalRule[] = ['pesel', 'idCard', 'accountNumber', 'landRegister', 'privateContact'];

const withoutPersonalData = (words: string): string =>
  personal.reduce((left, rule) => withoutPersonal(rule, left), words);

/** Keeps one answer about a page of that commune, without the time of day and without personal data in the remark. */
export const keepFeedback = async (
  req: PayloadRequest,
  commune: string,
  form: unknown,
  now = new Date(),
): Promise<void> => {
  const { page, answer, comment } = parseBody(feedbackSchema, form);
  const day = localDateOf(now);
  await req.payload.create({
    collection: 'feedback',
    data: {
      // an id tells its time: this one tells the day only
      id: v7({ msecs: Date.parse(day) }),
      commune,
      page,
      answer,
      day,
      ...(comment === undefined ? {} : { comment: withoutPersonalData(comment) }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  });
};

const keptDays = 730;

/** Clears answers older than two years: the pages they judged have changed. */
export const forgetOldFeedback = async (req: PayloadRequest, now = new Date()): Promise<void> => {
  const oldest = addDays(localDateOf(now), -keptDays);
  await req.payload.db.deleteMany({ collection: 'feedback', where: { day: { less_than: oldest } }, req });
};
