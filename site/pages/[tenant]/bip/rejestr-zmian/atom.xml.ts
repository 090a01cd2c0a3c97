import type { APIRoute } from 'astro';
import { atomHeaders } from '../../../../components/feeds/atomXml.ts';
import { registerAtom } from '../../../../components/changeRegister/registerAtom.ts';
import { changedDocument, changes, commune as readCommune, tenants, today } from '../../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** The newest rows of the register of changes for feed readers. */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const commune = readCommune(tenant);
  const atom = registerAtom(commune, changes(tenant, { limit: 50 }), {
    hrefOf: (change) => commune.origin + (changedDocument(tenant, change)?.document.path ?? change.path),
    day: today(tenant),
  });
  return new Response(atom, { headers: atomHeaders });
};
