import type { Link } from '../../../content-models/links/link.ts';
import { formatPhone } from '../../components/communes/formatPhone.ts';
import { LinkNav } from './LinkNav.tsx';

/** Beside a contract: whom to call, and the resident's other contracts. */
export const OtherLinks = ({ link, others }: { link: Link; others: Link[] }) => {
  const { name, phone, email } = link.institution;
  return (
    <aside class="aside no-print">
      <LinkNav title="Twoje inne umowy" links={others} />
      <section>
        <h2>Pytania o tę umowę</h2>
        <p>
          {name}
          <br />
          tel. <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
          {email === undefined ? null : (
            <>
              <br />
              <a href={`mailto:${email}`}>{email}</a>
            </>
          )}
        </p>
      </section>
    </aside>
  );
};
