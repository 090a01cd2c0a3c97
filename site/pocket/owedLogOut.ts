const PENDING = 'moje-miasto:log-out-pending';

/** Remembers that the portal has not heard of a log-out yet. */
export const owePortalLogOut = (owed: boolean): void => {
  try {
    if (owed) localStorage.setItem(PENDING, '1');
    else localStorage.removeItem(PENDING);
  } catch {
    // a browser that keeps nothing has nothing to remember
  }
};

/** Whether a log-out made without a connection still has to be told to the portal. */
export const owesPortalLogOut = (): boolean => {
  try {
    return localStorage.getItem(PENDING) === '1';
  } catch {
    return false;
  }
};
