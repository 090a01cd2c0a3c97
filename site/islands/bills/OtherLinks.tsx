import { institutionKinds } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { SearchLink } from '../links/SearchLink.tsx';

/** Beside a contract: whom to call, and the resident's other contracts. */
export const OtherLinks = ({ link, others }: { link: Link; others: Link[] }) => {
  const { name, phone, email } = link.institution;
  return (
    <aside class="aside no-print">
      {others.length === 0 ? null : (
        <nav aria-labelledby="inne-umowy">
          <h2 id="inne-umowy">Twoje inne umowy</h2>
          <ul class="other-links">
            {others.map((one) => (
              <li key={one.id}>
                <SearchLink href={`?${new URLSearchParams({ link: one.id }).toString()}`}>{one.name}</SearchLink>
                <span class="small soft">
                  {institutionKinds[one.institution.kind].linkTitle}, {one.institution.name}
                </span>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section>
        <h2>Pytania o tę umowę</h2>
        <p>
          {name}
          <br />
          tel. <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>
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
