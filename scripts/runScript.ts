import { EnvironmentError } from '../content-models/environment/environment.ts';
import { StartError } from './supervisor/startError.ts';

/** Runs a command: an expected failure becomes one sentence on stderr and exit code 1, anything else keeps its trace. */
export const runScript = async (main: () => Promise<void> | void): Promise<void> => {
  try {
    await main();
  } catch (error) {
    const expected = error instanceof StartError || error instanceof EnvironmentError;
    process.stderr.write(
      `${expected ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 1;
  }
};
