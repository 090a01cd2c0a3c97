import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import type { Contract, Contracts, Meter } from '../../../content-models/meters/meter.ts';
import { localDateOf, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { companyPart } from '../bills/billPath.ts';
import { ActList } from '../links/ActList.tsx';
import { EmptyState } from '../links/EmptyState.tsx';
import { LinkFrame } from '../links/LinkFrame.tsx';
import { SearchLink } from '../links/SearchLink.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { useSearch } from '../links/useSearch.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { meterKinds } from './meterWords.ts';
import { ReadingForm } from './ReadingForm.tsx';
import { windowState } from './readingWindow.ts';
import { useReadingActs } from './useReadingActs.ts';

const metered: readonly InstitutionKind[] = ['water', 'heat'];

interface MeterOfContract {
  contract: Contract;
  meter: Meter;
}

const metersOf = ({ contracts }: Contracts): MeterOfContract[] =>
  contracts.flatMap((contract) => contract.meters.map((meter) => ({ contract, meter })));

const MeterChoice = ({ link, meters }: { link: string; meters: MeterOfContract[] }) => (
  <ul class="entries measure">
    {meters.map(({ contract, meter }) => (
      <li key={`${contract.number} ${meter.number}`}>
        <div class="entry meter-choice">
          <SearchLink href={`?${new URLSearchParams({ link, licznik: meter.number }).toString()}`}>
            {meterKinds[meter.kind]}, licznik {meter.number}
          </SearchLink>
          <span class="entry__note">{[meter.place, contract.point].filter(Boolean).join(', ')}</span>
        </div>
      </li>
    ))}
  </ul>
);

const Reading = ({ link, chosen, today }: { link: Link; chosen: MeterOfContract; today: LocalDate }) => {
  const { contract, meter } = chosen;
  const { acts, add } = useReadingActs(link.id);
  const window = windowState(contract, today);
  return (
    <>
      <div class="stack measure reading-head">
        <p class="lead">
          {meterKinds[meter.kind]}, licznik <span class="meter-number">{meter.number}</span>
          {meter.place === undefined ? '' : `, ${meter.place}`}
        </p>
        <p class={window.state === 'open' ? 'contract__window' : 'soft'}>
          {window.text}
          {window.state === 'late' ? ' Możesz jeszcze podać stan z jednego z tych dni, jeśli go znasz.' : ''}
        </p>
      </div>
      {window.state === 'early' ? null : (
        <ReadingForm key={meter.number} link={link} contract={contract} meter={meter} today={today} onSent={add} />
      )}
      {acts.length === 0 ? null : (
        <section class="section measure">
          <h2>Wysłane odczyty</h2>
          <ActList acts={acts} who={link.institution.name} />
        </section>
      )}
    </>
  );
};

const Meters = ({ link, asked, today }: { link: Link; asked: string | null; today: LocalDate }) => {
  if (!link.acts.includes('submitReading'))
    return (
      <EmptyState title={`${link.institution.name} nie przyjmuje odczytów przez Moje Miasto.`}>
        <p>Podaj stan licznika przez telefon: {link.institution.phone}.</p>
      </EmptyState>
    );
  return (
    <TopicFrame link={link} topic="contracts" loading="Wczytujemy liczniki…">
      {(data) => {
        const meters = metersOf(data);
        const chosen =
          meters.length === 1 && asked === null ? meters[0] : meters.find(({ meter }) => meter.number === asked);
        if (chosen) return <Reading key={chosen.meter.number} link={link} chosen={chosen} today={today} />;
        if (meters.length === 0) return <EmptyState title="W tej umowie nie ma licznika." />;
        return (
          <>
            <p class="lead reading-head">
              {asked === null ? 'Który licznik?' : 'Nie ma takiego licznika. Wybierz jeden z tych:'}
            </p>
            <MeterChoice link={link.id} meters={meters} />
          </>
        );
      }}
    </TopicFrame>
  );
};

/** Giving the state of a meter, named by `?link=` and `?licznik=`. */
export const ReadingView = () => {
  const asked = useSearch();
  const today = localDateOf(new Date());
  return (
    <LinkFrame kinds={metered} title="Odczyt licznika">
      {(link) => (
        <>
          <p class="back no-print">
            <a href={`/moje-miasto/rachunki/${companyPart(link.id, 'liczniki')}`}>Liczniki i zużycie</a>
          </p>
          <PageHeading
            above={`${link.institution.name} · ${link.name}`}
            windowTitle="Podaj stan licznika"
            screen={`${link.id} ${asked.get('licznik') ?? ''}`}
          >
            Podaj stan licznika
          </PageHeading>
          <Meters key={link.id} link={link} asked={asked.get('licznik')} today={today} />
        </>
      )}
    </LinkFrame>
  );
};
