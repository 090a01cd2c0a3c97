import { useState } from 'preact/hooks';
import { readToken } from './readToken.ts';

/** The token of this address, taken out of the address bar and the history at once. */
export const useToken = (): string | undefined => {
  const [token] = useState(() => {
    const found = readToken(location.hash);
    if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
    return found;
  });
  return token;
};
