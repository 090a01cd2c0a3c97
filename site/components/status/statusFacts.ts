import { formatDateTime, monthName, type Instant } from '../../../content-models/shared/localDate.ts';
import type { HealthState, Incident, PlannedWork, StatusBoard } from '../../../content-models/status/status.ts';

/** A shape for each state, so that nobody needs to tell colours apart. */
export const stateShapes: Record<HealthState, string> = { up: '●', slow: '▲', planned: '◆', down: '■', unknown: '○' };

/** Where on the page a breakdown or a work stands; an address keeps it for good. */
export const anchorOf = ({ id }: Pick<Incident, 'id'>): string => `wpis-${id}`;

/** Whether an incident was still going on when the board was told. */
export const isOpen = (
  { endedAt }: Pick<Incident, 'endedAt'>,
  { updatedAt }: Pick<StatusBoard, 'updatedAt'>,
): boolean => endedAt === undefined || endedAt > updatedAt;

/** Whether planned work had begun when the board was told. */
export const hasBegun = ({ from }: Pick<PlannedWork, 'from'>, { updatedAt }: Pick<StatusBoard, 'updatedAt'>): boolean =>
  from <= updatedAt;

/** `od 5 października 2026 r., godz. 10:00 do …`. */
export const spanWords = (from: Instant, to?: Instant): string =>
  `od ${formatDateTime(from)}${to === undefined ? '' : ` do ${formatDateTime(to)}`}`;

/** The names of the services that something concerns, as the board names them. */
export const namesOf = (ids: readonly string[], { services }: Pick<StatusBoard, 'services'>): string =>
  services
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ');

/** `listopad 2026` for `2026-11`. */
export const monthWords = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
};

const percent = new Intl.NumberFormat('pl', { maximumFractionDigits: 2 });

/** `99,98 %`. */
export const percentWords = (value: number | undefined): string =>
  value === undefined ? '–' : `${percent.format(value)}\u00a0%`;

/** The months of the uptime table, newest first, and each service's share in them. */
export const uptimeTable = (
  services: StatusBoard['services'],
): { months: string[]; rows: { name: string; shares: (number | undefined)[] }[] } => {
  const months = [...new Set(services.flatMap((one) => one.months.map(({ month }) => month)))].sort().reverse();
  const rows = services.map((one) => {
    const known = new Map(one.months.map((share) => [share.month, share.percent]));
    return { name: one.name, shares: months.map((month) => known.get(month)) };
  });
  return { months, rows };
};
