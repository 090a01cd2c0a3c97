/** Where a chain of redirects ends; nothing when it comes back to an address it has passed. */
export const endOfChain = (from: string, redirects: ReadonlyMap<string, string>): string | undefined => {
  const passed = new Set([from]);
  let at = redirects.get(from);
  while (at !== undefined) {
    if (passed.has(at)) return undefined;
    passed.add(at);
    const next = redirects.get(at);
    if (next === undefined) return at;
    at = next;
  }
  return undefined;
};

/**
 * The redirects that hold: those made by hand before those that a moved document left behind, never from an address at
 * which a page lives, each straight to its end; a circle is left out.
 */
export const joinRedirects = (
  moved: ReadonlyMap<string, string>,
  byHand: ReadonlyMap<string, string>,
  isAlive: (path: string) => boolean,
): Record<string, string> => {
  const all = new Map([...moved, ...byHand].filter(([from]) => !isAlive(from)));
  return Object.fromEntries(
    [...all.keys()].sort().flatMap((from) => {
      const to = endOfChain(from, all);
      return to === undefined ? [] : [[from, to]];
    }),
  );
};
