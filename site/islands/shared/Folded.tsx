import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface FoldedProps {
  summary: string;
  /** it opens by itself once this is known */
  opens?: boolean;
  children: () => ComponentChildren;
}

/** A folded part whose content is made when it is opened for the first time, and stays. */
export const Folded = ({ summary, opens = false, children }: FoldedProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  useEffect(() => {
    if (opens) setIsOpen(true);
  }, [opens]);
  return (
    <details
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        if (event.currentTarget.open) setWasOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
};
