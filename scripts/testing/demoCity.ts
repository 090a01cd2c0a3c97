import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const citySchema = z.object({ dataDir: z.string(), port: z.number(), cmsPort: z.number(), sourcesPort: z.number() });

/** A demo city that was made once for a whole test run: its folder, which nobody uses, and the ports its rows name. */
export type DemoCity = z.infer<typeof citySchema>;

/** The city of this run, where `npm test` has made one; without it every product makes its own. */
export const demoCity = (): DemoCity | undefined => {
  const given = process.env.TEST_DEMO_CITY;
  return given === undefined ? undefined : citySchema.parse(JSON.parse(given));
};

/** A new folder for a product: a copy of this run's city, or empty. */
export const makeDataDir = (prefix: string): string => {
  const dataDir = mkdtempSync(join(tmpdir(), prefix));
  const city = demoCity();
  if (city) cpSync(city.dataDir, dataDir, { recursive: true });
  return dataDir;
};
