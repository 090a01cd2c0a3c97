/** The one policy of every page: our own files only, no inline script, no embedding by others. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "base-uri 'none'",
].join('; ');

/** For files that people uploaded: whatever they are, they do nothing in our name. */
export const FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

/** Browsers show no PDF inside a sandbox, so a PDF is only kept from loading anything foreign. */
export const PDF_POLICY =
  "default-src 'self'; object-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** For answers of the cms that bring no policy of their own. */
export const ADMIN_POLICY = "object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

/** Headers of every answer, also of 304, 404 and redirects; `https` adds the promise to stay encrypted. */
export const securityHeaders = (https: boolean): Record<string, string> => ({
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
