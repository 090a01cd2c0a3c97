import { config } from 'zod';

/**
 * Zod tries once whether it may compile its checks with `eval`. Our policy forbids that, and a browser reports the mere
 * trying as a breach of it, so it is told beforehand. Imported before anything that parses.
 */
config({ jitless: true });
