import { declarationPath } from '../../content-models/accessibility/accessibilityRequest.ts';
import type { Declaration, DeclarationTexts } from '../../content-models/accessibility/declaration.ts';
import type { Commune } from '../../content-models/communes/commune.ts';
import { documentKinds, type DocumentKind } from '../../content-models/publications/documentKinds.ts';
import { languageOfPath, languagePath } from '../../content-models/publications/publishedDocument.ts';
import type { Removal } from '../../content-models/publications/publication.ts';
import type { Instant, LocalDate } from '../../content-models/shared/localDate.ts';
import type { StatusBoard } from '../../content-models/status/status.ts';
import type { WasteSchedule } from '../../content-models/wasteCalendar/wasteSchedule.ts';
import { allDocuments, documentWithId, type AnyDocument, type TenantContent } from './content.ts';
import { content, contentOf, dayOf, keptPerContent, note } from './reading.ts';

/** The communes that have content, in the order in which they came. */
export const tenants = (): string[] => [...content().keys()];

/** Everything public of one commune, for making the list of its routes; records nothing. */
export const tenantContent = (tenant: string): TenantContent => contentOf(tenant);

/** The commune itself: names, address, hours. */
export const commune = (tenant: string): Commune => {
  note('commune');
  const found = contentOf(tenant).commune;
  if (!found) throw new Error(`The commune ${tenant} has no record of itself.`);
  return found;
};

/** The declaration of accessibility that stands at a path, with its texts in that path's language. */
export const declarationAt = (
  tenant: string,
  path: string,
): { declaration: Declaration; texts: DeclarationTexts } | undefined => {
  const language = languageOfPath(path);
  if (path !== languagePath(language, declarationPath)) return undefined;
  const { declaration } = commune(tenant);
  const texts = declaration?.texts.find((one) => one.language === language);
  return declaration && texts && { declaration, texts };
};

/** The Polish day that pages are printed for. */
export const today = (tenant: string): LocalDate => {
  note('today');
  return dayOf(tenant);
};

/** What works and what does not, as last told; nothing before the cms first tells it. */
export const statusBoard = (tenant: string): StatusBoard | undefined => {
  note('status');
  return contentOf(tenant).status;
};

/** When waste is taken and from where, as far as a company told it. */
export const wasteSchedule = (tenant: string): WasteSchedule => {
  note('waste');
  return contentOf(tenant).waste ?? { sectors: [] };
};

const addresses = keptPerContent((tenant) => ({
  documents: new Map(allDocuments(tenant).map((one) => [one.document.path, one])),
  removals: new Map([...tenant.removals.values()].map((one) => [one.path, one])),
}));

/** The document at that address, whatever its kind and language. */
export const documentAt = (tenant: string, path: string): AnyDocument | undefined => {
  const one = addresses(tenant).documents.get(path);
  note(one ? `${one.kind}:${one.document.id}` : `path:${path}`);
  return one;
};

/** The document with that id, whatever its kind; nothing while it is not public. */
export const documentById = (tenant: string, id: string): AnyDocument['document'] | undefined => {
  for (const kind of documentKinds) note(`${kind}:${id}`);
  return documentWithId(contentOf(tenant), id)?.document;
};

/** What stood at a path and why it was taken down. */
export const removal = (tenant: string, path: string): Removal | undefined => {
  const one = addresses(tenant).removals.get(path);
  note(`path:${path}`);
  if (one) note(`removal:${one.id}`);
  return one;
};

/** When this revision of a document was first really on disk, once the printer has written it down. */
export const placedAt = (tenant: string, kind: DocumentKind, docId: string, revision: number): Instant | undefined => {
  note(`${kind}:${docId}`);
  return contentOf(tenant).placements.get(`${docId}@${String(revision)}`);
};
