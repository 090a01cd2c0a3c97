import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';

/** Bytes of one file. */
export const largestUpload = 10_000_000;

/** Files of one resident that wait to be filed, those still on their way among them. */
export const mostWaitingUploads = 20;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What is said of a file before its first byte: with the sum its parts can be brought together again, and only so. */
export const uploadBeginningSchema = z.object({
  name: z.string().min(1).max(1000),
  size: z.int().positive(),
  sha256: sha256Schema,
  /** ids the sender has in hand already: the same file may be meant twice */
  besides: z.array(idSchema).max(100).default([]),
});
export type UploadBeginning = z.infer<typeof uploadBeginningSchema>;

/** A file on its way or arrived, not filed yet; its id stays the same. */
export const uploadStateSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  size: z.int().nonnegative(),
  sha256: sha256Schema,
  /** how many bytes are here */
  offset: z.int().nonnegative(),
  /** it is whole, was looked at and can be filed */
  kept: z.boolean(),
});
export type UploadState = z.infer<typeof uploadStateSchema>;

/** Everything of a resident's that waits to be filed. */
export const waitingUploadsSchema = z.object({ uploads: z.array(uploadStateSchema) });
