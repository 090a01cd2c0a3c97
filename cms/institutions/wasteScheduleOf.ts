import type { PayloadRequest } from 'payload';
import type { WasteSchedule } from '../../content-models/wasteCalendar/wasteSchedule.ts';
import { currentDataset, currentRows } from './currentDataset.ts';
import { toWasteSchedule } from './toWasteSchedule.ts';

/** The waste days of a commune out of the present files of those companies that residents may link. */
export const wasteScheduleOf = async (req: PayloadRequest, communeId: string): Promise<WasteSchedule> => {
  const { docs } = await req.payload.find({
    collection: 'institutions',
    where: {
      and: [
        { commune: { equals: communeId } },
        { connector: { equals: 'wasteCalendarFiles' } },
        { enabled: { equals: true } },
      ],
    },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  const datasets = await Promise.all(docs.map(({ id }) => currentDataset(req.payload, id)));
  const rows = await Promise.all(docs.map(({ id }) => currentRows(req.payload, id)));
  return toWasteSchedule(
    datasets.filter((dataset) => dataset?.kind === 'wasteCalendar'),
    rows
      .flat()
      .map(({ uploadedAt }) => uploadedAt)
      .sort()
      .at(-1),
  );
};
