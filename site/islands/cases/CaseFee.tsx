import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { TransferData } from '../bills/TransferData.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { FeeFacts } from './FeeFacts.tsx';

/** The fee of a filed matter, with the transfer that pays it: its title names the matter. */
export const CaseFee = ({ one }: { one: CaseDetail }) => {
  const office = useOffice();
  if (!one.fee) return null;
  const { account, grosze } = one.fee;
  return (
    <section class="section">
      <h2>Opłata</h2>
      <FeeFacts fee={one.fee} />
      {account === undefined || grosze === 0 ? null : (
        <TransferData
          transfer={{
            accountNumber: account,
            payee: one.officeName,
            title: `${one.number}, ${one.title}`.slice(0, 140),
            grosze,
          }}
          phone={office.phone}
        />
      )}
    </section>
  );
};
