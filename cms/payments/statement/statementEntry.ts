import { FileProblems, problemText, type FileProblem } from '../../connectors/files/fileProblems.ts';

/** One entry of a bank's statement. */
export interface StatementEntry {
  /** YYYY-MM-DD */
  bookedOn: string;
  /** what came in; below nothing what went out */
  grosze: number;
  /** whether it takes an earlier entry back (`RC`, `RD`) */
  isReversal: boolean;
  title: string;
  payer: string;
  /** the bank's own references, as far as it gives any */
  reference: string;
}

/** A statement as it was read. */
export interface Statement {
  account: string;
  entries: StatementEntry[];
}

/** A file that is no statement: every fault with its line and how to mend it; repeats nothing of what the file says. */
export class StatementError extends Error {
  override name = 'StatementError';
  readonly faults: readonly FileProblem[];
  readonly problems: string[];

  constructor(faults: readonly FileProblem[]) {
    super('The statement cannot be read.');
    this.faults = faults;
    this.problems = faults.map(problemText);
  }
}

/** Reads with a list of faults at hand; throws them all together if there was any. */
export const readWhole = <Read>(read: (problems: FileProblems) => Read | undefined): Read => {
  const problems = new FileProblems();
  const came = read(problems);
  if (problems.count > 0 || came === undefined) throw new StatementError(problems.shown);
  return came;
};

/** Entries of one statement at most. */
export const mostEntries = 20_000;
