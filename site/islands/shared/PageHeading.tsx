import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PageHeadingProps {
  children: ComponentChildren;
  /** The window's title, when it says more than the printed one. */
  windowTitle?: string;
  /** A small line above: the number of a case, the step of a form. */
  above?: string;
  /** Changes when the screen does; the heading then takes the focus, so that readers start from the top. */
  screen?: string | number;
  /** The view itself is the new screen, so the heading takes the focus when it appears. */
  focusAtOnce?: boolean;
}

const printedTitle = document.title;

/** The one first-level heading of a view. */
export const PageHeading = ({ children, windowTitle, above, screen, focusAtOnce = false }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(focusAtOnce ? undefined : screen);
  useEffect(() => {
    if (windowTitle !== undefined) document.title = `${windowTitle} – ${printedTitle}`;
  }, [windowTitle]);
  useEffect(() => {
    if (shown.current === screen) return;
    shown.current = screen;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [screen]);
  return (
    <header class="page-head">
      {above === undefined ? null : <p class="progress">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </header>
  );
};
