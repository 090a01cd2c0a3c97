import { mkdirSync } from 'node:fs';
import type { DemoCity } from './demoCity.ts';
import { startProduct } from './startProduct.ts';

/** Builds what is missing, starts the product in that empty folder, waits for its `ready` and stops it again. */
export const makeDemoCity = async (dataDir: string): Promise<DemoCity> => {
  mkdirSync(dataDir, { recursive: true });
  // the first start of a checkout builds, beside other checks on a busy machine
  const product = await startProduct({ dataDir, timeout: 900_000 });
  const code = await product.stop();
  if (code !== 0) throw new Error(`The product stopped with ${String(code)}:\n${product.lines.slice(-40).join('\n')}`);
  const { port, cmsPort, sourcesPort } = product;
  return { dataDir, port, cmsPort, sourcesPort };
};
