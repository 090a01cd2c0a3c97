import type { APIRoute } from 'astro';
import { registerResponse } from '../../../../components/changeRegister/registerResponse.ts';
import { tenants } from '../../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** The newest rows of the register of changes, XML. */
export const GET: APIRoute = ({ params }) => registerResponse(params.tenant ?? '', 'xml');
