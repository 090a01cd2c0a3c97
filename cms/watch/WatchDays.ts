import { internalCollection } from '../access/internalCollection.ts';

/** A day's checks of one target, counted; months are made of these. */
export const WatchDays = internalCollection(
  'watchDays',
  'WatchDayDoc',
  { singular: 'Dzień obserwacji', plural: 'Dni obserwacji' },
  [
    // the id of a watched service; no relation, because the rows go after their service and not with it
    { name: 'target', type: 'text', required: true, index: true },
    // a Polish day, `YYYY-MM-DD`
    { name: 'day', type: 'text', required: true, index: true },
    // `target:day`
    { name: 'uniqueKey', type: 'text', required: true, unique: true, index: true },
    { name: 'up', type: 'number', required: true },
    { name: 'slow', type: 'number', required: true },
    { name: 'planned', type: 'number', required: true },
    { name: 'down', type: 'number', required: true },
    // sum over all answers
    { name: 'totalMs', type: 'number', required: true },
  ],
);
