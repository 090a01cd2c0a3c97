import { expect, test } from 'vitest';
import { fileThroughKills } from './kill.ts';

const kills = 5;

test(`letters with attachments, ${String(kills)} times kill -9: nothing acknowledged is lost, nothing is torn`, async () => {
  const { restartMs, ...found } = await fileThroughKills(kills);
  expect(found).toMatchObject({ kills, lost: [], torn: [] });
  expect(found.acknowledged).toBeGreaterThan(kills);
  expect(found.cases).toBe(found.acknowledged);
  expect(restartMs).toHaveLength(kills);
}, 400_000);
