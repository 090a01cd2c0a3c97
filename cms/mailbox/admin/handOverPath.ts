/** Where a hand-over is downloaded. */
export const handOverPath = (id: string, part: 'table' | 'photos'): string =>
  `/api/mailboxLetters/hand-overs/${id}/${part}`;
