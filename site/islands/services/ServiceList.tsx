import { z } from 'zod';
import { slugSchema } from '../../../content-models/shared/identity.ts';
import { loginNeededText, neededLevelSchema } from '../../../content-models/services/loginNeeded.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { Loading } from '../shared/Loading.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { servicePath } from './servicePath.ts';

const serviceListSchema = z.object({
  services: z.array(
    z.object({
      slug: slugSchema,
      title: z.string(),
      summary: z.string(),
      paperRoute: z.string().optional(),
      paused: z.object({ reason: z.string() }).optional(),
      loginNeeded: neededLevelSchema.optional(),
    }),
  ),
});

/** What can be done online in this commune. */
export const ServiceList = () => {
  const office = useOffice();
  const { loaded, retry } = useLoad(() => portal.get('/services', serviceListSchema));
  return (
    <>
      <PageHeading>Załatw sprawę</PageHeading>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} onRetry={retry} /> : null}
      {loaded.state === 'ready' && loaded.value.services.length === 0 ? (
        <div class="empty measure">
          <p>Przez internet nie można tu jeszcze niczego załatwić.</p>
          <p>
            Zadzwoń: {office.name}, tel. {office.phone}.
          </p>
        </div>
      ) : null}
      {loaded.state === 'ready' && loaded.value.services.length > 0 ? (
        <ul class="entries measure">
          {loaded.value.services.map(({ slug, title, summary, paperRoute, paused, loginNeeded }) => (
            <li key={slug} class="portal-service">
              <h2 class="entry__title">
                <a href={servicePath(slug)}>{title}</a>
              </h2>
              <p>{summary}</p>
              {paused ? (
                <div class="notice notice--warn">
                  <p>
                    <strong>Chwilowo nie przez internet.</strong> {paused.reason}
                  </p>
                  {paperRoute === undefined ? null : <p>{paperRoute}</p>}
                </div>
              ) : null}
              {loginNeeded && !paused ? (
                <div class="notice notice--warn">
                  <p>
                    <strong>Nie po zalogowaniu hasłem.</strong> {loginNeededText(loginNeeded)}
                  </p>
                  {paperRoute === undefined ? null : <p>{paperRoute}</p>}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};
