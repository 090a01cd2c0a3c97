import { createHash } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';

/** The fingerprint under which the site asks for a picture's bytes: of what is stored, because Payload writes WebP anew. */
export const noteFingerprintBeforeChange: CollectionBeforeChangeHook = ({ data, req }) =>
  req.file ? { ...data, sha256: createHash('sha256').update(req.file.data).digest('hex') } : data;
