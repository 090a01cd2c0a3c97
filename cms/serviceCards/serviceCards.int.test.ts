import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

interface Saved {
  doc: { id: string; slug: string };
  errors?: { data?: { errors?: { path: string; message: string }[] } }[];
}

describeOnDatabases('Cards, departments and people', (database) => {
  let cms: TestCms;
  let service: Record<string, string>;
  let publisher: string;
  let unit: string;

  const create = async (collection: string, body: Record<string, unknown>, staff = publisher) => {
    const answer = await cms.call('POST', `/${collection}`, {
      staff,
      body: {
        language: 'pl',
        producedBy: 'Sekretarz',
        producedAt: '2026-11-02T12:00:00.000Z',
        _status: 'published',
        ...body,
      },
    });
    const saved = (await answer.json()) as Saved;
    return { status: answer.status, saved, wrong: saved.errors?.[0]?.data?.errors ?? [] };
  };
  const records = async (kind: string, id: string) => {
    const answer = await cms.call('GET', `/publications/records?kind=${kind}&ids=${id}`, { headers: service });
    return (await answer.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => publishedRecordSchema.parse(JSON.parse(line)));
  };
  const card = (title: string, more: Record<string, unknown> = {}) => ({
    title,
    indexName: title,
    summary: 'Dostaniesz to, czego potrzebujesz.',
    whoMay: 'Każdy.',
    steps: ['Przyjdź.'],
    duration: { days: 7 },
    categories: ['documents'],
    declaredLevel: '1',
    online: { kind: 'none' },
    ...more,
  });
  const department = (title: string, more: Record<string, unknown> = {}) => ({
    title,
    summary: 'Pisma i skargi.',
    unit,
    duties: ['pisma'],
    ...more,
  });

  beforeAll(async () => {
    cms = await startPayload({ database });
    const communes = await cms.communes();
    unit = communes.chelm.department;
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
    publisher = (await cms.staff('publisher')).token;
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { generalLetter } = await import('../seed/content/services/generalLetter.ts');
    await publishServiceVersion(await createLocalReq({}, cms.payload), {
      commune: communes.chelm.id,
      definition: generalLetter,
      publishedBy: 'test',
    });
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a card goes from the form to the reader, sums in grosze and the account as digits', async () => {
    const { status, saved } = await create(
      'serviceCards',
      card('Zaświadczenie', {
        units: [unit],
        fees: [{ label: 'zaświadczenie', grosze: 1700, account: '61 1090 1014 0000 0712 1981 2874' }],
        online: { kind: 'own', service: 'pismo-ogolne' },
        paused: { reason: 'Zmieniamy system.', until: '2026-12-03T12:00:00.000Z' },
      }),
    );
    expect(status).toBe(201);
    expect(await records('serviceCard', saved.doc.id)).toMatchObject([
      {
        document: {
          path: '/sprawy/zaswiadczenie/',
          unitIds: [unit],
          fees: [{ grosze: 1700, account: '61109010140000071219812874' }],
          online: { kind: 'own', service: 'pismo-ogolne' },
          paused: { until: '2026-12-03' },
          declaredLevel: 1,
        },
      },
    ]);
  });

  test('a button that leads to no form of this commune is refused, and so is one that is no https address', async () => {
    const missing = await create(
      'serviceCards',
      card('Bez formularza', { online: { kind: 'own', service: 'nie-ma' } }),
    );
    expect(missing.status).toBe(400);
    expect(missing.wrong[0]?.message).toContain('Nie ma opublikowanej e-usługi „nie-ma”');
    const koden = (await cms.staff('publisher', 'koden')).token;
    const elsewhere = await create(
      'serviceCards',
      card('Formularz sąsiada', { online: { kind: 'own', service: 'pismo-ogolne' } }),
      koden,
    );
    expect(elsewhere.status).toBe(400);
    const script = await create(
      'serviceCards',
      card('Skrypt', { online: { kind: 'outside', href: 'javascript:alert(1)', place: 'tu' } }),
    );
    expect(script.wrong[0]?.message).toBe('Adres zaczyna się od https://.');
  });

  test('a card that hides behind the address of a list, has a wrong account or no time is refused in words', async () => {
    const wrong = async (more: Record<string, unknown>) =>
      (await create('serviceCards', card(`Karta ${String(Math.random())}`, more))).wrong.map(({ message }) => message);
    expect((await wrong({ slug: 'alfabetycznie' }))[0]).toContain('jest zajęty przez stronę');
    expect(await wrong({ fees: [{ label: 'opłata', grosze: 100, account: '123' }] })).toEqual([
      'Numer konta ma błąd: sprawdź wszystkie 26 cyfr.',
    ]);
    expect(await wrong({ duration: {} })).toEqual(['Podaj liczbę dni albo opisz termin słowami.']);
  });

  test('a unit has one page in a language; a clerk reads the unit but writes no page', async () => {
    const { status, saved } = await create('departmentPages', department('Wydział Organizacyjny'));
    expect(status).toBe(201);
    expect(await records('department', saved.doc.id)).toMatchObject([
      { document: { path: '/urzad/wydzialy/wydzial-organizacyjny/', unitId: unit, duties: ['pisma'] } },
    ]);
    const second = await create('departmentPages', department('Ten sam wydział'));
    expect(second.wrong[0]?.message).toContain('Ta komórka ma już stronę w tym języku');
    const english = await create('departmentPages', department('Organisation Department', { language: 'en' }));
    expect(english.status).toBe(201);
    const clerk = (await cms.staff('clerk')).token;
    expect((await cms.call('GET', `/departments/${unit}`, { staff: clerk })).status).toBe(200);
    expect((await create('departmentPages', department('Od urzędnika'), clerk)).status).toBe(403);
    const editor = (await cms.staff('editor')).token;
    const letters = await cms.call('PATCH', `/departments/${unit}`, { staff: editor, body: { handlesLetters: false } });
    expect(letters.status).toBe(403);
  });

  test('a person without a text is told of in the directory, a councillor has an address with the council', async () => {
    const clerk = await create('people', {
      title: 'Stanowisko do spraw dowodów',
      post: 'Stanowisko do spraw dowodów',
      group: 'employee',
      units: [unit],
      phones: [{ number: '+48825653610' }],
    });
    expect(await records('person', clerk.saved.doc.id)).toMatchObject([
      { document: { path: '/urzad/ludzie/stanowisko-do-spraw-dowodow/', unitIds: [unit], summary: '' } },
    ]);
    const councillor = await create('people', { title: 'Radna okręgu 1', post: 'Radna', group: 'councillor' });
    expect(await records('person', councillor.saved.doc.id)).toMatchObject([
      { document: { path: '/rada/radni/radna-okregu-1/' } },
    ]);
    const phone = await create('people', {
      ...{ title: 'Zły numer', post: 'Stanowisko', group: 'employee' },
      phones: [{ number: '82 565' }],
    });
    expect(phone.wrong[0]?.message).toContain('Podaj numer z kierunkowym kraju');
  });

  test('what belongs to Kodeń can be put into no document of Chełm', async () => {
    const { koden } = await cms.communes();
    const foreignUnit = await create('serviceCards', card('Obca komórka', { units: [koden.department] }));
    expect(foreignUnit.status).toBe(400);
    const foreignPage = await create('departmentPages', department('Obcy wydział', { unit: koden.department }));
    expect(foreignPage.status).toBe(400);
  });
});
