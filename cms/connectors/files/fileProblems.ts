/** One thing to mend in a file, in plain Polish; it repeats nothing of what the file says. */
export interface FileProblem {
  file: string;
  line?: number | undefined;
  column?: string | undefined;
  reason: string;
}

/** At most so many problems are shown; the rest are counted. */
export const mostShown = 100;

/** Gathers what is wrong with the files of one upload. */
export class FileProblems {
  readonly shown: FileProblem[] = [];
  count = 0;

  add(problem: FileProblem): void {
    this.count += 1;
    if (this.shown.length < mostShown) this.shown.push(problem);
  }
}

/** „oceny.csv, wiersz 12, kolumna „data”: to nie jest data.” */
export const problemText = ({ file, line, column, reason }: FileProblem): string =>
  [
    file,
    ...(line === undefined ? [] : [`wiersz ${String(line)}`]),
    ...(column === undefined ? [] : [`kolumna „${column}”`]),
  ].join(', ') + `: ${reason}`;
