import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyDocument } from '../testing/anyDocument.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

interface Locks {
  docs: { id: string; user: { value: { id: string; name: string; hash?: string } } }[];
}

let cms: TestCms;
let documentId: string;

beforeAll(async () => {
  cms = await startPayload();
  cms.payload.logger.level = 'silent';
  const { token } = await cms.staff('editor');
  const answer = await cms.call('POST', '/pages?draft=true', { staff: token, body: anyDocument(cms.payload, 'pages') });
  documentId = ((await answer.json()) as { doc: { id: string } }).doc.id;
  const { id } = await cms.staff('editor');
  await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'pages', value: documentId }, user: { relationTo: 'staff', value: id } },
    req: await createLocalReq({}, cms.payload),
  });
});
afterAll(async () => {
  await cms.stop();
});

const question = () =>
  `/payload-locked-documents?where[document.relationTo][equals]=pages&where[document.value][equals]=${documentId}`;
const locks = async (staff: string): Promise<Locks> =>
  (await (await cms.call('GET', question(), { staff })).json()) as Locks;

test('a colleague sees whose hand is on the document, by name alone', async () => {
  const { docs } = await locks((await cms.staff('publisher')).token);
  expect(docs).toHaveLength(1);
  expect(docs[0]?.user.value).toMatchObject({ name: 'editor chelm' });
  expect(Object.keys(docs[0]?.user.value ?? {}).sort()).toEqual(['collection', 'email', 'id', 'name']);
  expect(JSON.stringify(docs)).not.toContain('editor@chelm.example');
});

test('another commune sees no lock, and staff without content none at all', async () => {
  expect((await locks((await cms.staff('publisher', 'koden')).token)).docs).toEqual([]);
  expect((await cms.call('GET', question(), { staff: (await cms.staff('clerk')).token })).status).toBe(403);
  expect((await cms.call('GET', question())).status).toBe(403);
});

test('a lock is taken over for oneself only, and given back by its holder only', async () => {
  const publisher = await cms.staff('publisher');
  const editor = await cms.staff('editor');
  const koden = await cms.staff('publisher', 'koden');
  const lock = (await locks(publisher.token)).docs[0]?.id ?? '';
  const path = `/payload-locked-documents/${lock}`;
  const take = (staff: string, id: string, more = {}) =>
    cms.call('PATCH', path, { staff, body: { user: { relationTo: 'staff', value: id }, ...more } });
  expect((await take(publisher.token, editor.id)).status).toBe(403);
  expect((await take(koden.token, koden.id)).status).toBe(403);
  const elsewhere = { document: { relationTo: 'pages', value: 'another' } };
  expect((await take(publisher.token, publisher.id, elsewhere)).status).toBe(403);
  expect((await cms.call('DELETE', path, { staff: publisher.token })).status).toBe(403);
  expect((await take(publisher.token, publisher.id)).status).toBe(200);
  expect((await cms.call('DELETE', path, { staff: editor.token })).status).toBe(403);
  expect((await cms.call('DELETE', path, { staff: publisher.token })).status).toBe(200);
  const made = await cms.call('POST', '/payload-locked-documents', {
    staff: editor.token,
    body: { document: { relationTo: 'pages', value: documentId }, user: { relationTo: 'staff', value: editor.id } },
  });
  expect(made.status).toBe(403);
});

test('whoever closes the document or hands it over takes the hand off it, and nobody else can', async () => {
  const editor = await cms.staff('editor');
  const publisher = await cms.staff('publisher');
  const lockFor = async (value: string) => {
    await cms.payload.db.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'pages', value: documentId }, user: { relationTo: 'staff', value } },
      req: await createLocalReq({}, cms.payload),
    });
  };
  const call = (path: string, staff: string, body = {}) =>
    cms.call('POST', `/pages/${documentId}/${path}`, { staff, body });
  await lockFor(editor.id);
  expect((await call('give-lock-back', publisher.token)).status).toBe(204);
  expect((await call('give-lock-back', (await cms.staff('publisher', 'koden')).token)).status).toBe(404);
  expect((await locks(publisher.token)).docs).toHaveLength(1);
  expect((await call('give-lock-back', editor.token)).status).toBe(204);
  expect((await locks(publisher.token)).docs).toEqual([]);
  await lockFor(editor.id);
  expect((await call('ask-review', editor.token)).status).toBe(200);
  expect((await locks(publisher.token)).docs).toEqual([]);
  await lockFor(publisher.id);
  expect((await call('send-back', publisher.token, { comment: 'Brakuje godzin.' })).status).toBe(200);
  expect((await locks(editor.token)).docs).toEqual([]);
});

test('a document that saves itself stays in the hand that holds it; a save by hand takes it off', async () => {
  const editor = await cms.staff('editor');
  const publisher = await cms.staff('publisher');
  await cms.payload.db.create({
    collection: 'payload-locked-documents',
    data: { document: { relationTo: 'pages', value: documentId }, user: { relationTo: 'staff', value: editor.id } },
    req: await createLocalReq({}, cms.payload),
  });
  const save = (query: string, staff: string) =>
    cms.call('PATCH', `/pages/${documentId}?draft=true${query}`, { staff, body: { summary: 'Piszę dalej.' } });
  for (let time = 0; time < 2; time += 1) {
    expect((await save('&autosave=true', editor.token)).status).toBe(200);
    expect((await locks(publisher.token)).docs.map(({ user }) => user.value.name)).toEqual(['editor chelm']);
  }
  expect((await save('&autosave=true', publisher.token)).status).toBe(423);
  expect((await locks(publisher.token)).docs).toHaveLength(1);
  expect((await save('', editor.token)).status).toBe(200);
  expect((await locks(publisher.token)).docs).toEqual([]);
  expect((await save('&autosave=true', editor.token)).status).toBe(200);
  expect((await locks(publisher.token)).docs).toEqual([]);
});
