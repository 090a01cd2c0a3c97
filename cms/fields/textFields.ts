import type { DateField, NumberField, RelationshipField, RichTextField, TextareaField, TextField } from 'payload';
import { officeEditor } from '../richText/editor.ts';

/** The title under which people know a document. */
export const titleField = (
  given: { label?: string; minLength?: number; maxLength?: number; description?: string } = {},
): TextField => ({
  name: 'title',
  type: 'text',
  label: given.label ?? 'Tytuł',
  required: true,
  minLength: given.minLength ?? 2,
  maxLength: given.maxLength ?? 200,
  admin: { description: given.description ?? 'O co chodzi, bez skrótów. Najważniejsze słowo na początku.' },
});

/** What a reader gets out of it, in two sentences. */
export const summaryField = (description: string): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  label: 'Streszczenie',
  required: true,
  maxLength: 400,
  admin: { description },
});

/** The formatted text of a document. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: 'Treść',
  editor: officeEditor,
  required: true,
  admin: { description: 'Najważniejsze napisz na początku. Dziel tekst śródtytułami, jedno zdanie to jedna myśl.' },
};

/** A text that may be left out. */
export const optionalBodyField = (description: string): RichTextField => ({
  name: 'body',
  type: 'richText',
  label: 'Dodatkowy tekst',
  editor: officeEditor,
  admin: { description },
});

/** Short texts one below the other. */
export const linesField = (
  name: string,
  label: string,
  more: { required?: boolean; description?: string } = {},
): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  required: more.required ?? false,
  admin: { description: more.description ?? 'Każdą pozycję zatwierdź klawiszem Enter.' },
});

/** Where a document stands among others on a list. */
export const orderField: NumberField = {
  name: 'order',
  type: 'number',
  label: 'Kolejność',
  defaultValue: 100,
  admin: { position: 'sidebar', description: 'Mniejsza liczba stoi wyżej, na przykład 10 przed 20.' },
};

/** Files of the same commune that go with a document. */
export const attachmentsField: RelationshipField = {
  name: 'attachments',
  type: 'relationship',
  relationTo: 'documents',
  hasMany: true,
  label: 'Załączniki',
  filterOptions: ({ data }) => ({ commune: { equals: (data as { commune?: unknown }).commune } }),
  admin: { description: 'Wybierz pliki z „Załączników” albo dodaj nowe. Staną pod tekstem w tej kolejności.' },
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
