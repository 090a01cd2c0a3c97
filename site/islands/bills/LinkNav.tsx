import { institutionKinds } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { SearchLink } from '../links/SearchLink.tsx';

/** The resident's other links of the same page. */
export const LinkNav = ({ title, links }: { title: string; links: Link[] }) =>
  links.length === 0 ? null : (
    <nav class="link-nav no-print" aria-labelledby="inne-polaczenia">
      <h2 id="inne-polaczenia">{title}</h2>
      <ul>
        {links.map(({ id, name, detail, institution }) => (
          <li key={id}>
            <SearchLink href={`?${new URLSearchParams({ link: id }).toString()}`}>
              {institutionKinds[institution.kind].linkTitle}, {name}
            </SearchLink>
            <span class="small soft">{[institution.name, detail].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
