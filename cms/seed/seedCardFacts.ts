import type { PayloadRequest } from 'payload';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import { factsOf } from './content/facts.ts';
import { amountKeyOf, cardFacts, type CardFacts } from './content/serviceCards/cardFacts.ts';
import { idBySlug, requireCommune } from './findings.ts';
import { seedFact } from './seedFacts.ts';

type Demo = Parameters<typeof factsOf>[0];

const feesWith = (fees: ServiceCardDoc['fees'], facts: CardFacts, ids: ReadonlyMap<string, string>) =>
  (fees ?? []).map((row) => {
    const amount = amountKeyOf(facts, { label: row.label, grosze: row.grosze ?? 0 });
    const amountFact = amount === undefined ? undefined : ids.get(amount);
    const accountFact = row.account && facts.account !== undefined ? ids.get(facts.account) : undefined;
    return {
      ...row,
      ...(amountFact === undefined ? {} : { grosze: null, amountFact }),
      ...(accountFact === undefined ? {} : { account: null, accountFact }),
    };
  });

const putFactsInto = async (
  req: PayloadRequest,
  id: string,
  facts: CardFacts,
  ids: ReadonlyMap<string, string>,
): Promise<void> => {
  const card = await req.payload.findByID({
    collection: 'serviceCards',
    id,
    draft: true,
    depth: 0,
    overrideAccess: true,
    req,
  });
  // A card that somebody is writing is left to them, and one that says facts already is done.
  if (card._status !== 'published' || card.fees?.some(({ amountFact }) => maybeIdOf(amountFact) !== undefined)) return;
  const named = (key: string | undefined) => (key === undefined ? null : (ids.get(key) ?? null));
  const { deadline, contact = {} } = facts;
  await req.payload.update({
    collection: 'serviceCards',
    id,
    data: {
      fees: feesWith(card.fees, facts, ids),
      ...(deadline === undefined ? {} : { duration: { ...card.duration, words: null, deadlineFact: named(deadline) } }),
      contact: {
        officer: named(contact.officer),
        address: named(contact.address),
        phone: named(contact.phone),
        hours: named(contact.hours),
      },
      _status: 'published',
    },
    overrideAccess: true,
    req,
  });
};

/** The facts of a demo commune in its cards: sums, the account, the deadline and whom to ask are kept once from then on. */
export const seedCardFacts = async (req: PayloadRequest, demo: Demo, today: LocalDate): Promise<void> => {
  const commune = (await requireCommune(req, demo.tenant)).id;
  const ids = new Map<string, string>();
  for (const fact of factsOf(demo, today)) ids.set(fact.key, await seedFact(req, commune, fact));
  for (const facts of cardFacts) {
    const id = await idBySlug(req, 'serviceCards', commune, facts.slug);
    if (id !== undefined) await putFactsInto(req, id, facts, ids);
  }
};
