import { useState } from 'preact/hooks';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { Resident } from '../../../content-models/residents/resident.ts';
import { fieldsOf } from '../../../content-models/services/interpretService.ts';
import { formVersionSchema, type FormVersion } from '../../../content-models/services/serviceForm.ts';
import type { PrefillOffers } from '../../../content-models/services/prefill.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { later } from '../shared/later.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import type { Result } from '../shared/portalClient.ts';
import { askWaiting } from './askWaiting.ts';
import { browserDrafts } from './browserDrafts.ts';
import { FilingForm } from './FilingForm.tsx';
import { askDraft, openBegun, type Begun, type StartingDraft } from './openBegun.ts';
import { askOffers, offersFor } from './loadOffers.ts';
import { uploadsClient } from './uploadsClient.ts';
import { useUploads } from './useUploads.ts';

const DraftChoice = later(async () => (await import('./DraftChoice.tsx')).DraftChoice);
const LoginNeeded = later(async () => (await import('./LoginNeeded.tsx')).LoginNeeded);
const PausedService = later(async () => (await import('./PausedService.tsx')).PausedService);

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
): Promise<
  Result<{ version: FormVersion; begun: Begun; waiting: UploadState[] | undefined; offers: PrefillOffers }>
> => {
  const [version, draft, known] = await Promise.all([
    portal.get(`/services/${encodeURIComponent(service)}`, formVersionSchema),
    askDraft(portal, service),
    askOffers(portal, service),
  ]);
  if (!version.ok) return version;
  const place = { resident: resident.id, service, version: version.value.number };
  const begun = await openBegun(portal, browserDrafts, place, draft);
  const starts = begun.kind === 'one' ? [begun.start] : begun.kind === 'two' ? [begun.here, begun.there] : [];
  const kept = starts.map(({ answers }) => answers);
  const waiting = await askWaiting(uploadsClient, fieldsOf(version.value.definition), kept);
  const offers = offersFor(version.value.definition, resident, known);
  return { ...version, value: { version: version.value, begun, waiting, offers } };
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
        waiting={loaded.value.waiting}
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
