import { env } from '../env.ts';
import { demoBankKey } from '../sealing/secrets.ts';
import { demoBank } from './demo/demoBank.ts';
import type { PaymentProvider } from './provider.ts';

/** The providers of this installation: the demo bank in demo mode; a real one joins this list with its settings. */
export const providers = (): PaymentProvider[] =>
  env.mode === 'demo' ? [demoBank({ key: demoBankKey, address: `http://127.0.0.1:${String(env.sourcesPort)}` })] : [];
