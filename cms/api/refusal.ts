import { APIError } from 'payload';

/**
 * A refusal in words for whoever asked. Payload repeats the words of errors that have a name, and a class loses its name
 * when the admin is built.
 */
export const refusal = (message: string, status = 400, data: Record<string, unknown> | null = null): APIError =>
  Object.assign(new APIError(message, status, data, true), { name: 'APIError' });
