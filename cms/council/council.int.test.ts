import { createLocalReq } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { overdueCaptionsSchema } from '../../content-models/council/overdueCaptions.ts';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

interface Saved {
  doc: { id: string };
  errors?: { data?: { errors?: { path: string; message: string }[] } }[];
}

const common = { language: 'pl', producedBy: 'Biuro Rady', producedAt: '2026-11-02T12:00:00.000Z' };

describeOnDatabases('The council', (database) => {
  let cms: TestCms;
  let service: Record<string, string>;
  let publisher: string;
  let term: string;
  let councillors: string[];

  const create = async (collection: string, body: Record<string, unknown>, staff = publisher) => {
    const answer = await cms.call('POST', `/${collection}`, {
      staff,
      body: { ...common, _status: 'published', ...body },
    });
    return { status: answer.status, saved: (await answer.json()) as Saved };
  };
  const records = async (kind: string, id: string) => {
    const answer = await cms.call('GET', `/publications/records?kind=${kind}&ids=${id}`, { headers: service });
    return (await answer.text())
      .split('\n')
      .filter(Boolean)
      .map((line) => publishedRecordSchema.parse(JSON.parse(line)));
  };
  const session = (more: Record<string, unknown> = {}) => ({
    title: `Sesja ${Math.random().toString(36).slice(2)}`,
    summary: 'Rada zajmie się budżetem.',
    term,
    number: 12,
    startsAt: '2026-10-29T09:00:00.000Z',
    place: 'sala sesyjna',
    agenda: [{ number: '1', title: 'Otwarcie sesji' }],
    ...more,
  });

  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    const { serviceToken } = await import('../sealing/secrets.ts');
    service = { authorization: `Bearer ${serviceToken()}` };
    publisher = (await cms.staff('publisher')).token;
    councillors = [];
    for (const title of ['Radna okręgu 1', 'Radny okręgu 2', 'Radna okręgu 3']) {
      const { saved } = await create('people', { title, post: 'Radna lub radny', group: 'councillor' });
      councillors.push(saved.doc.id);
    }
    term = (
      await create('councilTerms', {
        title: 'IX kadencja Rady Miasta Chełm',
        summary: 'Troje radnych.',
        number: 9,
        councilName: 'Rada Miasta Chełm',
        from: '2024-05-07T12:00:00.000Z',
        seats: councillors.map((councillor, index) => ({ councillor, function: 'member', district: index + 1 })),
      })
    ).saved.doc.id;
  });
  afterAll(async () => {
    await cms.stop();
  });

  test('a term and a session go from the form to the reader: Roman numbers are the site’s, votes keep their names', async () => {
    const [first = '', second = '', third = ''] = councillors;
    const { status, saved } = await create(
      'councilSessions',
      session({
        votes: [{ point: '1', subject: 'Przyjęcie porządku obrad', for: [first, second], absent: [third] }],
        present: [first, second],
        absent: [third],
        recording: { href: 'https://nagrania.chelm.example/12', broadcastEnd: '2026-10-29T12:00:00.000Z' },
      }),
    );
    expect(status).toBe(201);
    expect(await records('councilTerm', term)).toMatchObject([
      { document: { number: 9, seats: [{ name: 'Radna okręgu 1', district: 1 }, {}, {}] } },
    ]);
    expect(await records('councilSession', saved.doc.id)).toMatchObject([
      {
        document: {
          number: 12,
          present: [{ name: 'Radna okręgu 1' }, { name: 'Radny okręgu 2' }],
          votes: [
            {
              outcome: 'adopted',
              ballots: [{ vote: 'for' }, { vote: 'for' }, { name: 'Radna okręgu 3', vote: 'absent' }],
            },
          ],
          recording: { broadcastEnd: '2026-10-29T12:00:00.000Z' },
        },
      },
    ]);
  });

  test('a session in which somebody voted twice, or a point is told twice, is not published', async () => {
    const [first = ''] = councillors;
    const twice = await create(
      'councilSessions',
      session({ votes: [{ subject: 'Przyjęcie porządku', for: [first], against: [first] }] }),
    );
    expect(twice.status).toBe(400);
    expect(twice.saved.errors?.[0]?.data?.errors?.[0]?.message).toBe('Ta sama osoba jest na listach „Za” i „Przeciw”.');
    const points = await create(
      'councilSessions',
      session({
        agenda: [
          { number: '1', title: 'Otwarcie' },
          { number: '1', title: 'Jeszcze raz' },
        ],
      }),
    );
    expect(points.saved.errors?.[0]?.data?.errors?.[0]?.message).toBe('Ten numer ma już inny punkt.');
  });

  test('nobody of Kodeń gets into a vote of Chełm, and its publisher sees no session of Chełm', async () => {
    const koden = (await cms.staff('publisher', 'koden')).token;
    const stranger = await create(
      'people',
      { title: 'Radna Kodnia', post: 'Radna Rady Gminy Kodeń', group: 'councillor' },
      koden,
    );
    const mixed = await create(
      'councilSessions',
      session({ votes: [{ subject: 'Przyjęcie porządku', for: [stranger.saved.doc.id] }] }),
    );
    expect(mixed.status).toBe(400);
    const seen = (await (await cms.call('GET', '/councilSessions?limit=100', { staff: koden })).json()) as {
      docs: unknown[];
    };
    expect(seen.docs).toEqual([]);
    expect((await cms.call('GET', '/councilSessions')).status).toBe(403);
  });

  test('a film without captions is listed for the staff of its commune from the fifteenth day, until it has them', async () => {
    const { overdueCaptionsOn } = await import('./overdueCaptions.ts');
    const { saved } = await create(
      'councilSessions',
      session({ recording: { href: 'https://nagrania.chelm.example/1', broadcastEnd: '2026-09-01T12:00:00.000Z' } }),
    );
    const as = async (tenant: 'chelm' | 'koden') => {
      const { id } = await cms.staff('publisher', tenant);
      const user = await cms.payload.findByID({ collection: 'staff', id, depth: 0 });
      return createLocalReq({ user: { ...user, collection: 'staff' } as never }, cms.payload);
    };
    const listed = async (tenant: 'chelm' | 'koden', day: string) =>
      (await overdueCaptionsOn(await as(tenant), day)).sessions.filter(({ id }) => id === saved.doc.id);
    expect(await listed('chelm', '2026-09-15')).toEqual([]);
    expect(await listed('chelm', '2026-09-16')).toMatchObject([{ due: '2026-09-15' }]);
    expect(await listed('koden', '2026-12-01')).toEqual([]);
    await cms.call('PATCH', `/councilSessions/${saved.doc.id}`, {
      staff: publisher,
      body: {
        recording: {
          href: 'https://nagrania.chelm.example/1',
          broadcastEnd: '2026-09-01T12:00:00.000Z',
          captionedOn: '2026-09-20T12:00:00.000Z',
        },
        _status: 'published',
      },
    });
    expect(await listed('chelm', '2026-12-01')).toEqual([]);
    expect((await cms.call('GET', '/councilSessions/overdue-captions')).status).toBe(401);
    const answer = await cms.call('GET', '/councilSessions/overdue-captions', { staff: publisher });
    expect(overdueCaptionsSchema.safeParse(await answer.json()).success).toBe(true);
  });
});
