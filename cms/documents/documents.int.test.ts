import PDFDocument from 'pdfkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buffer } from 'node:stream/consumers';
import { richTextOf } from '../seed/content/richTextOf.ts';
import { makePdf } from '../pdf/makePdf.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await startPayload();
  await cms.communes();
});
afterAll(async () => {
  await cms.stop();
});

const plainPdf = async (): Promise<Buffer> => {
  const pdf = new PDFDocument();
  pdf.text('Mapa z 1965 roku');
  pdf.end();
  return buffer(pdf);
};

const upload = async (bytes: Buffer, title: string) => {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], 'plik.pdf', { type: 'application/pdf' }));
  form.set('_payload', JSON.stringify({ title, language: 'pl' }));
  const answer = await cms.call('POST', '/documents', { staff: (await cms.staff('publisher')).token, body: form });
  expect(answer.status, await answer.clone().text()).toBe(201);
  return (
    (await answer.json()) as { doc: { id: string; accessible: boolean; accessibilityReport: string; pages: number } }
  ).doc;
};

const publishWith = async (slug: string, attachment: string) =>
  cms.call('POST', '/announcements', {
    staff: (await cms.staff('publisher')).token,
    body: testAnnouncement(slug, { attachments: [attachment], _status: 'published' }),
  });

const taggedPdf = () =>
  makePdf({
    ...{ title: 'Regulamin', subject: 'Regulamin hali', issuer: 'Urząd', language: 'pl', createdOn: '2026-11-02' },
    body: richTextOf('Każdy może wejść.'),
  });

test('a PDF with tags, language, title and text is found accessible and goes public', async () => {
  const doc = await upload(await taggedPdf(), 'Regulamin');
  expect(doc).toMatchObject({ accessible: true, pages: 1 });
  expect(doc.accessibilityReport).toContain('jest dostępny');
  expect((await publishWith('z-regulaminem', doc.id)).status).toBe(201);
});

test('a PDF that not everyone can read goes public only with a reason or a page with the same words', async () => {
  const { token } = await cms.staff('publisher');
  const doc = await upload(await plainPdf(), 'Stara mapa');
  expect(doc.accessible).toBe(false);
  expect(doc.accessibilityReport).toContain('Brak znaczników');
  const refused = await publishWith('z-mapa', doc.id);
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain('„Stara mapa”');
  const draft = await cms.call('POST', '/announcements?draft=true', {
    staff: token,
    body: testAnnouncement('szkic-z-mapa', { attachments: [doc.id] }),
  });
  expect(draft.status).toBe(201);
  const reason = { inaccessibleReason: 'To skan mapy z 1965 r.' };
  await cms.call('PATCH', `/documents/${doc.id}`, { staff: token, body: reason });
  const out = await publishWith('z-powodem', doc.id);
  expect(out.status, await out.clone().text()).toBe(201);
  const { doc: twin } = (await out.json()) as { doc: { id: string } };
  const paired = { inaccessibleReason: '', htmlTwin: { relationTo: 'announcements', value: twin.id } };
  expect((await cms.call('PATCH', `/documents/${doc.id}`, { staff: token, body: paired })).status).toBe(200);
  expect((await publishWith('z-wersja-html', doc.id)).status).toBe(201);
});

test('a page of another commune cannot stand for a file', async () => {
  const koden = await cms.staff('publisher', 'koden');
  const foreign = (await (
    await cms.call('POST', '/announcements?draft=true', { staff: koden.token, body: testAnnouncement('kodenskie') })
  ).json()) as { doc: { id: string } };
  const doc = await upload(await plainPdf(), 'Plan sytuacyjny');
  const answer = await cms.call('PATCH', `/documents/${doc.id}`, {
    staff: (await cms.staff('publisher')).token,
    body: { htmlTwin: { relationTo: 'announcements', value: foreign.doc.id } },
  });
  expect(answer.status).toBe(400);
});

test('a file that cannot be looked into is kept and said to be so', async () => {
  const locked = new PDFDocument({ userPassword: 'tajne', pdfVersion: '1.7' });
  locked.text('Tego nikt nie przeczyta.');
  locked.end();
  const doc = await upload(await buffer(locked), 'Zaszyfrowany');
  expect(doc).toMatchObject({ accessible: false });
  expect(doc.accessibilityReport).toContain('Nie udało się zajrzeć');
});
