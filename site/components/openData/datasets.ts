import { announcementDataset } from './announcementDataset.ts';
import type { Dataset } from './dataset.ts';
import { eventDataset } from './eventDataset.ts';
import { serviceCardDataset } from './serviceCardDataset.ts';
import { voteDataset } from './voteDataset.ts';
import { wasteDayDataset, wasteSectorDataset } from './wasteDatasets.ts';

/** The open data of a commune, in the order of their page. */
export const datasets: Dataset[] = [
  announcementDataset,
  voteDataset,
  eventDataset,
  serviceCardDataset,
  wasteDayDataset,
  wasteSectorDataset,
];

/** The dataset of that name. */
export const datasetOf = (name: string): Dataset | undefined => datasets.find((one) => one.name === name);
