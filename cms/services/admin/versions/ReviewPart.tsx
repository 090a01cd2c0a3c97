'use client';
import type { ServiceReview } from '../../../../content-models/services/serviceOffice.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConfirmButton } from './ConfirmButton.tsx';
import { DifferenceList } from './DifferenceList.tsx';

const DraftsTouched = ({ drafts }: { drafts: ServiceReview['drafts'] }) => {
  const say = useSay();
  if (drafts.touched === 0)
    return (
      <p>
        {say({
          pl: 'Żaden zaczęty wniosek mieszkańca się nie zmieni.',
          en: 'No form begun by a resident will change.',
        })}
      </p>
    );
  return (
    <>
      <p>
        {say({
          pl: `Zaczęte wnioski, których to dotknie: ${String(drafts.touched)}. W tym tracą odpowiedź: ${String(drafts.losing)}.`,
          en: `Begun forms that this touches: ${String(drafts.touched)}. Of these, losing an answer: ${String(drafts.losing)}.`,
        })}
      </p>
      {drafts.questions.length > 0 ? (
        <ul>
          {drafts.questions.map(({ label, drafts: count }) => (
            <li key={label}>
              „{label}”: {count}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
};

/** What stands somewhere in the form and should be looked at; nothing when there is nothing. */
const FaultList = ({ title, faults }: { title: string; faults: ServiceReview['faults'] }) =>
  faults.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {faults.map(({ where, what }, at) => (
          <li key={`${String(at)} ${where}`} lang="pl">
            <strong>{where}.</strong> {what}
          </li>
        ))}
      </ul>
    </>
  );

interface ReviewPartProps {
  review: ServiceReview;
  isChanged: boolean;
  busy: boolean;
  onPublish: () => void;
}

/** What publishing would do, read before it is done: differences, what is wrong, failing examples, whose answers are lost. */
export const ReviewPart = ({ review, isChanged, busy, onPublish }: ReviewPartProps) => {
  const say = useSay();
  const { published, differences, faults, warnings, failedScenarios, drafts } = review;
  const isBlocked = faults.length > 0 || failedScenarios.length > 0;
  const hasNews = published === null || differences.length > 0;
  return (
    <section aria-labelledby="service-review">
      <h3 id="service-review">{say({ pl: 'Przegląd przed publikacją', en: 'Review before publishing' })}</h3>
      {isChanged ? (
        <p className="service-versions__note" role="status">
          {say({
            pl: 'Masz niezapisane zmiany. Zapisz formularz, a przegląd je pokaże.',
            en: 'You have unsaved changes. Save the form and the review will show them.',
          })}
        </p>
      ) : null}
      <FaultList title={say({ pl: 'Do poprawienia', en: 'To be mended' })} faults={faults} />
      <FaultList title={say({ pl: 'Zwróć uwagę', en: 'Mind this' })} faults={warnings} />
      {failedScenarios.length > 0 ? (
        <>
          <h4>{say({ pl: 'Przykłady, które wychodzą inaczej', en: 'Examples that come out differently' })}</h4>
          <ul>
            {failedScenarios.map(({ name, differences: told }) => (
              <li key={name} lang="pl">
                <strong>{name}.</strong> {told.join(' ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4>{say({ pl: 'Co się zmieni', en: 'What will change' })}</h4>
      {published === null ? (
        <p>{say({ pl: 'Usługi jeszcze nie opublikowano.', en: 'The service has not been published yet.' })}</p>
      ) : !review.isComparable ? (
        <p>
          {say({
            pl: 'Porównamy wersje, gdy poprawisz to, co wyżej.',
            en: 'The versions will be compared once the above is mended.',
          })}
        </p>
      ) : differences.length === 0 ? (
        <p>
          {say({
            pl: 'Szkic jest taki sam jak opublikowana wersja.',
            en: 'The draft is the same as the published version.',
          })}
        </p>
      ) : (
        <DifferenceList differences={differences} />
      )}
      {published === null ? null : <DraftsTouched drafts={drafts} />}
      <ConfirmButton
        label={say({ pl: 'Opublikuj', en: 'Publish' })}
        title={say({ pl: 'Opublikować nową wersję?', en: 'Publish a new version?' })}
        consequences={[
          say({
            pl: `Mieszkańcy od razu zobaczą wersję ${String((published?.number ?? 0) + 1)}.`,
            en: `Residents see version ${String((published?.number ?? 0) + 1)} at once.`,
          }),
          say({
            pl: 'Złożone sprawy zostaną przy swojej wersji.',
            en: 'Cases that were filed stay with their version.',
          }),
          say({
            pl: `Zaczęte wnioski, które stracą odpowiedź: ${String(drafts.losing)}.`,
            en: `Begun forms that lose an answer: ${String(drafts.losing)}.`,
          }),
        ]}
        disabled={busy || isBlocked || isChanged || !hasNews}
        onConfirm={onPublish}
      />
    </section>
  );
};
