import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { factText, factValueOn } from '../../content-models/facts/fact.ts';
import { gateRuleIds, severitySchema, type GateContext, type GateProblem } from '../../content-models/gate/gate.ts';
import { gateProblems, severityOf, type GateSeverities } from '../../content-models/gate/gateProblems.ts';
import { needsLegalBasis } from '../../content-models/gate/needsLegalBasis.ts';
import { startingPlainWords } from '../../content-models/gate/plainWords.ts';
import { languages, type Language } from '../../content-models/shared/identity.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { communeById } from '../communes/communeDirectory.ts';
import { documentSources } from '../documentSources.ts';
import { toFact } from '../facts/toFact.ts';
import { deadUrlsAmong } from '../linkChecks/deadUrls.ts';
import type { DocumentDoc, MediaDoc } from '../payload-types.ts';
import { resolveTexts } from '../richText/resolveTexts.ts';
import { deadPathsAmong } from './deadPaths.ts';
import { addressesIn, filesNamedIn, toGateDocument, type Looked } from './toGateDocument.ts';

type Row = Record<string, unknown>;

const rowsById = async <Found extends { id: string }>(
  req: PayloadRequest,
  collection: CollectionSlug,
  commune: string,
  ids: string[],
): Promise<Map<string, Found>> => {
  if (ids.length === 0) return new Map();
  const found = await req.payload.db.find<Found>({
    collection,
    where: { and: [{ id: { in: [...new Set(ids)] } }, { commune: { equals: commune } }] },
    limit: 200,
    pagination: false,
    req,
  });
  return new Map(found.docs.map((row) => [row.id, row]));
};

/** The languages a Polish document is not public in; a translation wants none. */
const missingLanguagesOf = async (req: PayloadRequest, collection: CollectionSlug, row: Row): Promise<Language[]> => {
  if ((row.language ?? 'pl') !== 'pl') return [];
  const others = languages.filter((language) => language !== 'pl');
  if (typeof row.id !== 'string') return others;
  const found = await req.payload.db.find<{ language: Language }>({
    collection,
    where: { and: [{ translationOf: { equals: row.id } }, { _status: { equals: 'published' } }] },
    limit: 10,
    pagination: false,
    req,
  });
  return others.filter((language) => !found.docs.some((doc) => doc.language === language));
};

const lookUp = async (
  req: PayloadRequest,
  { slug, flattenedFields }: SanitizedCollectionConfig,
  commune: string,
  row: Row,
): Promise<Looked> => {
  const { documents, media } = filesNamedIn(flattenedFields, row);
  return {
    documents: await rowsById<DocumentDoc>(req, 'documents', commune, documents),
    media: await rowsById<MediaDoc>(req, 'media', commune, media),
    missingLanguages: await missingLanguagesOf(req, slug, row),
    legalBasis:
      slug === 'announcements' && needsLegalBasis(row.type)
        ? Array.isArray(row.legalBasis)
          ? row.legalBasis.length
          : 0
        : undefined,
  };
};

/** A commune's own rules; what it never set is as it comes. */
const settingsOf = async (req: PayloadRequest, commune: string) => {
  const found = await req.payload.find({
    collection: 'gateSettings',
    where: { commune: { equals: commune } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const row = found.docs[0];
  const rules = (row?.rules ?? {}) as Record<string, unknown>;
  const severities: GateSeverities = Object.fromEntries(
    gateRuleIds.flatMap((rule) => {
      const severity = severitySchema.safeParse(rules[rule]);
      return severity.success ? [[rule, severity.data]] : [];
    }),
  );
  const plainWords = row?.plainWords?.map(({ phrase, better, swaps }) => ({ phrase, better, swaps: swaps === true }));
  return { severities, plainWords: plainWords ?? startingPlainWords };
};

const factsOf = async (req: PayloadRequest, commune: string, today: string): Promise<GateContext['facts']> => {
  const found = await req.payload.find({
    collection: 'facts',
    where: { commune: { equals: commune } },
    depth: 0,
    pagination: false,
    limit: 2000,
    overrideAccess: true,
    req,
  });
  return found.docs.flatMap((doc) => {
    const fact = toFact(doc);
    if (!fact) return [];
    const value = factValueOn(fact, today);
    const exact = value.kind === 'account' ? value.account : value.kind === 'phone' ? value.phone : undefined;
    return [
      {
        id: doc.id,
        name: doc.name,
        kind: doc.kind,
        text: factText(value),
        ...(exact === undefined ? {} : { exact }),
        checkedOn: localDateOf(doc.updatedAt),
      },
    ];
  });
};

/** Problems with how strictly the commune takes each; rules it switched off say nothing. */
export interface Checked {
  problems: (GateProblem & { severity: 'advice' | 'reason' | 'block' })[];
  severities: GateSeverities;
}

/** Everything to think about in a document as it would be published, by the rules of its commune. */
export const checkDocument = async (
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  communeId: string,
  row: Row,
): Promise<Checked> => {
  const today = localDateOf(new Date());
  const commune = await communeById(req.payload, communeId, req);
  const { severities, plainWords } = await settingsOf(req, communeId);
  const { paths, urls } = addressesIn(row);
  const context: GateContext = {
    today,
    plainWords,
    facts: await factsOf(req, communeId, today),
    ownContacts: [commune.phone, commune.email.toLowerCase()],
    deadPaths: await deadPathsAmong(req, documentSources, communeId, paths),
    deadUrls: await deadUrlsAmong(req, urls),
  };
  const resolved = await resolveTexts(req, documentSources, commune, row);
  const document = toGateDocument(
    collection.flattenedFields,
    resolved,
    await lookUp(req, collection, communeId, resolved),
  );
  return {
    severities,
    problems: gateProblems(document, context).flatMap((problem) => {
      const severity = severityOf(problem.rule, severities);
      return severity === 'off' ? [] : [{ ...problem, severity }];
    }),
  };
};
