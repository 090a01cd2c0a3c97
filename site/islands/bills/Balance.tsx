import { leftToPay, type Bills } from '../../../content-models/bills/bill.ts';
import { unpaidBills } from '../../../content-models/bills/billState.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { SearchLink } from '../links/SearchLink.tsx';
import { whenText } from '../links/whenText.ts';
import { billPart } from './billPath.ts';
import { billTitle } from './billTitle.ts';

const label = (grosze: number): string => {
  if (grosze > 0) return 'Do zapłaty razem';
  return grosze < 0 ? 'Nadpłata' : 'Do zapłaty';
};

/** What is owed in all, large, and the bill that comes first. */
export const Balance = ({ link, data, today }: { link: string; data: Bills; today: LocalDate }) => {
  const unpaid = unpaidBills(data.bills);
  const late = unpaid.filter(({ dueOn }) => dueOn < today).reduce((sum, bill) => sum + leftToPay(bill), 0);
  const next = unpaid[0];
  return (
    <div class="balance">
      <p class="figure balance__sum">
        <span class="figure__label">{label(data.balanceGrosze)}</span>
        <span class="figure__value">{formatMoney(Math.abs(data.balanceGrosze))}</span>
        {late > 0 ? <span class="balance__late">w tym po terminie {formatMoney(late)}</span> : null}
      </p>
      {next === undefined ? (
        <p class="balance__next">Nie masz nic do zapłacenia.</p>
      ) : (
        <div class="balance__next">
          <p>
            <span class="figure__label">{next.dueOn < today ? 'Najstarszy niezapłacony' : 'Najbliższy termin'}</span>
            <span class={next.dueOn < today ? 'due balance__due balance__due--late' : 'due balance__due'}>
              {formatDate(next.dueOn)}
            </span>
            <span class="small">
              {whenText(next.dueOn, today)}, {formatMoney(leftToPay(next))}
            </span>
          </p>
          <p class="balance__pay">
            <SearchLink class="button" href={billPart(link, next.id)}>
              Zapłać
              <span class="visually-hidden">: {billTitle(next)}</span>
            </SearchLink>
          </p>
        </div>
      )}
    </div>
  );
};
