import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedSchema, publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { plainTextOf, type Inline } from '../../content-models/richText/richText.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testAnnouncement } from '../testing/testAnnouncement.ts';
import { testRichText } from '../testing/testRichText.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });

describeOnDatabases('Facts and links in texts', (database) => {
  let cms: TestCms;
  let publisher: string;
  let service: Record<string, string>;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    publisher = (await cms.staff('publisher')).token;
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
  });
  afterAll(async () => {
    await cms.stop();
  });

  const call = async (method: string, path: string, body: unknown, staff = publisher) => {
    const answer = await cms.call(method, path, { staff, body });
    return { status: answer.status, json: (await answer.json()) as Record<string, never> & { doc?: { id: string } } };
  };
  const feed = async (after = 0) =>
    feedSchema.parse(
      await (await cms.call('GET', `/publications/feed?after=${String(after)}`, { headers: service })).json(),
    );
  const wordsOf = async (id: string, kind: 'announcement' | 'page' = 'announcement') => {
    const answer = await cms.call('GET', `/publications/records?kind=${kind}&ids=${id}`, { headers: service });
    const [line] = (await answer.text()).split('\n').filter(Boolean);
    const record = publishedRecordSchema.parse(JSON.parse(line ?? '{}'));
    if (record.kind !== 'announcement' && record.kind !== 'page') throw new Error('Not a text.');
    return record.document.body;
  };
  const makeFee = async (name: string, more: Record<string, unknown> = {}, staff = publisher) => {
    const { json, status } = await call('POST', '/facts', { name, kind: 'fee', amount: 1700, ...more }, staff);
    if (status !== 201) throw new Error(JSON.stringify(json));
    return json.doc?.id ?? '';
  };
  const publish = async (slug: string, children: Inline[], more: Record<string, unknown> = {}) => {
    const { json, status } = await call('POST', '/announcements', {
      ...testAnnouncement(slug, { body: testRichText(children), ...more }),
      _status: 'published',
    });
    if (status !== 201) throw new Error(JSON.stringify(json));
    return json.doc?.id ?? '';
  };
  const publishPage = async (slug: string, more: Record<string, unknown> = {}) => {
    const { json, status } = await call('POST', '/pages', {
      language: 'pl',
      title: `Strona ${slug}`,
      summary: 'Krótko o tym, co tu jest.',
      slug,
      body: testRichText('Tekst strony.'),
      producedBy: 'Kierownik',
      producedAt: '2026-11-02T12:00:00.000Z',
      _status: 'published',
      ...more,
    });
    if (status !== 201) throw new Error(JSON.stringify(json));
    return json.doc?.id ?? '';
  };

  test('a changed fee reaches exactly the documents that say it, in one transaction', async () => {
    const fee = await makeFee('Opłata za odpis');
    const other = await makeFee('Opłata za psa');
    const says = await publish('mowi', [text('Zapłać '), { type: 'fact', id: fee }, text(' w kasie.')]);
    const saysToo = await publish('mowi-tez', [text('Odpis kosztuje '), { type: 'fact', id: fee }]);
    await publish('nie-mowi', [text('Pies kosztuje '), { type: 'fact', id: other }]);
    await call(
      'POST',
      '/announcements?draft=true',
      testAnnouncement('szkic-faktu', { body: testRichText([{ type: 'fact', id: fee }]) }),
    );
    expect(plainTextOf(await wordsOf(says))).toBe('Zapłać 17\u00a0zł w kasie.');
    const before = (await feed()).last;
    expect((await call('PATCH', `/facts/${fee}`, { amount: 2250 })).status).toBe(200);
    const { entries } = await feed(before);
    expect(entries.map(({ docId, op }) => [docId, op])).toEqual([
      [says, 'touch'],
      [saysToo, 'touch'],
    ]);
    expect(plainTextOf(await wordsOf(says))).toBe('Zapłać 22,50\u00a0zł w kasie.');
    const calm = (await feed()).last;
    await call('PATCH', `/facts/${fee}`, { name: 'Opłata skarbowa za odpis' });
    expect((await feed(calm)).entries).toEqual([]);
  });

  test('a value of a day to come is said from that day, when the clock tells of it', async () => {
    const fee = await makeFee('Opłata targowa');
    const says = await publish('targ', [text('Targ: '), { type: 'fact', id: fee }]);
    const { tick } = await import('../clock/tick.ts');
    const { addDays, localDateOf } = await import('../../content-models/shared/localDate.ts');
    const today = localDateOf(new Date());
    await tick(cms.payload);
    expect(
      (await call('PATCH', `/facts/${fee}`, { next: { from: `${today}T12:00:00.000Z`, amount: 2000 } })).status,
    ).toBe(400);
    const tomorrow = addDays(today, 1);
    const planned = await call('PATCH', `/facts/${fee}`, { next: { from: `${tomorrow}T12:00:00.000Z`, amount: 2000 } });
    expect(planned.status).toBe(200);
    expect(plainTextOf(await wordsOf(says))).toBe('Targ: 17\u00a0zł');
    const before = (await feed()).last;
    await tick(cms.payload, new Date(`${tomorrow}T06:00:00.000Z`));
    const { entries } = await feed(before);
    expect(entries.filter(({ kind }) => kind !== 'clock').map(({ docId }) => docId)).toEqual([says]);
    expect(plainTextOf(await wordsOf(says))).toBe('Targ: 20\u00a0zł');
    const row = await cms.payload.findByID({ collection: 'facts', id: fee });
    expect([row.amount, row.next?.from ?? null]).toEqual([2000, null]);
  });

  test('a wrong account number and a fee without a sum are refused in words', async () => {
    const bad = await call('POST', '/facts', {
      name: 'Konto',
      kind: 'account',
      account: '61 1090 1014 0000 0712 1981 2875',
    });
    expect(bad.status).toBe(400);
    expect(JSON.stringify(bad.json)).toContain('26 cyfr');
    expect((await call('POST', '/facts', { name: 'Bez kwoty', kind: 'fee' })).status).toBe(400);
    const good = await call('POST', '/facts', {
      name: 'Konto',
      kind: 'account',
      account: '84 1090 1014 0000 0000 0000 1234',
    });
    expect(good.json.doc).toMatchObject({ account: '84109010140000000000001234', key: 'konto' });
  });

  test('facts are the publisher’s; an editor reads them, another commune does not even see them', async () => {
    const fee = await makeFee('Opłata za wypis');
    const editor = (await cms.staff('editor')).token;
    expect((await call('PATCH', `/facts/${fee}`, { amount: 1 }, editor)).status).toBe(403);
    expect((await cms.call('GET', `/facts/${fee}`, { staff: editor })).status).toBe(200);
    const koden = (await cms.staff('publisher', 'koden')).token;
    expect((await cms.call('GET', `/facts/${fee}`, { staff: koden })).status).toBe(404);
    expect((await call('POST', `/facts/${fee}/usage`, {}, koden)).status).toBe(404);
    const theirs = await makeFee('Opłata w Kodniu', { amount: 99_900 }, koden);
    const body = testRichText([text('Cudze: '), { type: 'fact', id: theirs }]);
    const refused = await call('POST', '/announcements', {
      ...testAnnouncement('cudzy-fakt', { body }),
      _status: 'published',
    });
    expect(refused.status).toBe(400);
    // Even a row that came past the doors says nothing of another commune.
    const { chelm } = await cms.communes();
    const past = await cms.payload.create({
      collection: 'announcements',
      data: { ...testAnnouncement('cudzy-fakt', { body }), commune: chelm.id, _status: 'published' } as never,
      context: { seeding: true },
    });
    expect(plainTextOf(await wordsOf(past.id))).toBe('Cudze:');
  });

  test('before a change is saved, its author sees the places and the sentences as they will read', async () => {
    const fee = await makeFee('Opłata za duplikat');
    const says = await publish('duplikat', [
      text('To proste. Duplikat kosztuje '),
      { type: 'fact', id: fee },
      text('. Nic więcej.'),
    ]);
    const { json } = await call('POST', `/facts/${fee}/usage`, { value: { kind: 'fee', grosze: 3000 } });
    expect(json).toMatchObject({
      now: '17\u00a0zł',
      then: '30\u00a0zł',
      places: [
        {
          kind: 'announcement',
          admin: `/admin/collections/announcements/${says}`,
          sentences: [{ now: 'Duplikat kosztuje 17\u00a0zł.', then: 'Duplikat kosztuje 30\u00a0zł.' }],
        },
      ],
    });
  });

  test('a link to a page survives its new address and its parent’s; the texts that link to it are told', async () => {
    const parent = await publishPage('odpady-dzial');
    const child = await publishPage('terminy-odpadow', { parent });
    const links = await publish('linkuje', [
      { type: 'reference', to: { collection: 'pages', id: child }, children: [text('terminy')] },
    ]);
    const href = async () => {
      const [block] = (await wordsOf(links)).blocks;
      const inline = block?.type === 'paragraph' ? block.children[0] : undefined;
      return inline?.type === 'reference' ? inline.href : 'no reference';
    };
    expect(await href()).toBe('/odpady-dzial/terminy-odpadow/');
    let before = (await feed()).last;
    await call('PATCH', `/pages/${child}`, { slug: 'kalendarz-odpadow', _status: 'published' });
    expect((await feed(before)).entries.map(({ docId }) => docId)).toContain(links);
    expect(await href()).toBe('/odpady-dzial/kalendarz-odpadow/');
    before = (await feed()).last;
    await call('PATCH', `/pages/${parent}`, { slug: 'odpady-nowe', _status: 'published' });
    expect((await feed(before)).entries.map(({ docId }) => docId)).toContain(links);
    expect(await href()).toBe('/odpady-nowe/kalendarz-odpadow/');
    before = (await feed()).last;
    await call('PATCH', `/pages/${child}`, { summary: 'Nowe streszczenie, ten sam adres.', _status: 'published' });
    expect((await feed(before)).entries.filter(({ kind }) => kind !== 'change').map(({ docId }) => docId)).toEqual([
      child,
    ]);
    before = (await feed()).last;
    expect((await call('POST', `/pages/${child}/remove`, { reason: 'Strona jest nieaktualna.' })).status).toBe(200);
    expect((await feed(before)).entries.map(({ docId }) => docId)).toContain(links);
    expect(await href()).toBeUndefined();
    expect(plainTextOf(await wordsOf(links))).toBe('terminy');
  });

  test('a link to a draft wants a reason, and another commune’s page is no page', async () => {
    const { json } = await call('POST', '/pages?draft=true', {
      title: 'Szkic strony',
      slug: 'szkic-strony',
      language: 'pl',
    });
    const body = testRichText([
      { type: 'reference', to: { collection: 'pages', id: json.doc?.id ?? '' }, children: [text('szkic')] },
    ]);
    const refused = await call('POST', '/announcements', {
      ...testAnnouncement('do-szkicu', { body }),
      _status: 'published',
    });
    expect(refused.status).toBe(400);
    expect(JSON.stringify(refused.json)).toContain('Odnośnik do strony, której nie ma');
  });
});
