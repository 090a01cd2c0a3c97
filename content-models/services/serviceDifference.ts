import { z } from 'zod';

/** What kind of difference it is; the order in which a list of them is read. */
export const differenceKinds = {
  removed: 'usunięte',
  added: 'dodane',
  retyped: 'inny rodzaj',
  moved: 'przeniesione',
  renamed: 'inna nazwa',
  changed: 'zmienione',
} as const;
export type DifferenceKind = keyof typeof differenceKinds;

/** One difference between two versions of a form, in words for whoever publishes it. */
export const serviceDifferenceSchema = z.object({
  kind: z.enum(Object.keys(differenceKinds) as [DifferenceKind, ...DifferenceKind[]]),
  /** „Ekran „Twoje dane”, pytanie „Telefon”” */
  where: z.string(),
  /** one sentence */
  what: z.string(),
});
export type ServiceDifference = z.infer<typeof serviceDifferenceSchema>;

const inOrder = (_key: string, inner: unknown): unknown =>
  typeof inner === 'object' && inner !== null && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
    : inner;

/** JSON with its keys in one order, so that two equal things are equal texts. */
export const orderedJson = (value: unknown): string =>
  // nothing has no JSON: a part that is left out is unlike every other
  value === undefined ? 'nothing' : JSON.stringify(value, inOrder);

/** Whether two parts of definitions say the same. */
export const isSame = (one: unknown, other: unknown): boolean => orderedJson(one) === orderedJson(other);

/** Collects differences of one place. */
export interface Teller {
  tell: (kind: DifferenceKind, where: string, what: string) => void;
  /** a value as text, before and after */
  change: (where: string, what: string, before: string | undefined, after: string | undefined) => void;
}

/** A list of differences that is being written. */
export const startTelling = (): Teller & { told: ServiceDifference[] } => {
  const told: ServiceDifference[] = [];
  const tell: Teller['tell'] = (kind, where, what) => {
    told.push({ kind, where, what });
  };
  return {
    told,
    tell,
    change: (where, what, before, after) => {
      if (before === after) return;
      if (before === undefined) tell('added', where, `${what}: „${after ?? ''}”.`);
      else if (after === undefined) tell('removed', where, `${what}: nie ma już „${before}”.`);
      else tell('changed', where, `${what}: było „${before}”, jest „${after}”.`);
    },
  };
};

interface Named {
  name: string;
}

/** Pairs two lists by name; tells what came, what went, and which of those that stayed stand in another order. */
export const pairByName = <Item extends Named>(
  before: readonly Item[],
  after: readonly Item[],
): { removed: Item[]; added: Item[]; both: { before: Item; after: Item; isMoved: boolean }[] } => {
  const old = new Map(before.map((one) => [one.name, one]));
  const stayed = after.filter(({ name }) => old.has(name));
  const order = before.filter(({ name }) => stayed.some((one) => one.name === name)).map(({ name }) => name);
  const kept = longestCommon(
    order,
    stayed.map(({ name }) => name),
  );
  return {
    removed: before.filter(({ name }) => !after.some((one) => one.name === name)),
    added: after.filter(({ name }) => !old.has(name)),
    both: stayed.flatMap((one) => {
      const was = old.get(one.name);
      return was ? [{ before: was, after: one, isMoved: !kept.has(one.name) }] : [];
    }),
  };
};

/** The names that keep their order: only the others have moved, so that one question taken down is one difference. */
const longestCommon = (one: readonly string[], other: readonly string[]): Set<string> => {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const line = lengths[row];
      if (line)
        line[column] =
          one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  const kept = new Set<string>();
  for (let row = 0, column = 0; row < one.length && column < other.length;) {
    const name = one[row];
    if (name !== undefined && name === other[column]) {
      kept.add(name);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
};
