import type { ActData } from '../../../../content-models/links/link.ts';
import { ConnectorError } from '../../connector.ts';
import type { DatasetCustomer } from '../dataset.ts';
import type { ReadingLetter } from '../letter.ts';

const turnedDown = (reason: string): ConnectorError =>
  new ConnectorError('turnedDown', 'A reading was turned down.', { reason });

/** A reading in the company's own words; one of a meter that is no longer the customer's is turned down. */
export const readingLetter = (customer: DatasetCustomer, reading: ActData['submitReading']): ReadingLetter => {
  const { contract: number, meter: meterNumber, on, milli, lowerBecause, photo } = reading;
  const contract = customer.contracts.contracts.find((one) => one.number === number);
  const meter = contract?.meters.find((one) => one.number === meterNumber);
  if (!meter) throw turnedDown('Przy tej umowie nie ma już licznika o tym numerze.');
  const last = meter.readings.at(-1);
  if (last && on < last.on) throw turnedDown('Spółka ma już nowszy odczyt tego licznika.');
  return {
    kind: 'submitReading',
    subject: customer.customerNumber,
    contract: number,
    meter: meterNumber,
    on,
    milli,
    unit: meter.unit,
    ...(lowerBecause === undefined ? {} : { lowerBecause }),
    ...(photo === undefined ? {} : { photo }),
  };
};
