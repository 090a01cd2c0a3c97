import { useState } from 'preact/hooks';
import type { Resident } from '../../../content-models/residents/resident.ts';
import { serviceVersionSchema, type ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import type { PrefillOffers } from '../../../content-models/services/prefill.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import type { Result } from '../shared/portalClient.ts';
import { browserDrafts } from './browserDrafts.ts';
import { DraftChoice } from './DraftChoice.tsx';
import { FilingForm } from './FilingForm.tsx';
import { askDraft, openBegun, type Begun, type StartingDraft } from './openBegun.ts';
import { LoginNeeded } from './LoginNeeded.tsx';
import { PausedService } from './PausedService.tsx';
import { askOffers, offersFor } from './loadOffers.ts';
import { useUploads } from './useUploads.ts';

/** A form with what was begun of it: one thing to go on with, or a choice between two. */
const BegunForm = ({ begun, ...form }: { begun: Begun } & Omit<Parameters<typeof FilingForm>[0], 'start'>) => {
  const [start, setStart] = useState(begun.kind === 'one' ? begun.start : undefined);
  const [isChosen, setIsChosen] = useState(begun.kind !== 'two');
  if (isChosen || begun.kind !== 'two') return <FilingForm {...form} start={start} />;
  const choose = (one: StartingDraft) => {
    setStart(one);
    setIsChosen(true);
  };
  return (
    <>
      <PageHeading>{form.version.definition.title}</PageHeading>
      <DraftChoice
        here={begun.here.savedAt}
        there={begun.there.savedAt}
        onHere={() => {
          choose({ ...begun.here, revision: begun.there.revision });
        }}
        onThere={() => {
          choose(begun.there);
        }}
      />
    </>
  );
};

const loadForm = async (
  resident: Resident,
  service: string,
): Promise<Result<{ version: ServiceVersion; begun: Begun; offers: PrefillOffers }>> => {
  const [version, draft, known] = await Promise.all([
    portal.get(`/services/${encodeURIComponent(service)}`, serviceVersionSchema),
    askDraft(portal, service),
    askOffers(portal, service),
  ]);
  if (!version.ok) return version;
  const place = { resident: resident.id, service, version: version.value.number };
  const begun = await openBegun(portal, browserDrafts, place, draft);
  return {
    ...version,
    value: { version: version.value, begun, offers: offersFor(version.value.definition, resident, known) },
  };
};

/** The form of one service in its newest version. */
export const FilingView = ({ resident, service }: { resident: Resident; service: string }) => {
  // chosen files outlive a change of the form's version
  const uploads = useUploads();
  const { loaded, retry } = useLoad(() => loadForm(resident, service));
  if (loaded.state === 'ready' && loaded.value.version.paused)
    return <PausedService version={loaded.value.version} reason={loaded.value.version.paused.reason} />;
  if (loaded.state === 'ready' && loaded.value.version.loginNeeded)
    return (
      <LoginNeeded
        version={loaded.value.version}
        level={loaded.value.version.loginNeeded}
        isBegun={loaded.value.begun.kind !== 'nothing'}
      />
    );
  if (loaded.state === 'ready')
    return (
      <BegunForm
        key={loaded.value.version.number}
        resident={resident}
        version={loaded.value.version}
        begun={loaded.value.begun}
        offers={loaded.value.offers}
        uploads={uploads}
        onFormChanged={retry}
      />
    );
  const missing =
    loaded.state === 'failed' && loaded.failure.kind === 'refused' && loaded.failure.problem.status === 404;
  return (
    <>
      <PageHeading>{missing ? 'Nie ma takiej sprawy do załatwienia przez internet' : 'Załatw sprawę'}</PageHeading>
      {loaded.state === 'loading' ? <Loading what="Wczytujemy formularz…" /> : null}
      {loaded.state === 'failed' && !missing ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'failed' ? (
        <p>
          <a href="/moje-miasto/zalatw/">Zobacz, co można załatwić</a>
        </p>
      ) : null}
    </>
  );
};
