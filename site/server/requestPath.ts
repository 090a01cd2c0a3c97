/** A request's address, understood once: nothing behind this point decodes or normalises again. */
export interface RequestPath {
  /** decoded, starts with `/`, without `//`, `.`, `..`, escaped slashes or control signs */
  path: string;
  /** with the question mark, or empty */
  search: string;
}

// eslint-disable-next-line no-control-regex -- control signs are exactly what is refused
const forbidden = /[\u0000-\u001f\u007f\\?#;]/;

/** Reads a request target; an address that tries to look like another one is refused (undefined). */
export const readRequestPath = (target: string): RequestPath | undefined => {
  if (!target.startsWith('/') || target.length > 8192 || target.includes('#')) return undefined;
  const mark = target.indexOf('?');
  const raw = mark === -1 ? target : target.slice(0, mark);
  const search = mark === -1 ? '' : target.slice(mark);
  if (/%(?:2f|5c|00)/i.test(raw)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  // A second layer of escapes has no honest use in our addresses.
  if (/%[0-9a-f]{2}/i.test(path) || forbidden.test(path)) return undefined;
  const segments = path.split('/').slice(1);
  const tricky = segments.some(
    (segment, index) => segment === '.' || segment === '..' || (segment === '' && index < segments.length - 1),
  );
  return tricky ? undefined : { path, search };
};

/** Where a request goes: to the cms, to the tree, or nowhere because only our own processes may ask. */
export const destinationOf = (path: string): 'cms' | 'tree' | 'refused' => {
  const [first = '', second = ''] = path.toLowerCase().split('/').slice(1);
  if (first === 'api' && (second === 'publications' || second === 'internal')) return 'refused';
  // The first administrator comes from a command, never from an open page (design §4.18).
  if (first === 'admin' && second === 'create-first-user') return 'refused';
  return /^\/(?:admin|api|_next)(?:\/|$)/.test(path) ? 'cms' : 'tree';
};
