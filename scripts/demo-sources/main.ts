// The third process of the demo: plays the schools and companies of the three communes.
import { parseEnvironment } from '../../content-models/environment/environment.ts';
import { demoBankKey } from '../../cms/sealing/secrets.ts';
import { startDemoSources } from './startDemoSources.ts';

const { cmsPort, sourcesPort, mode } = parseEnvironment(process.env);
if (mode !== 'demo') throw new Error('Demo institutions never stand beside a public city.');
const sources = await startDemoSources({
  port: sourcesPort,
  bank: { key: demoBankKey, newsAddress: `http://127.0.0.1:${String(cmsPort)}/api/fee-payments/news/demo` },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sources.stop().then(() => process.exit(0));
  });
}
