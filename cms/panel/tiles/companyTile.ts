import { leftToPay, type Bills } from '../../../content-models/bills/bill.ts';
import type { Contracts } from '../../../content-models/meters/meter.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney, formatQuantity } from '../../../content-models/shared/money.ts';
import type { TileKind } from './tile.ts';
import { usedBefore } from './usedBefore.ts';

const balanceText = ({ balanceGrosze }: Bills): string =>
  balanceGrosze > 0
    ? `Do zapłaty ${formatMoney(balanceGrosze)}`
    : balanceGrosze < 0
      ? `Nadpłata ${formatMoney(-balanceGrosze)}`
      : 'Wszystko zapłacone';

const nextDue = ({ bills }: Bills, today: LocalDate): string | undefined => {
  const next = bills.filter((bill) => leftToPay(bill) > 0).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))[0];
  if (!next) return undefined;
  const when = next.dueOn < today ? 'Po terminie' : 'Najbliższy termin';
  return `${when}: ${formatDate(next.dueOn)}, ${formatMoney(leftToPay(next))}`;
};

const usage = ({ contracts }: Contracts): string[] =>
  contracts
    .flatMap(({ meters }) => meters)
    .flatMap((meter, _index, all) => {
      const used = usedBefore(meter);
      if (!used) return [];
      const which = all.length > 1 ? `, ${meter.place ?? `licznik ${meter.number}`}` : '';
      const before =
        used.yearAgo === undefined ? '' : `, rok wcześniej ${formatQuantity(Math.max(0, used.yearAgo), meter.unit)}`;
      return [`Ostatnie 30 dni${which}: ${formatQuantity(used.now, meter.unit)}${before}`];
    });

/** A company or an office of dues: what is to be paid, by when, and what was used. */
export const companyTile: TileKind = {
  topics: ['bills', 'contracts'],
  text: ({ bills, contracts }, today) => {
    const used = contracts ? usage(contracts) : [];
    const due = bills && nextDue(bills, today);
    const lines = [...(due === undefined ? [] : [due]), ...used.slice(0, 2)];
    return bills ? { headline: balanceText(bills), lines } : { headline: used[0], lines: used.slice(1, 3) };
  },
  path: ({ id, subject }) =>
    `/moje-miasto/rachunki/?link=${id}&widok=${subject.topics.includes('bills') ? 'rachunki' : 'liczniki'}`,
};
