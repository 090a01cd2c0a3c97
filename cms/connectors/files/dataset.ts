import type { Topic } from '../../../content-models/institutions/institution.ts';
import type { TopicData } from '../../../content-models/links/link.ts';
import type { WasteCalendar } from '../../../content-models/wasteCalendar/wasteCalendar.ts';

/** A code with which a guardian links a child; two guardians may have codes with different scopes. */
export interface ChildCode {
  code: string;
  /** absent: everything the school gives */
  topics: Topic[] | undefined;
  /** whether its holder may excuse absences */
  mayExcuse: boolean;
}

/** One child as the school's files tell of it. */
export interface DatasetStudent {
  externalId: string;
  name: string;
  className: string;
  bornOn: string | undefined;
  codes: ChildCode[];
  topics: Partial<Pick<TopicData, 'grades' | 'attendance' | 'timetable' | 'schoolwork' | 'schoolNotices' | 'meals'>>;
}
export interface SchoolDataset {
  kind: 'school';
  students: ReadonlyMap<string, DatasetStudent>;
}

/** One customer as the company's files tell of them. */
export interface DatasetCustomer {
  customerNumber: string;
  code: string;
  name: string;
  point: string | undefined;
  contracts: TopicData['contracts'];
  bills: TopicData['bills'];
}
export interface CompanyDataset {
  kind: 'company';
  customers: ReadonlyMap<string, DatasetCustomer>;
}

/** Houses of one street that belong to a sector; no ranges: the whole street. */
export interface WasteAddress {
  street: string;
  houses: HouseRange[];
  sector: string;
}
export interface HouseRange {
  from: number;
  to: number;
  /** „12a” is a house of its own */
  letter: string;
  side: 'all' | 'odd' | 'even';
}
export interface WasteDataset {
  kind: 'wasteCalendar';
  addresses: readonly WasteAddress[];
  sectors: ReadonlyMap<string, WasteCalendar['pickups']>;
}

/** What an institution's current files say, read, checked and joined. */
export type Dataset = SchoolDataset | CompanyDataset | WasteDataset;

/** Gives the institution's present dataset; nothing when no file was uploaded yet. */
export type LoadDataset = () => Promise<Dataset | undefined>;
