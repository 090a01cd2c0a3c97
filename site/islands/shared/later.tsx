import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FailureNotice } from './FailureNotice.tsx';
import { Loading } from './Loading.tsx';

/** A part of a view that comes in a file of its own, for those who open it. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let known: ComponentType<Props> | undefined;
  const Later = (props: Props) => {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => known);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Part) return;
      load().then(
        (loaded) => {
          known = loaded;
          setPart(() => loaded);
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
  return Later;
};
