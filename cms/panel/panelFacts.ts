import type { Topic } from '../../content-models/institutions/institution.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import type { PanelTask } from '../../content-models/panel/panel.ts';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import type { ActiveLink } from '../links/activeLinks.ts';
import type { KnownTopic } from '../links/knownTopics.ts';
import type { WaitingAct } from '../links/waitingActs.ts';

/** A matter in the office, as far as the panel needs it. */
export interface PanelCase {
  number: string;
  title: string;
  statusLabel: string;
  turn: 'office' | 'resident' | 'nobody';
  path: string;
}

/** All that the panel is made of; nothing else is looked at, so every rule is a plain function of it. */
export interface PanelFacts {
  today: LocalDate;
  links: ActiveLink[];
  known: KnownTopic[];
  cases: PanelCase[];
  waiting: WaitingAct[];
}

/** Finds things that need the resident now. */
export type PanelRule = (facts: PanelFacts) => PanelTask[];

/** Every link of which something is known about a topic, with that data. */
export const eachKnown = <Name extends Topic>(
  { known }: Pick<PanelFacts, 'known'>,
  topic: Name,
): { link: ActiveLink; data: TopicData[Name] }[] =>
  known.flatMap((one) =>
    one.topic === topic && one.data !== undefined ? [{ link: one.link, data: one.data as TopicData[Name] }] : [],
  );

/** The child or contract a link is about, as the panel's switch of persons knows it. */
export const personOf = ({ id, subject }: ActiveLink): { id: string; name: string } => ({ id, name: subject.name });
