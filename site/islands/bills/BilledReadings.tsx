import { billedReadings } from '../../../content-models/bills/billedReadings.ts';
import type { Bill, BilledReadings as Readings } from '../../../content-models/bills/bill.ts';
import type { Contract } from '../../../content-models/meters/meter.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { formatQuantity } from '../../../content-models/shared/money.ts';
import { useTopic } from '../links/useTopic.ts';
import { readingKinds } from '../meters/meterWords.ts';

const Shown = ({ readings }: { readings: Readings[] }) =>
  readings.length === 0 ? null : (
    <section class="section measure">
      <h2>Stany liczników</h2>
      {readings.map(({ meter, unit, from, to }) => (
        <dl key={meter} class="summary-list">
          <div>
            <dt>Licznik</dt>
            <dd>{meter}</dd>
          </div>
          {[['Stan na początku', from] as const, ['Stan na końcu', to] as const].map(([label, { on, milli, kind }]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {formatQuantity(milli, unit)}
                <span class="billed-reading">
                  {formatDate(on)}, {readingKinds[kind]}
                </span>
              </dd>
            </div>
          ))}
          {to.milli >= from.milli ? (
            <div>
              <dt>Zużycie</dt>
              <dd>
                <strong>{formatQuantity(to.milli - from.milli, unit)}</strong>
              </dd>
            </div>
          ) : null}
        </dl>
      ))}
    </section>
  );

const FromContracts = ({ link, bill }: { link: Link; bill: Bill }) => {
  const { answer } = useTopic(link.id, 'contracts');
  const contracts: Contract[] = answer?.data?.contracts ?? [];
  return <Shown readings={billedReadings(bill, contracts)} />;
};

/** What the meters showed at both ends of a bill's period, where it is known. */
export const BilledReadings = ({ link, bill }: { link: Link; bill: Bill }) =>
  bill.readings === undefined && link.topics.includes('contracts') ? (
    <FromContracts link={link} bill={bill} />
  ) : (
    <Shown readings={billedReadings(bill, [])} />
  );
