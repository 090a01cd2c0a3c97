import type { ComponentChildren } from 'preact';
import { formatPhone } from '../../components/communes/formatPhone.ts';
import type { Topic } from '../../../content-models/institutions/institution.ts';
import { topicFailureText, type Link, type TopicData } from '../../../content-models/links/link.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { Age } from './Age.tsx';
import { EmptyState } from './EmptyState.tsx';
import { useTopic } from './useTopic.ts';

interface TopicFrameProps<Name extends Topic> {
  link: Link;
  topic: Name;
  /** „Wczytujemy oceny…” */
  loading?: string;
  children: (data: TopicData[Name], more: { fetchedAt: string | undefined; reload: () => void }) => ComponentChildren;
}

/** One topic that is within the link's scope. */
const Answered = <Name extends Topic>({ link, topic, loading, children }: TopicFrameProps<Name>) => {
  const { answer, asking, failure, retry } = useTopic(link.id, topic);
  const who = link.institution.name;
  if (answer?.data === undefined) {
    if (failure) return <FailureNotice failure={failure} onRetry={retry} />;
    if (asking) return <Loading what={loading ?? 'Wczytujemy dane…'} />;
    return (
      <div class="notice notice--warn measure" role="alert">
        <p class="notice__title">Nie mamy jeszcze tych danych</p>
        <p>{topicFailureText[answer?.failure ?? 'unreachable'](who)}</p>
        <p>
          <button type="button" class="button button--quiet" onClick={retry}>
            Spróbuj ponownie
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      {children(answer.data, { fetchedAt: answer.fetchedAt, reload: retry })}
      {failure ? <FailureNotice failure={failure} onRetry={retry} /> : null}
      <Age who={who} fetchedAt={answer.fetchedAt} failure={answer.failure} asking={asking} />
    </>
  );
};

/** One topic of one link with everything around it: on its way, here and how old, out of scope, not to be had. */
export const TopicFrame = <Name extends Topic>(props: TopicFrameProps<Name>) => {
  const { link, topic } = props;
  if (link.topics.includes(topic)) return <Answered key={`${link.id} ${topic}`} {...props} />;
  return (
    <EmptyState title="Ta część nie jest dla Ciebie udostępniona.">
      <p>
        O tym, co widzisz, decyduje {link.institution.name}. Jeśli to pomyłka, zadzwoń:{' '}
        <span class="nobreak">{formatPhone(link.institution.phone)}</span>.
      </p>
    </EmptyState>
  );
};
