import type { DueFee } from '../../content-models/services/serviceFee.ts';

/** What a new case keeps of its fee; an exemption, or a fee the office works out itself, is nothing due yet. */
export const feeColumns = (fee: DueFee | undefined): { feeGrosze: number; feeState: 'none' | 'due' } => {
  const feeGrosze = fee?.grosze ?? 0;
  return { feeGrosze, feeState: feeGrosze > 0 ? 'due' : 'none' };
};
