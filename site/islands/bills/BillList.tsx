import { leftToPay, type Bill } from '../../../content-models/bills/bill.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { billPart } from './billPath.ts';
import { BillTag } from './BillTag.tsx';
import { billLine } from './billTitle.ts';

interface BillListProps {
  link: string;
  bills: readonly Bill[];
  today: LocalDate;
}

interface RowsProps extends BillListProps {
  isOfSeveral: boolean;
}

/** Where a bill belongs, when the customer has more than one contract. */
const placeOf = ({ point, contract }: Bill): string => point ?? contract ?? '';

/** The year a bill is for, rather than the one it was written in. */
const yearOf = ({ period, issuedOn }: Bill): string => (period?.to ?? issuedOn).slice(0, 4);

const Rows = ({ link, bills, today, isOfSeveral }: RowsProps) => (
  <ul class="bill-rows">
    {bills.map((bill) => {
      const left = leftToPay(bill);
      return (
        <li key={bill.id} class="bill-row">
          <SearchLink href={billPart(link, bill.id)} class="bill-row__title">
            {billLine(bill)}
          </SearchLink>
          <span class="bill-row__sum">{formatMoney(left === 0 ? bill.totalGrosze : left)}</span>
          <span class="bill-row__number">
            {bill.number}
            {isOfSeveral && placeOf(bill) !== '' ? `, ${placeOf(bill)}` : ''}
            {left > 0 && left < bill.totalGrosze
              ? `, z ${formatMoney(bill.totalGrosze)} zapłacono ${formatMoney(bill.totalGrosze - left)}`
              : ''}
          </span>
          <span class={left > 0 ? 'bill-row__state' : 'bill-row__state bill-row__state--short'}>
            <BillTag bill={bill} today={today} />
          </span>
        </li>
      );
    })}
  </ul>
);

/** All bills by year, newest first; years before the newest two lie folded. */
export const BillList = ({ link, bills, today }: BillListProps) => {
  const years = [...new Set(bills.map(yearOf))];
  const isOfSeveral = new Set(bills.map(({ contract }) => contract)).size > 1;
  return (
    <>
      {years.map((year, index) => {
        const ofYear = bills.filter((bill) => yearOf(bill) === year);
        const rows = <Rows link={link} bills={ofYear} today={today} isOfSeveral={isOfSeveral} />;
        return index < 2 ? (
          <section key={year} class="bill-year" aria-labelledby={`rok-${year}`}>
            <h3 id={`rok-${year}`}>{year}</h3>
            {rows}
          </section>
        ) : (
          <details key={year} class="bill-year">
            <summary>Rachunki z roku {year}</summary>
            {rows}
          </details>
        );
      })}
    </>
  );
};
