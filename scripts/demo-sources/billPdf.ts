import { makePdf } from '../../cms/pdf/makePdf.ts';
import { richTextOf } from '../../cms/seed/content/richTextOf.ts';
import type { DemoCustomer } from '../../cms/seed/content/households.ts';
import { leftToPay, type Bill } from '../../content-models/bills/bill.ts';
import { formatAccountNumber } from '../../content-models/shared/accountNumber.ts';
import { formatDate } from '../../content-models/shared/localDate.ts';
import { formatMoney, formatQuantity, formatTariffPrice } from '../../content-models/shared/money.ts';

const rowOf = ({ title, quantityMilli, unit, unitPrice, vatPercent, grosze }: Bill['items'][number]): string =>
  [
    title,
    quantityMilli === undefined ? '–' : formatQuantity(quantityMilli, unit),
    unitPrice === undefined ? '–' : formatTariffPrice(unitPrice),
    vatPercent === undefined ? 'bez VAT' : `${String(vatPercent)} %`,
    formatMoney(grosze),
  ].join(' | ');

/** A bill as a company of the demo city prints it. */
export const billPdf = (bill: Bill, { name, customerNumber }: DemoCustomer): Promise<Buffer> =>
  makePdf({
    title: `${bill.kind === 'invoice' ? 'Faktura' : 'Należność'} ${bill.number}`,
    subject: 'Wydruk pokazowy',
    issuer: bill.seller.name,
    language: 'pl',
    createdOn: bill.issuedOn,
    body: richTextOf(`
      Odbiorca: ${name}, numer ${customerNumber}. Miejsce: ${bill.point ?? 'brak'}.
      ## Za co
      | Pozycja | Ilość | Cena netto | VAT | Kwota brutto |
      ${bill.items.map((item) => `| ${rowOf(item)} |`).join('\n      ')}
      ## Zapłata
      - Razem ${formatMoney(bill.totalGrosze)}, do zapłaty ${formatMoney(leftToPay(bill))} do ${formatDate(bill.dueOn)}
      - Numer konta: ${formatAccountNumber(bill.accountNumber)}
      - Tytuł przelewu: ${bill.transferTitle}

      To jest wydruk pokazowy. Instytucja, osoby i kwoty są zmyślone.
    `),
  });
