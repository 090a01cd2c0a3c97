import { leftToPay, type Bills } from '../../content-models/bills/bill.ts';
import type { CalendarEntry } from '../../content-models/calendar/calendarEntry.ts';
import { formatMoney } from '../../content-models/shared/money.ts';
import { personOf, stableUid, type LinkedThing } from './linkedThing.ts';

/** The days by which bills and instalments are to be paid; corrections in the customer's favour are no duty. */
export const billEntries = (link: LinkedThing, { bills }: Bills): CalendarEntry[] =>
  bills
    .filter(({ totalGrosze }) => totalGrosze > 0)
    .map((bill) => {
      const left = leftToPay(bill);
      const isTax = bill.kind === 'taxInstalment' || link.institution.kind === 'tax';
      return {
        uid: stableUid(isTax ? 'tax' : 'bill', link, bill.id),
        source: isTax ? 'tax' : 'bill',
        on: bill.dueOn,
        title:
          left === 0
            ? `Zapłacone: ${bill.seller.name}`
            : `${isTax ? 'Rata do zapłaty' : 'Do zapłaty'} ${formatMoney(left)}: ${bill.seller.name}`,
        neutralTitle: 'Termin płatności',
        person: personOf(link),
        path: `/moje-miasto/rachunki/?link=${link.id}&widok=rachunek&rachunek=${encodeURIComponent(bill.id)}`,
        isDuty: true,
        done: left === 0,
        cancelled: false,
      };
    });
