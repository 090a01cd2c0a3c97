import type { FieldChange } from '../../content-models/changeRegister/change.ts';

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];

/** Whether eleven digits carry the control digit of a PESEL. */
const isPesel = (digits: string): boolean => {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
};

const removedTexts = ({ difference }: FieldChange): string[] => {
  switch (difference?.kind) {
    case 'text':
      return difference.paragraphs.flatMap((parts) => parts.map(({ op, text }) => (op === 'added' ? '' : text)));
    case 'list':
      return difference.removed;
    case 'fact':
      return [difference.before];
    default:
      return [];
  }
};

/** Whether what a change took out, or the words around it, hold a PESEL: the register must not keep it readable. */
export const holdsPesel = (changes: readonly FieldChange[]): boolean =>
  changes
    .flatMap(removedTexts)
    .some((text) => (text.match(/(?<!\d)\d{11}(?!\d)/g) ?? []).some((digits) => isPesel(digits)));
