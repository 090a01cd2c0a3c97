/** Where the site process shows the newest version of a document, saved or published, to staff who are logged in. */
export const previewPath = (collection: string, id: unknown): string | null =>
  typeof id === 'string' ? `/podglad/${collection}/${id}/` : null;

/** The widths at which a draft is looked at: a phone, a tablet, a desk. */
export const previewWidths = [
  { name: 'phone', label: 'Telefon', width: 360, height: 740 },
  { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
  { name: 'desk', label: 'Komputer', width: 1280, height: 800 },
];
