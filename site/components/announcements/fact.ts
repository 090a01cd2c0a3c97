import { formatDate, formatDateTime, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import type { Fact } from './announcementFacts.ts';

/** A fact in words, or nothing. */
export const text = (label: string, value: string | undefined): Fact[] => (value ? [{ label, value }] : []);

/** A fact that is a day, or nothing. */
export const day = (label: string, value: LocalDate | undefined): Fact[] =>
  value ? [{ label, value: formatDate(value), datetime: value }] : [];

/** A fact that is a moment, or nothing. */
export const moment = (label: string, value: string | undefined): Fact[] =>
  value ? [{ label, value: formatDateTime(value), datetime: value }] : [];

/** A fact that is an amount, or nothing. */
export const money = (label: string, grosze: number | undefined): Fact[] =>
  grosze === undefined ? [] : [{ label, value: formatMoney(grosze) }];
