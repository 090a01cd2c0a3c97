import { topicFailureText, type TopicFailure } from '../../../content-models/links/link.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';

interface AgeProps {
  /** the institution's name */
  who: string;
  fetchedAt: string | undefined;
  failure?: TopicFailure | undefined;
  /** a newer answer is on its way */
  asking?: boolean;
}

/** How old what is shown is, and, if there is nothing newer, why. */
export const Age = ({ who, fetchedAt, failure, asking = false }: AgeProps) => (
  <p class={failure === undefined ? 'age' : 'age age--failed'} role="status">
    {failure === undefined ? null : <span class="age__failure">{topicFailureText[failure](who)} </span>}
    {fetchedAt === undefined ? null : <span>Stan z {formatDateTime(fetchedAt)}. </span>}
    {asking && failure === undefined ? <span>Sprawdzamy, czy jest coś nowszego…</span> : null}
  </p>
);
