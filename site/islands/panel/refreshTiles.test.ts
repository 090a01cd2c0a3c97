import { expect, test } from 'vitest';
import type { PanelTile } from '../../../content-models/panel/panel.ts';
import { coalesce } from './coalesce.ts';
import { refreshTiles, type Asked, type TileState } from './refreshTiles.ts';

const at = '2026-11-23T08:20:00Z';
const old = '2026-11-23T05:00:00Z';
const tile = (link: string, fetchedAt: string | undefined, more: Partial<PanelTile> = {}) =>
  ({ link, topics: ['grades', 'attendance'], fetchedAt, ...more }) as PanelTile;

const refresh = async (tiles: PanelTile[], answers: Record<string, Asked>) => {
  const asked: string[] = [];
  const states: [string, TileState][] = [];
  let news = 0;
  await refreshTiles(
    { tiles, at },
    {
      ask: (link, topic) => {
        asked.push(`${link} ${topic}`);
        return Promise.resolve(answers[link] ?? { ok: false });
      },
      onTile: (link, state) => states.push([link, state]),
      onNews: () => {
        news += 1;
      },
    },
  );
  return { asked, states, news, last: Object.fromEntries(states) };
};

test('only tiles older than five minutes are asked about, topic by topic', async () => {
  const { asked } = await refresh([tile('old', old), tile('new', '2026-11-23T08:18:00Z')], {});
  expect(asked).toEqual(['old grades', 'old attendance']);
});

test('a tile that failed or was never read is asked about whatever its age', async () => {
  const { asked } = await refresh([tile('failed', at, { failure: 'slow' }), tile('never', undefined)], {});
  expect(asked).toHaveLength(4);
});

test('one institution that fails says so alone; the other brings its news', async () => {
  const { last, news } = await refresh([tile('school', old), tile('water', old), tile('heat', old)], {
    school: { ok: true, fetchedAt: at, failure: undefined },
    water: { ok: true, fetchedAt: old, failure: 'unreachable' },
  });
  expect(last).toEqual({
    school: { state: 'settled', failure: undefined },
    water: { state: 'settled', failure: 'unreachable' },
    heat: { state: 'portalDown' },
  });
  expect(news).toBe(1);
});

test('many wishes while a panel is on its way cost one more, and the last is not missed', async () => {
  let runs = 0;
  let finish: () => void = () => undefined;
  const wish = coalesce(() => {
    runs += 1;
    return new Promise<void>((done) => {
      finish = done;
    });
  });
  const first = wish();
  void wish();
  void wish();
  expect(runs).toBe(1);
  finish();
  await Promise.resolve();
  await Promise.resolve();
  expect(runs).toBe(2);
  finish();
  await first;
  void wish();
  expect(runs).toBe(3);
});
