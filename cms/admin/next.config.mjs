import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPayload } from '@payloadcms/next/withPayload';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** @type {import('next').NextConfig} */
const nextConfig = {
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  // Types are checked by `npm run check`, over the whole repository at once; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(nextConfig);
