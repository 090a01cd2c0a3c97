import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { addressFile, type ProductAddress } from './sharedProduct.ts';
import { demoCity } from './demoCity.ts';
import { startProduct } from './startProduct.ts';

/** Starts one product for all journeys and answers how to stop it. */
const setUp = async (): Promise<() => Promise<void>> => {
  // the city's schools, companies and watched services are known by the ports it was made at
  const city = demoCity();
  const product = await startProduct({
    ...(city ? { port: city.port, cmsPort: city.cmsPort, sourcesPort: city.sourcesPort } : {}),
    onLine: (line) => {
      process.stdout.write(`  ${line}\n`);
    },
  });
  const { dataDir, port, cmsPort, sourcesPort, demoPassword } = product;
  mkdirSync(dirname(addressFile), { recursive: true });
  // the password in it is the tests' own
  writeFileSync(
    addressFile,
    JSON.stringify({ dataDir, port, cmsPort, sourcesPort, demoPassword } satisfies ProductAddress),
  );
  return async () => {
    await product.stop();
    rmSync(addressFile, { force: true });
  };
};

export default setUp;
