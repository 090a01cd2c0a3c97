import { SearchLink } from './SearchLink.tsx';

export interface Part {
  href: string;
  label: string;
  current: boolean;
}

/** The parts of one page as a row of links; on a phone the row is moved with a finger. */
export const PartNav = ({ label, parts }: { label: string; parts: Part[] }) => (
  <nav class="part-nav" aria-label={label}>
    <ul>
      {parts.map(({ href, label: words, current }) => (
        <li key={href}>
          <SearchLink href={href} current={current}>
            {words}
          </SearchLink>
        </li>
      ))}
    </ul>
  </nav>
);
