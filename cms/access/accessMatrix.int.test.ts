import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionSlug, Endpoint } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maybeIdOf } from '../fields/idOf.ts';
import { makeCallers, type Caller } from '../testing/matrix/callers.ts';
import { fileCases } from '../testing/matrix/cases.ts';
import { answerOf, knocksOf, type Knock } from '../testing/matrix/knock.ts';
import { makeRows, type Rows } from '../testing/matrix/rows.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

/** For every door: the answers it gives, and who gets which. */
type Matrix = Record<string, Record<string, Record<string, string[]>>>;

const file = join(import.meta.dirname, 'matrix.json');
const howToAdd =
  'Look at who gets which answer, and if that is right, run: ' +
  'UPDATE_MATRIX=1 npx vitest run --project integration cms/access/accessMatrix.int.test.ts';

let cms: TestCms;
let callers: Caller[];
let rows: Rows;
let seen: Matrix;

/** Doors that end a log-in or change a password come last, so that everyone still has theirs until then. */
const isLast = ({ name }: Knock) => /logout|password-change|portal\/password$/.test(name);

const doorsOf = (): { slug: string; endpoints: Pick<Endpoint, 'method' | 'path'>[] }[] => {
  const root = [
    ...(cms.payload.config.endpoints as Endpoint[]),
    { method: 'post' as const, path: '/graphql' },
    { method: 'get' as const, path: '/graphql-playground' },
  ];
  const collections = Object.keys(cms.payload.collections)
    .sort()
    .map((slug) => {
      const { endpoints } = cms.payload.collections[slug as CollectionSlug].config;
      const closed = (['get', 'post', 'patch', 'delete'] as const).map((method) => ({ method, path: '/:id' }));
      return { slug, endpoints: endpoints === false ? closed : endpoints };
    });
  const globals = (cms.payload.globals.config as unknown as { slug: string; endpoints: Endpoint[] | false }[]).map(
    ({ slug, endpoints }) => ({ slug: `globals/${slug}`, endpoints: endpoints === false ? [] : endpoints }),
  );
  return [{ slug: '', endpoints: root }, ...collections, ...globals];
};

const knockEverywhere = async (): Promise<Matrix> => {
  const matrix: Matrix = {};
  const all = doorsOf().flatMap(({ slug, endpoints }) =>
    endpoints.flatMap((endpoint) => knocksOf(slug, endpoint, rows).map((knock) => ({ slug, knock }))),
  );
  const inOrder = [...all.filter(({ knock }) => !isLast(knock)), ...all.filter(({ knock }) => isLast(knock))];
  for (const { slug, knock } of inOrder) {
    const door = ((matrix[slug === '' ? 'root' : slug] ??= {})[knock.name] ??= {});
    for (const caller of callers) {
      const answer = await answerOf(cms, knock, caller, slug, rows);
      (door[answer] ??= []).push(caller.name);
      if (slug !== '' && knock.method !== 'get' && answer.startsWith('2')) await rows.restore(slug);
    }
  }
  return matrix;
};

/** The school for which the member of an institution's staff in that commune works. */
const institutionOf = async (side: 'chelm' | 'koden'): Promise<string> => {
  const { id } = await cms.staff('institution', side);
  const { institution } = await cms.payload.findByID({ collection: 'staff', id, depth: 0 });
  return maybeIdOf(institution) ?? '';
};

beforeAll(async () => {
  // Even the doors that only a test run has are knocked on.
  process.env.TEST_DOOR = '1';
  cms = await startPayload();
  cms.payload.logger.level = 'silent';
  const communes = await cms.communes();
  const made = await makeCallers(cms);
  callers = made.callers;
  const pair = (of: 'id' | 'department') => ({ chelm: communes.chelm[of], koden: communes.koden[of] });
  const filed = await fileCases(cms, made.residents);
  rows = await makeRows(
    cms,
    {
      communes: pair('id'),
      departments: pair('department'),
      residents: { chelm: made.residents.chelm.id, koden: made.residents.koden.id },
      institutions: { chelm: await institutionOf('chelm'), koden: await institutionOf('koden') },
      staff: { chelm: (await cms.staff('editor', 'chelm')).id, koden: (await cms.staff('editor', 'koden')).id },
      ...filed.ids,
    },
    filed.numbers,
  );
  seen = await knockEverywhere();
  if (process.env.UPDATE_MATRIX === '1') {
    const { format, resolveConfig } = await import('prettier');
    writeFileSync(file, await format(JSON.stringify(seen), { ...(await resolveConfig(file)), filepath: file }));
  }
});
afterAll(async () => {
  await cms.stop();
});

test('every door of the cms gives everyone the answer that is written in cms/access/matrix.json', () => {
  const written = JSON.parse(readFileSync(file, 'utf8')) as Matrix;
  const doors = (matrix: Matrix) =>
    Object.entries(matrix).flatMap(([slug, of]) => Object.keys(of).map((name) => `${slug}: ${name}`));
  const missing = doors(seen).filter((door) => !doors(written).includes(door));
  expect(missing, `These doors are not in cms/access/matrix.json. ${howToAdd}`).toEqual([]);
  expect(seen, `A door answers otherwise than cms/access/matrix.json says. ${howToAdd}`).toEqual(written);
});

test('nobody but the superadministrator is ever shown a row of another commune or another resident', () => {
  const leaks = Object.entries(seen).flatMap(([slug, doors]) =>
    Object.entries(doors).flatMap(([name, answers]) =>
      Object.entries(answers)
        .filter(
          ([answer, who]) => /foreign [1-9]/.test(answer) && who.some((caller) => caller !== 'superadministrator'),
        )
        .map(([answer, who]) => `${slug}: ${name} → ${answer}: ${who.join(', ')}`),
    ),
  );
  expect(leaks).toEqual([]);
});

test('no door answers with a fault of the server', () => {
  const faults = Object.entries(seen).flatMap(([slug, doors]) =>
    Object.entries(doors)
      // Payload looks for a preference that is not there in a way SQLite does not understand; nothing is shown or changed.
      .filter(([name]) => !(slug === 'payload-preferences' && name.startsWith('delete /:')))
      .filter(([, answers]) => Object.keys(answers).some((answer) => answer.startsWith('500')))
      .map(([name]) => `${slug}: ${name}`),
  );
  expect(faults).toEqual([]);
});
