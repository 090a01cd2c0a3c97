import type { CollectionBeforeChangeHook } from 'payload';
import type { CheckedFile } from '../files/storeSafely.ts';

/** The fingerprint under which the site asks for a picture's bytes. */
export const noteFingerprintBeforeChange: CollectionBeforeChangeHook = ({ data, req }) => {
  const checked = req.context.checkedFile as CheckedFile | undefined;
  return checked && req.file ? { ...data, sha256: checked.sha256 } : data;
};
