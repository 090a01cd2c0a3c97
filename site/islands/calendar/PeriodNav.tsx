import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { periodTitle, searchOf, turned, type CalendarAddress, type View } from './calendarAddress.ts';

const words: Record<View, { back: string; on: string }> = {
  agenda: { back: 'Wcześniej', on: 'Później' },
  tydzien: { back: 'Poprzedni tydzień', on: 'Następny tydzień' },
  miesiac: { back: 'Poprzedni miesiąc', on: 'Następny miesiąc' },
};

/** Which days are shown, and the way to others. */
export const PeriodNav = ({ address, today }: { address: CalendarAddress; today: LocalDate }) => (
  <div class="period">
    <h2 aria-live="polite">{bindShortWords(periodTitle(address))}</h2>
    <nav class="period__ways no-print" aria-label="Inne dni">
      <SearchLink href={searchOf(turned(address, -1))}>
        <span aria-hidden="true">← </span>
        {words[address.view].back}
      </SearchLink>
      <SearchLink href={searchOf({ ...address, on: today })}>Dziś</SearchLink>
      <SearchLink href={searchOf(turned(address, 1))}>
        {words[address.view].on}
        <span aria-hidden="true"> →</span>
      </SearchLink>
    </nav>
  </div>
);
