// Plain JavaScript, because an old Node cannot read the TypeScript of the other scripts: it would stop with a riddle.
const needed = [22, 22, 3];
const current = process.versions.node.split('.').map(Number);
const difference = needed.map((part, index) => (current[index] ?? 0) - part).find((part) => part !== 0) ?? 0;

if (difference < 0) {
  process.stderr.write(
    `Potrzebny jest Node ${needed.join('.')} lub nowszy, a to jest ${process.versions.node}: uruchom „npm ci” i potem „npm start”, bo npm sam użyje właściwej wersji.\n`,
  );
  process.exit(1);
}
