import type { Topic } from '../../../content-models/institutions/institution.ts';
import type { TopicFailure } from '../../../content-models/links/link.ts';
import type { Panel, PanelTile } from '../../../content-models/panel/panel.ts';

/** What an institution's answer means for its tile; the data itself comes with the next panel. */
export type Asked = { ok: true; fetchedAt: string | undefined; failure: TopicFailure | undefined } | { ok: false };

/** How one tile is doing after the panel has been shown. */
export type TileState =
  { state: 'asking' } | { state: 'settled'; failure?: TopicFailure | undefined } | { state: 'portalDown' };

interface Ways {
  ask: (link: string, topic: Topic) => Promise<Asked>;
  onTile: (link: string, state: TileState) => void;
  /** some tile has newer data than the panel that is shown */
  onNews: () => void;
}

/** The server asks a source anew only after five minutes, so asking earlier would only cost the resident's data. */
const FRESH_MS = 5 * 60_000;

const isStale = (tile: PanelTile, now: number): boolean =>
  tile.failure !== undefined || tile.fetchedAt === undefined || now - Date.parse(tile.fetchedAt) > FRESH_MS;

/** Asks the institutions of all stale tiles at once; each tile settles alone, and one that fails holds nobody up. */
export const refreshTiles = async (
  panel: Pick<Panel, 'tiles' | 'at'>,
  { ask, onTile, onNews }: Ways,
): Promise<void> => {
  const now = Date.parse(panel.at);
  await Promise.all(
    panel.tiles
      .filter((tile) => isStale(tile, now))
      .map(async (tile) => {
        onTile(tile.link, { state: 'asking' });
        const answers = await Promise.all(tile.topics.map((topic) => ask(tile.link, topic)));
        const known = answers.flatMap((answer) => (answer.ok ? [answer] : []));
        const failure = known.find((answer) => answer.failure !== undefined)?.failure;
        onTile(tile.link, known.length === 0 ? { state: 'portalDown' } : { state: 'settled', failure });
        if (known.some(({ fetchedAt }) => fetchedAt !== undefined && fetchedAt > (tile.fetchedAt ?? ''))) onNews();
      }),
  );
};
