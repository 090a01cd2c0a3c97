import { linkViewsSchema, type Link, type LinkViews } from '../../../content-models/links/link.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { SearchLink } from '../links/SearchLink.tsx';
import { topicWords } from '../links/topicWords.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';

type Look = LinkViews['views'][number];

/** Looks of one person at one thing within one minute are one to a reader: the page itself asks again for newer data. */
const looksInMinutes = (looks: readonly Look[]): Look[] => {
  const name = ({ at, who, topic }: Look) => `${at.slice(0, 16)} ${who} ${topic}`;
  return looks.filter((look, index) => looks.findIndex((other) => name(other) === name(look)) === index);
};

/** „Kto to widział”: every look at this child's data. */
export const ViewsPart = ({ link, page }: { link: Link; page: number }) => {
  const { loaded, retry } = useLoad(() => portal.get(`/links/${link.id}/views?page=${String(page)}`, linkViewsSchema));
  const href = (to: number) => `?link=${link.id}&widok=wglad&strona=${String(to)}`;
  return (
    <>
      <p class="lead measure">
        Zapisujemy każde obejrzenie danych dziecka w Moim Mieście. Widzisz to Ty i drugi opiekun.
      </p>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'ready' && loaded.value.views.length === 0 ? (
        <EmptyState title="Nikt tu jeszcze nie zaglądał." />
      ) : null}
      {loaded.state === 'ready' && loaded.value.views.length > 0 ? (
        <>
          <ul class="entries looks">
            {looksInMinutes(loaded.value.views).map(({ at, who, topic }) => (
              <li key={`${at} ${who} ${topic}`}>
                <p class="look">
                  <b>{who}</b> <span>{topicWords[topic]}</span>
                  <span class="small soft">{formatDateTime(at)}</span>
                </p>
              </li>
            ))}
          </ul>
          <p class="row more">
            {page > 1 ? <SearchLink href={href(page - 1)}>Nowsze</SearchLink> : null}
            {loaded.value.more ? <SearchLink href={href(page + 1)}>Starsze</SearchLink> : null}
          </p>
        </>
      ) : null}
    </>
  );
};
