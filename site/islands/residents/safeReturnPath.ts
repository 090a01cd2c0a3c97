const home = '/moje-miasto/';

/**
 * Where to go after logging in: the asked path if it lies in the portal of this very site, otherwise the panel.
 * Anything else would let a stranger's link send people away with our name on it.
 */
export const safeReturnPath = (asked: string | null, origin: string): string => {
  if (asked === null || !asked.startsWith(home) || /[\\\p{Cc}]/u.test(asked)) return home;
  let url: URL;
  try {
    url = new URL(asked, origin);
  } catch {
    return home;
  }
  if (url.origin !== origin || !url.pathname.startsWith(home)) return home;
  return url.pathname === `${home}logowanie/` ? home : url.pathname + url.search;
};

/** The log-in page that leads back to where the resident was. */
export const loginPath = (from: { pathname: string; search: string }): string => {
  const path = from.pathname + from.search;
  return path === home ? `${home}logowanie/` : `${home}logowanie/?dalej=${encodeURIComponent(path)}`;
};
