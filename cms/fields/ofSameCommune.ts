import type { FilterOptionsProps, Where } from 'payload';

/** Only rows of the commune that the document itself belongs to can be chosen. */
export const ofSameCommune = ({ data }: Pick<FilterOptionsProps, 'data'>): Where => ({
  commune: { equals: (data as { commune?: unknown } | undefined)?.commune },
});
