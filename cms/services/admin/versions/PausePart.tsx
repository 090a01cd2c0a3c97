'use client';
import { useId, useState } from 'react';
import type { ServiceReview } from '../../../../content-models/services/serviceOffice.ts';
import { formatDateTime } from '../../../../content-models/shared/localDate.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConfirmButton } from './ConfirmButton.tsx';

interface PausePartProps {
  paused: ServiceReview['paused'];
  busy: boolean;
  onPause: (reason: string) => void;
  onResume: () => void;
}

/** Closes the service for a while with a reason for residents, and opens it again. */
export const PausePart = ({ paused, busy, onPause, onResume }: PausePartProps) => {
  const say = useSay();
  const field = useId();
  const [reason, setReason] = useState('');
  return (
    <section aria-labelledby="service-pause">
      <h3 id="service-pause">{say({ pl: 'Wstrzymanie', en: 'Pause' })}</h3>
      {paused ? (
        <>
          <p className="service-versions__note">
            {say({ pl: 'Wstrzymana', en: 'Paused' })}
            {paused.at === '' ? '' : ` ${formatDateTime(paused.at)}`}: {paused.reason}
          </p>
          <ConfirmButton
            label={say({ pl: 'Wznów usługę', en: 'Resume the service' })}
            title={say({ pl: 'Wznowić usługę?', en: 'Resume the service?' })}
            consequences={[
              say({ pl: 'Mieszkańcy znów wyślą ten formularz.', en: 'Residents can send this form again.' }),
              say({ pl: 'Powód zniknie z karty sprawy.', en: 'The reason goes from the service card.' }),
            ]}
            disabled={busy}
            onConfirm={onResume}
          />
        </>
      ) : (
        <>
          <label htmlFor={field}>
            {say({ pl: 'Powód, który przeczytają mieszkańcy', en: 'The reason that residents will read' })}
          </label>
          <textarea
            id={field}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
          <ConfirmButton
            isQuiet
            label={say({ pl: 'Wstrzymaj usługę', en: 'Pause the service' })}
            title={say({ pl: 'Wstrzymać usługę?', en: 'Pause the service?' })}
            consequences={[
              say({
                pl: 'Nikt nie wyśle tego formularza, dopóki go nie wznowisz. Zaczęte wnioski zostaną.',
                en: 'Nobody can send this form until you resume it. Begun forms stay.',
              }),
              say({
                pl: 'Powód stanie na karcie sprawy, na liście i w formularzu.',
                en: 'The reason is shown on the service card, in the list and in the form.',
              }),
            ]}
            disabled={busy || reason.trim().length < 5}
            onConfirm={() => {
              onPause(reason);
              setReason('');
            }}
          />
        </>
      )}
    </section>
  );
};
