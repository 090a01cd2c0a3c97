import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @type {import('next').NextConfig} */
const nextConfig = {
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // One copy of each in the process. Bundled, the start of the server and its routes get a copy each, and what one
  // throws is no `ValidationError` to the other: the form never learns which field is wrong.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    'drizzle-orm',
    '@libsql/client',
    'libsql',
  ],
  // Types are checked by `npm run check`, over the whole repository at once; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig);
