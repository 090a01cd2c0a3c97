import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A folded part whose content is made when it is opened for the first time, and stays. */
export const Folded = ({ summary, children }: { summary: string; children: () => ComponentChildren }) => {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      onToggle={() => {
        setWasOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {wasOpened ? children() : null}
    </details>
  );
};
