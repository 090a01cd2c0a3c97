import { z } from 'zod';

/** `Nr XII/123/26`: session in Roman numerals, running number, year (u.s.g. art. 14). */
export const resolutionNumberSchema = z
  .string()
  .regex(/^[IVXLCDM]+\/\d{1,4}\/\d{2}$/, 'Numer uchwały ma postać XII/123/26.');

/** `123/26` or `123/2026`. */
export const ordinanceNumberSchema = z
  .string()
  .regex(/^\d{1,4}\/(?:\d{2}|\d{4})$/, 'Numer zarządzenia ma postać 123/26 albo 123/2026.');

/** A session of the council, `XII`. */
export const sessionNumberSchema = z
  .string()
  .regex(/^[IVXLCDM]+$/, 'Numer sesji wpisz cyframi rzymskimi, na przykład XII.');

const parts = /^(?:[IVXLCDM]+\/)?0*(\d+)\/(?:\d{2})?(\d{2})$/;

/**
 * What makes a number one of a kind in its commune, `123/26`: the running number and the year. The session does not
 * count, because resolutions are numbered through the whole term, and 26 and 2026 are the same year.
 */
export const actNumberKey = (number: string): string => {
  const [, running, year] = parts.exec(number.trim()) ?? [];
  return running === undefined || year === undefined ? number.trim() : `${running}/${year}`;
};

/** The session that a resolution's number names: `XII` of `XII/123/26`. */
export const sessionOfNumber = (number: string): string | undefined => /^([IVXLCDM]+)\//.exec(number)?.[1];
