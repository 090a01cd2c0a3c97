import type { RelationshipField } from 'payload';
import { staffOf } from '../access/roles.ts';

/**
 * The commune a row belongs to. Staff of one commune cannot choose: it is theirs, whatever a request says; only the
 * superadministrator may name it, and nobody may move a row to another commune.
 */
export const communeField: RelationshipField = {
  name: 'commune',
  type: 'relationship',
  relationTo: 'communes',
  label: 'Gmina',
  required: true,
  index: true,
  maxDepth: 0,
  access: { update: () => false },
  admin: {
    position: 'sidebar',
    description: 'Gmina, do której to należy. Później nie da się jej zmienić.',
    condition: (_data, _sibling, { user }) => (user as { role?: string } | null)?.role === 'superadministrator',
  },
  hooks: {
    beforeValidate: [
      ({ req, value, operation }): unknown => {
        const staff = staffOf(req);
        return operation === 'create' && staff?.commune !== undefined ? staff.commune : value;
      },
    ],
  },
};
