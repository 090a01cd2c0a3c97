/** The better of the two compressed twins that a browser takes: `br`, `gzip`, or neither. */
export const acceptedEncoding = (header: string | string[] | undefined): 'br' | 'gzip' | undefined => {
  const accepted = new Set(
    String(header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, quality]) => !/^q=0(?:\.0*)?$/.test(quality ?? ''))
      .map(([name]) => name),
  );
  return accepted.has('br') ? 'br' : accepted.has('gzip') ? 'gzip' : undefined;
};
