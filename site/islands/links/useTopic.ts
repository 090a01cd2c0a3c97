import { useCallback, useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { Topic } from '../../../content-models/institutions/institution.ts';
import { topicAnswerSchema, type TopicAnswer } from '../../../content-models/links/link.ts';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';

/** What is known of one topic, and whether more is coming. */
interface TopicState<Name extends Topic> {
  answer: TopicAnswer<Name> | undefined;
  /** the institution is being asked */
  asking: boolean;
  /** the portal itself did not answer; nothing to do with the institution */
  failure: Failure | undefined;
  retry: () => void;
}

/** The server asks an institution anew only after five minutes. */
const FRESH_MS = 5 * 60_000;

const isFresh = ({ fetchedAt, failure }: TopicAnswer, now: number): boolean =>
  failure === undefined && fetchedAt !== undefined && now - Date.parse(fetchedAt) < FRESH_MS;

/** The last known answer at once, then, unless that one is quite new, the institution's own. */
export const useTopic = <Name extends Topic>(link: string, topic: Name): TopicState<Name> => {
  const [answer, setAnswer] = useState<TopicAnswer<Name>>();
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    // the model's type is an intersection over all topics; the interface beside it says the same for one
    const schema = topicAnswerSchema(topic) as unknown as z.ZodType<TopicAnswer<Name>>;
    const path = `/links/${link}/topics/${topic}`;
    setAnswer((shown) => (shown?.topic === topic ? shown : undefined));
    setAsking(true);
    setFailure(undefined);
    const ask = async () => {
      if (attempt === 0) {
        const known = await portal.get(`${path}?known=1`, schema);
        if (!current) return;
        if (known.ok && known.value.data !== undefined) {
          setAnswer(known.value);
          // each question is a look that both guardians can see, so none is asked for nothing
          if (isFresh(known.value, known.serverTime)) {
            setAsking(false);
            return;
          }
        }
      }
      const result = await portal.get(path, schema);
      if (!current) return;
      setAsking(false);
      if (result.ok) setAnswer(result.value);
      else setFailure(result.failure);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [link, topic, attempt]);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { answer: answer?.topic === topic ? answer : undefined, asking, failure, retry };
};
