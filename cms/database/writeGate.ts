import { APIError } from 'payload';

/** How long a write waits for the one before it, and how long one may hold the gate; both in ms. */
export interface GateLimits {
  waitMs: number;
  holdMs: number;
}

/** The city's one pen is taken: the caller may try again in a moment (503 with Retry-After). */
export class WriteGateBusy extends APIError {
  constructor(wanted: string, holder: string) {
    super(
      `Zapis „${wanted}” nie doczekał się swojej kolejki, bo trwa zapis „${holder}”. Spróbuj ponownie za chwilę. ` +
        'Jeśli to hak, który zapisuje w trakcie innego zapisu, musi przekazać „req”.',
      503,
      null,
      true,
    );
    this.name = 'WriteGateBusy';
  }
}

/** Work went on in a transaction that is already over: it was rolled back for holding the gate too long. */
export class TransactionOver extends APIError {
  constructor(wanted: string) {
    super(`Zapis „${wanted}” trwał za długo i został cofnięty. Spróbuj ponownie.`, 503, null, true);
    this.name = 'TransactionOver';
  }
}

interface Waiter {
  id: string;
  label: string;
  resolve: () => void;
}

/**
 * A queue of one: at most one holder writes, the others wait in order, each only so long. A holder that does not end
 * is put out by `expire`. The gate knows nothing of databases, so it can be tested with plain functions.
 */
export class WriteGate {
  readonly #limits: GateLimits;
  readonly #expire: (id: string, label: string) => void;
  #holder: { id: string; label: string; timer: NodeJS.Timeout } | undefined;
  #queue: Waiter[] = [];

  constructor(limits: GateLimits, expire: (id: string, label: string) => void) {
    this.#limits = limits;
    this.#expire = expire;
  }

  /** Waits for the gate and takes it; throws `WriteGateBusy` naming the holder when it takes too long. */
  async take(id: string, label: string): Promise<void> {
    if (this.#holder !== undefined) {
      await new Promise<void>((resolve, reject) => {
        const waiter: Waiter = {
          id,
          label,
          resolve: () => {
            clearTimeout(timer);
            resolve();
          },
        };
        const timer = setTimeout(() => {
          this.#queue = this.#queue.filter((other) => other !== waiter);
          reject(new WriteGateBusy(label, this.#holder?.label ?? 'poprzedni'));
        }, this.#limits.waitMs);
        this.#queue.push(waiter);
      });
    }
    this.#hold(id, label);
  }

  /** Gives the gate back to the next in the queue; saying it twice changes nothing. */
  release(id: string): void {
    if (this.#holder?.id !== id) return;
    clearTimeout(this.#holder.timer);
    this.#holder = undefined;
    const next = this.#queue.shift();
    if (next) {
      // Held in its name at once, so that nobody slips in before its promise is looked at.
      this.#hold(next.id, next.label);
      next.resolve();
    }
  }

  #hold(id: string, label: string): void {
    if (this.#holder?.id === id) return;
    const timer = setTimeout(() => {
      this.#expire(id, label);
    }, this.#limits.holdMs);
    timer.unref();
    this.#holder = { id, label, timer };
  }
}
