const entryPattern = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\]):\d{1,5}$/;

/** Reads `host:port,host:port`, small letters; nothing when an entry is not of that form. */
export const readOutgoingAllow = (text: string): string[] | undefined => {
  const entries = text
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
  return entries.every((entry) => entryPattern.test(entry)) ? entries : undefined;
};

/** Whether `host:port` is on the list; `*.localhost:4321` stands for every name under it. */
export const isAllowedOutgoing = (allow: readonly string[], host: string, port: number): boolean => {
  const wanted = `${host.toLowerCase()}:${String(port)}`;
  return allow.some((entry) => (entry.startsWith('*.') ? wanted.endsWith(entry.slice(1)) : entry === wanted));
};
