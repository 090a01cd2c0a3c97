import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import type { CouncilSessionDoc } from '../payload-types.ts';
import { troubleOf } from './voteRows.ts';

/** A session with a vote that does not add up stays a draft: what is said of a person's vote must be right. */
export const checkVotesBeforeChange: CollectionBeforeChangeHook<CouncilSessionDoc> = ({ data, originalDoc }) => {
  const { votes, agenda, _status } = { ...originalDoc, ...data };
  if (_status !== 'published') return data;
  const errors = (votes ?? []).flatMap((vote, index) => {
    const message = troubleOf(vote);
    return message === undefined ? [] : [{ path: `votes.${String(index)}.for`, message }];
  });
  const numbers = (agenda ?? []).map(({ number }) => number);
  const twice = numbers.findIndex((number, index) => numbers.indexOf(number) !== index);
  if (twice !== -1) errors.push({ path: `agenda.${String(twice)}.number`, message: 'Ten numer ma już inny punkt.' });
  if (errors.length > 0) throw new ValidationError({ collection: 'councilSessions', errors });
  return data;
};
