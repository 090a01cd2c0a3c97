import type { DefaultValue } from 'payload';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { staffOf } from '../access/roles.ts';
import { communeById } from '../communes/communeDirectory.ts';

/** Today in Poland, as the moment a day is kept under: noon in UTC falls on the same Polish day all year round. */
export const todayAtNoon: DefaultValue = () => `${localDateOf(new Date())}T12:00:00.000Z`;

/** The organ of the writer's own commune: most announcements are issued by it. */
export const ownAuthority: DefaultValue = async ({ req }) => {
  const commune = staffOf(req)?.commune;
  return commune === undefined ? '' : (await communeById(req.payload, commune)).authority;
};

/** The office of the writer's own commune: most projects are its own. */
export const ownOffice: DefaultValue = async ({ req }) => {
  const commune = staffOf(req)?.commune;
  return commune === undefined ? '' : (await communeById(req.payload, commune)).officeName;
};
