import type { APIRoute } from 'astro';
import { communeColours } from '../../../components/styleGuide/communeColours.ts';
import { stateSheet } from '../../../components/styleGuide/stateSheet.ts';
import base from '../../../styles/base.css?raw';
import buttons from '../../../styles/buttons.css?raw';
import entries from '../../../styles/entries.css?raw';
import home from '../../../styles/home.css?raw';
import { commune as readCommune, tenants } from '../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** The style of the page of the style: a file, because the content security policy allows nothing inline. */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  return new Response(stateSheet([base, buttons, entries, home], communeColours(readCommune(tenant).theme)), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
