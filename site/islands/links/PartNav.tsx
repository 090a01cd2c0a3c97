import { useEffect, useRef } from 'preact/hooks';
import { SearchLink } from './SearchLink.tsx';

interface Part {
  href: string;
  label: string;
  current: boolean;
}

/** The parts of one page as a row of links; on a phone the row is moved with a finger. */
export const PartNav = ({ label, parts }: { label: string; parts: Part[] }) => {
  const row = useRef<HTMLUListElement>(null);
  const current = parts.find((part) => part.current)?.href;
  useEffect(() => {
    const list = row.current;
    const shown = list?.querySelector('[aria-current]');
    if (!list || !shown) return;
    // the row alone moves, never the page
    const [outer, inner] = [list.getBoundingClientRect(), shown.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right) list.scrollLeft += inner.left - outer.left - 24;
  }, [current]);
  return (
    <nav class="part-nav" aria-label={label}>
      <ul ref={row}>
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
};
