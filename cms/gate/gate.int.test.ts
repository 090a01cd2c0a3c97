import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { testRichText } from '../testing/testRichText.ts';

const pesel = '44051401359';
const tableWithoutHead = () =>
  testRichText({
    type: 'table',
    head: [],
    rows: [[[{ type: 'text', text: 'Papier' }], [{ type: 'text', text: 'wtorek' }]]],
  });

interface Answer {
  doc?: { id: string; _status: string };
  docs?: { id: string; _status: string }[];
  errors?: { message: string }[];
  problems?: { rule: string; severity: string; quote?: string; mend?: unknown }[];
}

describeOnDatabases('The editor gate', (database) => {
  let cms: TestCms;
  let publisher: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    publisher = (await cms.staff('publisher')).token;
  });
  afterAll(async () => {
    await cms.stop();
  });

  const call = async (method: string, path: string, body: unknown, staff = publisher) => {
    const answer = await cms.call(method, path, { staff, body });
    return { status: answer.status, json: (await answer.json()) as Answer };
  };
  const draftWith = async (slug: string, more: Record<string, unknown>) => {
    const { json } = await call('POST', '/announcements?draft=true', testAnnouncement(slug, more));
    return json.doc?.id ?? '';
  };
  const isPublic = async (id: string) => {
    const row = await cms.payload.db.findOne<{ id: string; _status: string }>({
      collection: 'announcements',
      where: { id: { equals: id } },
    });
    return row?._status === 'published';
  };

  test('a text with a PESEL is never published, by any door, and the number is in no answer', async () => {
    const body = testRichText(`Decyzja dla ${pesel}.`);
    const id = await draftWith('pesel', { body });
    const administrator = (await cms.staff('administrator')).token;
    const attempts = [
      await call('PATCH', `/announcements/${id}`, { _status: 'published' }),
      await call('PATCH', `/announcements/${id}?draft=true`, { _status: 'published' }),
      await call('PATCH', `/announcements/${id}`, {
        _status: 'published',
        gateReasons: { pesel: 'Mamy na to zgodę tej osoby.' },
      }),
      await call('PATCH', `/announcements/${id}`, { _status: 'published' }, administrator),
      await call('POST', '/announcements', { ...testAnnouncement('pesel-od-razu', { body }), _status: 'published' }),
    ];
    // what saves by itself is a draft, whatever it says
    const saved = await call('POST', '/announcements?autosave=true', {
      ...testAnnouncement('pesel-sam', { body }),
      _status: 'published',
    });
    expect(await isPublic((saved.json as { doc: { id: string } }).doc.id)).toBe(false);
    for (const { status, json } of attempts) {
      expect(status).toBe(400);
      expect(json.errors?.[0]?.message).toContain('PESEL');
      expect(JSON.stringify(json)).not.toContain(pesel);
    }
    const bulk = await call('PATCH', `/announcements?where[id][equals]=${id}`, { _status: 'published' });
    expect(bulk.json.docs).toEqual([]);
    const copy = await call('POST', `/announcements/${id}/duplicate`, { _status: 'published' });
    expect(copy.json.doc?._status).not.toBe('published');
    expect(await isPublic(id)).toBe(false);
    const inSummary = await draftWith('pesel-streszczenie', { summary: `Sprawa osoby ${pesel} jest zakończona.` });
    expect((await call('PATCH', `/announcements/${inSummary}`, { _status: 'published' })).status).toBe(400);
  });

  test('an old version with a PESEL cannot be put back on the site', async () => {
    const id = await draftWith('wersja', { body: testRichText(`Osoba ${pesel}.`) });
    const versions = await cms.payload.findVersions({ collection: 'announcements', where: { parent: { equals: id } } });
    const old = versions.docs[0]?.id ?? '';
    expect(
      (await call('PATCH', `/announcements/${id}`, { body: testRichText('Czysty tekst.'), _status: 'published' }))
        .status,
    ).toBe(200);
    const restored = await call('POST', `/announcements/versions/${old}`, {});
    const row = await cms.payload.db.findOne<{ id: string; body: unknown; _status: string }>({
      collection: 'announcements',
      where: { id: { equals: id } },
    });
    // Put back as a draft or refused: what the public sees never holds the number.
    expect(JSON.stringify(row?._status === 'published' ? row.body : '')).not.toContain(pesel);
    expect(JSON.stringify(restored.json.errors ?? '')).not.toContain(pesel);
  });

  test('a rule that wants a reason lets a document through with one, and keeps it in the version', async () => {
    const id = await draftWith('powod', { body: tableWithoutHead() });
    const refused = await call('PATCH', `/announcements/${id}`, {
      _status: 'published',
      gateReasons: { tableHeader: 'bo tak' },
    });
    expect(refused.status).toBe(400);
    expect(refused.json.errors?.[0]?.message).toContain('Tabela bez wiersza nagłówków');
    const reason = 'Tabela ma jeden wiersz, to układ adresu.';
    const passed = await call('PATCH', `/announcements/${id}`, {
      _status: 'published',
      gateReasons: { tableHeader: reason },
    });
    expect(passed.status).toBe(200);
    expect(passed.json.doc).toMatchObject({ _status: 'published', gateReasons: { tableHeader: reason } });
  });

  test('a draft may hold anything: the gate stands at the door, not at the desk', async () => {
    const id = await draftWith('szkic', { body: testRichText(`Notatka: ${pesel}`) });
    expect(
      (await call('PATCH', `/announcements/${id}?draft=true`, { title: 'Zmieniony szkic ogłoszenia' })).status,
    ).toBe(200);
  });

  test('an administrator decides how strict the commune is; a publisher and another commune do not', async () => {
    const administrator = (await cms.staff('administrator')).token;
    const made = await call(
      'POST',
      '/gateSettings',
      { rules: { tableHeader: 'off', longSentence: 'block' } },
      administrator,
    );
    expect(made.status).toBe(201);
    const id = made.json.doc?.id ?? '';
    expect((await call('POST', '/gateSettings', {}, administrator)).status).toBe(409);
    expect((await call('PATCH', `/gateSettings/${id}`, { rules: { pesel: 'off' } })).status).toBe(403);
    const koden = (await cms.staff('administrator', 'koden')).token;
    expect([403, 404]).toContain(
      (await call('PATCH', `/gateSettings/${id}`, { rules: { pesel: 'off' } }, koden)).status,
    );
    const table = await draftWith('bez-reguly', { body: tableWithoutHead() });
    expect((await call('PATCH', `/announcements/${table}`, { _status: 'published' })).status).toBe(200);
    const long = await draftWith('dlugie', { body: testRichText(`${'dom '.repeat(30)}.`) });
    expect((await call('PATCH', `/announcements/${long}`, { _status: 'published' })).status).toBe(400);
    await call(
      'PATCH',
      `/gateSettings/${id}`,
      { rules: { longSentence: 'advice', tableHeader: 'reason' } },
      administrator,
    );
    const words = await cms.payload.findByID({ collection: 'gateSettings', id });
    expect(words.plainWords?.length).toBeGreaterThan(60);
  });

  test('the problems of a draft nobody saved are told to editors of its commune, masked', async () => {
    const editor = (await cms.staff('editor')).token;
    const data = {
      ...testAnnouncement('podglad'),
      body: testRichText(`W przedmiotowej sprawie ${pesel}`, [
        { type: 'link', href: '/tej-strony-nie-ma/', children: [{ type: 'text', text: 'opłaty' }] },
      ]),
      legalBasis: [],
    };
    const { status, json } = await call('POST', '/gate/check', { collection: 'announcements', data }, editor);
    expect(status).toBe(200);
    expect(json.problems?.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['pesel', 'officialese', 'deadInternalLink', 'legalBasis', 'missingTranslation']),
    );
    expect(JSON.stringify(json)).not.toContain(pesel);
    expect(json.problems?.find(({ rule }) => rule === 'officialese')).toMatchObject({
      severity: 'advice',
      mend: { kind: 'replace', put: 'W tej sprawie' },
    });
  });

  test('nobody else is told: not a clerk, not a stranger, not another commune about a saved document', async () => {
    const id = await draftWith('cudzy', {});
    const body = { collection: 'announcements', id, data: {} };
    expect((await call('POST', '/gate/check', body, (await cms.staff('clerk')).token)).status).toBe(403);
    expect((await call('POST', '/gate/check', body, (await cms.staff('editor', 'koden')).token)).status).toBe(404);
    expect((await cms.call('POST', '/gate/check', { body })).status).toBe(401);
    expect((await call('POST', '/gate/check', { ...body, collection: 'staff' })).status).toBe(404);
  });
});
