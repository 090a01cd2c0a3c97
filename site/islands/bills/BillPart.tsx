import { useEffect, useState } from 'preact/hooks';
import { leftToPay, type Bill } from '../../../content-models/bills/bill.ts';
import { periodText } from '../../../content-models/bills/billState.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { SearchLink } from '../links/SearchLink.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { whenText } from '../links/whenText.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PrintButton } from '../shared/PrintButton.tsx';
import { BilledReadings } from './BilledReadings.tsx';
import { BillItems } from './BillItems.tsx';
import { companyPart } from './billPath.ts';
import { BillTag } from './BillTag.tsx';
import { billTitle } from './billTitle.ts';
import { TransferData } from './TransferData.tsx';

const Facts = ({ link, bill }: { link: Link; bill: Bill }) => {
  const facts: [string, string | undefined][] = [
    ['Numer', bill.number],
    ['Wystawiony', formatDate(bill.issuedOn)],
    ['Za okres', bill.period && periodText(bill.period)],
    ['Umowa', bill.contract],
    ['Miejsce', bill.point],
    ['Wystawca', bill.seller.nip === undefined ? bill.seller.name : `${bill.seller.name}, NIP ${bill.seller.nip}`],
    ['Numer w KSeF', bill.ksefNumber],
  ];
  return (
    <aside class="aside">
      <section>
        <h2>O rachunku</h2>
        <dl class="summary-list">
          {facts.map(([label, value]) =>
            value === undefined ? null : (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      </section>
      <div class="bill-actions no-print">
        {bill.hasPdf ? (
          <a
            class="button button--quiet"
            href={`/api/portal/links/${link.id}/bills/${encodeURIComponent(bill.id)}/pdf`}
            download
          >
            Pobierz PDF
          </a>
        ) : null}
        <PrintButton what="Drukuj" />
      </div>
    </aside>
  );
};

interface BillShownProps {
  link: Link;
  bill: Bill;
  today: LocalDate;
  onTitle: (title: string) => void;
}

const BillShown = ({ link, bill, today, onTitle }: BillShownProps) => {
  const left = leftToPay(bill);
  const title = billTitle(bill);
  useEffect(() => {
    onTitle(title);
  }, [title]);
  return (
    <div class="columns">
      <div>
        <div class="balance">
          <p class="figure balance__sum">
            <span class="figure__label">{left > 0 ? 'Do zapłaty' : 'Kwota'}</span>
            <span class="figure__value">{formatMoney(left > 0 ? left : bill.totalGrosze)}</span>
          </p>
          <p class="balance__next">
            {left > 0 ? (
              <>
                <span class="figure__label">Termin</span>
                <span class={bill.dueOn < today ? 'due balance__due balance__due--late' : 'due balance__due'}>
                  {formatDate(bill.dueOn)}
                </span>
                <span class="small">{whenText(bill.dueOn, today)}</span>
              </>
            ) : (
              <BillTag bill={bill} today={today} />
            )}
          </p>
        </div>
        {left > 0 ? (
          <section class="section">
            <h2>Dane do przelewu</h2>
            <TransferData
              transfer={{
                accountNumber: bill.accountNumber,
                payee: bill.seller.name,
                nip: bill.seller.nip,
                title: bill.transferTitle,
                grosze: leftToPay(bill),
              }}
              phone={link.institution.phone}
            />
          </section>
        ) : null}
        <section class="section">
          <h2>Za co płacisz</h2>
          {bill.items.length === 0 ? (
            <p>{link.institution.name} nie podaje pozycji tego rachunku.</p>
          ) : (
            <BillItems bill={bill} />
          )}
        </section>
        <BilledReadings link={link} bill={bill} />
      </div>
      <Facts link={link} bill={bill} />
    </div>
  );
};

/** One bill, named by `?rachunek=`. */
export const BillPart = ({ link, id, today }: { link: Link; id: string; today: LocalDate }) => {
  const [title, setTitle] = useState('Rachunek');
  return (
    <>
      <p class="back no-print">
        <SearchLink href={companyPart(link.id, 'rachunki')}>Wszystkie rachunki</SearchLink>
      </p>
      <PageHeading above={`${link.institution.name} · ${link.name}`} windowTitle={title} screen={id} focusAtOnce>
        {/* at this size a date must be able to break on a narrow phone */}
        {title.replaceAll('\u00a0', ' ').replace(/ r\.$/, '\u00a0r.')}
      </PageHeading>
      <TopicFrame link={link} topic="bills" loading="Wczytujemy rachunek…">
        {({ bills }) => {
          const bill = bills.find((one) => one.id === id);
          if (bill) return <BillShown key={bill.id} link={link} bill={bill} today={today} onTitle={setTitle} />;
          return (
            <EmptyState title="Tego rachunku nie ma wśród Twoich.">
              <p>Mógł zostać wycofany albo zastąpiony korektą.</p>
            </EmptyState>
          );
        }}
      </TopicFrame>
    </>
  );
};
