import { useCallback, useEffect, useState } from 'preact/hooks';
import type { z } from 'zod';
import type { Topic } from '../../../content-models/institutions/institution.ts';
import { topicAnswerSchema, type TopicAnswer } from '../../../content-models/links/link.ts';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';

/** What is known of one topic, and whether more is coming. */
export interface TopicState<Name extends Topic> {
  answer: TopicAnswer<Name> | undefined;
  /** the institution is being asked */
  asking: boolean;
  /** the portal itself did not answer; nothing to do with the institution */
  failure: Failure | undefined;
  retry: () => void;
}

/** The last known answer at once, then the fresh one; both are asked for together, the fresh one has the last word. */
export const useTopic = <Name extends Topic>(link: string, topic: Name): TopicState<Name> => {
  const [answer, setAnswer] = useState<TopicAnswer<Name>>();
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    let fresh = false;
    // the model's type is an intersection over all topics; the interface beside it says the same for one
    const schema = topicAnswerSchema(topic) as unknown as z.ZodType<TopicAnswer<Name>>;
    const path = `/links/${link}/topics/${topic}`;
    setAnswer((shown) => (shown?.topic === topic ? shown : undefined));
    setAsking(true);
    setFailure(undefined);
    void portal.get(`${path}?known=1`, schema).then((result) => {
      if (current && !fresh && result.ok && result.value.data !== undefined) setAnswer(result.value);
    });
    void portal.get(path, schema).then((result) => {
      if (!current) return;
      fresh = true;
      setAsking(false);
      if (result.ok) setAnswer(result.value);
      else setFailure(result.failure);
    });
    return () => {
      current = false;
    };
  }, [link, topic, attempt]);
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
  }, []);
  return { answer: answer?.topic === topic ? answer : undefined, asking, failure, retry };
};
