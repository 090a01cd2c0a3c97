import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';
import { testRichText } from '../testing/testRichText.ts';

describeOnDatabases('Lists in the admin', (database) => {
  let cms: TestCms;
  let staff: string;
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
    staff = (await cms.staff('publisher')).token;
    for (const title of ['Żółw błotny', 'Źródło pod lasem', 'Zebranie', 'Łódź na stawie', 'Lato w mieście', 'Śnieg']) {
      const answer = await cms.call('POST', '/pages?draft=true', {
        staff,
        body: { title, summary: 'Krótko.', language: 'pl', body: testRichText('x') },
      });
      if (answer.status !== 201) throw new Error(await answer.text());
    }
  });
  afterAll(async () => {
    await cms.stop();
  });

  const titles = async (query: string, path = '/pages') => {
    const answer = await cms.call('GET', `${path}?draft=true&depth=0&${query}`, { staff });
    return ((await answer.json()) as { docs: { title?: string; name?: string }[] }).docs.map(
      (doc) => doc.title ?? doc.name,
    );
  };
  /** The question the admin's search box asks. */
  const search = (words: string, field = 'title') =>
    `where[or][0][${field}][like]=${encodeURIComponent(words)}&where[or][1][searchText][like]=${encodeURIComponent(words)}`;

  test.each(['zolw', 'żółw', 'ŻÓŁW', 'Zółw bło'])('„%s” finds Żółw', async (words) => {
    expect(await titles(search(words))).toEqual(['Żółw błotny']);
  });

  test('„lodz” finds Łódź, also among departments', async () => {
    expect(await titles(search('lodz'))).toEqual(['Łódź na stawie']);
    const { chelm } = await cms.communes();
    await cms.payload.create({ collection: 'departments', data: { commune: chelm.id, name: 'Żegluga', symbol: 'ŻG' } });
    expect(await titles(search('zegl', 'name'), '/departments')).toEqual(['Żegluga']);
  });

  test('titles stand in Polish order, without asking and when asked by title', async () => {
    const order = ['Lato w mieście', 'Łódź na stawie', 'Śnieg', 'Zebranie', 'Źródło pod lasem', 'Żółw błotny'];
    expect(await titles('')).toEqual(order);
    expect(await titles('sort=title')).toEqual(order);
    expect(await titles('sort=-title')).toEqual([...order].reverse());
  });
});
