import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StartError } from './startError.ts';

const healthSchema = z.object({
  status: z.string(),
  detail: z.string().optional(),
  done: z.number().optional(),
  total: z.number().optional(),
});

/** What a process says about itself. */
export type Health = z.infer<typeof healthSchema>;

const ask = async (url: string, signal: AbortSignal): Promise<{ ok: boolean; health?: Health | undefined }> => {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(5000)]);
    const response = await fetch(url, { signal: limit });
    const body: unknown = await response.json().catch(() => undefined);
    return { ok: response.ok, health: healthSchema.safeParse(body).data };
  } catch {
    return { ok: false };
  }
};

/** Waits until a health address answers 200, telling what the process says meanwhile; gives up when nothing moves. */
export const waitForHealth = async (
  url: string,
  {
    name,
    signal,
    onHealth,
    stallAfter = 180_000,
  }: { name: string; signal: AbortSignal; onHealth?: (health: Health) => void; stallAfter?: number },
): Promise<void> => {
  let last = '';
  let movedAt = performance.now();
  for (;;) {
    const { ok, health } = await ask(url, signal);
    signal.throwIfAborted();
    if (ok) return;
    const now = JSON.stringify(health ?? null);
    if (now !== last) {
      last = now;
      movedAt = performance.now();
      if (health) onHealth?.(health);
    }
    if (performance.now() - movedAt > stallAfter) {
      throw new StartError(
        `Proces ${name} nie zgłosił gotowości pod adresem ${url} przez ${String(Math.round(stallAfter / 1000))} s: sprawdź jego komunikaty powyżej.`,
      );
    }
    await sleep(150, undefined, { signal });
  }
};

/** A health report as the end of a sentence: `tworzę dane pokazowe 12/30`. */
export const describeHealth = ({ status, detail, done, total }: Health): string => {
  const words: Record<string, string> = { starting: 'uruchamia się', seeding: 'tworzy dane pokazowe' };
  const count = done !== undefined && total !== undefined ? ` ${String(done)}/${String(total)}` : '';
  return `${words[status] ?? status}${count}${detail ? ` – ${detail}` : ''}`;
};
