import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Imports a folder may not have: patterns with the reason. The last matching entry of the config counts, so each is whole. */
const imports = (name, files, patterns, ignores = []) => ({
  name: `arrows/${name}`,
  files: files.map((path) => `${path}/**/*.{ts,tsx,astro}`),
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

const noCms = {
  regex: '(^|/)cms/|payload\\.config|^@payload-config$|^payload($|/)|^@payloadcms/|^next($|/)|^react(-dom)?($|/)',
  message:
    'The site reads the cms over HTTP, through a content model, so that it lives on when the cms is dead; its islands are Preact.',
};
const oneDoor = {
  regex: '/content/(?!(read|routes)\\.ts$)[^/]+$',
  message:
    'Pages get data only through site/content/read.ts, because what they read there decides when they are printed anew.',
};
const noSite = {
  regex: '(^|\\.\\./)site/|^astro($|[:/])|^@astrojs/|^preact($|/)',
  message: 'The cms knows nothing of how the site is made; they meet in content-models.',
};
const noPayload = {
  regex: 'payload\\.config|payload-types|^payload($|/)|^@payloadcms/',
  message: 'A connector is testable without a database: it returns content models and never imports Payload.',
};
const pure = {
  regex: '^(?!zod($|/)|json-logic-js$|node:path$|\\.)|/(cms|site|scripts)/',
  message: 'Content models run anywhere, the browser included: only zod, json-logic-js, node:path and each other.',
};

const clock =
  'The page would differ with the hour it is printed at; take `today` from site/content/read.ts, which records it.';
const chance = 'Two prints of the same content must be the same bytes.';
const outside = 'Pages depend on recorded content only; a change of this would never print them anew.';
const restricted = (selector, message) => ({ selector, message });
const noClock = [
  restricted("CallExpression[callee.object.name='Date'][callee.property.name='now']", clock),
  restricted("NewExpression[callee.name='Date'][arguments.length=0]", clock),
  restricted("CallExpression[callee.name='Date']", clock),
  restricted("MemberExpression[object.name='Temporal'][property.name='Now']", clock),
  restricted("MemberExpression[object.name='performance'][property.name='now']", clock),
  restricted("MemberExpression[object.name='Math'][property.name='random']", chance),
  restricted("MemberExpression[object.name='crypto'][property.name=/^(randomUUID|getRandomValues)$/]", chance),
  restricted("MemberExpression[object.name='process'][property.name='env']", outside),
  restricted(
    ":not(MemberExpression[property.name='BASE_URL']) > MemberExpression[object.type='MetaProperty'][property.name='env']",
    outside,
  ),
  restricted("CallExpression[callee.name='fetch']", outside),
  restricted("CallExpression[callee.object.name='globalThis'][callee.property.name='fetch']", outside),
];

// The same for every file: where they differ from one file to the next, the types of the whole project are read anew.
const extraFileExtensions = ['.astro'];

/** Typed rules for some files, with the project that knows their types. */
const typed = (files, ignores, project) => ({
  files,
  ignores,
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname, extraFileExtensions } },
});
const printed = ['pages', 'layouts', 'components', 'styles', 'i18n'].map((folder) => `site/${folder}`);

export default defineConfig(
  globalIgnores([
    'node_modules',
    'dist',
    'data',
    '.astro',
    'test-results',
    'playwright-report',
    'cms/payload-types.ts',
    'cms/migrations',
    'cms/admin/.next',
    '**/importMap.js',
    '**/next-env.d.ts',
  ]),
  js.configs.recommended,
  { languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  typed(['**/*.{ts,tsx}'], ['site/**'], './tsconfig.json'),
  typed(['site/**/*.{ts,tsx}'], [], './site/tsconfig.json'),
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // an underscore says „I know it is there”
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-undef': 'off',
    },
  },
  ...astro.configs['flat/recommended'],
  // scripts inside pages come as files of their own, of which no project knows the types
  { files: ['**/*.astro/*.{js,ts}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: {
        parser: tseslint.parser,
        project: './site/tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions,
      },
    },
    // the compiler knows Astro's own names, ESLint does not
    rules: { 'no-undef': 'off' },
  },
  imports('content-models', ['content-models'], [pure], ['**/*.test.ts']),
  imports('cms', ['cms'], [noSite]),
  imports('connectors', ['cms/connectors'], [noSite, noPayload]),
  imports('site', ['site'], [noCms]),
  imports('pages', printed, [noCms, oneDoor]),
  {
    name: 'no clock, no chance, no network',
    files: printed.map((path) => `${path}/**/*.{ts,tsx,astro}`),
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noClock] },
  },
);
