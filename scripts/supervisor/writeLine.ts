// A reader that went away (a closed pipe) must not take the product down with it.
process.stdout.on('error', () => undefined);

/** One line to standard output. */
export const writeLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
