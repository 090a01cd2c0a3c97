import type { ActKind } from '../../../content-models/institutions/institution.ts';

/** What the kinds of letters are called in English. */
export const englishKinds: Record<ActKind, { one: string; many: string }> = {
  submitReading: { one: 'meter reading', many: 'Meter readings' },
  excuseAbsence: { one: 'absence note', many: 'Absence notes' },
};

/** `1 meter reading`, `3 meter readings`. */
export const countedInEnglish = (count: number, kind: ActKind): string =>
  `${String(count)} ${count === 1 ? englishKinds[kind].one : englishKinds[kind].many.toLowerCase()}`;
