import { internalCollection } from '../access/internalCollection.ts';
import { communeField } from '../fields/communeField.ts';
import { residentField } from '../fields/residentField.ts';

/** Forms that residents began and have not sent: one for each resident, commune and service, sealed like answers. */
export const FilingDrafts = {
  ...internalCollection('filingDrafts', 'FilingDraftDoc', { singular: 'Zaczęty wniosek', plural: 'Zaczęte wnioski' }, [
    communeField,
    residentField,
    { name: 'service', type: 'text', required: true, index: true },
    // the version of the form the answers were typed into
    { name: 'versionNumber', type: 'number', required: true },
    { name: 'sealedAnswers', type: 'textarea', required: true },
    // `Idempotency-Key` of the filing it becomes, so that two devices do not file it twice
    { name: 'key', type: 'text', required: true },
    { name: 'step', type: 'number', required: true },
    // counts the savings: who saves over one they did not see is told
    { name: 'revision', type: 'number', required: true },
    { name: 'updatedAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ]),
  indexes: [{ fields: ['resident', 'commune', 'service'], unique: true }],
};
