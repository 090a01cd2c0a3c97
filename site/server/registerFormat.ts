import type { RequestPath } from './requestPath.ts';

/**
 * The file behind `?format=json` or `?format=xml` on the register of changes, as Bulletins of other offices offer it;
 * any other address stays as it is.
 */
export const withRegisterFormat = (address: RequestPath): RequestPath => {
  if (!/^\/bip\/rejestr-zmian\/(?:\d{4}\/\d{2}\/)?$/.test(address.path)) return address;
  const format = new URLSearchParams(address.search).get('format');
  return format === 'json' || format === 'xml' ? { path: `${address.path}rejestr.${format}`, search: '' } : address;
};
