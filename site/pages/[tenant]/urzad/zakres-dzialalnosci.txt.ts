import type { APIRoute } from 'astro';
import { cardCategories, cardCategoryNames } from '../../../../content-models/serviceCards/lifeEvents.ts';
import { officeText } from '../../../components/communes/officeText.ts';
import { commune, departments, serviceCards, tenants } from '../../../content/read.ts';

export const getStaticPaths = () => tenants().map((tenant) => ({ params: { tenant } }));

/** What the office does, as a text file that any program reads. */
export const GET: APIRoute = ({ params }) => {
  const tenant = params.tenant ?? '';
  if (!tenants().includes(tenant)) return new Response(null, { status: 404 });
  const matters = cardCategoryNames.map((category) => ({
    category: cardCategories[category].name,
    titles: serviceCards(tenant, { category }).map(({ title }) => title),
  }));
  const text = officeText(commune(tenant), {
    departments: departments(tenant).map(({ department }) => department),
    matters: matters.filter(({ titles }) => titles.length > 0),
  });
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
