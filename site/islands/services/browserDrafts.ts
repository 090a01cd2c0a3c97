import { makeDraftStore } from './draftStore.ts';

const none = {
  length: 0,
  key: () => null,
  getItem: () => null,
  removeItem: () => undefined,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
};

const storage = () => {
  try {
    return localStorage;
  } catch {
    // a browser told to keep nothing refuses even the look
    return none;
  }
};

/** Drafts on this device. */
export const browserDrafts = makeDraftStore(storage());
