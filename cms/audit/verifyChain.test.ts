import fc from 'fast-check';
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { auditLink, chainStart } from './auditLink.ts';
import { checkChain, type FoundAuditRow } from './verifyChain.ts';

const facts = fc.record({
  commune: fc.option(fc.uuid()),
  at: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  actor: fc.constantFrom('system', 'staff:1', 'resident:2'),
  action: fc.string({ minLength: 1 }),
  objectType: fc.constantFrom('cases', 'documents'),
  objectId: fc.uuid(),
  details: fc.option(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()))),
});

const chainOf = (list: object[]): FoundAuditRow[] => {
  let prevHash = chainStart;
  return list.map((fact, index) => {
    const row = { id: v7(), seq: index + 1, ...fact } as FoundAuditRow;
    const hash = auditLink(prevHash, row);
    const linked = { ...row, prevHash, hash };
    prevHash = hash;
    return linked;
  });
};

const chains = fc.array(facts, { minLength: 2, maxLength: 12 }).map(chainOf);
const headOf = (rows: FoundAuditRow[]) => ({ seq: rows.length, hash: rows.at(-1)?.hash ?? chainStart });
const at = (rows: FoundAuditRow[], index: number): FoundAuditRow => {
  const row = rows[index];
  if (!row) throw new Error('no such row');
  return row;
};
const position = fc.nat({ max: 1000 });

test('an untouched audit trail is intact, however its details were ordered when they were read', async () => {
  await fc.assert(
    fc.asyncProperty(chains, async (rows) => {
      const read = rows.map((row) =>
        typeof row.details === 'object' && row.details !== null
          ? { ...row, details: Object.fromEntries(Object.entries(row.details).reverse()) }
          : row,
      );
      expect(await checkChain(read, headOf(rows))).toEqual({ intact: true, rows: rows.length, head: headOf(rows) });
    }),
  );
});

test('an edited row is found, whichever of its facts was changed', async () => {
  const fields = ['id', 'commune', 'at', 'actor', 'action', 'objectType', 'objectId', 'details'] as const;
  await fc.assert(
    fc.asyncProperty(chains, position, fc.constantFrom(...fields), async (rows, where, field) => {
      const index = where % rows.length;
      const edited = rows.with(index, { ...at(rows, index), [field]: `podmienione ${v7()}` });
      expect(await checkChain(edited, headOf(rows))).toEqual({ intact: false, seq: index + 1, fault: 'edited' });
    }),
  );
});

test('a row edited together with its own hash is found at the next row or at the end', async () => {
  await fc.assert(
    fc.asyncProperty(chains, position, async (rows, where) => {
      const index = where % rows.length;
      const changed = { ...at(rows, index), actor: 'staff:podmieniony' };
      const edited = rows.with(index, { ...changed, hash: auditLink(changed.prevHash, changed) });
      expect((await checkChain(edited, headOf(rows))).intact).toBe(false);
    }),
  );
});

test('a deleted row is found, the last ones too', async () => {
  await fc.assert(
    fc.asyncProperty(chains, position, position, async (rows, where, count) => {
      const index = where % rows.length;
      const left = rows.toSpliced(index, 1 + (count % (rows.length - index)));
      expect((await checkChain(left, headOf(rows))).intact).toBe(false);
    }),
  );
});

test('rows that changed places are found, even when they also changed numbers', async () => {
  await fc.assert(
    fc.asyncProperty(chains, position, position, fc.boolean(), async (rows, a, b, renumbered) => {
      const [first, second] = [a % rows.length, b % rows.length];
      fc.pre(first !== second);
      const moved = rows.with(first, at(rows, second)).with(second, at(rows, first));
      const shown = renumbered ? moved.map((row, index) => ({ ...row, seq: index + 1 })) : moved;
      expect((await checkChain(shown, headOf(rows))).intact).toBe(false);
    }),
  );
});

test('a row slipped in, or the whole tail written anew, is found', async () => {
  await fc.assert(
    fc.asyncProperty(chains, position, facts, async (rows, where, fact) => {
      const index = where % rows.length;
      const slipped = rows
        .toSpliced(index, 0, at(chainOf([fact]), 0))
        .map((row, place) => ({ ...row, seq: place + 1 }));
      expect((await checkChain(slipped, headOf(rows))).intact).toBe(false);
      const anew = chainOf([...rows.slice(0, index), { ...fact, action: `inne ${v7()}` }, ...rows.slice(index + 1)]);
      expect((await checkChain(anew, headOf(rows))).intact).toBe(false);
    }),
  );
});
