// npm run bench -- NAME: the measurements the design names; none of them is there yet.
export {};

const names = ['publish', 'build', 'search', 'submit', 'portal'];
const wanted = process.argv[2];

process.stderr.write(
  wanted !== undefined && names.includes(wanted)
    ? `Pomiar „${wanted}” nie jest jeszcze gotowy: pojawi się w jednym z następnych wydań.\n`
    : `Podaj nazwę pomiaru: ${names.join(', ')}, na przykład „npm run bench -- publish”.\n`,
);
process.exitCode = 2;
