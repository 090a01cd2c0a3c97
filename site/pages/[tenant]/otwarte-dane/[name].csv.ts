import type { APIRoute } from 'astro';
import { dataResponse, dataRoutes } from '../../../components/openData/dataResponse.ts';

export const getStaticPaths = dataRoutes;

/** A dataset as a table. */
export const GET: APIRoute = ({ params: { tenant = '', name = '' } }) => dataResponse(tenant, name, 'csv');
