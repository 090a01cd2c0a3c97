import { z } from 'zod';

/** An amount in whole grosze; never a fraction, never a floating złoty. */
export const groszeSchema = z.int().min(-1e12).max(1e12);
export type Grosze = z.infer<typeof groszeSchema>;

/** A quantity in thousandths of its unit (m³, GJ, persons), so that 12,345 m³ is 12345. */
export const milliSchema = z.int().min(-1e12).max(1e12);

/** A unit price in 1/10 000 zł, as tariffs give it: 5,4321 zł is 54321. */
export const tariffPriceSchema = z.int().nonnegative().max(1e12);

const moneyFormat = new Intl.NumberFormat('pl', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  useGrouping: 'always',
});
const quantityFormat = new Intl.NumberFormat('pl', { maximumFractionDigits: 3, useGrouping: 'always' });
const priceFormat = new Intl.NumberFormat('pl', { minimumFractionDigits: 2, maximumFractionDigits: 4 });

/** `1 234,50 zł`, with no-break spaces. */
export const formatMoney = (grosze: Grosze): string => `${moneyFormat.format(grosze / 100)}\u00a0zł`;

/** `12,345 m³`, with a no-break space; without a unit just the number. */
export const formatQuantity = (milli: number, unit = ''): string =>
  unit === '' ? quantityFormat.format(milli / 1000) : `${quantityFormat.format(milli / 1000)}\u00a0${unit}`;

/** `5,4321 zł`, a tariff's price with up to four digits. */
export const formatTariffPrice = (price: number): string => `${priceFormat.format(price / 10_000)}\u00a0zł`;
