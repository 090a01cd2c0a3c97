import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import type { Meals } from '../../../content-models/school/school.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { dayWithWeekday } from '../links/weekday.ts';
import { whenText } from '../links/whenText.ts';

/** „Posiłki”: what is for lunch from today on. */
export const MealsPart = ({ days }: Meals) => {
  const today = localDateOf(new Date());
  const coming = days.filter(({ on }) => on >= today).sort((a, b) => (a.on < b.on ? -1 : 1));
  if (coming.length === 0) return <EmptyState title="Szkoła nie podała jeszcze jadłospisu na najbliższe dni." />;
  return (
    <ol class="school-days">
      {coming.map(({ on, dishes, allergens, priceGrosze, ordered }) => (
        <li key={on}>
          <h2 class="school-days__day">
            <span class="school-days__when">{whenText(on, today)}</span> {dayWithWeekday(on)}
          </h2>
          <ul>
            {dishes.map((dish) => (
              <li key={dish} class="dish">
                {dish}
              </li>
            ))}
          </ul>
          <p class="small soft">
            {[
              ordered === undefined ? undefined : ordered ? 'Obiad zamówiony' : 'Obiad niezamówiony',
              priceGrosze === undefined ? undefined : formatMoney(priceGrosze),
              allergens.length === 0 ? undefined : `alergeny: ${allergens.join(', ')}`,
            ]
              .filter((one) => one !== undefined)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
};
