import { AsyncLocalStorage } from 'node:async_hooks';
import type { Content } from './content.ts';

/** What one page being printed may read, and what it has read. */
export interface PrintContext {
  content: Content;
  /** Keys of everything the page read: `announcement:ID`, `announcements:type=tender`, `today`, `commune` … */
  reads: Set<string>;
}

const key = Symbol.for('moje-miasto.print-context');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<PrintContext> | undefined>;

/**
 * The context of the page being printed. It lives on `globalThis` because the compiled bundle of pages carries its own
 * copy of this module, and both copies must see the same storage.
 */
export const printContext: AsyncLocalStorage<PrintContext> = (shared[key] ??= new AsyncLocalStorage());
