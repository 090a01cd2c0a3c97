import type { Resident } from '../../../content-models/residents/resident.ts';
import { serviceVersionSchema } from '../../../content-models/services/serviceDefinition.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { FilingForm } from './FilingForm.tsx';
import { PausedService } from './PausedService.tsx';
import { useUploads } from './useUploads.ts';

/** The form of one service in its newest version. */
export const FilingView = ({ resident, service }: { resident: Resident; service: string }) => {
  // chosen files outlive a change of the form's version
  const uploads = useUploads();
  const { loaded, retry } = useLoad(() => portal.get(`/services/${encodeURIComponent(service)}`, serviceVersionSchema));
  if (loaded.state === 'ready' && loaded.value.paused)
    return <PausedService version={loaded.value} reason={loaded.value.paused.reason} />;
  if (loaded.state === 'ready')
    return (
      <FilingForm
        key={loaded.value.number}
        resident={resident}
        version={loaded.value}
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
