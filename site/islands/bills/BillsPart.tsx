import type { Link } from '../../../content-models/links/link.ts';
import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import { EmptyState } from '../links/EmptyState.tsx';
import { TopicFrame } from '../links/TopicFrame.tsx';
import { Balance } from './Balance.tsx';
import { BillList } from './BillList.tsx';

/** All bills of one contract, or all instalments of a tax. */
export const BillsPart = ({ link, today }: { link: Link; today: LocalDate }) => (
  <TopicFrame link={link} topic="bills" loading="Wczytujemy rachunki…">
    {(data) => (
      <>
        <Balance link={link.id} data={data} today={today} />
        <section class="section">
          <h2>{link.institution.kind === 'tax' ? 'Raty i opłaty' : 'Rachunki'}</h2>
          {data.bills.length === 0 ? (
            <EmptyState title="Nie ma tu jeszcze żadnego rachunku.">
              <p>Pokażemy pierwszy, gdy tylko go wystawi {link.institution.name}.</p>
            </EmptyState>
          ) : (
            <BillList link={link.id} bills={data.bills} today={today} />
          )}
        </section>
      </>
    )}
  </TopicFrame>
);
