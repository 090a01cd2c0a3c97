import type { SelectField } from 'payload';

/** The language a document is written in; each language version is a document of its own, so none is replaced silently. */
export const languageField: SelectField = {
  name: 'language',
  type: 'select',
  label: 'Język',
  required: true,
  defaultValue: 'pl',
  options: [
    { label: 'polski', value: 'pl' },
    { label: 'angielski', value: 'en' },
    { label: 'ukraiński', value: 'uk' },
  ],
  admin: { position: 'sidebar', description: 'Język, w którym piszesz. Każdy język to osobny dokument.' },
};
