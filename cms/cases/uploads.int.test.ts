import { createHash, randomUUID } from 'node:crypto';
import { cpSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseDetailSchema, caseFileSchema, type CaseFile } from '../../content-models/cases/case.ts';
import { generalLetter } from '../seed/content/services/generalLetter.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { hostileFiles, multipartOf, pdfOf, png } from './hostileFiles.ts';
import { uploadStateSchema, waitingUploadsSchema, type UploadState } from '../../content-models/cases/upload.ts';
import { testFilers, type TestFiler } from './testFilers.ts';

const letterWith = (files: string[]) => ({
  service: 'pismo-ogolne',
  version: 1,
  answers: {
    givenName: 'Anna',
    familyName: 'Próbna',
    street: 'Lubelska 12',
    postalCode: '22-100',
    town: 'Chełm',
    subject: 'Lampa',
    text: 'Proszę o naprawę lampy.',
    files,
  },
  clauseVersion: generalLetter.clause.version,
});

describe('Files that people send', () => {
  let cms: TestCms;
  let anna: TestFiler;
  let jan: TestFiler;
  const stored = (folder: string): string[] => {
    try {
      return readdirSync(path.join(cms.dataDir, 'files', folder));
    } catch {
      return [];
    }
  };
  const sent = async (answer: Response): Promise<CaseFile> => caseFileSchema.parse(await answer.json());
  const remove = (who: TestFiler, id: string) => cms.call('DELETE', `/portal/uploads/${id}`, { cookie: who.cookie });

  beforeAll(async () => {
    cms = await startPayload();
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const req = await createLocalReq({}, cms.payload);
    const { chelm } = await cms.communes();
    await publishServiceVersion(req, { commune: chelm.id, definition: generalLetter, publishedBy: 'system' });
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a resident may attach pictures and texts; whatever can act by itself is refused, and names hold no tricks', async () => {
    for (const { what, name, bytes, kept } of await hostileFiles()) {
      const before = stored('cases').length;
      const answer = await anna.upload(bytes, name, 'image/png');
      const ending = kept?.picture ?? kept?.document;
      const isKept = answer.status === 201;
      if (kept?.maybe !== true) expect([what, answer.status]).toEqual([what, ending === undefined ? 422 : 201]);
      else expect([201, 422], what).toContain(answer.status);
      if (isKept) {
        const file = await sent(answer);
        expect(file.fileName, what).toMatch(new RegExp(`^[\\p{L}\\d .,_-]+\\.${ending ?? ''}$`, 'u'));
        expect((await remove(anna, file.id)).status).toBe(204);
      } else expect(answer.headers.get('content-type')).toContain('application/problem+json');
      expect(stored('cases').length, what).toBe(before);
    }
  });

  test.each(['documents', 'media'] as const)(
    'an editor’s upload to %s is looked at in the same way',
    async (collection) => {
      const editor = (await cms.staff('editor')).token;
      for (const { what, name, bytes, kept } of await hostileFiles()) {
        const before = stored(collection);
        const facts = JSON.stringify({ title: 'Plik próbny', alt: 'Zielony kwadrat', language: 'pl' });
        const form = multipartOf({ _payload: facts }, { name, bytes, type: 'image/png' });
        const answer = await cms.call('POST', `/${collection}`, { staff: editor, ...form });
        const ending = collection === 'media' ? kept?.picture : kept?.document;
        if (kept?.maybe === true) expect(answer.status, what).toBeLessThan(500);
        else expect([what, answer.status]).toEqual([what, ending === undefined ? 400 : 201]);
        const added = stored(collection).filter((file) => !before.includes(file));
        expect(added.length, what).toBe(answer.status === 201 ? 1 : 0);
        for (const file of added) expect(file).toMatch(new RegExp(`^[0-9a-f-]{36}\\.${ending ?? ''}$`));
      }
    },
  );

  test.each(['documents', 'media'] as const)(
    'an upload to %s that cannot be read is refused in words and leaves nothing behind',
    async (collection) => {
      const { token } = await cms.staff('editor');
      const before = stored(collection);
      const fields = { _payload: JSON.stringify({ title: 'Plik próbny', alt: 'Zielony kwadrat', language: 'pl' }) };
      const file = { name: 'plan.pdf', bytes: pdfOf(), type: 'application/pdf' };
      const whole = multipartOf(fields, file);
      const words = /Nie udało się odczytać pliku/;
      for (const [what, sent, status, expected] of [
        ['a NUL in the name', multipartOf(fields, { ...file, name: 'plan\u0000.pdf' }), 400, words],
        ['a NUL before the data', multipartOf({}, { ...file, name: '\u0000' }), 400, words],
        ['a cut end', { ...whole, body: whole.body.subarray(0, -20) }, 400, words],
        ['facts that are no JSON', multipartOf({ _payload: '{' }, file), 400, words],
        ['more than 30 MB', multipartOf(fields, { ...file, bytes: Buffer.alloc(30_100_000, 32) }), 413, /30 MB/],
      ] as const) {
        const answer = await cms.call('POST', `/${collection}`, { staff: token, ...sent });
        expect([what, answer.status]).toEqual([what, status]);
        const { errors } = (await answer.json()) as { errors: { message: string }[] };
        expect(errors[0]?.message, what).toMatch(expected);
      }
      expect(stored(collection)).toEqual(before);
    },
  );

  test('a filed file comes back to its owner and to the clerk as a download that nothing runs, to nobody else', async () => {
    const bytes = pdfOf();
    const file = await sent(await anna.upload(bytes, 'Załącznik nr 1 „plan”.pdf'));
    expect(file).toMatchObject({ mimeType: 'application/pdf', size: bytes.length });
    const filed = caseDetailSchema.parse(await (await anna.file(letterWith([file.id]), randomUUID())).json());
    expect(filed.files).toEqual([file]);
    const address = `/cases/${filed.number}/files/${file.id}`;

    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: filed.number } } });
    const officeAddress = `/cases/${docs[0]?.id ?? ''}/files/${file.id}`;
    const clerk = (await cms.staff('clerk')).token;
    for (const answer of [
      await anna.get(`/portal${address}`),
      await cms.call('GET', officeAddress, { staff: clerk }),
    ]) {
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
      expect(answer.headers.get('content-disposition')).toBe(
        `attachment; filename="zalacznik-nr-1-plan.pdf"; filename*=UTF-8''Za%C5%82%C4%85cznik%20nr%201%20%E2%80%9Eplan%E2%80%9D.pdf`,
      );
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const stranger = await jan.get(`/portal${address}`);
    expect(stranger.status).toBe(404);
    expect(await stranger.text()).toBe(await (await jan.get('/portal/cases/MM-2026-999999')).text());
    const other = (await cms.staff('clerk', 'koden')).token;
    expect((await cms.call('GET', officeAddress, { staff: other })).status).toBe(404);
    expect((await cms.call('GET', officeAddress, { cookie: anna.cookie })).status).toBe(401);

    // Payload's own doors to the same file stay shut, for its owner and for the clerk.
    const row = await cms.payload.findByID({ collection: 'caseFiles', id: file.id });
    for (const who of [{ staff: clerk }, { cookie: anna.cookie }, {}]) {
      const direct = await cms.call('GET', `/caseFiles/file/${row.filename ?? ''}`, who);
      expect(direct.status).toBeGreaterThanOrEqual(400);
    }
    expect((await cms.call('GET', `/caseFiles/${file.id}`, { cookie: anna.cookie })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect(await (await cms.call('GET', `/caseFiles/${file.id}`, { staff: clerk })).text()).not.toContain('sealedName');
  });

  test('a file can be filed once, by its owner only, and cannot be removed any more', async () => {
    const file = await sent(await anna.upload(await png(), 'lampa.png'));
    expect((await jan.file(letterWith([file.id]), randomUUID())).status).toBe(422);
    expect((await anna.file(letterWith([file.id, file.id]), randomUUID())).status).toBe(422);
    expect((await remove(jan, file.id)).status).toBe(404);
    const raced = await Promise.all([
      anna.file(letterWith([file.id]), randomUUID()),
      anna.file(letterWith([file.id]), randomUUID()),
      anna.file(letterWith([file.id]), randomUUID()),
    ]);
    expect(raced.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect((await anna.file(letterWith([file.id]), randomUUID())).status).toBe(422);
    expect((await anna.file(letterWith(['nie-ma']), randomUUID())).status).toBe(422);
    expect((await remove(anna, file.id)).status).toBe(404);
  });

  test('a file of more than 10 MB, and a twenty-first file that waits, are refused and leave nothing behind', async () => {
    const big = Buffer.concat([pdfOf(), Buffer.alloc(10_000_000, 32)]);
    expect((await jan.upload(big, 'duzy.pdf')).status).toBe(413);
    const before = stored('cases').length;
    for (let count = 0; count < 20; count += 1) expect((await jan.upload(pdfOf(), 'a.pdf')).status).toBe(201);
    expect((await jan.upload(pdfOf(), 'a.pdf')).status).toBe(422);
    expect(stored('cases').length).toBe(before + 20);
    expect((await cms.call('POST', '/portal/uploads', { body: {} })).status).toBe(401);
    expect((await anna.upload(pdfOf(), 'a\u0000.pdf')).status).toBe(400);
    expect((await cms.call('POST', '/portal/uploads', { cookie: jan.cookie, body: {} })).status).toBe(400);
  });

  const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
  const begin = async (who: TestFiler, bytes: Uint8Array, besides: string[] = []): Promise<UploadState> => {
    const body = { name: 'Plan działki.pdf', size: bytes.length, sha256: sumOf(bytes), besides };
    const answer = await cms.call('POST', '/portal/uploads/begin', { cookie: who.cookie, body });
    return uploadStateSchema.parse(await answer.json());
  };
  const add = (who: TestFiler, id: string, offset: number | undefined, bytes: Uint8Array) =>
    cms.call('PATCH', `/portal/uploads/${id}`, {
      cookie: who.cookie,
      body: bytes,
      headers: {
        'content-type': 'application/partial-upload',
        ...(offset === undefined ? {} : { 'upload-offset': String(offset) }),
      },
    });
  const stateOf = (who: TestFiler, id: string) => who.get(`/portal/uploads/${id}`);
  const waitingOf = async (who: TestFiler): Promise<UploadState[]> =>
    waitingUploadsSchema.parse(await (await who.get('/portal/uploads')).json()).uploads;
  const clear = async (who: TestFiler): Promise<void> => {
    for (const { id } of await waitingOf(who)) expect((await remove(who, id)).status).toBe(204);
  };

  test('a file comes in parts, goes on where it stopped, and is filed whole', async () => {
    await clear(jan);
    const bytes = pdfOf(`/Note(${'x'.repeat(5000)})`);
    const begun = await begin(jan, bytes);
    expect(begun).toMatchObject({ offset: 0, kept: false, fileName: 'Plan działki.pdf' });
    expect((await add(jan, begun.id, 0, bytes.subarray(0, 2000))).status).toBe(200);
    // announced again by a page that was reloaded: the same file goes on
    expect(await begin(jan, bytes)).toEqual({ ...begun, offset: 2000 });
    // unless it is meant twice
    const second = await begin(jan, bytes, [begun.id]);
    expect(second.id).not.toBe(begun.id);
    expect((await remove(jan, second.id)).status).toBe(204);

    const wrong = await add(jan, begun.id, 1000, bytes.subarray(1000));
    expect([wrong.status, wrong.headers.get('upload-offset')]).toEqual([409, '2000']);
    expect((await add(jan, begun.id, undefined, bytes.subarray(2000))).status).toBe(400);
    expect((await add(jan, begun.id, 2000, Buffer.alloc(9000, 32))).status).toBe(400);
    const asked = await stateOf(jan, begun.id);
    expect([asked.status, asked.headers.get('upload-offset')]).toEqual([200, '2000']);
    expect((await jan.file(letterWith([begun.id]), randomUUID())).status).toBe(422);

    const whole = uploadStateSchema.parse(await (await add(jan, begun.id, 2000, bytes.subarray(2000))).json());
    expect(whole).toEqual({ ...begun, offset: bytes.length, kept: true });
    // the answer was lost: the same again says the same
    expect(await (await add(jan, begun.id, 2000, bytes.subarray(2000))).json()).toEqual(whole);
    expect(await waitingOf(jan)).toEqual([whole]);
    const filed = caseDetailSchema.parse(await (await jan.file(letterWith([begun.id]), randomUUID())).json());
    const back = await jan.get(`/portal/cases/${filed.number}/files/${begun.id}`);
    expect(sumOf(Buffer.from(await back.arrayBuffer()))).toBe(sumOf(bytes));
    expect(await waitingOf(jan)).toEqual([]);
    expect((await stateOf(jan, begun.id)).status).toBe(404);
    expect(stored(`uploads/${jan.id}`)).toEqual([]);
  });

  test('a part that a crash left behind its kept file is neither shown nor counted, before the filing and after', async () => {
    const bytes = pdfOf(`/Note(${'y'.repeat(5000)})`);
    const { id } = await begin(jan, bytes);
    expect((await add(jan, id, 0, bytes.subarray(0, 2000))).status).toBe(200);
    const folder = path.join(cms.dataDir, 'files/uploads', jan.id);
    const aside = `${folder}-aside`;
    const crash = () => {
      cpSync(aside, folder, { recursive: true });
    };
    cpSync(folder, aside, { recursive: true });
    expect((await add(jan, id, 2000, bytes.subarray(2000))).status).toBe(200);
    crash();
    expect((await waitingOf(jan)).map((one) => [one.id, one.kept])).toEqual([[id, true]]);
    expect(stored(`uploads/${jan.id}`)).toEqual([]);
    expect((await jan.file(letterWith([id]), randomUUID())).status).toBe(201);
    crash();
    const other = await begin(jan, pdfOf('/Note(other)'));
    expect((await waitingOf(jan)).map((one) => one.id)).toEqual([other.id]);
    await clear(jan);
    rmSync(aside, { recursive: true });
  });

  test('a line that broke unnoticed does not hold the file, and two lines at once do not mix', async () => {
    const bytes = pdfOf(`/Note(${'x'.repeat(5000)})`);
    const { id } = await begin(jan, bytes);
    let hang: ReadableStreamDefaultController<Uint8Array> | undefined;
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => {
        hang = controller;
        controller.enqueue(bytes.subarray(0, 1500));
      },
    });
    const { createLocalReq } = await import('payload');
    const { addToUpload } = await import('./resumeUpload.ts');
    const req = await createLocalReq({}, cms.payload);
    const held = addToUpload(req, jan.id, { id, offset: 0, bytes: stalled });
    await expect.poll(async () => (await waitingOf(jan))[0]?.offset).toBe(1500);
    const asked = uploadStateSchema.parse(await (await stateOf(jan, id)).json());
    expect(asked.offset).toBe(1500);
    expect((await held).offset).toBe(1500);
    expect(() => hang?.enqueue(bytes.subarray(1500))).toThrow();
    const rest = () => add(jan, id, 1500, bytes.subarray(1500));
    for (const answer of await Promise.all([rest(), rest(), rest()])) {
      expect([200, 409]).toContain(answer.status);
    }
    const end = uploadStateSchema.parse(await (await stateOf(jan, id)).json());
    expect(end).toMatchObject({ kept: true, offset: bytes.length, sha256: sumOf(bytes) });
    await clear(jan);
  });

  test('a file in parts is looked at when it is whole: what is refused or was changed is gone', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>');
    const { id } = await begin(jan, page);
    expect((await add(jan, id, 0, page.subarray(0, 10))).status).toBe(200);
    const refused = await add(jan, id, 10, page.subarray(10));
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Tego rodzaju pliku nie przyjmujemy');
    const bytes = pdfOf();
    const other = await begin(jan, bytes);
    const changed = await add(jan, other.id, 0, Buffer.alloc(bytes.length, 32));
    expect(changed.status).toBe(422);
    expect(await changed.text()).toContain('zmienił się');
    expect(await waitingOf(jan)).toEqual([]);
    const body = { name: 'duzy.pdf', size: 10_000_001, sha256: sumOf(bytes) };
    expect((await cms.call('POST', '/portal/uploads/begin', { cookie: jan.cookie, body })).status).toBe(413);
  });

  test('to everybody else a file on its way is not there, in the same words as one that never was', async () => {
    const bytes = pdfOf();
    const { id } = await begin(jan, bytes);
    const reference = await (await anna.get('/portal/uploads/00000000-0000-7000-8000-000000000000')).text();
    const tries = [
      await stateOf(anna, id),
      await add(anna, id, 0, bytes),
      await remove(anna, id),
      await anna.get('/portal/uploads/..%2F..%2Fcases'),
    ];
    for (const answer of tries) {
      expect(answer.status).toBe(404);
      expect(await answer.text()).toBe(reference);
    }
    expect((await waitingOf(anna)).map((one) => one.id)).not.toContain(id);
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const answer = await cms.call(method, `/portal/uploads/${id}`, method === 'PATCH' ? { body: bytes } : {});
      expect(answer.status).toBe(401);
    }
    expect((await waitingOf(jan)).map((one) => [one.id, one.offset])).toEqual([[id, 0]]);
    await clear(jan);
  });

  test('files on their way count among the twenty, and after a day without a byte they are gone', async () => {
    await clear(jan);
    const begun = await Promise.all(
      Array.from({ length: 20 }, (_, index) => begin(jan, Buffer.alloc(100 + index, 32))),
    );
    const body = { name: 'a.pdf', size: 7, sha256: sumOf(Buffer.from('siedem7')) };
    const refused = await cms.call('POST', '/portal/uploads/begin', { cookie: jan.cookie, body });
    expect(refused.status).toBe(422);
    expect(await refused.json()).toMatchObject({ type: 'urn:moje-miasto:too-many-files' });
    const [old] = begun;
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    utimesSync(path.join(cms.dataDir, 'files/uploads', jan.id, `${old?.id ?? ''}.facts`), yesterday, yesterday);
    const { createLocalReq } = await import('payload');
    const { tidyUp } = await import('../maintenance/tidyUp.ts');
    const run = tidyUp.handler as unknown as (order: object) => Promise<unknown>;
    await run({ req: await createLocalReq({}, cms.payload) });
    expect((await waitingOf(jan)).length).toBe(19);
    await clear(jan);
  });
});
