import type { ArrayField, CollapsibleField, Field, GroupField, SelectField } from 'payload';
import { dayField, momentField } from '../../fields/textFields.ts';

interface More {
  /** a sentence for the clerk */
  help: string;
  required?: boolean;
}

/** A line of text. */
export const line = (name: string, label: string, { help, required = false }: More): Field => ({
  name,
  type: 'text',
  label,
  required,
  admin: { description: help },
});

/** A few sentences. */
export const words = (name: string, label: string, { help, required = false }: More): Field => ({
  name,
  type: 'textarea',
  label,
  required,
  admin: { description: help },
});

/** A calendar day. */
export const day = (name: string, label: string, { help, required = false }: More): Field =>
  dayField(name, label, { required, description: help });

/** A day and an hour. */
export const moment = (name: string, label: string, { help, required = false }: More): Field =>
  momentField(name, label, { required, description: `${help} Godzina według polskiego czasu.` });

/** A list of lines. */
export const lines = (name: string, label: string, { help, required = false }: More): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  required,
  admin: { description: `${help} Każdą pozycję zatwierdź klawiszem Enter.` },
});

/** One of a few, each with its Polish name. */
export const choice = (
  name: string,
  label: string,
  options: Record<string, string>,
  { help, required = false, defaultValue }: More & { defaultValue?: string },
): SelectField => ({
  name,
  type: 'select',
  label,
  required,
  ...(defaultValue === undefined ? {} : { defaultValue }),
  options: Object.entries(options).map(([value, name]) => ({ value, label: name })),
  admin: { description: help },
});

/** Rows that a clerk adds one by one. */
export const rows = (
  name: string,
  label: string,
  labels: { singular: string; plural: string },
  help: string,
  fields: Field[],
): ArrayField => ({ name, type: 'array', label, labels, fields, admin: { description: help, initCollapsed: false } });

/** Fields that are filled together or not at all. */
export const together = (name: string, label: string, help: string, fields: Field[]): GroupField => ({
  name,
  type: 'group',
  label,
  admin: { description: help, hideGutter: true },
  fields,
});

/** A part of the form under a heading; what comes later in a matter's life begins folded. */
export const part = (label: string, fields: Field[], { later = false } = {}): CollapsibleField => ({
  type: 'collapsible',
  label,
  fields,
  admin: { initCollapsed: later },
});
