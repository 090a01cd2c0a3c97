// The third process of the demo: plays the schools and companies of the three communes.
import { parseEnvironment } from '../../content-models/environment/environment.ts';
import { startDemoSources } from './startDemoSources.ts';

const { sourcesPort, mode } = parseEnvironment(process.env);
if (mode !== 'demo') throw new Error('Demo institutions never stand beside a public city.');
const sources = await startDemoSources({ port: sourcesPort });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sources.stop().then(() => process.exit(0));
  });
}
