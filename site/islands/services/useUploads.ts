import { useEffect, useRef, useState } from 'preact/hooks';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { forgetUploads } from './forgetUploads.ts';
import type { SendFile } from './sendFile.ts';
import { uploadsOf, type Upload, type UploadsByField } from './upload.ts';

/** A file taken off a form, until that can no longer be undone. */
export interface RemovedUpload {
  field: string;
  upload: Upload;
  at: number;
}

interface Source {
  file: File;
  sendFile: SendFile;
  stop: AbortController;
  /** ends a pause at once */
  wake?: () => void;
}

/** The files of a form by field, on their way to the office; removed and brought back. */
export const useUploads = () => {
  const office = useOffice();
  const [uploads, setUploads] = useState<UploadsByField>({});
  const [removed, setRemoved] = useState<RemovedUpload>();
  // as they are now: a file may move on between two drawings
  const now = useRef<UploadsByField>({});
  const lastRemoved = useRef<RemovedUpload>();
  const sources = useRef(new Map<string, Source>());

  const change = (next: UploadsByField): void => {
    now.current = next;
    setUploads(next);
  };
  const mapLists = (map: (list: Upload[]) => Upload[]): void => {
    change(Object.fromEntries(Object.entries(now.current).map(([name, list]) => [name, map(list)])));
  };
  const patch = (key: string, more: Partial<Upload>): void => {
    mapLists((list) => list.map((upload) => (upload.key === key ? { ...upload, ...more } : upload)));
  };
  const find = (key: string): Upload | undefined =>
    Object.values(now.current)
      .flat()
      .find((upload) => upload.key === key);
  const setLastRemoved = (next: RemovedUpload | undefined): void => {
    lastRemoved.current = next;
    setRemoved(next);
  };
  /** What was removed stays so. */
  const settleRemoved = (): void => {
    const last = lastRemoved.current?.upload;
    setLastRemoved(undefined);
    const id = last?.id ?? last?.begun;
    if (id !== undefined) forgetUploads([id]);
  };

  /** Takes over a row of an earlier visit that waits for this very file. */
  const onState = (key: string, { id, offset, size }: UploadState): void => {
    mapLists((list) => list.filter((one) => one.key === key || one.begun !== id));
    patch(key, { begun: id, share: offset / size, pause: undefined });
  };

  const send = (key: string, { file, sendFile }: Pick<Source, 'file' | 'sendFile'>): void => {
    sources.current.get(key)?.stop.abort();
    const stop = new AbortController();
    const source: Source = { file, sendFile, stop };
    sources.current.set(key, source);
    patch(key, { problem: undefined, mayRetry: undefined, crowded: undefined, pause: undefined });
    void sendFile({
      ...{ file, office, signal: stop.signal },
      row: () => find(key),
      besides: () =>
        Object.values(now.current)
          .flat()
          .flatMap(({ key: other, id, begun, pause }) =>
            other === key || pause === 'file' ? [] : (id ?? begun ?? []),
          ),
      onState: (state) => {
        onState(key, state);
      },
      change: (more) => {
        patch(key, more);
      },
      onWaiting: (wake) => {
        source.wake = wake;
      },
    });
  };

  useEffect(() => {
    addEventListener('pagehide', settleRemoved);
    return () => {
      removeEventListener('pagehide', settleRemoved);
      settleRemoved();
      for (const { stop } of sources.current.values()) stop.abort();
    };
  }, []);

  return {
    uploads,
    removed,
    /** Takes chosen files and what sends them; one that is too large is shown with the reason and never sent. */
    add: (field: Extract<ServiceField, { type: 'files' }>, files: File[], sendFile: SendFile): void => {
      const chosen = files.map((file) => ({ file, key: crypto.randomUUID() }));
      const added = chosen.map(({ file, key }): Upload => {
        const upload = { key, name: file.name, size: file.size, share: 0 };
        if (file.size === 0) return { ...upload, problem: 'Plik jest pusty. Wybierz inny.' };
        return file.size <= field.maxSize
          ? upload
          : { ...upload, problem: `Plik jest za duży. Może mieć najwyżej ${formatBytes(field.maxSize)}.` };
      });
      change({ ...now.current, [field.name]: [...(now.current[field.name] ?? []), ...added] });
      for (const { file, key } of chosen) if (find(key)?.problem === undefined) send(key, { file, sendFile });
    },
    /** Sends again what failed, or at once what waits for the connection. */
    retry: (key: string): void => {
      const source = sources.current.get(key);
      if (source && find(key)?.pause === 'line') source.wake?.();
      else if (source) send(key, source);
    },
    /** Takes a file off the form, or stops it on its way; it can be brought back until something else is removed. */
    remove: (field: string, upload: Upload): void => {
      settleRemoved();
      sources.current.get(upload.key)?.stop.abort();
      const list = now.current[field] ?? [];
      change({ ...now.current, [field]: list.filter(({ key }) => key !== upload.key) });
      // what the office has nothing of, and will not take, needs no way back
      if (upload.problem === undefined)
        setLastRemoved({ field, upload, at: list.findIndex(({ key }) => key === upload.key) });
    },
    undo: (): void => {
      const last = lastRemoved.current;
      if (!last) return;
      setLastRemoved(undefined);
      const { field, upload, at } = last;
      const list = now.current[field] ?? [];
      change({ ...now.current, [field]: [...list.slice(0, at), upload, ...list.slice(at)] });
      const source = sources.current.get(upload.key);
      if (upload.id === undefined && source) send(upload.key, source);
    },
    /** Brings back what answers of an earlier visit name; says how many files are no longer there. */
    restore: (fields: ServiceField[], answers: Answers, waiting: UploadState[] | undefined): number => {
      const { uploads: earlier, lost } = uploadsOf(fields, answers, waiting);
      const known = new Set(Object.values(now.current).flatMap((list) => list.map(({ id, begun }) => id ?? begun)));
      const merged = Object.entries(earlier).map(([name, list]) => [
        name,
        [...(now.current[name] ?? []), ...list.filter(({ id, begun }) => !known.has(id ?? begun))],
      ]);
      change({ ...now.current, ...(Object.fromEntries(merged) as UploadsByField) });
      return lost;
    },
    /** As it is at this moment, before the next drawing. */
    current: (): UploadsByField => now.current,
    /** Begins without files; what the office has of them is thrown away with the draft. */
    clear: (): void => {
      for (const { stop } of sources.current.values()) stop.abort();
      sources.current.clear();
      setLastRemoved(undefined);
      change({});
    },
  };
};
export type Uploads = ReturnType<typeof useUploads>;
