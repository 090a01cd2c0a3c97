import { useEffect, useState } from 'preact/hooks';
import { transferQrText, type Transfer } from '../../../content-models/bills/transferQr.ts';
import { formatAccountNumber, isAccountNumber } from '../../../content-models/shared/accountNumber.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { formatPhone } from '../../components/communes/formatPhone.ts';
import { CopyRow } from './CopyRow.tsx';
import type { PaymentQr } from './PaymentQr.tsx';

/** How to pay by transfer: the data to copy, and the same as a code for a bank's app. */
export const TransferData = ({ transfer, phone }: { transfer: Transfer; phone: string }) => {
  const [said, setSaid] = useState('');
  const [copied, setCopied] = useState('');
  const [Qr, setQr] = useState<typeof PaymentQr>();
  useEffect(() => {
    // drawn after everything that can be read: the code only repeats it
    void import('./PaymentQr.tsx').then((loaded) => {
      setQr(() => loaded.PaymentQr);
    });
  }, []);
  const { accountNumber, payee, title, grosze } = transfer;
  if (!isAccountNumber(accountNumber))
    return (
      <div class="notice notice--stop">
        <p class="notice__title">Numer konta ma błąd</p>
        <p>Nie płać na niego. Zadzwoń i zapytaj o właściwy: {formatPhone(phone)}.</p>
      </div>
    );
  const rows = [
    { label: 'Odbiorca', what: 'odbiorcę', shown: payee, copied: payee },
    {
      label: 'Numer konta',
      what: 'numer konta',
      shown: formatAccountNumber(accountNumber).replaceAll('\u00a0', ' '),
      copied: accountNumber,
    },
    {
      label: 'Kwota',
      what: 'kwotę',
      shown: formatMoney(grosze),
      copied: (grosze / 100).toFixed(2).replace('.', ','),
    },
    { label: 'Tytuł', what: 'tytuł przelewu', shown: title, copied: title },
  ];
  const qr = transferQrText(transfer);
  return (
    <div class="transfer">
      <div>
        <dl class="summary-list transfer__rows">
          {rows.map((row) => (
            <CopyRow
              key={row.label}
              {...row}
              isCopied={copied === row.label}
              onCopied={(words) => {
                setSaid(words);
                setCopied(words.startsWith('Skopiowano') ? row.label : '');
              }}
            />
          ))}
        </dl>
        <p class="small soft transfer__said" role="status" aria-live="polite">
          {said === '' ? 'Cyfry kontrolne numeru konta są poprawne.' : said}
        </p>
      </div>
      {qr === undefined || !Qr ? null : (
        <figure class="transfer__qr">
          <Qr
            text={qr}
            label={`Kod QR do przelewu: ${rows.map(({ label, shown }) => `${label.toLowerCase()} ${shown}`).join(', ')}.`}
          />
          <figcaption class="small soft">Zeskanuj w aplikacji swojego banku. Kod ma te same dane co obok.</figcaption>
        </figure>
      )}
    </div>
  );
};
