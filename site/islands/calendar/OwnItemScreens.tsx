import { keptOwnItemSchema, type KeptOwnItem } from '../../../content-models/calendar/calendarEntry.ts';
import { localDateSchema, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { failureText } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { noContent } from '../shared/portalClient.ts';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useState } from 'preact/hooks';
import { searchOf, type CalendarAddress } from './calendarAddress.ts';
import type { News } from './CalendarNews.tsx';
import { OwnItemForm } from './OwnItemForm.tsx';

/** What every screen beside the organiser itself is given. */
export interface SideScreenProps {
  address: CalendarAddress;
  /** to the organiser, saying what was done, on the day it was done to */
  back: (news?: News, on?: LocalDate) => void;
  isLater: boolean;
}

/** The way back without doing anything. */
export const BackToCalendar = ({ address }: Pick<SideScreenProps, 'address'>) => (
  <p>
    <SearchLink class="portal-here" href={searchOf(address)}>
      Wróć do kalendarza
    </SearchLink>
  </p>
);

/** A note or task that is not there yet. */
export const NewItemScreen = ({ on, address, back, isLater }: SideScreenProps & { on: string }) => {
  const day = localDateSchema.safeParse(on);
  return (
    <>
      <PageHeading screen="new" focusAtOnce={isLater}>
        Nowa notatka lub zadanie
      </PageHeading>
      <OwnItemForm
        draft="new"
        initial={{ on: day.success ? day.data : address.on }}
        send={async (item) => {
          const result = await portal.post('/own-items', keptOwnItemSchema, { body: item });
          if (!result.ok) return result.failure;
          back({ text: `Zapisane: „${item.title}”.` }, item.on);
          return undefined;
        }}
      />
      <BackToCalendar address={address} />
    </>
  );
};

const KeptItem = ({
  kept: { id, ...item },
  address,
  back,
}: Omit<SideScreenProps, 'isLater'> & { kept: KeptOwnItem }) => {
  const office = useOffice();
  const [trouble, setTrouble] = useState<string>();
  const throwAway = async () => {
    const result = await portal.delete(`/own-items/${id}`, noContent);
    if (result.ok) back({ text: `Usunięte: „${item.title}”.`, thrownAway: item }, item.on);
    else setTrouble(failureText(result.failure, office));
  };
  return (
    <>
      <OwnItemForm
        draft={id}
        initial={item}
        send={async (next) => {
          const body = { ...next, done: item.done, note: next.note ?? null, time: next.time ?? null };
          const result = await portal.patch(`/own-items/${id}`, keptOwnItemSchema, { body });
          if (!result.ok) return result.failure;
          back({ text: `Zapisane: „${next.title}”.` }, next.on);
          return undefined;
        }}
      />
      <p>
        <button
          type="button"
          class="button button--stop"
          onClick={() => {
            void throwAway();
          }}
        >
          Usuń z{'\u00a0'}kalendarza
        </button>
      </p>
      {trouble === undefined ? null : <p role="alert">{trouble}</p>}
      <BackToCalendar address={address} />
    </>
  );
};

/** A note or task as it stands, to be changed or thrown away. */
export const KeptItemScreen = ({ id, isLater, ...rest }: SideScreenProps & { id: string }) => {
  const { loaded, retry } = useLoad(() => portal.get(`/own-items/${encodeURIComponent(id)}`, keptOwnItemSchema));
  return (
    <>
      <PageHeading screen={id} focusAtOnce={isLater}>
        Twoja notatka lub zadanie
      </PageHeading>
      {loaded.state === 'loading' ? <Loading /> : null}
      {loaded.state === 'ready' ? <KeptItem kept={loaded.value} {...rest} /> : null}
      {loaded.state === 'failed' ? (
        <>
          <FailureNotice failure={loaded.failure} onRetry={retry} />
          <BackToCalendar address={rest.address} />
        </>
      ) : null}
    </>
  );
};
