import ical, { ICalCalendarMethod, type ICalCalendar } from 'ical-generator';

const DAY_SECONDS = 86_400;

/** A calendar file (RFC 5545) that calendars ask for again once a day; `fill` puts its entries in. */
export const icsText = (name: string, product: string, fill: (calendar: ICalCalendar) => void): string => {
  const calendar = ical({
    name,
    prodId: { company: 'Moje Miasto', product, language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: DAY_SECONDS,
  });
  fill(calendar);
  // The library leaves the last line open.
  return `${calendar.toString()}\r\n`;
};

/** The headers of a calendar file. */
export const icsHeaders = { 'content-type': 'text/calendar; charset=utf-8' };
