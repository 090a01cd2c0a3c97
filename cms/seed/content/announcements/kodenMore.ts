import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { kodenDaily } from './kodenDaily.ts';
import { kodenDealings } from './kodenDealings.ts';
import { kodenNotices } from './kodenNotices.ts';
import { kodenOrdinances } from './kodenOrdinances.ts';
import { kodenPeople } from './kodenPeople.ts';
import { kodenResolutions } from './kodenResolutions.ts';
import { kodenRiver } from './kodenRiver.ts';

/** The announcements of Kodeń besides its first ten, in files by topic. */
export const moreKodenAnnouncements = (day: LocalDate): DemoAnnouncement[] =>
  [kodenRiver, kodenResolutions, kodenOrdinances, kodenNotices, kodenDealings, kodenPeople, kodenDaily].flatMap(
    (write) => write(day),
  );
