import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';
import { residentField } from '../fields/residentField.ts';

/** A resident's tie to one child, contract or address at one institution. It is read through the portal only. */
export const Links = internalCollection('links', 'LinkDoc', { singular: 'Powiązanie', plural: 'Powiązania' }, [
  residentField,
  communeField,
  { name: 'institution', type: 'relationship', relationTo: 'institutions', required: true, index: true, maxDepth: 0 },
  // keyed hash of institution and external id: finds the other guardian of the same child
  { name: 'subjectHash', type: 'text', required: true, index: true },
  // `resident:subjectHash` while in force, the row's own id afterwards: one link of a kind at a time
  { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
  // LinkedSubject
  { name: 'sealedSubject', type: 'textarea', required: true },
  { name: 'state', type: 'select', required: true, index: true, options: ['active', 'unlinked', 'withdrawn', 'ended'] },
  { name: 'linkedAt', type: 'date', required: true },
  { name: 'endedAt', type: 'date' },
  // when the background refresh takes its next turn
  { name: 'refreshAt', type: 'date', index: true },
]);
