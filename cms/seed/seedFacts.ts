import type { PayloadRequest } from 'payload';
import type { FactValue } from '../../content-models/facts/fact.ts';
import { addDays, type LocalDate } from '../../content-models/shared/localDate.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { fromRichText } from '../richText/fromRichText.ts';
import { factsOf, feesPage, type DemoFact } from './content/facts.ts';
import { idBySlug, requireCommune } from './findings.ts';

const fieldsOf = (value: FactValue) => {
  switch (value.kind) {
    case 'fee':
      return { amount: value.grosze };
    case 'phone':
      return { phone: value.phone };
    case 'account':
      return { account: value.account };
    default:
      return { text: value.text };
  }
};

/** One fact of a demo commune, if it is not there yet; its id. */
export const seedFact = async (req: PayloadRequest, commune: string, demo: DemoFact): Promise<string> => {
  const known = await req.payload.find({
    collection: 'facts',
    where: { and: [{ commune: { equals: commune } }, { key: { equals: demo.key } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (known.docs[0]) return known.docs[0].id;
  const { key, name, value, next } = demo;
  const created = await req.payload.create({
    collection: 'facts',
    data: {
      commune,
      key,
      name,
      kind: value.kind,
      ...fieldsOf(value),
      ...(next ? { next: { from: `${next.from}T12:00:00.000Z`, ...fieldsOf(next.value) } } : {}),
    },
    overrideAccess: true,
    req,
  });
  return created.id;
};

/** The facts of a demo commune, its rules of publishing, and the page that says its fees. */
export const seedFacts = async (
  req: PayloadRequest,
  demo: Omit<Commune, 'id' | 'origin'>,
  today: LocalDate,
): Promise<void> => {
  const commune = (await requireCommune(req, demo.tenant)).id;
  const ids = new Map<string, string>();
  for (const fact of factsOf(demo, today)) ids.set(fact.key, await seedFact(req, commune, fact));
  const rules = await req.payload.count({
    collection: 'gateSettings',
    where: { commune: { equals: commune } },
    overrideAccess: true,
    req,
  });
  if (rules.totalDocs === 0)
    await req.payload.create({ collection: 'gateSettings', data: { commune } as never, overrideAccess: true, req });
  if (await idBySlug(req, 'pages', commune, 'ile-to-kosztuje')) return;
  const parent = await idBySlug(req, 'pages', commune, 'zalatw-sprawe');
  const producedOn = addDays(today, -20);
  await req.payload.create({
    collection: 'pages',
    data: {
      commune,
      language: 'pl',
      slug: 'ile-to-kosztuje',
      title: 'Ile to kosztuje',
      summary: 'Opłaty za odpisy, pełnomocnictwo i odpady, numer konta i to, jak zapłacić.',
      body: fromRichText(feesPage(demo, (key) => ids.get(key) ?? '')) as never,
      order: 90,
      inMenu: false,
      producedBy: 'Skarbnik',
      producedAt: `${producedOn}T12:00:00.000Z`,
      publishedAt: `${producedOn}T09:00:00.000Z`,
      ...(parent === undefined ? {} : { parent }),
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};
