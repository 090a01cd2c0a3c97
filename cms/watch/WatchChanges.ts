import { internalCollection } from '../access/internalCollection.ts';

/** Each change of a target's state: the history. */
export const WatchChanges = internalCollection(
  'watchChanges',
  'WatchChangeDoc',
  { singular: 'Zmiana stanu', plural: 'Zmiany stanu' },
  [
    // the id of a watched service; no relation, because the rows go after their service and not with it
    { name: 'target', type: 'text', required: true, index: true },
    { name: 'at', type: 'date', required: true, index: true },
    { name: 'from', type: 'text', required: true },
    { name: 'to', type: 'text', required: true },
    { name: 'detail', type: 'text' },
  ],
);
