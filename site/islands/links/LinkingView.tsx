import { useEffect, useRef, useState } from 'preact/hooks';
import type { z } from 'zod';
import { formatPhone } from '../../components/communes/formatPhone.ts';
import { linkableSchema, linksSchema, type Link } from '../../../content-models/links/link.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { InstitutionChoice, type CommuneName } from './InstitutionChoice.tsx';
import { LinkedNotice } from './LinkedNotice.tsx';
import { linkTitle } from './linkTitle.ts';
import { emptyProof, type ProofValues } from './linkingProof.ts';
import { LinkList } from './LinkList.tsx';
import { ProofForm } from './ProofForm.tsx';
import { SearchLink } from './SearchLink.tsx';
import { goTo, useSearch } from './useSearch.ts';

type Linkable = z.infer<typeof linkableSchema>;

const communesHere = (): CommuneName[] => {
  const printed = document.getElementById('portal')?.dataset['communes'];
  return printed === undefined ? [] : (JSON.parse(printed) as CommuneName[]);
};

/** The institutions of one commune, asked for anew when another commune is chosen. */
const useLinkable = (tenant: string) => {
  const [known, setKnown] = useState<Record<string, Linkable>>({});
  const [failure, setFailure] = useState<Failure>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (known[tenant]) return;
    setFailure(undefined);
    void portal.get(`/institutions${tenant === '' ? '' : `?tenant=${tenant}`}`, linkableSchema).then((result) => {
      if (result.ok) setKnown((all) => ({ ...all, [tenant]: result.value }));
      else setFailure(result.failure);
    });
  }, [tenant, attempt]);
  return {
    linkable: known[tenant],
    failure,
    retry: () => {
      setAttempt((count) => count + 1);
    },
  };
};

const Linking = () => {
  const search = useSearch();
  const communes = communesHere();
  const asked = search.get('gmina');
  const tenant = communes.some((one) => one.tenant === asked) ? (asked ?? '') : (communes[0]?.tenant ?? '');
  const { linkable, failure, retry } = useLinkable(tenant);
  const links = useLoad(() => portal.get('/links', linksSchema));
  const typed = useRef<Record<string, ProofValues>>({});
  const [linked, setLinked] = useState<Link>();

  if (linked)
    return (
      <LinkedNotice
        link={linked}
        onMore={() => {
          setLinked(undefined);
          goTo(`?gmina=${tenant}`);
          links.retry();
        }}
      />
    );
  const institution = linkable?.institutions.find(({ id }) => id === search.get('instytucja'));
  if (institution && linkable)
    return (
      <>
        <PageHeading screen={institution.id} above={institution.name} focusAtOnce>
          {linkTitle(institution)}
        </PageHeading>
        <ProofForm
          key={institution.id}
          institution={institution}
          streets={linkable.streets[institution.id] ?? []}
          initial={typed.current[institution.id] ?? emptyProof(institution)}
          onTyped={(values) => {
            typed.current[institution.id] = values;
          }}
          onLinked={setLinked}
        />
        <p class="more">
          <SearchLink href={`?gmina=${tenant}`}>Wybierz inną instytucję</SearchLink>
        </p>
        <p class="small soft">
          {institution.proof === 'address' ? 'Nie ma Twojej ulicy?' : 'Nie masz kodu?'} Zadzwoń: {institution.name},
          tel.{' '}
          <a class="nobreak" href={`tel:${institution.phone}`}>
            {formatPhone(institution.phone)}
          </a>
          .
        </p>
      </>
    );
  return (
    <>
      <PageHeading screen="choice">Połącz instytucję</PageHeading>
      <p class="lead measure">
        Połącz raz, a potem zobaczysz tu oceny, rachunki i terminy. Dane zostają w instytucji, my pokazujemy tylko Tobie
        to, co ona o Tobie wie.
      </p>
      {failure ? <FailureNotice failure={failure} onRetry={retry} /> : null}
      {linkable ? (
        <InstitutionChoice institutions={linkable.institutions} communes={communes} tenant={tenant} />
      ) : failure ? null : (
        <Loading what="Wczytujemy listę instytucji…" />
      )}
      <section class="section">
        <h2>Połączone</h2>
        {links.loaded.state === 'loading' ? <Loading /> : null}
        {links.loaded.state === 'failed' ? (
          <FailureNotice failure={links.loaded.failure} onRetry={links.retry} />
        ) : null}
        {links.loaded.state === 'ready' ? <LinkList links={links.loaded.value.links} /> : null}
      </section>
    </>
  );
};

/** Linking a child, a contract or an address, and what is linked already. */
export const LinkingView = () => <LoggedIn current="/moje-miasto/polacz/">{() => <Linking />}</LoggedIn>;
