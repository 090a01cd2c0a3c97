import { coApplicantStates } from '../../content-models/cases/coApplicant.ts';
import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';

/** The second person of a case: invited by mail, and the answer; the link's token is kept as a keyed hash. */
export const CoApplicants = internalCollection(
  'coApplicants',
  'CoApplicantDoc',
  { singular: 'Współwnioskodawca', plural: 'Współwnioskodawcy' },
  [
    communeField,
    { name: 'case', type: 'relationship', relationTo: 'cases', required: true, unique: true, index: true, maxDepth: 0 },
    { name: 'tokenHash', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'select', required: true, options: [...coApplicantStates] },
    { name: 'answeredBy', type: 'relationship', relationTo: 'residents', index: true, maxDepth: 0 },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'answeredAt', type: 'date' },
  ],
);
