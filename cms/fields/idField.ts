import type { TextField } from 'payload';
import { v7 } from 'uuid';

/** Our own id, UUIDv7 as text, on every database (design §4.4); nobody may choose it from outside. */
export const idField: TextField = {
  name: 'id',
  type: 'text',
  label: 'Identyfikator',
  required: true,
  defaultValue: () => v7(),
  access: { create: () => false, update: () => false },
  admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  hooks: { beforeChange: [({ value, operation }): unknown => (operation === 'create' && !value ? v7() : value)] },
};
