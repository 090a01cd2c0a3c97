import { institutionKinds, type InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import { LinkFrame } from '../links/LinkFrame.tsx';
import { PartNav } from '../links/PartNav.tsx';
import { useSearch } from '../links/useSearch.ts';
import { later } from '../shared/later.tsx';
import { PageHeading } from '../shared/PageHeading.tsx';
import { companyPart } from './billPath.ts';
import { BillsPart } from './BillsPart.tsx';
import { OtherLinks } from './OtherLinks.tsx';

const ContractsPart = later(async () => (await import('../meters/ContractsPart.tsx')).ContractsPart);
const BillPart = later(async () => (await import('./BillPart.tsx')).BillPart);

const paid: readonly InstitutionKind[] = ['water', 'heat', 'waste', 'tax'];

const hasSomethingHere = ({ topics }: Link): boolean => topics.includes('bills') || topics.includes('contracts');

const Company = ({ link, others, asked }: { link: Link; others: Link[]; asked: URLSearchParams }) => {
  const today = localDateOf(new Date());
  const { institution, topics } = link;
  const bill = asked.get('rachunek');
  if (asked.get('widok') === 'rachunek' && bill !== null) return <BillPart link={link} id={bill} today={today} />;
  const hasBoth = topics.includes('bills') && topics.includes('contracts');
  const showsMeters = asked.get('widok') === 'liczniki' || !topics.includes('bills');
  return (
    <>
      <PageHeading
        above={`${institutionKinds[institution.kind].linkTitle} · ${institution.name}`}
        windowTitle={link.name}
        screen={`${link.id} ${String(showsMeters)}`}
      >
        {link.name}
      </PageHeading>
      {link.detail === undefined ? null : <p class="lead company__detail">{link.detail}</p>}
      {hasBoth ? (
        <PartNav
          label="Części umowy"
          parts={[
            { href: companyPart(link.id, 'rachunki'), label: 'Rachunki', current: !showsMeters },
            { href: companyPart(link.id, 'liczniki'), label: 'Liczniki i zużycie', current: showsMeters },
          ]}
        />
      ) : null}
      <div class="columns">
        <div>{showsMeters ? <ContractsPart link={link} today={today} /> : <BillsPart link={link} today={today} />}</div>
        <OtherLinks link={link} others={others} />
      </div>
    </>
  );
};

/** One contract at a company, named by `?link=`: its bills, its meters, or one bill. */
export const BillsView = () => {
  const asked = useSearch();
  return (
    <LinkFrame kinds={paid} title="Rachunki">
      {(link, links) => {
        const shown = asked.has('link') || hasSomethingHere(link) ? link : (links.find(hasSomethingHere) ?? link);
        return (
          <Company
            key={shown.id}
            link={shown}
            asked={asked}
            others={links.filter((one) => one.id !== shown.id && hasSomethingHere(one))}
          />
        );
      }}
    </LinkFrame>
  );
};
