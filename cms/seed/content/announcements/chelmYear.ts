import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { chelmLand } from './chelmLand.ts';
import { chelmLaw } from './chelmLaw.ts';
import { chelmNotices } from './chelmNotices.ts';
import { chelmPurchases } from './chelmPurchases.ts';
import { chelmTidings } from './chelmTidings.ts';
import { chelmVoices } from './chelmVoices.ts';

/** A year of announcements of every type, dated relative to the day of seeding. */
export const chelmYear = (day: LocalDate): DemoAnnouncement[] =>
  [chelmLaw, chelmNotices, chelmPurchases, chelmLand, chelmVoices, chelmTidings].flatMap((write) => write(day));
