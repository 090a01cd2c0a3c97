import type { FlattenedField, PayloadRequest } from 'payload';

/** What people call a field, in the language of whoever asks; its own name when it has no other. */
export const labelOf = (req: Pick<PayloadRequest, 'i18n'>, field: FlattenedField): string => {
  const label: unknown = 'label' in field ? field.label : undefined;
  if (typeof label === 'string') return label;
  if (typeof label === 'object' && label !== null) {
    const labels = label as Record<string, unknown>;
    const own = labels[req.i18n.language] ?? labels.pl;
    if (typeof own === 'string') return own;
  }
  return field.name;
};
