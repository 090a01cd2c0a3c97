import type { Access, CollectionConfig, Where } from 'payload';
import { ValidationError } from 'payload';
import { savedFiltersSchema } from '../../content-models/queue/queue.ts';
import { nobody } from '../access/nobody.ts';
import { staffOf } from '../access/roles.ts';
import { staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';

const own: Access = ({ req }): boolean | Where => {
  const staff = staffOf(req);
  return staff !== undefined && (staff.role === 'clerk' || staff.role === 'head')
    ? { staff: { equals: staff.id } }
    : false;
};

/** Filters of the queue that somebody keeps under a name, for themselves alone. */
export const SavedViews: CollectionConfig = {
  slug: 'savedViews',
  labels: { singular: 'Zapisany widok', plural: 'Zapisane widoki' },
  typescript: { interface: 'SavedViewDoc' },
  admin: { hidden: true },
  access: { create: staffWith('clerk', 'head'), read: own, update: own, delete: own, admin: nobody },
  hooks: {
    beforeValidate: [
      ({ data, originalDoc, req }) => {
        const staff = staffOf(req);
        const parsed = savedFiltersSchema.safeParse(
          (data ?? {}).filters ?? (originalDoc as { filters?: unknown }).filters,
        );
        if (!parsed.success) {
          const message = 'Tych filtrów nie da się zapisać. Ustaw je jeszcze raz.';
          throw new ValidationError({ collection: 'savedViews', errors: [{ path: 'filters', message }] });
        }
        // whose it is says the log-in, never the sender
        const owner = staff === undefined ? {} : { staff: staff.id, commune: staff.commune };
        return { ...data, filters: parsed.data, ...owner };
      },
    ],
  },
  timestamps: false,
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    { name: 'staff', type: 'relationship', relationTo: 'staff', required: true, index: true, maxDepth: 0 },
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    { name: 'filters', type: 'json', required: true },
  ],
};
