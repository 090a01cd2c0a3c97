import type { PayloadRequest } from 'payload';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import { activeLinksOf } from '../links/activeLinks.ts';
import { knownTopics } from '../links/knownTopics.ts';
import { billEntries } from './billEntries.ts';
import type { CalendarRange } from './calendarOf.ts';
import type { LinkedThing } from './linkedThing.ts';
import { meterEntries } from './meterEntries.ts';
import { schoolNoticeEntries, schoolworkEntries } from './schoolEntries.ts';
import { wasteEntries } from './wasteEntries.ts';

type ToEntries<Name extends Topic> = (link: LinkedThing, data: TopicData[Name], today: LocalDate) => CalendarEntry[];

/** Which topics have days, and how they become entries. */
const mappers: { [Name in Topic]?: ToEntries<Name> } = {
  bills: billEntries,
  contracts: meterEntries,
  wasteCalendar: wasteEntries,
  schoolwork: schoolworkEntries,
  schoolNotices: schoolNoticeEntries,
};

/** What is known of one topic, as entries; nothing while there has been no answer yet. */
export const topicEntries = <Name extends Topic>(
  link: LinkedThing,
  topic: Name,
  data: TopicData[Name] | undefined,
  today: LocalDate,
): CalendarEntry[] => {
  const toEntries: ToEntries<Name> | undefined = mappers[topic];
  return data === undefined || toEntries === undefined ? [] : toEntries(link, data, today);
};

/** Everything with a day in the last known answers of a resident's schools and companies. */
export const linkEntriesOf = async (
  req: PayloadRequest,
  resident: string,
  { today }: CalendarRange,
): Promise<CalendarEntry[]> => {
  const known = await knownTopics(req, await activeLinksOf(req, resident));
  return known.flatMap(({ link, topic, data }) => topicEntries(link, topic, data, today));
};
