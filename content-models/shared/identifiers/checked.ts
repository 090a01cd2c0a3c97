/** Why an identifier is not one: wrong shape, wrong check digit, a day that never was, a number never given. */
export type IdentifierFault = 'format' | 'checksum' | 'date' | 'range';

/** Digits and letters without the spaces and hyphens people put between them. */
export const bare = (typed: string): string => typed.replace(/[\s\u00a0-]/g, '').toUpperCase();

/** The sum of digits times weights, the weights repeated as long as there are digits. */
export const weighted = (values: readonly number[], weights: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (weights[index % weights.length] ?? 0), 0);

/** The digits of a number as numbers. */
export const digitsOf = (text: string): number[] => Array.from(text, Number);
