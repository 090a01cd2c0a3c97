import { useState } from 'preact/hooks';
import type { Upload, UploadsByField } from './upload.ts';
import type { Uploads } from './useUploads.ts';

/** Files of a form that is only tried: their names are shown, and no byte of them leaves the device. */
export const useTriedUploads = (): Uploads => {
  const [uploads, setUploads] = useState<UploadsByField>({});
  return {
    uploads,
    removed: undefined,
    add: (field, files) => {
      const added = files.map(({ name, size }): Upload => {
        const key = crypto.randomUUID();
        return { key, name, size, share: 1, id: key };
      });
      setUploads((current) => ({ ...current, [field.name]: [...(current[field.name] ?? []), ...added] }));
    },
    retry: () => undefined,
    undo: () => undefined,
    restore: () => 0,
    current: () => uploads,
    clear: () => {
      setUploads({});
    },
    remove: (name, { key }) => {
      setUploads((current) => ({
        ...current,
        [name]: (current[name] ?? []).filter((upload) => upload.key !== key),
      }));
    },
  };
};
