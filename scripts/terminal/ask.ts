import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { StartError } from '../supervisor/startError.ts';

/** The value after `--name` on the command line, if any. */
export const option = (name: string, args: readonly string[] = process.argv.slice(2)): string | undefined => {
  const joined = args.find((arg) => arg.startsWith(`--${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 3);
  const index = args.indexOf(`--${name}`);
  return index === -1 ? undefined : args[index + 1];
};

let piped: AsyncIterator<string> | undefined;

const nextPipedLine = async (): Promise<string | undefined> => {
  piped ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const line = await piped.next();
  return line.done === true ? undefined : line.value;
};

/** Asks one question on the terminal (or takes the next piped line); a hidden answer is not shown while typed. */
export const ask = async (question: string, { hidden = false } = {}): Promise<string> => {
  let answer: string | undefined;
  if (process.stdin.isTTY) {
    let muted = false;
    const output = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        if (!muted) process.stderr.write(chunk);
        done();
      },
    });
    const terminal = createInterface({ input: process.stdin, output, terminal: true });
    const answered = terminal.question(`${question}: `);
    muted = hidden;
    answer = await answered.finally(() => {
      terminal.close();
    });
    if (hidden) process.stderr.write('\n');
  } else {
    answer = await nextPipedLine();
  }
  if (answer === undefined || answer.trim() === '') throw new StartError(`Brak odpowiedzi na pytanie „${question}”.`);
  return hidden ? answer : answer.trim();
};

/** Asks for a new password twice, so that a slip of the finger does not lock anyone out. */
export const askNewPassword = async (): Promise<string> => {
  const password = await ask('Hasło (co najmniej 12 znaków)', { hidden: true });
  if (password.length < 12) throw new StartError('Hasło musi mieć co najmniej 12 znaków.');
  if (process.stdin.isTTY && password !== (await ask('Powtórz hasło', { hidden: true }))) {
    throw new StartError('Hasła nie są takie same: uruchom polecenie jeszcze raz.');
  }
  return password;
};
