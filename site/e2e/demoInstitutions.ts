import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { sharedProduct } from '../../scripts/testing/sharedProduct.ts';

const product = sharedProduct();

const tell = async (door: string, body: Record<string, string>): Promise<void> => {
  const answer = await fetch(`http://127.0.0.1:${String(product.sourcesPort)}/_demo/${door}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The demo institutions say ${String(answer.status)}.`);
};

/** Makes a demo institution (`chelm/sp-97`) unwell, or well again with `up`. */
export const setMood = (institution: string, mood: 'up' | 'down' | 'withdrawn'): Promise<void> =>
  tell('mood', { institution, mood });

/** Gives every child of a demo school a new grade. */
export const giveGrade = (institution: string): Promise<void> => tell('new-grade', { institution });

/** An hour goes by for what is known of one link, so that its institution is asked anew. */
export const letAnHourPass = (link: string): void => {
  const db = new DatabaseSync(join(product.dataDir, 'moje-miasto.db'), { timeout: 10_000 });
  const before = new Date(Date.now() - 3_600_000).toISOString();
  db.prepare('update link_snapshots set fetched_at = ?, tried_at = ? where link_id = ?').run(before, before, link);
  db.close();
};
