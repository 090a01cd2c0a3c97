import type { Meter, MeterReading } from '../../../content-models/meters/meter.ts';

/** What a meter measures. */
export const meterKinds: Record<Meter['kind'], string> = {
  coldWater: 'Woda zimna',
  hotWater: 'Woda ciepła',
  heat: 'Ciepło',
  garden: 'Woda do ogrodu',
};

/** Where a reading comes from, after its number. */
export const readingKinds: Record<MeterReading['kind'], string> = {
  real: 'odczyt inkasenta',
  estimated: 'szacunek',
  self: 'odczyt podany przez Ciebie',
};
