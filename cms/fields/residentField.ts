import type { RelationshipField } from 'payload';

/** Whose row it is; nothing of a resident is ever shown to another. */
export const residentField: RelationshipField = {
  name: 'resident',
  type: 'relationship',
  relationTo: 'residents',
  required: true,
  index: true,
  maxDepth: 0,
};
