import type { APIRoute } from 'astro';
import { dataResponse, dataRoutes } from '../../../components/openData/dataResponse.ts';

export const getStaticPaths = dataRoutes;

/** What the columns of a dataset mean. */
export const GET: APIRoute = ({ params: { tenant = '', name = '' } }) => dataResponse(tenant, name, 'dictionary');
