/** Where a connection is opened. */
export interface Endpoint {
  /** as in a URL, IPv6 in brackets, small letters */
  host: string;
  port: number;
}

/** The full address of a website, or nothing when it is not one. */
export const readHttpAddress = (address: string): URL | undefined => {
  const url = URL.parse(address.trim());
  const isPlain = url?.protocol === 'https:' || url?.protocol === 'http:';
  return url && isPlain && url.username === '' && url.password === '' ? url : undefined;
};

/** The host and port a website's address leads to. */
export const endpointOf = (url: URL): Endpoint => ({
  host: url.hostname,
  port: Number(url.port || (url.protocol === 'https:' ? '443' : '80')),
});

/** Reads `nazwa:port`, or only `nazwa` where a port goes without saying; nothing when it is neither. */
export const readEndpoint = (address: string, usualPort?: number): Endpoint | undefined => {
  const parts = /^([^\s/@?#:]+|\[[\da-f:.]+\])(?::(\d{1,5}))?$/i.exec(address.trim());
  const port = parts?.[2] === undefined ? usualPort : Number(parts[2]);
  if (port === undefined || port < 1 || port > 65_535) return undefined;
  // The URL parser writes every spelling of an IP address (0x7f.1, 2130706433) in one way.
  const host = URL.parse(`http://${parts?.[1] ?? ''}/`)?.hostname;
  return host === undefined || host === '' ? undefined : { host, port };
};
