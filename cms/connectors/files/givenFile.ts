/** A file as an institution's staff uploaded it. */
export interface GivenFile {
  name: string;
  bytes: Uint8Array;
}

/** Bytes of one file, and of all files that stand together, after unpacking. */
export const largestFile = 30_000_000;
export const largestSet = 60_000_000;
/** Files that stand together. */
export const mostFiles = 3000;
