import type { PayloadRequest, Where } from 'payload';
import type { Institution, LinkedSubject } from '../../content-models/institutions/institution.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { residentOf } from '../access/roles.ts';
import { notFound } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import type { LinkDoc } from '../payload-types.ts';
import { adultOn } from './adulthood.ts';
import { endLink } from './endLink.ts';
import { institutionsOf } from './institutionsOf.ts';
import { openSubject } from './sealedLink.ts';

/** A resident's link that is in force, opened. */
export interface ActiveLink {
  id: string;
  resident: string;
  institution: Institution;
  tenant: string;
  subject: LinkedSubject;
  subjectHash: string;
  linkedAt: string;
}

/** Whether a guardian's view has ended, because the child is of age. */
export const isAdult = ({ bornOn }: Pick<LinkedSubject, 'bornOn'>, now = new Date()): boolean =>
  bornOn !== undefined && localDateOf(now) >= adultOn(bornOn);

/** The links of those rows that are in force; one whose child has come of age meanwhile ends right here. */
export const openLinks = async (req: PayloadRequest, docs: readonly LinkDoc[]): Promise<ActiveLink[]> => {
  if (docs.length === 0) return [];
  const institutions = await institutionsOf(
    req.payload,
    docs.map((doc) => idOf(doc.institution)),
  );
  const links: ActiveLink[] = [];
  for (const doc of docs) {
    const institution = institutions.get(idOf(doc.institution));
    if (!institution) continue;
    const known = openSubject(doc.id, doc.sealedSubject);
    // an institution of files may begin and cease to fetch what residents send
    const subject = institution.takesActs === false ? { ...known, acts: [] } : known;
    if (isAdult(subject)) {
      await endLink(req, doc.id, 'ended');
      continue;
    }
    links.push({
      id: doc.id,
      resident: idOf(doc.resident),
      institution,
      tenant: institution.tenant,
      subject,
      subjectHash: doc.subjectHash,
      linkedAt: doc.linkedAt,
    });
  }
  return links;
};

const activeLinksWhere = async (req: PayloadRequest, ...where: Where[]): Promise<ActiveLink[]> => {
  const { docs } = await req.payload.db.find<LinkDoc>({
    collection: 'links',
    where: { and: [{ state: { equals: 'active' } }, ...where] },
    sort: ['linkedAt', 'id'],
    pagination: false,
    limit: 200,
    req,
  });
  return openLinks(req, docs);
};

const shared = new WeakMap<PayloadRequest, { residentId: string; links: ActiveLink[] }>();

/** Everything a resident has linked, in the order of linking. */
export const activeLinksOf = async (req: PayloadRequest, residentId: string): Promise<ActiveLink[]> => {
  const known = shared.get(req);
  return known?.residentId === residentId ? known.links : activeLinksWhere(req, { resident: { equals: residentId } });
};

/** For a request that only reads: whoever asks for these links in it gets the same ones, opened once. */
export const shareActiveLinks = async (req: PayloadRequest, residentId: string): Promise<ActiveLink[]> => {
  const links = await activeLinksOf(req, residentId);
  shared.set(req, { residentId, links });
  return links;
};

/** The link with this id in force, whoever's it is: for our own workers, never for a request. */
export const activeLinkById = async (req: PayloadRequest, linkId: string): Promise<ActiveLink | undefined> =>
  (await activeLinksWhere(req, { id: { equals: linkId } }))[0];

/**
 * The caller's own link with this id; a stranger's, a guessed, a withdrawn and an ended one are all told apart by
 * nothing.
 */
export const readableLink = async (req: PayloadRequest, linkId: string): Promise<ActiveLink> => {
  const resident = residentOf(req);
  if (!resident) throw notFound();
  const [link] = await activeLinksWhere(req, { id: { equals: linkId } }, { resident: { equals: resident.id } });
  if (!link) throw notFound();
  return link;
};
