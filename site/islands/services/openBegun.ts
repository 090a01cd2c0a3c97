import { draftAnswerSchema, keptDraftSchema, type OpenedDraft } from '../../../content-models/drafts/draft.ts';
import type { Answers } from '../../../content-models/services/answers.ts';
import type { PortalClient, Result } from '../shared/portalClient.ts';
import type { Draft, DraftPlace, DraftStore } from './draftStore.ts';

type LocalDraft = Draft & { version: number };

/** What a form goes on with. */
export interface StartingDraft {
  answers: Answers;
  key: string;
  savedAt: number;
  /** the screen it was left on, when another device left it */
  step: number | undefined;
  /** the keeping it goes on from; 0 when the office keeps none */
  revision: number;
  /** what the office keeps is what is here */
  synced: boolean;
  otherVersion: boolean;
  lost: string[];
  changed: string[];
}

/** What was begun before: nothing, one thing to go on with, or two of which one has to be chosen. */
export type Begun =
  | { kind: 'nothing' }
  | { kind: 'one'; start: StartingDraft }
  | { kind: 'two'; here: StartingDraft; there: StartingDraft };

const fromDevice = (draft: LocalDraft, { version }: DraftPlace): StartingDraft => ({
  answers: draft.answers,
  key: draft.key,
  savedAt: draft.savedAt,
  step: undefined,
  revision: draft.revision ?? 0,
  synced: draft.synced === true,
  otherVersion: draft.version !== version,
  lost: [],
  changed: [],
});

const fromOffice = (draft: OpenedDraft): StartingDraft => ({
  answers: draft.answers,
  key: draft.key,
  savedAt: Date.parse(draft.updatedAt),
  step: draft.step,
  revision: draft.revision,
  synced: draft.typedInto === draft.version,
  otherVersion: draft.typedInto !== draft.version,
  lost: draft.lost,
  changed: draft.changed,
});

const sameText = (a: Answers, b: Answers): boolean => {
  const sorted = (answers: Answers) => JSON.stringify(Object.entries(answers).sort(([x], [y]) => (x < y ? -1 : 1)));
  return sorted(a) === sorted(b);
};

/** Whether the office's keeping is the one this device sent last: the page was left before it heard so. */
const isOwn = (here: LocalDraft, there: OpenedDraft): boolean =>
  here.sent !== undefined &&
  here.version === there.version &&
  there.typedInto === there.version &&
  there.revision === (here.revision ?? 0) + 1 &&
  sameText(there.answers, here.sent);

/** Asks the office what it keeps of this form. */
export const askDraft = (client: PortalClient, service: string) =>
  client.get(`/drafts/${encodeURIComponent(service)}`, draftAnswerSchema);
type DraftAnswer = Result<{ draft: OpenedDraft | null }>;

/**
 * Brings together what this device and the office keep of one form. What was typed here into an older version of the
 * form is first given to the office, which knows that version and moves the answers; without a connection the device's
 * own copy is enough.
 */
export const openBegun = async (
  client: PortalClient,
  store: DraftStore,
  place: DraftPlace,
  answer: DraftAnswer,
): Promise<Begun> => {
  const here = store.find(place);
  const one = (start: StartingDraft): Begun => ({ kind: 'one', start });
  if (!answer.ok || answer.keptAt !== undefined) {
    if (here) return one(fromDevice(here, place));
    return answer.ok && answer.value.draft ? one(fromOffice(answer.value.draft)) : { kind: 'nothing' };
  }
  const there = answer.value.draft ?? undefined;
  if (!here) return there ? one(fromOffice(there)) : { kind: 'nothing' };
  if (here.synced === true) {
    if (there) return one(fromOffice(there));
    // The office kept it and does so no more: it was filed or removed on another device.
    store.remove(place);
    return { kind: 'nothing' };
  }
  if (there && isOwn(here, there)) return one({ ...fromDevice(here, place), revision: there.revision });
  if (there && there.revision !== (here.revision ?? 0))
    return sameText(there.answers, here.answers)
      ? one(fromOffice(there))
      : { kind: 'two', here: fromDevice(here, place), there: fromOffice(there) };
  if (here.version === place.version) return one(fromDevice(here, place));
  const body = { version: here.version, answers: here.answers, key: here.key, step: 0, revision: there?.revision ?? 0 };
  const given = await client.put(`/drafts/${encodeURIComponent(place.service)}`, keptDraftSchema, { body });
  const moved = given.ok ? await askDraft(client, place.service) : undefined;
  return one(moved?.ok && moved.value.draft ? fromOffice(moved.value.draft) : fromDevice(here, place));
};
