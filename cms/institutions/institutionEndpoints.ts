import type { Endpoint, PayloadRequest } from 'payload';
import type { InstitutionFiles, InstitutionLinks } from '../../content-models/institutions/institutionFiles.ts';
import { staffOf } from '../access/roles.ts';
import { endpoint, json, noContent } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { acceptHeld } from '../mailbox/acceptHeld.ts';
import { openLinks } from '../links/activeLinks.ts';
import { withdrawLink } from '../links/withdrawLink.ts';
import type { InstitutionFileDoc, LinkDoc } from '../payload-types.ts';
import { connectorOf } from './connectorOf.ts';
import { datasetKindOf } from './currentDataset.ts';
import { keepFiles } from './keepFiles.ts';
import { requireInstitutionStaff } from './ownInstitution.ts';
import { readUpload } from './readUpload.ts';

const shownHistory = 200;

const listFiles = async (req: PayloadRequest): Promise<InstitutionFiles> => {
  const { institution } = await requireInstitutionStaff(req);
  const { docs } = await req.payload.db.find<InstitutionFileDoc>({
    collection: 'institutionFiles',
    where: { institution: { equals: institution.id } },
    sort: ['state', '-uploadedAt', '-id'],
    pagination: false,
    limit: shownHistory,
    req,
  });
  const dataset = datasetKindOf(institution.connector);
  return {
    institution: { name: institution.name, ...(dataset === undefined ? {} : { dataset }) },
    files: docs.map(({ id, kind, fileName, size, rows, uploadedAt, state }) => ({
      ...{ id, kind, fileName, size, rows, state },
      uploadedAt: new Date(uploadedAt).toISOString(),
    })),
  };
};

const linkRows = async (req: PayloadRequest, institutionId: string): Promise<LinkDoc[]> => {
  const { docs } = await req.payload.db.find<LinkDoc>({
    collection: 'links',
    where: { and: [{ institution: { equals: institutionId } }, { state: { equals: 'active' } }] },
    sort: ['-linkedAt', 'id'],
    pagination: false,
    limit: 5000,
    req,
  });
  return docs;
};

const listLinks = async (req: PayloadRequest): Promise<InstitutionLinks> => {
  const { institution } = await requireInstitutionStaff(req);
  const links = await openLinks(req, await linkRows(req, institution.id));
  return {
    links: links.map(({ id, subject: { name, detail }, linkedAt }) => ({
      id,
      name,
      ...(detail === undefined ? {} : { detail }),
      linkedAt: new Date(linkedAt).toISOString(),
    })),
  };
};

/** What an institution's own staff does: files and links, under `/api/institutionFiles`. */
export const institutionFileEndpoints: Endpoint[] = [
  endpoint('get', '/own', async (req) => json(await listFiles(req))),
  endpoint('post', '/upload', async (req) => {
    const own = await requireInstitutionStaff(req);
    const report = await keepFiles(req, own, await readUpload(req));
    if (report.taken)
      await acceptHeld(req.payload, own.institution.id).catch((error: unknown) => {
        // the files are taken all the same; the next ones look again
        req.payload.logger.error({ err: error, msg: 'The mailbox was not compared with new files.' });
      });
    return json(report, report.taken ? 201 : 422);
  }),
  endpoint('get', '/links', async (req) => json(await listLinks(req))),
  endpoint('post', '/links/:id/withdraw', async (req) => {
    const { institution } = await requireInstitutionStaff(req);
    const id = String(req.routeParams?.id);
    // another institution's link, a guessed and an ended one are told apart by nothing
    if (!(await linkRows(req, institution.id)).some((link) => link.id === id)) throw notFound();
    if (!(await withdrawLink(req, id, 'byStaff'))) throw notFound();
    return noContent();
  }),
];

const patienceMs = 8000;

/** What an administrator asks of an institution, under `/api/institutions`. */
export const institutionEndpoints: Endpoint[] = [
  endpoint('get', '/:id/health', async (req) => {
    const staff = staffOf(req);
    if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
    if (staff.role !== 'administrator' && staff.role !== 'superadministrator')
      throw new ProblemError({ status: 403, title: 'Połączenia sprawdza administrator.' });
    const id = String(req.routeParams?.id);
    const { docs } = await req.payload.find({
      collection: 'institutions',
      where: { id: { equals: id } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    });
    if (maybeIdOf(docs[0]) === undefined) throw notFound();
    const { connector } = await connectorOf(req, id);
    try {
      return json(await connector.health(AbortSignal.timeout(patienceMs)));
    } catch {
      return json({ ok: false, detail: 'System instytucji nie odpowiada.' });
    }
  }),
];
