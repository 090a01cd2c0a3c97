import { useState } from 'preact/hooks';
import { calendarFeedStateSchema, type CalendarFeedState } from '../../../content-models/calendar/calendarEntry.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';

const explanation = bindShortWords(
  'Program z kalendarzem w telefonie lub komputerze może sam pobierać Twoje terminy. Służy do tego prywatny adres. Każdy, kto go zna, zobaczy dni i ogólne nazwy, takie jak „Termin płatności”. Nie zobaczy imion, kwot ani treści spraw i notatek. Nie podawaj go nikomu; w każdej chwili możesz go wyłączyć.',
);

const FreshAddress = ({ address }: { address: string }) => {
  const [copied, setCopied] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => {
        setCopied('Skopiowane.');
      },
      () => {
        setCopied('Nie udało się skopiować. Zaznacz adres i skopiuj go ręcznie.');
      },
    );
  };
  return (
    <div class="notice stack stack--tight">
      <p class="notice__title">Oto Twój adres. Pokazujemy go tylko teraz.</p>
      <p class="calendar-feed__address">{address}</p>
      <p class="row">
        <button type="button" class="button" onClick={copy}>
          Skopiuj adres
        </button>
        <a class="portal-here" href={address}>
          Otwórz w{'\u00a0'}programie
        </a>
      </p>
      <p role="status">{copied}</p>
      <p class="small">
        {bindShortWords(
          'W kalendarzu Google wybierz „Dodaj z adresu URL”, w iPhonie „Dodaj kalendarz subskrybowany”, i wklej adres.',
        )}
      </p>
    </div>
  );
};

const stateText = ({ madeAt, lastReadAt }: CalendarFeedState): string => {
  const made = madeAt === undefined ? '' : `Adres działa od ${formatDate(madeAt)} `;
  return bindShortWords(
    `${made}${lastReadAt === undefined ? 'Nikt go jeszcze nie odczytał.' : `Ostatni odczyt: ${formatDateTime(lastReadAt)}.`}`,
  );
};

/** The private address of the organiser: made, copied, switched off. */
export const CalendarFeed = () => {
  const { loaded } = useLoad(() => portal.get('/calendar-feed', calendarFeedStateSchema));
  const [changed, setChanged] = useState<CalendarFeedState>();
  const [failure, setFailure] = useState<Failure>();
  const [news, setNews] = useState('');
  const state = changed ?? (loaded.state === 'ready' ? loaded.value : undefined);

  const make = async () => {
    const result = await portal.post('/calendar-feed', calendarFeedStateSchema);
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    setChanged(result.value);
    setNews('');
  };
  const revoke = async () => {
    const result = await portal.delete('/calendar-feed', noContent);
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    setChanged({ active: false });
    setNews('Adres jest wyłączony. Nikt już niczego z niego nie pobierze.');
  };
  return (
    <section class="section measure stack no-print" aria-labelledby="kalendarz-w-telefonie">
      <h2 id="kalendarz-w-telefonie">Kalendarz w{'\u00a0'}telefonie</h2>
      <p>{explanation}</p>
      {state?.address === undefined ? null : <FreshAddress address={state.address} />}
      {state?.active === true && state.address === undefined ? <p>{stateText(state)}</p> : null}
      <p role="status">{news}</p>
      {loaded.state === 'failed' ? <FailureNotice failure={loaded.failure} /> : null}
      {failure ? <FailureNotice failure={failure} /> : null}
      {state === undefined ? null : (
        <p class="row">
          <button
            type="button"
            class="button button--quiet"
            onClick={() => {
              void make();
            }}
          >
            {state.active ? 'Zrób nowy adres, wyłącz stary' : 'Zrób prywatny adres'}
          </button>
          {state.active ? (
            <button
              type="button"
              class="button button--stop"
              onClick={() => {
                void revoke();
              }}
            >
              Wyłącz adres
            </button>
          ) : null}
        </p>
      )}
    </section>
  );
};
