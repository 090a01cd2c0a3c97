import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedSchema, publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

interface Answer {
  doc?: { id: string };
  errors?: { data?: { errors?: { path: string; message: string }[] } }[];
}

describeOnDatabases('Facts in the cards of matters', (database) => {
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
    return { status: answer.status, json: (await answer.json()) as Answer & Record<string, unknown> };
  };
  const make = async (path: string, body: unknown, staff = publisher): Promise<string> => {
    const { status, json } = await call('POST', path, body, staff);
    if (status !== 201) throw new Error(JSON.stringify(json));
    return json.doc?.id ?? '';
  };
  const fact = (name: string, kind: string, value: Record<string, unknown>, staff = publisher) =>
    make('/facts', { name, kind, ...value }, staff);
  const card = (title: string, more: Record<string, unknown>) => ({
    title,
    indexName: title,
    summary: 'Dostaniesz to, czego potrzebujesz.',
    language: 'pl',
    whoMay: 'Każdy.',
    steps: ['Przyjdź.'],
    duration: { days: 7 },
    categories: ['documents'],
    declaredLevel: '1',
    online: { kind: 'none' },
    producedBy: 'Sekretarz',
    producedAt: '2026-11-02T12:00:00.000Z',
    _status: 'published',
    ...more,
  });
  const wrongs = async (more: Record<string, unknown>): Promise<string[]> => {
    const { status, json } = await call('POST', '/serviceCards', card(`Zła karta ${String(Math.random())}`, more));
    expect(status).toBe(400);
    return (json.errors?.[0]?.data?.errors ?? []).map(({ message }) => message);
  };
  const feed = async (after = 0) =>
    feedSchema.parse(
      await (await cms.call('GET', `/publications/feed?after=${String(after)}`, { headers: service })).json(),
    );
  const cardNow = async (id: string) => {
    const answer = await cms.call('GET', `/publications/records?kind=serviceCard&ids=${id}`, { headers: service });
    const [line] = (await answer.text()).split('\n').filter(Boolean);
    const record = publishedRecordSchema.parse(JSON.parse(line ?? '{}'));
    if (record.kind !== 'serviceCard') throw new Error('Not a card.');
    return record.document;
  };
  const touched = async (after: number) =>
    (await feed(after)).entries.filter(({ kind }) => kind === 'serviceCard').map(({ docId, op }) => [docId, op]);

  test('a card says the sum, the account, the deadline and whom to ask out of facts, and a changed fact prints it anew', async () => {
    const amount = await fact('Opłata za odpis', 'fee', { amount: 2200 });
    const account = await fact('Konto opłat', 'account', { account: '84 1090 1014 0000 0000 0000 1234' });
    const deadline = await fact('Termin odpisu', 'deadline', { text: { pl: 'od ręki' } });
    const phone = await fact('Telefon', 'phone', { phone: '+48825653600' });
    const hours = await fact('Godziny', 'hours', { text: { pl: 'pn. 8:00–16:00' } });
    const id = await make(
      '/serviceCards',
      card('Odpis', {
        fees: [{ label: 'odpis skrócony', amountFact: amount, accountFact: account }],
        duration: { deadlineFact: deadline },
        contact: { phone, hours },
      }),
    );
    expect(await cardNow(id)).toMatchObject({
      fees: [{ label: 'odpis skrócony', grosze: 2200, account: '84109010140000000000001234' }],
      duration: { words: 'od ręki' },
      contact: {
        phone: { id: phone, text: '82\u00a0565\u00a036\u00a000', href: 'tel:+48825653600' },
        hours: { text: 'pn. 8:00–16:00' },
      },
    });
    const usage = await call('POST', `/facts/${amount}/usage`, { value: { kind: 'fee', grosze: 3000 } });
    expect(usage.json).toMatchObject({
      places: [
        {
          kind: 'serviceCard',
          kindName: 'Sprawa',
          title: 'Odpis',
          admin: `/admin/collections/serviceCards/${id}`,
          sentences: [{ now: 'odpis skrócony: 22\u00a0zł', then: 'odpis skrócony: 30\u00a0zł' }],
        },
      ],
      letters: [],
    });
    const before = (await feed()).last;
    expect((await call('PATCH', `/facts/${amount}`, { amount: 3000 })).status).toBe(200);
    expect(await touched(before)).toEqual([[id, 'touch']]);
    expect((await cardNow(id)).fees).toMatchObject([{ grosze: 3000 }]);
    const then = (await feed()).last;
    await call('PATCH', `/facts/${phone}`, { phone: '+48601234567' });
    expect(await touched(then)).toEqual([[id, 'touch']]);
    expect((await cardNow(id)).contact?.phone?.href).toBe('tel:+48601234567');
  });

  test('a rate of a day to come stands on the card as soon as it is set, and is the rate from that day on', async () => {
    const amount = await fact('Opłata za odpady', 'fee', { amount: 2600 });
    const id = await make(
      '/serviceCards',
      card('Odpady', { fees: [{ label: 'odpady', per: 'miesięcznie od osoby', amountFact: amount }] }),
    );
    const { tick } = await import('../clock/tick.ts');
    const today = localDateOf(new Date());
    await tick(cms.payload);
    const from = addDays(today, 1);
    const before = (await feed()).last;
    await call('PATCH', `/facts/${amount}`, { next: { from: `${from}T12:00:00.000Z`, amount: 2800 } });
    expect(await touched(before)).toEqual([[id, 'touch']]);
    expect((await cardNow(id)).fees).toEqual([
      { label: 'odpady', per: 'miesięcznie od osoby', grosze: 2600, validTo: today },
      { label: 'odpady', per: 'miesięcznie od osoby', grosze: 2800, validFrom: from },
    ]);
    const night = (await feed()).last;
    await tick(cms.payload, new Date(`${from}T06:00:00.000Z`));
    expect(await touched(night)).toEqual([[id, 'touch']]);
    expect((await cardNow(id)).fees).toEqual([{ label: 'odpady', per: 'miesięcznie od osoby', grosze: 2800 }]);
  });

  test('a value is typed or named as a fact, one of the two; the form says which is missing and which is too much', async () => {
    const amount = await fact('Opłata za wypis', 'fee', { amount: 100 });
    const deadline = await fact('Termin wypisu', 'deadline', { text: { pl: 'do tygodnia' } });
    const twice = 'To mówi już fakt wskazany obok. Wyczyść to pole albo zrezygnuj z faktu.';
    expect(await wrongs({ fees: [{ label: 'wypis' }] })).toEqual(['Podaj kwotę albo wskaż fakt z opłatą.']);
    expect(await wrongs({ fees: [{ label: 'wypis', grosze: 0, amountFact: amount }] })).toEqual([twice]);
    expect(await wrongs({ fees: [{ label: 'wypis', grosze: -5 }] })).toEqual(['Podaj kwotę w groszach, od 0.']);
    expect(await wrongs({ duration: { words: 'do tygodnia', deadlineFact: deadline } })).toEqual([twice]);
    expect(await wrongs({ duration: {} })).toEqual(['Podaj liczbę dni albo opisz termin słowami.']);
    const both = await make('/serviceCards', card('Wypis', { duration: { days: 7, deadlineFact: deadline } }));
    expect((await cardNow(both)).duration).toEqual({ days: 7, words: 'do tygodnia' });
  });

  test('a fact of another kind or of another commune is no fact for the card', async () => {
    const phone = await fact('Telefon kasy', 'phone', { phone: '+48825653601' });
    expect(await wrongs({ fees: [{ label: 'wypis', amountFact: phone }] })).toHaveLength(1);
    const koden = (await cms.staff('publisher', 'koden')).token;
    const theirs = await fact('Opłata w Kodniu', 'fee', { amount: 99_900 }, koden);
    expect(await wrongs({ fees: [{ label: 'wypis', amountFact: theirs }] })).toHaveLength(1);
    // Even a row that came past the doors says nothing of another commune: no card rather than one free of charge.
    cms.payload.logger.level = 'silent';
    const id = await make('/serviceCards', card('Cudza opłata', { fees: [{ label: 'wypis', grosze: 100 }] }));
    const fees = [{ id: 'aaaaaaaaaaaaaaaaaaaaaaaa', label: 'wypis', grosze: null, amountFact: theirs }];
    await cms.payload.db.updateOne({ collection: 'serviceCards', id, data: { fees } });
    const answer = await cms.call('GET', `/publications/records?kind=serviceCard&ids=${id}`, { headers: service });
    expect((await answer.text()).trim()).toBe('');
  });

  test('the phone and the hours that letters end with are listed as used in them, with the line before and after', async () => {
    const phone = await fact('Telefon urzędu', 'phone', { key: 'telefon-urzedu', phone: '+48825653600' });
    await fact('Godziny pracy', 'hours', { key: 'godziny-pracy', text: { pl: 'pn. 8:00–16:00' } });
    const { json } = await call('POST', `/facts/${phone}/usage`, { value: { kind: 'phone', phone: '+48601234567' } });
    expect(json).toMatchObject({
      places: [],
      letters: [
        {
          now: 'Masz pytanie? Zadzwoń: 82 565 36 00 (pn. 8:00–16:00).',
          then: 'Masz pytanie? Zadzwoń: 601 234 567 (pn. 8:00–16:00).',
        },
      ],
    });
  });
});
