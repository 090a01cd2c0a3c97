import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../supervisor/child.ts';

const addressSchema = z.object({
  dataDir: z.string(),
  port: z.number(),
  cmsPort: z.number(),
  sourcesPort: z.number(),
  demoPassword: z.string(),
});

/** Where the product of this test run is. */
export type ProductAddress = z.infer<typeof addressSchema>;

/** The file through which the journeys learn where the one product of the run is. */
export const addressFile = join(root, 'test-results', 'product.json');

/** The product all journeys of this run share; a journey that kills something starts its own instead. */
export const sharedProduct = (): ProductAddress & { origin: (tenant: string) => string } => {
  const address = addressSchema.parse(JSON.parse(readFileSync(addressFile, 'utf8')));
  return { ...address, origin: (tenant) => `http://${tenant}.localhost:${String(address.port)}` };
};
