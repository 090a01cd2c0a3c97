import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from './FailureNotice.tsx';
import { Loading } from './Loading.tsx';

/** A part that comes in a file of its own; `fetch` asks for the file before the part is to be shown. */
export type Later<Props> = ComponentType<Props> & { fetch: () => void };

/** A part of a view that comes in a file of its own, for those who open it. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> => {
  let known: ComponentType<Props> | undefined;
  let coming: Promise<void> | undefined;
  const fetch = (): Promise<void> => {
    coming ??= load().then(
      (loaded) => {
        known = loaded;
      },
      (error: unknown) => {
        coming = undefined;
        throw error;
      },
    );
    return coming;
  };
  const LaterPart = (props: Props) => {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Part) return;
      fetch().then(
        () => {
          setPart(() => known);
        },
        () => {
          setFailed(true);
        },
      );
    }, []);
    if (Part) return <Part {...props} />;
    if (!failed) return <Loading />;
    // the connection went just now, and a browser asks for a file again only on a new page
    return (
      <FailureNotice
        failure={{ kind: 'unreachable' }}
        onRetry={() => {
          location.reload();
        }}
      />
    );
  };
  return Object.assign(LaterPart, {
    fetch: () => {
      fetch().catch(() => undefined);
    },
  });
};
