import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { en } from '@payloadcms/translations/languages/en';
import { pl } from '@payloadcms/translations/languages/pl';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { closeInternals, refuseOpenCollections } from './cms/access/closedByDefault.ts';
import { withoutApiTab } from './cms/admin/withoutApiTab.ts';
import { collections } from './cms/collections.ts';
import { databaseAdapter } from './cms/database/databaseAdapter.ts';
import { endpoints } from './cms/endpoints.ts';
import { env } from './cms/env.ts';
import { jobs } from './cms/jobs.ts';
import { officeEditor } from './cms/richText/editor.ts';
import { outboxEmailAdapter } from './cms/outbox/outboxEmailAdapter.ts';
import { payloadSecret } from './cms/sealing/secrets.ts';
import { inEnglish } from './cms/words/inEnglish.ts';
import { sayInEnglishAfterError } from './cms/words/sayInEnglishAfterError.ts';

const root = path.dirname(fileURLToPath(import.meta.url));

refuseOpenCollections(collections);

const config = buildConfig({
  secret: process.env.NEXT_PHASE === 'phase-production-build' ? 'not used while building' : payloadSecret(),
  db: await databaseAdapter(env, root),
  collections: inEnglish(collections.map(withoutApiTab)),
  endpoints,
  jobs,
  hooks: { afterError: [sayInEnglishAfterError] },
  editor: officeEditor,
  email: outboxEmailAdapter,
  sharp,
  admin: {
    user: 'staff',
    importMap: {
      baseDir: path.join(root, 'cms'),
      importMapFile: path.join(root, 'cms/admin/app/(payload)/admin/importMap.js'),
    },
    meta: { titleSuffix: ' – Moje Miasto', description: 'Panel urzędu', defaultOGImageType: 'off' },
    components: {
      graphics: { Logo: '/admin/Logo.tsx#Logo', Icon: '/admin/Logo.tsx#Icon' },
      providers: ['/admin/PolishToasts.tsx#PolishToasts'],
      beforeNavLinks: [
        '/queue/admin/QueueLinks.tsx#QueueLinks',
        '/dashboard/admin/WorkLinks.tsx#WorkLinks',
        '/payments/admin/StatementsLink.tsx#StatementsLink',
      ],
      views: {
        dashboard: { Component: '/dashboard/admin/Dashboard.tsx#Dashboard' },
        worklist: { path: '/praca/:list', Component: '/dashboard/admin/WorklistView.tsx#WorklistView' },
        queue: { path: '/kolejka', Component: '/queue/admin/QueueView.tsx#QueueView' },
        statistics: { path: '/statystyki', Component: '/statistics/admin/StatisticsView.tsx#StatisticsView' },
        statements: { path: '/wyciagi', Component: '/payments/admin/StatementsView.tsx#StatementsView' },
        publicationCalendar: {
          path: '/kalendarz-publikacji',
          Component: '/schedule/admin/CalendarView.tsx#CalendarView',
        },
      },
    },
    // The first administrator comes from a command, never from an open page (design §4.18).
    autoLogin: false,
    avatar: 'default',
    dateFormat: 'd MMMM yyyy, HH:mm',
  },
  i18n: { supportedLanguages: { pl, en }, fallbackLanguage: 'pl' },
  cookiePrefix: 'mm-staff',
  csrf: [env.publicUrl.origin],
  graphQL: { disable: true },
  maxDepth: 2,
  telemetry: false,
  upload: { limits: { fileSize: 30_000_000 }, abortOnLimit: true },
  typescript: { autoGenerate: false, outputFile: path.join(root, 'cms/payload-types.ts') },
});

export default config.then(closeInternals);
