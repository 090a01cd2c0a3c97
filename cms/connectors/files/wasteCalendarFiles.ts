import { ConnectorError, type Connector } from '../connector.ts';
import { fold } from '../../../content-models/shared/polish.ts';
import { askDataset, healthOf } from './askDataset.ts';
import type { HouseRange, LoadDataset, WasteAddress, WasteDataset } from './dataset.ts';
import { sectorKey, streetKey } from './waste/joinWaste.ts';

const houseOf = (typed: string): { number: number; letter: string } | undefined => {
  // „12/3” is flat 3 in house 12
  const match = /^(\d{1,4})\s*([a-z]?)\s*(?:[/m]\.?\s*\d{1,4}[a-z]?)?$/.exec(fold(typed.trim()));
  return match ? { number: Number(match[1]), letter: match[2] ?? '' } : undefined;
};

const isIn = ({ from, to, letter, side }: HouseRange, house: { number: number; letter: string }): boolean =>
  house.number >= from &&
  house.number <= to &&
  (letter === '' || letter === house.letter) &&
  (side === 'all' || (side === 'even') === (house.number % 2 === 0));

/** A range that names the letter of a house knows it better than one that does not, and any range better than none. */
const findAddress = ({ addresses }: WasteDataset, street: string, number: string): WasteAddress | undefined => {
  const ofStreet = addresses.filter((one) => streetKey(one.street) === streetKey(street));
  const house = houseOf(number);
  const holding = house ? ofStreet.filter(({ houses }) => houses.some((range) => isIn(range, house))) : [];
  const exact = holding.find(({ houses }) => houses.some(({ letter }) => letter !== '' && letter === house?.letter));
  if (!/^[\p{L}\d ./-]{0,20}$/u.test(number) || number.includes('..')) return undefined;
  return exact ?? holding[0] ?? ofStreet.find(({ houses }) => houses.length === 0);
};

const idOf = (street: string, number: string): string => `${street}|${number}`;

/** A waste calendar that is handed in as files: days by sector, sectors by address. An address is no secret. */
export const wasteCalendarFiles = (load: LoadDataset): Connector => ({
  topics: ['wasteCalendar'],
  acts: [],
  health: healthOf(load, 'wasteCalendar'),
  link: async (proof, signal) => {
    const dataset = await askDataset(load, 'wasteCalendar', signal);
    const address = proof.kind === 'address' ? findAddress(dataset, proof.street, proof.number) : undefined;
    if (!address || proof.kind !== 'address')
      throw new ConnectorError('unknownSubject', 'There is no such address in the calendar.');
    const number = fold(proof.number).toUpperCase().trim();
    return {
      externalId: idOf(address.street, number),
      name: `${address.street} ${proof.number.trim()}`.trim(),
      detail: `sektor ${address.sector.replace(/^sektor\s+/i, '')}`,
      topics: ['wasteCalendar'],
      acts: [],
    };
  },
  read: async (subject, topic, signal) => {
    const dataset = await askDataset(load, 'wasteCalendar', signal);
    const [street = '', number = ''] = subject.split('|');
    const address = findAddress(dataset, street, number);
    if (!address) throw new ConnectorError('unknownSubject', 'There is no such address in the calendar.');
    if (topic !== 'wasteCalendar') throw new ConnectorError('malformed', 'The files tell nothing of this topic.');
    const calendar = {
      sector: address.sector,
      address: `${address.street} ${number}`.trim(),
      pickups: dataset.sectors.get(sectorKey(address.sector)) ?? [],
      outBy: '06:00',
    };
    return calendar as never;
  },
  act: () => Promise.reject(new ConnectorError('turnedDown', 'A calendar takes no acts.')),
  streets: async (signal) => {
    const { addresses } = await askDataset(load, 'wasteCalendar', signal);
    return [...new Map(addresses.map(({ street }) => [streetKey(street), street])).values()];
  },
});
