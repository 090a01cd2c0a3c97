import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import type { DemoNews } from '../demoStories.ts';
import { chelmLife } from './chelmLife.ts';
import { chelmWorks } from './chelmWorks.ts';

/** News of Chełm from the past months. */
export const chelmChronicle = (day: LocalDate): DemoNews[] => [...chelmWorks(day), ...chelmLife(day)];
