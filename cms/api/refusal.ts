import { APIError } from 'payload';

/** A refusal in words for whoever asked, which Payload repeats as they are whatever the status. */
export const refusal = (message: string, status = 400, data: Record<string, unknown> | null = null): APIError =>
  new APIError(message, status, data, true);
