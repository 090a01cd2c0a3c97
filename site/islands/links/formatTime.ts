import { WARSAW, type Instant } from '../../../content-models/shared/localDate.ts';

const format = new Intl.DateTimeFormat('pl', {
  timeZone: WARSAW,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `8:15`, in Polish time. */
export const formatTime = (moment: Instant): string => format.format(new Date(moment));
