import type { Environment } from '../../content-models/environment/environment.ts';
import { quietTools, type BuildPlan } from './buildIfStale.ts';
import { root } from './child.ts';
import type { Progress } from './heartbeat.ts';
import type { ProcessPlan } from './keepRunning.ts';
import { describeHealth, waitForHealth } from './waitForHealth.ts';

const shared = ['content-models', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

/** The compiled cms and the compiled site, in the order they are built. */
export const buildPlans: readonly BuildPlan[] = [
  {
    name: 'cms',
    label: 'panel urzędu i API (cms)',
    root,
    sources: ['cms', 'payload.config.ts', ...shared],
    output: 'cms/admin/.next/BUILD_ID',
    args: ['node_modules/next/dist/bin/next', 'build', 'cms/admin'],
  },
  {
    name: 'site',
    label: 'strony publiczne (site)',
    root,
    sources: ['site', 'astro.config.mjs', ...shared],
    output: 'dist/site/server/entry.mjs',
    args: ['node_modules/astro/bin/astro.mjs', 'build'],
    env: { SITE_OUTPUT: 'server' },
  },
];

/** The two processes of the product, started from what was built; in the demo a third one plays schools and companies. */
export const processPlans = (environment: Environment, progress: Progress): readonly ProcessPlan[] => {
  const env = {
    ...process.env,
    ...quietTools,
    NODE_ENV: 'production',
    PORT: String(environment.port),
    CMS_PORT: String(environment.cmsPort),
    SOURCES_PORT: String(environment.sourcesPort),
    DATA_DIR: environment.dataDir,
    // said in full, because Next puts its own port into PORT and the cms would take that one for the public one
    PUBLIC_URL: environment.publicUrl.origin,
  };
  const healthy = (name: ProcessPlan['name'], url: string) => (signal: AbortSignal) => {
    let toldAt = -Infinity;
    let detail: string | undefined;
    return waitForHealth(url, {
      name,
      signal,
      onHealth: (health) => {
        // a line for each new piece of work, and now and then within a long one
        if (health.detail === detail && performance.now() - toldAt < 3000) return;
        toldAt = performance.now();
        detail = health.detail;
        progress.say(`  ${name} ${describeHealth(health)}`);
      },
    });
  };
  return [
    {
      name: 'cms',
      command: {
        // loopback only: residents and staff come through the site process
        args: ['node_modules/next/dist/bin/next', 'start', 'cms/admin', '-H', '127.0.0.1', '-p', env.CMS_PORT],
        env,
      },
      waitUntilHealthy: healthy('cms', `http://127.0.0.1:${env.CMS_PORT}/api/health`),
    },
    {
      name: 'site',
      command: { args: ['site/server/main.ts'], env },
      waitUntilHealthy: healthy('site', `http://127.0.0.1:${env.PORT}/healthz`),
    },
    ...(environment.mode === 'demo'
      ? [
          {
            name: 'sources' as const,
            command: { args: ['scripts/demo-sources/main.ts'], env },
            waitUntilHealthy: healthy('sources', `http://127.0.0.1:${env.SOURCES_PORT}/healthz`),
          },
        ]
      : []),
  ];
};
