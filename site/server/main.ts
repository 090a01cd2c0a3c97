import { once } from 'node:events';
import { join } from 'node:path';
import { EnvironmentError, parseEnvironment } from '../../content-models/environment/environment.ts';
import { readPortalFiles } from '../files/portalFiles.ts';
import { startPrinter } from '../printer/printer.ts';
import { createSearchAsker } from '../search/askSearch.ts';
import { proxyTest } from './clientAddress.ts';
import { createHosts } from './hosts.ts';
import { log, messageOf } from './log.ts';
import { createSiteServer, type SiteState } from './siteServer.ts';

/** The site process: prints what the cms publishes, and serves it; with the cms away it serves what it has. */
const main = async (): Promise<void> => {
  const { port, cmsPort, dataDir, publicUrl, trustedProxies } = parseEnvironment(process.env);
  const hosts = createHosts();
  const search = createSearchAsker();
  const state: SiteState = { printedSeq: 0, cms: 'down' };
  const siteFolder = join(import.meta.dirname, '../../dist/site');
  const printer = startPrinter({ dataDir, cmsPort, siteFolder }, (message) => {
    if (message.kind === 'communes') hosts.set(message.communes);
    if (message.kind === 'printed') state.printedSeq = message.seq;
    if (message.kind === 'cms') state.cms = message.state;
  });

  const server = createSiteServer({
    dataDir,
    cmsPort,
    publicUrl,
    isProxy: proxyTest(trustedProxies),
    hosts,
    search,
    printer,
    state,
    portalFiles: await readPortalFiles(siteFolder),
  });

  server.listen(port);
  await once(server, 'listening');
  log.info({ port }, 'site listens');

  const stop = async (): Promise<void> => {
    log.info('site stops');
    server.close();
    server.closeIdleConnections();
    await Promise.all([printer.stop(), search.stop()]);
    server.closeAllConnections();
  };
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(() => process.exit(0));
    });
  }
};

main().catch((error: unknown) => {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const sentence = taken
    ? 'Port strony jest zajęty: zamknij program, który go używa, albo podaj inny w zmiennej PORT.'
    : messageOf(error);
  process.stderr.write(`${sentence}\n`);
  if (!taken && !(error instanceof EnvironmentError) && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exit(1);
});
