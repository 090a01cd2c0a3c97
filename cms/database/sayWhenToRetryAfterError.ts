import { APIError, type AfterErrorHook } from 'payload';

/** Whoever is turned away because somebody else is writing is told when to come back. */
export const sayWhenToRetryAfterError: AfterErrorHook = ({ error, req }) => {
  if (!(error instanceof APIError) || error.status !== 503) return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', '2');
};
