import { useRef, useState } from 'preact/hooks';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { failureText } from '../shared/failure.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import type { Upload, UploadsByField } from './upload.ts';
import { uploadFile } from './uploadFile.ts';

/** The files of a form by field: sending, removing, sending again. */
export const useUploads = () => {
  const office = useOffice();
  const [uploads, setUploads] = useState<UploadsByField>({});
  const sources = useRef(new Map<string, { file: File; stop: AbortController }>());

  const patch = (key: string, change: Partial<Upload>) => {
    setUploads((current) =>
      Object.fromEntries(
        Object.entries(current).map(([name, list]) => [
          name,
          list.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)),
        ]),
      ),
    );
  };
  const send = async (key: string, file: File): Promise<void> => {
    const stop = new AbortController();
    sources.current.set(key, { file, stop });
    patch(key, { share: 0, problem: undefined, mayRetry: undefined });
    const result = await uploadFile(
      file,
      (share) => {
        patch(key, { share });
      },
      stop.signal,
    );
    if (result.ok) patch(key, { share: 1, id: result.value.id });
    else patch(key, { problem: failureText(result.failure, office), mayRetry: result.failure.kind !== 'refused' });
  };
  return {
    uploads,
    /** Takes chosen files; one that is too large is shown with the reason and never sent. */
    add: (field: Extract<ServiceField, { type: 'files' }>, files: File[]): void => {
      const chosen = files.map((file) => ({ file, key: crypto.randomUUID() }));
      const added = chosen.map(({ file, key }): Upload => {
        const upload = { key, name: file.name, size: file.size, share: 0 };
        return file.size <= field.maxSize
          ? upload
          : { ...upload, problem: `Plik jest za duży. Może mieć najwyżej ${formatBytes(field.maxSize)}.` };
      });
      setUploads((current) => ({ ...current, [field.name]: [...(current[field.name] ?? []), ...added] }));
      for (const { file, key } of chosen) if (file.size <= field.maxSize) void send(key, file);
    },
    retry: (key: string): void => {
      const source = sources.current.get(key);
      if (source) void send(key, source.file);
    },
    remove: (name: string, { key, id }: Upload): void => {
      sources.current.get(key)?.stop.abort();
      sources.current.delete(key);
      setUploads((current) => ({
        ...current,
        [name]: (current[name] ?? []).filter((upload) => upload.key !== key),
      }));
      // a file nobody points to is swept by the office anyway
      if (id !== undefined) void portal.delete(`/uploads/${id}`, noContent);
    },
  };
};
export type Uploads = ReturnType<typeof useUploads>;
