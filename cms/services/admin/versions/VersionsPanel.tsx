'use client';
import { useDocumentInfo, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import {
  serviceReviewSchema,
  serviceVersionListSchema,
  type ServiceReview,
  type ServiceVersionList,
} from '../../../../content-models/services/serviceOffice.ts';
import { formatDateTime } from '../../../../content-models/shared/localDate.ts';
import { useSay } from '../../../words/useSay.ts';
import { ExchangePart } from './ExchangePart.tsx';
import { PausePart } from './PausePart.tsx';
import { ReviewPart } from './ReviewPart.tsx';
import { useServiceOffice } from './useServiceOffice.ts';
import { VersionList } from './VersionList.tsx';
import './versionsPanel.css';

const numberSchema = z.object({ number: z.number() });

/** Everything about the versions of a service: what is live, what publishing would change, the way back, pause, files. */
export const VersionsPanel = () => {
  const { id, lastUpdateTime } = useDocumentInfo();
  const isChanged = useFormModified();
  const say = useSay();
  const address = `/api/services/${String(id)}`;
  const { ask, trouble, busy, setTrouble } = useServiceOffice(address);
  const [review, setReview] = useState<ServiceReview>();
  const [versions, setVersions] = useState<ServiceVersionList['versions']>([]);
  const [said, setSaid] = useState('');
  const kept = `service-versions ${String(id)}`;
  // what was done just before the page was read anew
  useEffect(() => {
    const words = sessionStorage.getItem(kept);
    if (words === null) return;
    setSaid(words);
    sessionStorage.removeItem(kept);
  }, [kept]);

  const load = useCallback(async () => {
    const told = await ask('/review', serviceReviewSchema);
    if (!told) return;
    setReview(told);
    setVersions((await ask('/versions', serviceVersionListSchema))?.versions ?? []);
  }, [ask]);
  // asked again after each saving of the form
  useEffect(() => {
    if (id !== undefined) void load();
  }, [id, lastUpdateTime, load]);

  const act = async <Output,>(
    path: string,
    schema: z.ZodType<Output>,
    body: unknown,
    done: (came: Output) => string,
  ) => {
    setSaid('');
    const came = await ask(path, schema, body);
    // what did not work is said already
    if (came === undefined) return undefined;
    await load();
    setSaid(done(came));
    return came;
  };
  const goBackTo = async (to: number) => {
    const done = ({ number }: { number: number }): string =>
      say({
        pl: `Wersja ${String(to)} obowiązuje znów, jako wersja ${String(number)}.`,
        en: `Version ${String(to)} is live again, as version ${String(number)}.`,
      });
    const came = await act('/return', numberSchema, { to, basedOn: review?.published?.number ?? 0 }, done);
    // the form below still holds the former draft; unsaved work stays, and saving it tells of the newer one
    if (came === undefined || isChanged) return;
    sessionStorage.setItem(kept, done(came));
    location.reload();
  };
  const isOk = z.unknown().transform(() => true);

  if (id === undefined) return null;
  return (
    <div className="service-versions">
      <h2>{say({ pl: 'Wersje i publikacja', en: 'Versions and publishing' })}</h2>
      <p className="service-versions__said" role="status">
        {said}
      </p>
      {trouble.length > 0 ? (
        <div className="service-versions__trouble" role="alert">
          {trouble.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : null}
      {review ? (
        <>
          <p>
            {review.published
              ? say({
                  pl: `Obowiązuje wersja ${String(review.published.number)}, opublikowana ${formatDateTime(review.published.at)}.`,
                  en: `Version ${String(review.published.number)} is live, published ${formatDateTime(review.published.at)}.`,
                })
              : say({
                  pl: 'Usługi jeszcze nie opublikowano: mieszkańcy jej nie widzą.',
                  en: 'The service has not been published: residents do not see it.',
                })}{' '}
            <a href={`/moje-miasto/zalatw/?proba=${encodeURIComponent(String(id))}`} target="_blank" rel="noopener">
              {say({ pl: 'Wypróbuj szkic (otworzy się w nowej karcie)', en: 'Try the draft (opens in a new tab)' })}
            </a>
          </p>
          <ReviewPart
            review={review}
            isChanged={isChanged}
            busy={busy}
            onPublish={() =>
              void act(
                '/publish',
                numberSchema,
                { basedOn: review.published?.number ?? 0, revision: review.revision },
                ({ number }) =>
                  say({
                    pl: `Opublikowano wersję ${String(number)}.`,
                    en: `Version ${String(number)} has been published.`,
                  }),
              )
            }
          />
          <VersionList versions={versions} busy={busy} onReturn={(to) => void goBackTo(to)} />
          <PausePart
            paused={review.paused}
            busy={busy}
            onPause={(reason) =>
              void act('/pause', isOk, { reason }, () =>
                say({ pl: 'Usługa jest wstrzymana.', en: 'The service is paused.' }),
              )
            }
            onResume={() =>
              void act('/resume', isOk, {}, () => say({ pl: 'Usługa znów działa.', en: 'The service is open again.' }))
            }
          />
          <ExchangePart
            address={address}
            revision={review.revision}
            busy={busy}
            ask={ask}
            onUnreadable={(sentence) => {
              setTrouble([sentence]);
            }}
            onApplied={() => {
              // the form below still holds the former draft
              location.reload();
            }}
          />
        </>
      ) : null}
    </div>
  );
};
