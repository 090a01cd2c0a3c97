import type { OwnItem } from '../../../content-models/calendar/calendarEntry.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';

/** What has just been done; what was thrown away can be had back. */
export interface News {
  text: string;
  thrownAway?: OwnItem;
}

interface CalendarNewsProps {
  news: News | undefined;
  onUndo: (item: OwnItem) => void;
}

/** Says what has just been done, aloud too, with a way back. */
export const CalendarNews = ({ news, onUndo }: CalendarNewsProps) => {
  const item = news?.thrownAway;
  return (
    <div role="status" class="no-print">
      {news === undefined ? null : (
        <div class="notice notice--ok measure calendar-news">
          <p>{bindShortWords(news.text)}</p>
          {item === undefined ? null : (
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                onUndo(item);
              }}
            >
              Cofnij
            </button>
          )}
        </div>
      )}
    </div>
  );
};
