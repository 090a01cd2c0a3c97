// Commands the design promises for a later release answer here, so that nobody takes silence for success.
export {};

const command = process.argv[2] ?? '';

process.stderr.write(
  `Polecenie „npm run ${command}” nie jest jeszcze gotowe: pojawi się w jednym z następnych wydań.\n`,
);
process.exitCode = 2;
