import type { Bill } from '../../../content-models/bills/bill.ts';
import { vatSums } from '../../../content-models/bills/vatSums.ts';
import { formatMoney, formatQuantity, formatTariffPrice } from '../../../content-models/shared/money.ts';

type Item = Bill['items'][number];

const quantityOf = ({ quantityMilli, unit }: Item): string =>
  quantityMilli === undefined ? '' : formatQuantity(quantityMilli, unit);
const priceOf = ({ unitPrice }: Item): string => (unitPrice === undefined ? '' : formatTariffPrice(unitPrice));
const vatOf = (percent: number | undefined): string =>
  percent === undefined ? 'bez VAT' : `${percent.toLocaleString('pl')}\u00a0%`;

/** The same as the wide table's columns, in one line under the title. */
const briefOf = (item: Item, hasVat: boolean): string => {
  const product = [quantityOf(item), priceOf(item)].filter((part) => part !== '').join(' × ');
  return [product, hasVat ? `VAT ${vatOf(item.vatPercent)}` : ''].filter((part) => part !== '').join(', ');
};

/** What a bill is for, line by line, and its sums. */
export const BillItems = ({ bill }: { bill: Bill }) => {
  const { lines, rates } = vatSums(bill);
  const hasVat = bill.items.some(({ vatPercent }) => vatPercent !== undefined);
  const hasPrices = bill.items.some(({ unitPrice, quantityMilli }) => unitPrice ?? quantityMilli);
  // on a phone the columns between are folded into one line under the title
  const between = (hasPrices ? 2 : 0) + (hasVat ? 1 : 0);
  const gap = Array.from({ length: between }, (_, index) => <td key={index} class="bill-items__wide" />);
  const amount = hasVat ? (lines === 'net' ? 'Kwota netto' : 'Kwota z\u00a0VAT') : 'Kwota';
  return (
    <div class="table">
      <table class="bill-items">
        <caption class="visually-hidden">Pozycje rachunku {bill.number}</caption>
        <thead>
          <tr>
            <th scope="col">Za co</th>
            {hasPrices ? (
              <>
                <th scope="col" class="bill-items__wide">
                  Ilość
                </th>
                <th scope="col" class="bill-items__wide">
                  Cena{hasVat ? ' netto' : ''}
                </th>
              </>
            ) : null}
            {hasVat ? (
              <th scope="col" class="bill-items__wide">
                VAT
              </th>
            ) : null}
            <th scope="col" class="bill-items__sum">
              {amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {bill.items.map((item, index) => (
            <tr key={String(index)}>
              <th scope="row">
                {item.title}
                <span class="bill-items__brief">{briefOf(item, hasVat)}</span>
              </th>
              {hasPrices ? (
                <>
                  <td class="bill-items__wide">{quantityOf(item)}</td>
                  <td class="bill-items__wide">{priceOf(item)}</td>
                </>
              ) : null}
              {hasVat ? <td class="bill-items__wide">{vatOf(item.vatPercent)}</td> : null}
              <td class="bill-items__sum">{formatMoney(item.grosze)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          {rates.map(({ percent, net, vat }) => (
            <tr key={String(percent)} class="bill-items__rate">
              <th scope="row">
                {percent === undefined
                  ? `Bez VAT: ${formatMoney(net)}`
                  : `VAT ${vatOf(percent)} od ${formatMoney(net)} netto`}
              </th>
              {gap}
              <td class="bill-items__sum">{formatMoney(vat)}</td>
            </tr>
          ))}
          <tr class="bill-items__total">
            <th scope="row">Razem</th>
            {gap}
            <td class="bill-items__sum">{formatMoney(bill.totalGrosze)}</td>
          </tr>
          {bill.paidGrosze > 0 && bill.paidGrosze < bill.totalGrosze ? (
            <tr>
              <th scope="row">Już zapłacone</th>
              {gap}
              <td class="bill-items__sum">{formatMoney(bill.paidGrosze)}</td>
            </tr>
          ) : null}
        </tfoot>
      </table>
    </div>
  );
};
