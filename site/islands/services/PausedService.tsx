import type { FormVersion } from '../../../content-models/services/serviceForm.ts';
import { OtherWay } from './OtherWay.tsx';

/** A service that its office has paused: why, and how else the matter can be settled. */
export const PausedService = ({ version, reason }: { version: FormVersion; reason: string }) => (
  <OtherWay version={version} heading="Tej sprawy nie można teraz wysłać przez internet" reason={reason} />
);
