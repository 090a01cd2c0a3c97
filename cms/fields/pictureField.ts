import type { UploadField } from 'payload';
import { ofSameCommune } from './ofSameCommune.ts';

/** One picture of the same commune. */
export const pictureField = (
  more: { name?: string; label?: string; required?: boolean; description?: string } = {},
): UploadField => ({
  name: more.name ?? 'picture',
  type: 'upload',
  relationTo: 'media',
  label: more.label ?? 'Zdjęcie',
  required: more.required ?? false,
  filterOptions: ofSameCommune,
  admin: {
    description: more.description ?? 'Wybierz z „Zdjęć” albo dodaj nowe. Opis dla osób niewidomych należy do zdjęcia.',
  },
});
