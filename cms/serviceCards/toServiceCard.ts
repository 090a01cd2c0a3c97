import type { Commune } from '../../content-models/communes/commune.ts';
import { factValueOn, type Fact } from '../../content-models/facts/fact.ts';
import type { Fee } from '../../content-models/serviceCards/fee.ts';
import { feesOfFact } from '../../content-models/serviceCards/feeOfFact.ts';
import {
  serviceCardSchema,
  type OnlineAction,
  type ServiceCard,
} from '../../content-models/serviceCards/serviceCard.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { toDocuments } from '../documents/toDocument.ts';
import { openedFact, openedWords } from '../facts/openedFact.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import { present } from '../fields/present.ts';
import type { ServiceCardDoc } from '../payload-types.ts';
import { toPublishedDocument } from '../publishing/toPublishedDocument.ts';

const dayOf = (value: string | null | undefined): string | undefined => (value ? localDateOf(value) : undefined);

const toOnline = ({ kind, service, href, place }: ServiceCardDoc['online']): OnlineAction =>
  kind === 'own'
    ? { kind, service: service ?? '' }
    : kind === 'outside'
      ? { kind, href: href ?? '', place: place ?? '' }
      : { kind: 'none' };

const accountOf = (fact: Fact | undefined): string | undefined => {
  const value = fact && factValueOn(fact, localDateOf(new Date()));
  return value?.kind === 'account' ? value.account : undefined;
};

const toFees = (fees: ServiceCardDoc['fees'], commune: Commune): Partial<Fee>[] =>
  (fees ?? []).flatMap(({ label, grosze, amountFact, per, account, accountFact, validFrom, validTo }) => {
    const row = {
      label,
      ...present({
        per,
        account: maybeIdOf(accountFact) === undefined ? account : accountOf(openedFact(accountFact, commune)),
        validFrom: dayOf(validFrom),
        validTo: dayOf(validTo),
      }),
    } as Omit<Fee, 'grosze'>;
    if (maybeIdOf(amountFact) === undefined) return [{ ...row, ...present({ grosze }) } as Partial<Fee>];
    const fact = openedFact(amountFact, commune);
    // a row without its sum does not fit the model: better no new page than a matter that looks free of charge
    return fact?.value.kind === 'fee' ? feesOfFact(row, fact) : [row];
  });

const toContact = (
  { contact, language }: Pick<ServiceCardDoc, 'contact' | 'language'>,
  commune: Commune,
): Pick<ServiceCard, 'contact'> => {
  const said = present({
    officer: openedWords(contact?.officer, commune, language),
    address: openedWords(contact?.address, commune, language),
    phone: openedWords(contact?.phone, commune, language),
    hours: openedWords(contact?.hours, commune, language),
  });
  return Object.keys(said).length > 0 ? { contact: said } : {};
};

/** A card as readers get it. */
export const toServiceCard = (doc: ServiceCardDoc, commune: Commune, path: string): ServiceCard =>
  serviceCardSchema.parse({
    ...toPublishedDocument(doc, commune, path),
    slug: doc.slug,
    indexName: doc.indexName,
    whoMay: doc.whoMay,
    whatYouNeed: doc.whatYouNeed ?? [],
    steps: doc.steps,
    fees: toFees(doc.fees, commune),
    duration: present({
      days: doc.duration?.days,
      words: openedWords(doc.duration?.deadlineFact, commune, doc.language)?.text ?? doc.duration?.words,
    }),
    unitIds: (doc.units ?? []).map(idOf),
    legalBasis: (doc.legalBasis ?? []).map(({ act, article, journal }) => ({ act, ...present({ article, journal }) })),
    attachments: toDocuments(doc.attachments),
    lifeEvents: doc.lifeEvents ?? [],
    categories: doc.categories,
    audience: doc.audience ?? [],
    declaredLevel: Number(doc.declaredLevel),
    online: toOnline(doc.online),
    ...(doc.paused?.reason
      ? { paused: { reason: doc.paused.reason, ...present({ until: dayOf(doc.paused.until) }) } }
      : {}),
    ...toContact(doc, commune),
    ...present({ feeNote: doc.feeNote, whereNote: doc.whereNote, onPaper: doc.onPaper, appeal: doc.appeal }),
  });
