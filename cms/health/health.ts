import { endpoint, json } from '../api/endpoint.ts';

interface StartState {
  status: 'starting' | 'seeding' | 'ok';
  detail?: string;
  done?: number;
  total?: number;
}

const key = Symbol.for('moje-miasto.start-state');
const shared = globalThis as unknown as Record<symbol, StartState | undefined>;

/** Says how far the start has come; `npm start` shows it. */
export const setStartState = (state: StartState): void => {
  shared[key] = state;
};

/** Whether the demo city is still being made: until then the site is not told of its parts, but once of the whole. */
export const isSeeding = (): boolean => shared[key]?.status === 'seeding';

/** `GET /api/health`: 200 once the cms serves, 503 with the progress before. */
export const healthEndpoint = endpoint('get', '/health', () => {
  const state = shared[key] ?? { status: 'starting' };
  return Promise.resolve(json(state, state.status === 'ok' ? 200 : 503));
});
