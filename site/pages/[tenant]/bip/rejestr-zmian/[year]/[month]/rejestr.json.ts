import type { APIRoute } from 'astro';
import { registerMonths } from '../../../../../../components/changeRegister/registerMonths.ts';
import { registerResponse } from '../../../../../../components/changeRegister/registerResponse.ts';

export const getStaticPaths = () => registerMonths();

/** One month of the register of changes, JSON. */
export const GET: APIRoute = ({ params: { tenant = '', year = '', month = '' } }) =>
  registerResponse(tenant, 'json', `${year}-${month}`);
