import { useEffect, useRef, useState } from 'preact/hooks';
import {
  draftAnswerSchema,
  draftListSchema,
  keptDraftSchema,
  type OpenedDraft,
} from '../../../content-models/drafts/draft.ts';
import { textsOf } from '../../../content-models/services/answers.ts';
import { idSchema } from '../../../content-models/shared/identity.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { browserDrafts } from './browserDrafts.ts';
import { forgetUploads } from './forgetUploads.ts';
import { servicePath } from './servicePath.ts';

interface Line {
  service: string;
  title: string;
  savedAt: string;
  /** it is only on this device without one */
  expiresAt?: string;
}

/** One thing thrown away, with everything that brings it back. */
interface Removed {
  line: Line;
  there: OpenedDraft | null;
  here: ReturnType<typeof browserDrafts.list>[number] | undefined;
}

const here = (resident: string): Line[] =>
  browserDrafts
    .list(resident)
    .map(({ service, title, savedAt }) => ({ service, title, savedAt: new Date(savedAt).toISOString() }));

const pathOf = (service: string): string => `/drafts/${encodeURIComponent(service)}`;

/** Forms begun and not sent yet, on any device; each may be thrown away, and that undone. */
export const DraftList = ({ resident }: { resident: string }) => {
  const [lines, setLines] = useState<Line[]>(() => here(resident));
  const [removed, setRemoved] = useState<Removed>();
  const [trouble, setTrouble] = useState(false);

  /** Shows what the office keeps beside what is on this device, and gives back the former. */
  const load = async (): Promise<Line[]> => {
    const answer = await portal.get('/drafts', draftListSchema);
    const own = here(resident);
    if (!answer.ok) return [];
    const kept = answer.value.drafts.map(({ service, title, updatedAt, expiresAt }) => ({
      ...{ service, title, savedAt: updatedAt, expiresAt },
    }));
    setLines([...kept, ...own.filter(({ service }) => kept.every((one) => one.service !== service))]);
    return kept;
  };
  const loading = useRef<Promise<Line[]>>();
  useEffect(() => {
    loading.current = load();
  }, []);

  // its files stay as long as it can be brought back
  const last = useRef<OpenedDraft | null>(null);
  const settle = (): void => {
    const answers = Object.values(last.current?.answers ?? {});
    last.current = null;
    forgetUploads(answers.flatMap(textsOf).filter((id) => idSchema.safeParse(id).success));
  };
  useEffect(() => {
    addEventListener('pagehide', settle);
    return () => {
      removeEventListener('pagehide', settle);
      settle();
    };
  }, []);

  const remove = async (shown: Line): Promise<void> => {
    setTrouble(false);
    settle();
    // shown before the office answered, it may be there as well
    const line = (await loading.current)?.find(({ service }) => service === shown.service) ?? shown;
    const local = browserDrafts.list(resident).find(({ service }) => service === line.service);
    let there: OpenedDraft | null = null;
    if (line.expiresAt !== undefined) {
      const answer = await portal.get(pathOf(line.service), draftAnswerSchema);
      const gone =
        answer.ok && answer.keptAt === undefined
          ? await portal.delete(`${pathOf(line.service)}?files=keep`, noContent)
          : answer;
      if (!gone.ok || !answer.ok || answer.keptAt !== undefined) {
        setTrouble(true);
        return;
      }
      there = answer.value.draft;
      last.current = there;
    }
    browserDrafts.remove({ resident, service: line.service });
    setLines((all) => all.filter(({ service }) => service !== line.service));
    setRemoved({ line, there, here: local });
  };

  const undo = async ({ line, there, here: local }: Removed): Promise<void> => {
    setTrouble(false);
    if (there) {
      const { version, answers, key, step } = there;
      const body = { version, answers, key, step, revision: 0 };
      const answer = await portal.put(pathOf(line.service), keptDraftSchema, { body });
      if (!answer.ok) {
        setTrouble(true);
        return;
      }
    } else if (local) {
      const { service, version, title, answers, key } = local;
      browserDrafts.save({ resident, service, version }, { title, answers, key });
    }
    last.current = null;
    setRemoved(undefined);
    setLines((all) => [line, ...all.filter(({ service }) => service !== line.service)]);
  };

  if (lines.length === 0 && !removed) return null;
  return (
    <section class="notice measure" aria-labelledby="begun">
      <h2 class="notice__title" id="begun">
        Zaczęte, jeszcze nie wysłane
      </h2>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line.service}>
            <a href={servicePath(line.service)}>{line.title}</a>
            <span class="small soft portal-saved">
              {line.expiresAt === undefined
                ? `zapisane na tym urządzeniu ${formatDate(line.savedAt)}`
                : `zapisane ${formatDate(line.savedAt)}, zniknie ${formatDate(line.expiresAt)}`}
            </span>{' '}
            <button type="button" class="link" onClick={() => void remove(line)}>
              Usuń<span class="visually-hidden"> zaczęte: {line.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <div role="status">
        {removed ? (
          <p>
            Usunięto: {removed.line.title}.{' '}
            <button type="button" class="link" onClick={() => void undo(removed)}>
              Cofnij
            </button>
          </p>
        ) : null}
      </div>
      {trouble ? <p role="alert">Nie udało się. Sprawdź połączenie i spróbuj ponownie.</p> : null}
    </section>
  );
};
