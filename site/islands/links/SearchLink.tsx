import type { ComponentChildren } from 'preact';
import { goTo } from './useSearch.ts';

interface SearchLinkProps {
  /** `?link=…&widok=plan`: the same page, another part of it */
  href: string;
  current?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A real link within one page: it can be opened in a new tab, and an ordinary press does not load the page again. */
export const SearchLink = ({ href, current = false, children, ...rest }: SearchLinkProps) => (
  <a
    {...rest}
    href={href}
    aria-current={current ? 'page' : undefined}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      goTo(href);
    }}
  >
    {children}
  </a>
);
