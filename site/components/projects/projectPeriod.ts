import type { Project } from '../../../content-models/projects/project.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';

/** `od 1 stycznia 2026 r. do 31 grudnia 2027 r.`, as much of it as is known. */
export const projectPeriod = ({ startsOn, endsOn }: Pick<Project, 'startsOn' | 'endsOn'>): string =>
  [startsOn && `od\u00a0${formatDate(startsOn)}`, endsOn && `do\u00a0${formatDate(endsOn)}`].filter(Boolean).join(' ');
