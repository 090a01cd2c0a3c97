import { internalCollection } from '../access/internalCollection.ts';
import { residentField } from '../fields/residentField.ts';

/** Each look at a child's data: who, when, at what („Kto to widział”, poland.md E7). */
export const LinkViews = internalCollection('linkViews', 'LinkViewDoc', { singular: 'Wgląd', plural: 'Wglądy' }, [
  residentField,
  { name: 'link', type: 'relationship', relationTo: 'links', required: true, index: true, maxDepth: 0 },
  { name: 'subjectHash', type: 'text', required: true, index: true },
  { name: 'topic', type: 'text', required: true },
  { name: 'at', type: 'date', required: true, index: true },
]);
