import type { DateField, RelationshipField, RichTextField, TextareaField, TextField } from 'payload';
import { officeEditor } from '../richText/editor.ts';

/** The title under which people know a document. */
export const titleField = (given: { label?: string; minLength?: number; maxLength?: number } = {}): TextField => ({
  name: 'title',
  type: 'text',
  label: given.label ?? 'Tytuł',
  required: true,
  minLength: given.minLength ?? 2,
  maxLength: given.maxLength ?? 200,
});

/** What a reader gets out of it, in two sentences. */
export const summaryField = (description?: string): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  label: 'Streszczenie',
  required: true,
  maxLength: 400,
  ...(description === undefined ? {} : { admin: { description } }),
});

/** The formatted text of a document. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: 'Treść',
  editor: officeEditor,
  required: true,
};

/** Files of the same commune that go with a document. */
export const attachmentsField: RelationshipField = {
  name: 'attachments',
  type: 'relationship',
  relationTo: 'documents',
  hasMany: true,
  label: 'Załączniki',
  filterOptions: ({ data }) => ({ commune: { equals: (data as { commune?: unknown }).commune } }),
};

/** A calendar day without a time; kept as noon in UTC, which is the same Polish day all year round. */
export const dayField = (
  name: string,
  label: string,
  more: Partial<Pick<DateField, 'required' | 'defaultValue' | 'index'>> & { description?: string } = {},
): DateField => {
  const { description, ...rest } = more;
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' },
      ...(description === undefined ? {} : { description }),
    },
  };
};

/** A moment, entered in Polish time. */
export const momentField = (
  name: string,
  label: string,
  more: Partial<Pick<DateField, 'required' | 'index'>> & { description?: string } = {},
): DateField => {
  const { description, ...rest } = more;
  return {
    name,
    type: 'date',
    label,
    ...rest,
    admin: {
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' },
      ...(description === undefined ? {} : { description }),
    },
  };
};
