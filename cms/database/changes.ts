import type { Payload } from 'payload';

/** What was written in one call: whose rows, or nobody's in particular, and then everybody's. */
export interface Change {
  collection: string;
  /** residents and links the rows belong to; nothing when that cannot be told */
  owners: readonly string[] | undefined;
  /** rows came, and none that was there before was touched */
  isNew?: boolean;
}

type Row = Record<string, unknown>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

const owning = ['resident', 'link'] as const;

const ownersOfRow = (collection: string, row: Row): string[] =>
  // a resident's own row names nobody, and is nobody else's
  (collection === 'residents' ? ['id'] : owning).flatMap((field) => {
    const value = row[field];
    const id = isRow(value) ? value.id : value;
    return typeof id === 'string' ? [id] : [];
  });

/** The owners a condition names: all its rows are theirs. */
const ownersOfWhere = (where: unknown): string[] => {
  if (!isRow(where)) return [];
  const named = owning.flatMap((field) => {
    const asked = where[field];
    return isRow(asked) && typeof asked.equals === 'string' ? [asked.equals] : [];
  });
  return [...named, ...(Array.isArray(where.and) ? where.and.flatMap(ownersOfWhere) : [])];
};

/**
 * Whose rows a call of the adapter wrote. Where that is not plain from its rows or its condition, and where a row may
 * have changed hands, it is everybody's: a change told too widely costs time, one told too narrowly would hide.
 */
export const changeOf = (
  collection: string,
  args: { data?: unknown; where?: unknown },
  result: unknown,
  isNew: boolean,
): Change => {
  const movesRows = !isNew && isRow(args.data) && owning.some((field) => field in (args.data as Row));
  if (movesRows) return { collection, owners: undefined };
  // a new row whose writer wants nothing back is the one it gave
  const written = isNew && (result === null || result === undefined) ? args.data : result;
  const rows: unknown[] = Array.isArray(written) ? written : written === null || written === undefined ? [] : [written];
  const owners = rows.map((row) => (isRow(row) ? ownersOfRow(collection, row) : []));
  if (owners.some((some) => some.length === 0)) return { collection, owners: undefined, ...(isNew ? { isNew } : {}) };
  const named = [...ownersOfWhere(args.where), ...owners.flat()];
  return { collection, owners: named.length === 0 ? undefined : named, ...(isNew ? { isNew } : {}) };
};

const mostOwners = 50_000;

/**
 * When was what written last, on a clock that goes one step with each commit. Whoever keeps something made of rows in
 * memory asks it whether the rows are still the same. It is told by the adapter of every write there is, after the
 * commit and before the writer hears of it, so an acknowledged change is always seen.
 */
export class Changes {
  #now = 0;
  readonly #owners = new Map<string, Map<string, number>>();
  readonly #collections = new Map<string, number>();
  readonly #touched = new Map<string, number>();
  #forgotten = 0;

  /** The moment to remember before the first row is read. */
  now(): number {
    return this.#now;
  }

  /** Notes what one transaction has written. */
  note(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.#now += 1;
    for (const { collection, owners, isNew } of changes) {
      if (isNew !== true) this.#touched.set(collection, this.#now);
      if (owners === undefined) this.#collections.set(collection, this.#now);
      for (const owner of owners ?? []) {
        const own = this.#owners.get(owner) ?? new Map<string, number>();
        this.#owners.set(owner, own.set(collection, this.#now));
      }
    }
    if (this.#owners.size <= mostOwners) return;
    // What is not remembered any more counts as changed just now.
    this.#owners.clear();
    this.#forgotten = this.#now;
  }

  /** Whether a row of this collection that was there before was changed or removed after that moment; new ones don't count. */
  touchedSince(moment: number, collection: string): boolean {
    return (this.#touched.get(collection) ?? 0) > moment;
  }

  /**
   * Whether anything of these owners, or of everybody's in the collections that count, was written after that moment.
   * Of the owners' rows those of every collection count, unless it is said which.
   */
  since(
    moment: number,
    owners: readonly string[],
    counts: (collection: string) => boolean,
    countsOfOwners: (collection: string) => boolean = () => true,
  ): boolean {
    if (this.#now === moment) return false;
    if (this.#forgotten > moment) return true;
    const isLater = (written: ReadonlyMap<string, number>, which: (collection: string) => boolean): boolean => {
      for (const [collection, at] of written) if (at > moment && which(collection)) return true;
      return false;
    };
    return (
      owners.some((owner) => isLater(this.#owners.get(owner) ?? new Map(), countsOfOwners)) ||
      isLater(this.#collections, counts)
    );
  }
}

/**
 * The changes of this database, where this process is the only one that writes: SQLite, whose lock file sees to that.
 * On MongoDB other processes write as well, so there is nothing to ask and nothing may be kept.
 */
export const changesOf = (payload: Payload): Changes | undefined =>
  (payload.db as unknown as { changes?: Changes }).changes;
