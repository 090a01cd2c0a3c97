// npm run bench -- NAME: the measurements the design names; none of them is there yet.
const names = ['publish', 'build', 'search', 'submit', 'portal'];
const name = process.argv[2];

process.stderr.write(
  name !== undefined && names.includes(name)
    ? `Pomiar „${name}” nie jest jeszcze gotowy: pojawi się w jednym z następnych wydań.\n`
    : `Podaj nazwę pomiaru: ${names.join(', ')}, na przykład „npm run bench -- publish”.\n`,
);
process.exitCode = 2;
