import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MediaDoc } from '../payload-types.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { pictureBytes } from '../testing/pictureBytes.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { uploadFile } from '../testing/uploadFile.ts';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;
type Format = (typeof formats)[number];

describeOnDatabases('Pictures that staff add', (database) => {
  let cms: TestCms;
  let editor: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    cms.payload.logger.level = 'silent';
    editor = (await cms.staff('editor')).token;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const send = (format: Format, bytes: Uint8Array, data: object, id?: string) =>
    uploadFile(
      cms,
      { collection: 'media', staff: editor, data, ...(id === undefined ? {} : { id }) },
      { name: `rynek.${format}`, type: `image/${format}`, bytes },
    );
  const add = async (format: Format, bytes: Uint8Array): Promise<MediaDoc> => {
    const answer = await send(format, bytes, { alt: 'Rynek o świcie.' });
    expect(answer.status, await answer.clone().text()).toBe(201);
    return ((await answer.json()) as { doc: MediaDoc }).doc;
  };
  const stored = ({ filename }: Pick<MediaDoc, 'filename'>) =>
    readFile(join(cms.dataDir, 'files/media', filename ?? ''));
  const rowOf = async (id: string) =>
    (await cms.payload.db.findOne<MediaDoc>({ collection: 'media', where: { id: { equals: id } } })) as MediaDoc;
  const fingerprintOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  test.each(formats)(
    'a %s keeps neither its place nor its owner, stands upright, and the site gets its bytes',
    async (format) => {
      const taken = await pictureBytes(format, { notes: true });
      expect((await sharp(taken).metadata()).exif?.includes('Tajny autor')).toBe(true);
      const doc = await add(format, taken);
      const bytes = await stored(doc);
      const { exif, iptc, xmp, orientation, width, height } = await sharp(bytes).metadata();
      expect({ exif, iptc, xmp, orientation }).toEqual({
        exif: undefined,
        iptc: undefined,
        xmp: undefined,
        orientation: undefined,
      });
      expect(bytes.includes('Tajny autor')).toBe(false);
      expect([width, height]).toEqual([doc.width, doc.height]);
      expect([doc.width, doc.height, doc.filesize]).toEqual([48, 64, bytes.length]);
      expect((await rowOf(doc.id)).sha256).toBe(fingerprintOf(bytes));
    },
  );

  test.each(formats)(
    'a %s without notes of a camera is what the site gets, also after its middle was moved',
    async (format) => {
      const doc = await add(format, await pictureBytes(format));
      expect((await rowOf(doc.id)).sha256).toBe(fingerprintOf(await stored(doc)));
      const edits = encodeURI('uploadEdits[focalPoint][x]=20&uploadEdits[focalPoint][y]=80');
      const moved = await cms.call('PATCH', `/media/${doc.id}?${edits}`, {
        staff: editor,
        body: { alt: 'Rynek nocą.' },
      });
      expect(moved.status, await moved.clone().text()).toBe(200);
      const after = await rowOf(doc.id);
      expect([after.focalX, after.focalY]).toEqual([20, 80]);
      expect(after.sha256).toBe(fingerprintOf(await stored(after)));
    },
  );

  test('a picture that was replaced has lost the notes of its camera too', async () => {
    const doc = await add('jpeg', await pictureBytes('jpeg'));
    const answer = await send('jpeg', await pictureBytes('jpeg', { notes: true }), {}, doc.id);
    expect(answer.status, await answer.clone().text()).toBe(200);
    const after = await rowOf(doc.id);
    const bytes = await stored(after);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect(after.sha256).toBe(fingerprintOf(bytes));
  });

  test('one without a description and not marked as an ornament is refused with the words what to do', async () => {
    const answer = await send('png', await pictureBytes('png'), {});
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Opisz zdjęcie albo zaznacz, że jest ozdobne.');
    expect((await send('png', await pictureBytes('png'), { decorative: true })).status).toBe(201);
  });

  test('half a picture is refused in words', async () => {
    const whole = await pictureBytes('jpeg', { notes: true });
    const answer = await send('jpeg', whole.subarray(0, 40), { alt: 'Rynek o świcie.' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Nie udało się odczytać zdjęcia.');
  });
});
