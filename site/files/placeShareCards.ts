import type { Tenant } from '../../content-models/shared/identity.ts';
import {
  isTitled,
  ownCard,
  sectionCards,
  shareCardPath,
  type ShareCard,
  type Titled,
} from '../components/sharing/shareCard.ts';
import { allDocuments, type Content, type TenantContent } from '../content/content.ts';
import { currencyOn } from '../content/readAnnouncements.ts';
import { log, messageOf } from '../server/log.ts';
import { drawShareCard } from './drawShareCard.ts';
import { fileOf, treeOf } from './publicTree.ts';
import { exists, writeDurably } from './writeDurably.ts';

const isArchival = (one: Titled, { today }: TenantContent): boolean =>
  one.kind === 'announcement' && today !== undefined && currencyOn(one.document, today) === 'archival';

/** The cards that pages of a commune name, by their addresses. */
export const shareCardsOf = (content: TenantContent): Map<string, ShareCard> => {
  const { commune } = content;
  if (!commune) return new Map();
  const titled = allDocuments(content)
    .filter(isTitled)
    .map((one) => ownCard(commune, one, isArchival(one, content)))
    .filter((card) => card !== undefined);
  const sections = commune.sharePicture ? [] : sectionCards(commune);
  return new Map([...sections, ...titled].map((card) => [shareCardPath(card), card]));
};

/**
 * Draws what is not there yet; a card once drawn is never drawn again, because its address says all that is on it.
 * `mayDraw` is asked before each one.
 */
export const placeShareCards = async (
  tree: string,
  content: TenantContent,
  mayDraw: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<number> => {
  let drawn = 0;
  for (const [path, card] of shareCardsOf(content)) {
    const file = fileOf(tree, path);
    if (await exists(file)) continue;
    if (!(await mayDraw())) break;
    try {
      await writeDurably(file, await drawShareCard(card));
      drawn += 1;
    } catch (error) {
      log.error({ path, reason: messageOf(error) }, 'a share card could not be drawn, the next print tries again');
    }
  }
  return drawn;
};

/** Draws the cards of a commune once its pages stand and nothing else waits to be printed. */
export const createShareCards = (setup: {
  dataDir: string;
  content: Content;
  signal: AbortSignal;
  /** settles when nothing is being printed */
  idle: () => Promise<void>;
}): { schedule: (tenant: Tenant) => void; settled: () => Promise<void> } => {
  const waiting = new Set<Tenant>();
  let running: Promise<void> | undefined;

  const mayDraw = async (): Promise<boolean> => {
    await setup.idle();
    return !setup.signal.aborted;
  };
  const draw = async (): Promise<void> => {
    for (const tenant of waiting) {
      if (!(await mayDraw())) return;
      waiting.delete(tenant);
      const content = setup.content.get(tenant);
      if (!content) continue;
      const started = performance.now();
      const drawn = await placeShareCards(treeOf(setup.dataDir, tenant), content, mayDraw);
      if (drawn > 0) log.info({ tenant, drawn, ms: Math.round(performance.now() - started) }, 'share cards drawn');
    }
  };

  return {
    schedule: (tenant) => {
      waiting.add(tenant);
      running ??= draw().finally(() => (running = undefined));
    },
    settled: async () => running,
  };
};
