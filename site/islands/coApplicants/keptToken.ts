const name = 'moje-miasto:co-application';

/** The token of an invitation while its owner logs in: in this tab alone, because an address would show it. */
export const keptToken = {
  /** Keeps a fresh one, or gives the one kept before. */
  keep: (fresh: string | undefined): string | undefined => {
    try {
      if (fresh !== undefined) sessionStorage.setItem(name, fresh);
      return fresh ?? sessionStorage.getItem(name) ?? undefined;
    } catch {
      return fresh;
    }
  },
  forget: (): void => {
    try {
      sessionStorage.removeItem(name);
    } catch {
      // a storage that cannot be read has nothing of ours
    }
  },
};
