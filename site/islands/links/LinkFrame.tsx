import type { ComponentChildren } from 'preact';
import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import { linksSchema, type Link } from '../../../content-models/links/link.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { chooseLink } from './chooseLink.ts';
import { EmptyState } from './EmptyState.tsx';
import { useSearch } from './useSearch.ts';

interface LinkFrameProps {
  kinds: readonly InstitutionKind[];
  /** the page's name, while there is no link to name it after */
  title: string;
  /** which link of the portal's menu this page is */
  current?: string;
  /** `links` are all of the resident's links of these kinds, for a switch between them */
  children: (link: Link, links: Link[]) => ComponentChildren;
}

/** A page about one link, named by `?link=`; a link that is not there is told of in plain words. */
export const LinkFrame = ({ kinds, title, current = '/moje-miasto/', children }: LinkFrameProps) => {
  const asked = useSearch().get('link');
  const { loaded, retry } = useLoad(() => portal.get('/links', linksSchema));
  const inside = () => {
    if (loaded.state === 'loading') return <Loading />;
    if (loaded.state === 'failed')
      return (
        <>
          <PageHeading>{title}</PageHeading>
          <FailureNotice failure={loaded.failure} onRetry={retry} />
        </>
      );
    const link = chooseLink(loaded.value.links, kinds, asked);
    if (link)
      return children(
        link,
        loaded.value.links.filter(({ institution }) => kinds.includes(institution.kind)),
      );
    return (
      <>
        <PageHeading>{title}</PageHeading>
        <EmptyState
          title={asked === null ? 'Nie masz tu jeszcze nic połączonego.' : 'Nie ma takiego połączenia.'}
          action={{ href: '/moje-miasto/polacz/', label: 'Połącz' }}
        >
          <p>
            {asked === null
              ? 'Połącz szkołę, wodociągi albo inną instytucję, a zobaczysz jej dane w tym miejscu.'
              : 'Mogło wygasnąć albo zostać cofnięte przez instytucję. Możesz połączyć się jeszcze raz.'}
          </p>
        </EmptyState>
      </>
    );
  };
  return <LoggedIn current={current}>{inside}</LoggedIn>;
};
