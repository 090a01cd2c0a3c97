import type { NumberField } from 'payload';

/** An amount that people type in złote („1 234,50”) and the database keeps in whole grosze. */
export const moneyField = (
  name: string,
  label: string,
  { description, required = false }: { description: string; required?: boolean },
): NumberField => ({
  name,
  type: 'number',
  label,
  required,
  min: 0,
  admin: { description, components: { Field: '/fields/money/MoneyInput.tsx#MoneyInput' } },
});
