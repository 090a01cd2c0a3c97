import { useEffect, useState } from 'preact/hooks';
import { z } from 'zod';
import { topicFailureSchema } from '../../../content-models/links/link.ts';
import { panelSchema, type Panel } from '../../../content-models/panel/panel.ts';
import { portal } from '../shared/portal.ts';
import { useLoad, type Loaded } from '../shared/useLoad.ts';
import { coalesce } from './coalesce.ts';
import { refreshTiles, type Asked, type TileState } from './refreshTiles.ts';

// The panel needs only the age of an answer: its data comes with the next panel, already summed up.
const ageSchema = z.object({ fetchedAt: z.string().optional(), failure: topicFailureSchema.optional() });

const ask = async (link: string, topic: string): Promise<Asked> => {
  const result = await portal.get(`/links/${link}/topics/${topic}`, ageSchema);
  return result.ok ? { ok: true, fetchedAt: result.value.fetchedAt, failure: result.value.failure } : { ok: false };
};

/** The panel as known, shown at once, and after it every institution's newer answer as it comes. */
export const usePanel = (): {
  loaded: Loaded<Panel>;
  panel: Panel | undefined;
  tileStates: Record<string, TileState>;
  retry: () => void;
} => {
  const { loaded, retry } = useLoad(() => portal.get('/panel', panelSchema));
  const [newer, setNewer] = useState<Panel>();
  const [tileStates, setTileStates] = useState<Record<string, TileState>>({});
  const first = loaded.state === 'ready' ? loaded.value : undefined;

  useEffect(() => {
    if (!first) return;
    setNewer(undefined);
    let current = true;
    // tiles settle one after another: while one panel is on its way, all later news share the next one
    const catchUp = coalesce(async () => {
      const result = await portal.get('/panel', panelSchema);
      if (current && result.ok) setNewer(result.value);
    });
    void refreshTiles(first, {
      ask,
      onTile: (link, state) => {
        setTileStates((states) => ({ ...states, [link]: state }));
      },
      onNews: () => {
        void catchUp();
      },
    });
    return () => {
      current = false;
    };
  }, [first]);
  return { loaded, panel: newer ?? first, tileStates, retry };
};
