import { pino } from 'pino';

/** The site process's log: one JSON line per event on standard output, never with a query, a body or a token. */
export const log = pino({ name: 'site', base: undefined, timestamp: pino.stdTimeFunctions.isoTime });

/** An error as one line for the log. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
