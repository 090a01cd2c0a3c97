import { join } from 'node:path';
import type { Placement } from '../../content-models/publications/publication.ts';
import type { Tenant } from '../../content-models/shared/identity.ts';
import type { PrintTrouble } from '../../content-models/work/work.ts';
import { joinRedirects } from '../../content-models/redirects/followRedirects.ts';
import { allDocuments, documentWithId, type TenantContent } from '../content/content.ts';
import { placementKey, type Journal } from '../content/journal.ts';
import { fixedPaths, routesOf, statusPaths } from '../content/routes.ts';
import { placeTextFile } from '../files/placeFile.ts';
import { placeFiles, removeUnusedFiles, standingPaths, type FetchFile } from '../files/placeFiles.ts';
import { fileOf, pagesIn, placeRoutesFile, readRoutesFile, removePage, treeOf } from '../files/publicTree.ts';
import { writeDurably } from '../files/writeDurably.ts';
import { log, messageOf } from '../server/log.ts';
import type { PageRenderer } from './pageRenderer.ts';

/** What one print needs. */
export interface Print {
  dataDir: string;
  journal: Journal;
  renderer: PageRenderer;
  fetchFile: FetchFile;
}

/** What one print did. */
export interface PrintReport {
  printed: number;
  changed: number;
  quarantined: number;
  missingFiles: number;
  placements: Placement[];
  /** what kept each page from being printed, for the office's list of work */
  troubles: PrintTrouble['failed'];
}

type Subject = Pick<Placement, 'kind' | 'docId' | 'revision'>;

/** Which document each path shows. */
const subjectsOf = (content: TenantContent): Map<string, Subject> =>
  new Map(
    allDocuments(content).map(({ kind, document: { path, id, revision } }) => [path, { kind, docId: id, revision }]),
  );

/** Where each hand-made redirect leads now; one whose document is not on the site leads nowhere. */
const redirectsByHand = (content: TenantContent): Map<string, string> =>
  new Map(
    content.redirects.flatMap(({ from, target }) => {
      const to = target.kind === 'address' ? target.href : documentWithId(content, target.id)?.document.path;
      return to === undefined ? [] : [[from, to] as const];
    }),
  );

// No dots but in a file's name and the one folder that the web keeps for such files, so that no path can climb out of the tree.
const safePath = /^\/(?:\.well-known\/)?(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w-]+)+)?$/;

/** Changed documents and what was taken down first, then the home page and the board of what works, then all the rest. */
const inOrder = (paths: readonly string[], urgent: ReadonlySet<string>): { first: string[]; rest: string[] } => {
  const soon = new Set(['/', ...statusPaths]);
  return {
    first: [
      ...paths.filter((path) => urgent.has(path)),
      ...paths.filter((path) => soon.has(path) && !urgent.has(path)),
    ],
    rest: paths.filter((path) => !soon.has(path) && !urgent.has(path)),
  };
};

const inParallel = async <T>(items: readonly T[], width: number, work: (item: T) => Promise<void>): Promise<void> => {
  const queue = items.values();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of queue) await work(item);
    }),
  );
};

/** Prints what says what works and what does not, and nothing else of a commune. */
export const printStatus = async ({ dataDir, journal, renderer }: Print, tenant: Tenant): Promise<void> => {
  const content = journal.content.get(tenant);
  if (!content?.commune || !content.today) return;
  for (const path of statusPaths) {
    try {
      const page = await renderer.render(`/${tenant}${path}`, journal.content);
      if (page.status !== 200) throw new Error(`the page answered ${String(page.status)}`);
      await placeTextFile(fileOf(treeOf(dataDir, tenant), path), page.body);
    } catch (error) {
      log.error(
        { tenant, path, reason: messageOf(error) },
        'what works could not be printed, its last good print stays',
      );
    }
  }
};

/**
 * Prints every page of one commune, the changed documents first, and tidies what no longer belongs; `between` may do
 * something small before each page that can wait.
 */
export const printTenant = async (
  print: Print,
  tenant: Tenant,
  docIds: ReadonlySet<string>,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<PrintReport> => {
  const { dataDir, journal, renderer, fetchFile } = print;
  const report: PrintReport = { printed: 0, changed: 0, quarantined: 0, missingFiles: 0, placements: [], troubles: [] };
  const content = journal.content.get(tenant);
  if (!content?.commune || !content.today) return report;
  const tree = treeOf(dataDir, tenant);
  const paths = routesOf(tenant, content).filter((path) => safePath.test(path));
  const subjects = subjectsOf(content);
  // what was written at the address of a list may go or move, the list stays
  const isTaken = (path: string): boolean => subjects.has(path) || fixedPaths.includes(path);
  const gone = [...content.removals.values()].map(({ path }) => path).filter((path) => !isTaken(path));
  const living = new Set(paths);
  const redirects = joinRedirects(
    journal.redirects.get(tenant) ?? new Map<string, string>(),
    redirectsByHand(content),
    (path) => living.has(path),
  );
  const standing = standingPaths(content);

  // An address answers 410 from now on, and one that comes back only when its page stands again.
  const before = await readRoutesFile(tree);
  await placeRoutesFile(tree, { gone: [...new Set([...before.gone, ...gone])].sort(), redirects, standing });
  for (const path of await pagesIn(tree)) if (!living.has(path)) await removePage(tree, path);

  report.missingFiles = await placeFiles(tree, content, fetchFile);

  const reads = new Map<string, string[]>();
  const printPage = async (path: string): Promise<void> => {
    const subject = subjects.get(path);
    const isNew = subject !== undefined && !content.placements.has(placementKey(subject));
    const placedAt = new Date().toISOString();
    if (isNew) content.placements.set(placementKey(subject), placedAt);
    try {
      const page = await renderer.render(`/${tenant}${path}`, journal.content);
      const expected = path === '/404/' ? [200, 404] : path === '/410/' || gone.includes(path) ? [200, 410] : [200];
      if (!expected.includes(page.status)) throw new Error(`the page answered ${String(page.status)}`);
      reads.set(path, page.reads);
      if (await placeTextFile(fileOf(tree, path), page.body)) report.changed += 1;
      report.printed += 1;
      if (isNew) report.placements.push({ ...subject, placedAt });
    } catch (error) {
      if (isNew) content.placements.delete(placementKey(subject));
      report.quarantined += 1;
      if (report.troubles.length < 1000)
        report.troubles.push({ docId: subject?.docId ?? path, path, reason: messageOf(error).slice(0, 500) });
      log.error({ tenant, path, reason: messageOf(error) }, 'a page could not be printed, its last good print stays');
    }
  };
  const urgent = new Set([
    ...[...subjects].filter(([, { docId }]) => docIds.has(docId)).map(([path]) => path),
    ...[...content.removals.values()]
      .filter(({ id, path }) => docIds.has(id) && living.has(path))
      .map(({ path }) => path),
    // the board of what works has no document of its own: its id is the commune's name
    ...(docIds.has(tenant) ? statusPaths : []),
  ]);
  const { first, rest } = inOrder(paths, urgent);
  for (const path of first) await printPage(path);
  await inParallel(rest, 6, async (path) => {
    await between();
    await printPage(path);
  });

  await placeRoutesFile(tree, { gone: gone.sort(), redirects, standing });
  await removeUnusedFiles(tree, content);
  if (report.placements.length > 0) await journal.append(report.placements.map((placement) => ({ placement })));
  const lines = [...reads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, of]) => JSON.stringify({ path, reads: of }));
  await writeDurably(join(dataDir, 'site', `reads-${tenant}.ndjson`), `${lines.join('\n')}\n`);
  return report;
};
