import { addDays } from '../../../content-models/shared/localDate.ts';
import { wasteFractions } from '../../../content-models/wasteCalendar/wasteCalendar.ts';
import { eachKnown, personOf, type PanelRule } from '../panelFacts.ts';

/** Containers that are emptied tomorrow. */
export const wasteTomorrow: PanelRule = (facts) => {
  const tomorrow = addDays(facts.today, 1);
  return eachKnown(facts, 'wasteCalendar').flatMap(({ link, data }) => {
    const fractions = [...new Set(data.pickups.filter(({ on }) => on === tomorrow).map(({ fraction }) => fraction))];
    if (fractions.length === 0) return [];
    return [
      {
        id: `waste-${link.id}-${tomorrow}`,
        title: `Wystaw odpady: ${fractions.map((fraction) => wasteFractions[fraction].label).join(', ')}`,
        reason: `Widzisz to, bo jutro jest odbiór spod adresu ${data.address}. Pojemniki mają stać do ${data.outBy}.`,
        action: { label: 'Zobacz harmonogram', path: `/moje-miasto/odpady/?link=${link.id}` },
        dueOn: tomorrow,
        overdue: false,
        person: personOf(link),
      },
    ];
  });
};
