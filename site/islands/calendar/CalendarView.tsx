import { useRef, useState } from 'preact/hooks';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { goTo, useSearch } from '../links/useSearch.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { CalendarScreen } from './CalendarScreen.tsx';
import { readAddress, searchOf, type View } from './calendarAddress.ts';
import type { News } from './CalendarNews.tsx';
import { FollowingScreen } from './FollowingScreen.tsx';
import { KeptItemScreen, NewItemScreen } from './OwnItemScreens.tsx';

/** A month fits a wide screen; on a phone a list is read. */
const usualView = (): View => (matchMedia('(min-width: 60rem)').matches ? 'miesiac' : 'agenda');

const Organiser = () => {
  const params = useSearch();
  const [today] = useState(() => localDateOf(new Date()));
  const [usual] = useState(usualView);
  const [news, setNews] = useState<News>();
  // the first screen belongs to the page; each later one takes the focus, so that readers start from its top
  const first = useRef(location.search);
  const isLater = first.current !== location.search;
  const address = readAddress(params, { today, usualView: usual });

  const back = (told?: News, on = address.on) => {
    setNews(told);
    goTo(searchOf({ ...address, on }));
  };
  const shared = { address, back, isLater };
  const item = params.get('wpis');
  const newOn = params.get('dodaj');
  const followed = params.get('obserwuj');
  if (item !== null) return <KeptItemScreen key={item} id={item} {...shared} />;
  if (newOn !== null) return <NewItemScreen on={newOn} {...shared} />;
  if (followed !== null) return <FollowingScreen key={followed} id={followed} {...shared} />;
  return <CalendarScreen address={address} today={today} news={news} onNews={setNews} isLater={isLater} />;
};

/** Everything with a day in one place: bills, school, bins, matters, followed events, and notes of one's own. */
export const CalendarView = () => <LoggedIn current="/moje-miasto/kalendarz/">{() => <Organiser />}</LoggedIn>;
