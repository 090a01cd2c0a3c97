import { randomUUID } from 'node:crypto';
import { pdfOf } from '../../cases/hostileFiles.ts';
import type { TestFiler } from '../../cases/testFilers.ts';
import { generalLetter } from '../../seed/content/services/generalLetter.ts';
import type { TestCms } from '../startPayload.ts';

type Side = 'chelm' | 'koden';

const firstId = async (
  cms: TestCms,
  collection: 'caseEvents' | 'caseFiles' | 'cases' | 'serviceVersions',
  commune: string,
): Promise<string> => {
  const { docs } = await cms.payload.find({ collection, where: { commune: { equals: commune } }, limit: 1, depth: 0 });
  const id = docs[0]?.id;
  if (id === undefined) throw new Error(`there is no row in ${collection}`);
  return id;
};

/** Each resident files one letter with a file, in a commune of their own; answers the ids of all that came of it. */
export const fileCases = async (
  cms: TestCms,
  residents: Record<Side, TestFiler>,
): Promise<{ ids: Record<string, Record<Side, string>>; numbers: Record<Side, string> }> => {
  const { createLocalReq } = await import('payload');
  const { publishServiceVersion } = await import('../../services/publishServiceVersion.ts');
  const communes = await cms.communes();
  const ids: Record<string, Record<Side, string>> = {};
  const numbers = { chelm: '', koden: '' };
  for (const side of ['chelm', 'koden'] as const) {
    const { id: commune, host } = communes[side];
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune, definition: generalLetter, publishedBy: 'system' });
    const upload = (await (await residents[side].upload(pdfOf(), 'skan.pdf', 'application/pdf')).json()) as {
      id: string;
    };
    const filed = await cms.call('POST', '/portal/cases', {
      cookie: residents[side].cookie,
      host,
      headers: { 'idempotency-key': randomUUID() },
      body: {
        service: 'pismo-ogolne',
        version: 1,
        answers: {
          ...{ givenName: 'Anna', familyName: 'Próbna', street: 'Lubelska 12/3', postalCode: '22100', town: 'Chełm' },
          ...{ subject: 'Lampa uliczna', text: 'Proszę o naprawę lampy przy ulicy Lubelskiej 12.', files: [upload.id] },
        },
        clauseVersion: generalLetter.clause.version,
      },
    });
    if (filed.status !== 201) throw new Error(`the letter was not taken: ${await filed.text()}`);
    numbers[side] = ((await filed.json()) as { number: string }).number;
    for (const collection of ['cases', 'caseEvents', 'caseFiles', 'serviceVersions'] as const) {
      ids[collection] = { chelm: '', koden: '', ...ids[collection], [side]: await firstId(cms, collection, commune) };
    }
  }
  return { ids, numbers };
};
