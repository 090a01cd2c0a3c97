import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

type Part = Record<string, unknown>;

/** One thing that staff see, with its words. */
interface Seen {
  path: string;
  /** its name, the names of its choices and of its rows */
  names: [what: string, words: unknown][];
  help: unknown;
  /** whether somebody fills it in or reads a value in it */
  wantsHelp: boolean;
}

/** Fields that Payload adds by itself and names in every language. */
const ofPayload = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'blockName'],
  ...['email', 'password', 'username', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions'],
  ...['salt', 'hash', 'loginAttempts', 'lockUntil', 'apiKey', 'enableAPIKey', 'apiKeyIndex'],
  ...['url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes'],
]);

const partOf = (value: unknown): Part =>
  (typeof value === 'object' || typeof value === 'function') && value !== null ? (value as Part) : {};
const partsOf = (value: unknown): Part[] => (Array.isArray(value) ? value.map(partOf) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A field, tab or block and all within it, as far as staff see them. */
const seenIn = (part: Part, above: string): Seen[] => {
  const admin = partOf(part.admin);
  const name = text(part.name);
  const type = text(part.type);
  const isOurs = !(
    ofPayload.has(name) &&
    typeof part.label !== 'object' &&
    partOf(part.admin).description === undefined
  );
  if (!isOurs || part.hidden === true || admin.disabled === true) return [];
  const path = `${above}.${name || text(part.slug) || type || 'tab'}`;
  // what is in no form may still be a column of a list, or a part of what the search box says it looks in
  if (admin.hidden === true) {
    const isShown = admin.disableListColumn !== true || name === 'searchText';
    return isShown ? [{ path, names: [['name', part.label]], help: undefined, wantsHelp: false }] : [];
  }
  const inside = [...partsOf(part.fields), ...partsOf(part.tabs), ...partsOf(part.blocks)];
  const labels = partOf(part.labels);
  const isNamed = type !== 'row' && type !== 'tabs' && part.slug === undefined && part.label !== false;
  return [
    {
      path,
      names: [
        ...(isNamed ? [['name', part.label] as [string, unknown]] : []),
        ...['singular', 'plural'].flatMap((which): [string, unknown][] =>
          part.labels === undefined ? [] : [[which, labels[which]]],
        ),
        ...partsOf(part.options).map((option): [string, unknown] => [`choice ${text(option.value)}`, option.label]),
        ...(admin.placeholder === undefined ? [] : [['placeholder', admin.placeholder] as [string, unknown]]),
      ],
      help: admin.description,
      wantsHelp: name !== '' && type !== '' && type !== 'ui',
    },
    ...inside.flatMap((one) => seenIn(one, path)),
  ];
};

const missingIn = (words: unknown): string[] =>
  ['pl', 'en'].filter((language) => text(partOf(words)[language]).trim() === '');

const dataDir = mkdtempSync(join(tmpdir(), 'moje-miasto-words-'));
let seen: Seen[];
let withApiTab: string[];

beforeAll(async () => {
  vi.stubEnv('DATA_DIR', dataDir);
  vi.stubEnv('DATABASE_URL', `file:${join(dataDir, 'moje-miasto.db')}`);
  const { default: sanitized } = await import('../../payload.config.ts');
  const { officeBlocks, officeInlineBlocks } = await import('../richText/blocks.ts');
  const { blocksInEnglish } = await import('./inEnglish.ts');
  const { collections } = await sanitized;
  withApiTab = collections
    .filter(({ admin }) => admin.hidden !== true && admin.hideAPIURL !== true)
    .map(({ slug }) => slug);
  seen = [
    ...collections
      .filter(({ admin }) => admin.hidden !== true)
      .flatMap(({ slug, labels, admin, fields }): Seen[] => [
        {
          path: slug,
          names: [
            ['singular', labels.singular],
            ['plural', labels.plural],
            ['group', admin.group],
          ],
          help: admin.description,
          wantsHelp: true,
        },
        ...(fields as unknown as Part[]).flatMap((field) => seenIn(field, slug)),
      ]),
    ...blocksInEnglish([...officeBlocks, ...officeInlineBlocks]).flatMap((block) =>
      seenIn(block as unknown as Part, 'editor'),
    ),
  ];
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(dataDir, { recursive: true, force: true });
});

test('everything that staff see has a name in Polish and in English', () => {
  expect(seen.length).toBeGreaterThan(500);
  const missing = seen.flatMap(({ path, names }) =>
    names.flatMap(([what, words]) =>
      missingIn(words).map((language) => `${path}, ${what}: no ${language} (${JSON.stringify(words)})`),
    ),
  );
  expect(missing).toEqual([]);
});

test('every field and every list says in both languages what it is for', () => {
  const missing = seen.flatMap(({ path, help, wantsHelp }) =>
    wantsHelp || help !== undefined ? missingIn(help).map((language) => `${path}: no help in ${language}`) : [],
  );
  expect(missing).toEqual([]);
});

test('no word of the admin is a word of programmers', () => {
  const ofProgrammers = /collection|kolekcj|slug|json|undefined|\bnull\b/i;
  const found = seen.flatMap(({ path, names, help }) =>
    [...names.map(([, words]) => words), help].flatMap((words) =>
      Object.values(partOf(words))
        .filter((word) => ofProgrammers.test(text(word)))
        .map((word) => `${path}: ${text(word)}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no document has a tab that is for programs', () => {
  expect(withApiTab).toEqual([]);
});

test('a help says something that the name does not', () => {
  const plain = (words: unknown, language: string) =>
    text(partOf(words)[language]).toLocaleLowerCase('pl').replace(/\.$/, '');
  const repeated = seen.flatMap(({ path, names, help }) =>
    ['pl', 'en'].flatMap((language) =>
      names.some(
        ([what, words]) =>
          what === 'name' && plain(words, language) === plain(help, language) && plain(help, language) !== '',
      )
        ? [`${path}: ${plain(help, language)}`]
        : [],
    ),
  );
  expect(repeated).toEqual([]);
});
