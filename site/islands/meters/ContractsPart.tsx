import type { Contract } from '../../../content-models/meters/meter.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { MeterSection } from './MeterSection.tsx';
import { readingPath } from './readingPath.ts';
import { windowState } from './readingWindow.ts';

const persons = { one: 'osoba', few: 'osoby', many: 'osób' };

const factsOf = ({ tariff, since, persons: count }: Contract): string =>
  [
    tariff === undefined ? '' : `taryfa ${tariff}`,
    count === undefined ? '' : counted(count, persons),
    since === undefined ? '' : `od ${formatDate(since)}`,
  ]
    .filter((fact) => fact !== '')
    .join(', ');

const ContractSection = ({ link, contract, today }: { link: Link; contract: Contract; today: LocalDate }) => {
  const window = windowState(contract, today);
  const maySend = link.acts.includes('submitReading') && contract.meters.length > 0;
  const facts = factsOf(contract);
  return (
    <section class="contract" aria-labelledby={`umowa-${contract.number}`}>
      <h2 id={`umowa-${contract.number}`}>Umowa {contract.number}</h2>
      <p>
        {contract.point}
        {facts === '' ? null : <span class="soft">, {facts}</span>}
      </p>
      {maySend ? <p class={window.state === 'open' ? 'contract__window' : 'soft'}>{window.text}</p> : null}
      {contract.meters.map((meter) => (
        <MeterSection
          key={meter.number}
          meter={meter}
          today={today}
          readingPath={maySend && window.state !== 'early' ? readingPath(link.id, meter.number) : undefined}
        />
      ))}
      {contract.meters.length === 0 ? <p class="soft">W tej umowie nie ma licznika.</p> : null}
    </section>
  );
};

/** The contracts of one customer with their meters and what was used. */
export const ContractsPart = ({ link, today }: { link: Link; today: LocalDate }) => (
  <TopicFrame link={link} topic="contracts" loading="Wczytujemy liczniki…">
    {({ contracts }) =>
      contracts.length === 0 ? (
        <EmptyState title="Nie ma tu żadnej umowy." />
      ) : (
        contracts.map((contract) => (
          <ContractSection key={contract.number} link={link} contract={contract} today={today} />
        ))
      )
    }
  </TopicFrame>
);
