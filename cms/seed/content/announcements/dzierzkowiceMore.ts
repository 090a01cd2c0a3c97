import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoAnnouncement } from '../demoAnnouncement.ts';
import { dzierzkowiceDealings } from './dzierzkowiceDealings.ts';
import { dzierzkowiceFarming } from './dzierzkowiceFarming.ts';
import { dzierzkowiceNotices } from './dzierzkowiceNotices.ts';
import { dzierzkowiceOrdinances } from './dzierzkowiceOrdinances.ts';
import { dzierzkowicePeopleMatters } from './dzierzkowicePeople.ts';
import { dzierzkowiceResolutions } from './dzierzkowiceResolutions.ts';

/** The announcements of Dzierzkowice besides its first ten, in files by topic. */
export const moreDzierzkowiceAnnouncements = (day: LocalDate): DemoAnnouncement[] =>
  [
    dzierzkowiceFarming,
    dzierzkowiceResolutions,
    dzierzkowiceOrdinances,
    dzierzkowiceNotices,
    dzierzkowiceDealings,
    dzierzkowicePeopleMatters,
  ].flatMap((write) => write(day));
