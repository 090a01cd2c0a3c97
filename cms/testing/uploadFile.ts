import type { TestCms } from './startPayload.ts';

/** Sends a file and the facts of its row to an upload collection, as the admin does; with an id it replaces the file. */
export const uploadFile = async (
  cms: TestCms,
  { collection, staff, id, data }: { collection: 'documents' | 'media'; staff: string; id?: string; data: object },
  file: { name: string; type: string; bytes: Uint8Array },
): Promise<Response> => {
  const form = new FormData();
  form.append('_payload', JSON.stringify(data));
  form.append('file', new Blob([file.bytes as Uint8Array<ArrayBuffer>], { type: file.type }), file.name);
  return cms.call(id === undefined ? 'POST' : 'PATCH', `/${collection}${id === undefined ? '' : `/${id}`}`, {
    staff,
    body: form,
  });
};
