import { useState } from 'preact/hooks';
import { keptOwnItemSchema, type CalendarEntry, type OwnItem } from '../../../content-models/calendar/calendarEntry.ts';
import { addDays, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { PartNav } from '../links/PartNav.tsx';
import { SearchLink } from '../links/SearchLink.tsx';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { Loading } from '../shared/Loading.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { portal } from '../shared/portal.ts';
import { PrintButton } from '../shared/PrintButton.tsx';
import { AgendaList } from './AgendaList.tsx';
import { chosenEntries, keptIdOf, overdueEntries } from './arrangeEntries.ts';
import { askedDays, searchOf, shownDays, views, type CalendarAddress, type View } from './calendarAddress.ts';
import { CalendarFeed } from './CalendarFeed.tsx';
import { CalendarFilters } from './CalendarFilters.tsx';
import { CalendarNews, type News } from './CalendarNews.tsx';
import { MonthTable } from './MonthTable.tsx';
import { OverdueList } from './OverdueList.tsx';
import { PeriodNav } from './PeriodNav.tsx';
import { useCalendar } from './useCalendar.ts';
import { WeekDays } from './WeekDays.tsx';

/** How far back an undone duty is still shown. */
const overdueDays = 92;

interface CalendarScreenProps {
  address: CalendarAddress;
  today: LocalDate;
  news: News | undefined;
  onNews: (news: News | undefined) => void;
  isLater: boolean;
}

const shownAs = { agenda: AgendaList, tydzien: WeekDays, miesiac: MonthTable };

/** The organiser itself: what is overdue first, then the days asked for. */
export const CalendarScreen = ({ address, today, news, onNews, isLater }: CalendarScreenProps) => {
  const [version, setVersion] = useState(0);
  const [failure, setFailure] = useState<Failure>();
  const [ticked, setTicked] = useState<Record<string, boolean>>({});
  const { calendar, asking, failure: askFailure, retry } = useCalendar(askedDays(shownDays(address)), version);
  const past = useCalendar(askedDays({ from: addDays(today, -overdueDays), to: today }), version);

  const settle = (problem: Failure | undefined, told?: News) => {
    setFailure(problem);
    if (problem === undefined) onNews(told);
    else setTicked({});
    setVersion((count) => count + 1);
  };
  const tick = async (entry: CalendarEntry, done: boolean) => {
    const id = keptIdOf(entry) ?? '';
    // the box stays as it was pressed until the office has said so, or not
    setTicked({ [entry.uid]: done });
    const result = await portal.patch(`/own-items/${id}`, keptOwnItemSchema, { body: { done } });
    settle(result.ok ? undefined : result.failure);
  };
  const undo = async (item: OwnItem) => {
    const result = await portal.post('/own-items', keptOwnItemSchema, { body: item });
    settle(result.ok ? undefined : result.failure, { text: `„${item.title}” jest z powrotem w kalendarzu.` });
  };

  const asTicked = (list: CalendarEntry[]): CalendarEntry[] =>
    list.map((entry) => ({ ...entry, done: ticked[entry.uid] ?? entry.done }));
  const entries = chosenEntries(asTicked(calendar?.entries ?? []), address);
  const onTick = (entry: CalendarEntry, done: boolean) => {
    void tick(entry, done);
  };
  const Shown = shownAs[address.view];
  return (
    <>
      <PageHeading screen="calendar" focusAtOnce={isLater}>
        Kalendarz
      </PageHeading>
      <CalendarNews
        news={news}
        onUndo={(item) => {
          void undo(item);
        }}
      />
      {failure ? <FailureNotice failure={failure} /> : null}
      <OverdueList
        entries={overdueEntries(chosenEntries(past.calendar?.entries ?? [], address), today)}
        today={today}
        address={address}
        onTick={onTick}
      />
      <div class="calendar-tools no-print">
        <SearchLink class="button" href={searchOf(address, { dodaj: address.on < today ? today : address.on })}>
          Dodaj notatkę lub zadanie
        </SearchLink>
        <PartNav
          label="Widok kalendarza"
          parts={(Object.keys(views) as View[]).map((view) => ({
            href: searchOf({ ...address, view }),
            label: views[view],
            current: view === address.view,
          }))}
        />
      </div>
      <PeriodNav address={address} today={today} />
      {calendar ? (
        <>
          <CalendarFilters address={address} calendar={calendar} />
          <Shown entries={entries} today={today} address={address} onTick={onTick} people={calendar.people.length} />
        </>
      ) : null}
      {askFailure ? <FailureNotice failure={askFailure} onRetry={retry} /> : null}
      {asking && !calendar ? <Loading what="Wczytujemy kalendarz…" /> : null}
      <div class="calendar-print">
        <PrintButton what="Wydrukuj kalendarz" />
      </div>
      <CalendarFeed />
    </>
  );
};
