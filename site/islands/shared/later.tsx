import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Loading } from './Loading.tsx';

/** A part of a view that comes in a file of its own, for those who open it. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let known: ComponentType<Props> | undefined;
  const Later = (props: Props) => {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => known);
    useEffect(() => {
      if (Part) return;
      load().then(
        (loaded) => {
          known = loaded;
          setPart(() => loaded);
        },
        // the connection went just now: the browser asks anew only on a new page
        () => undefined,
      );
    }, []);
    return Part ? <Part {...props} /> : <Loading />;
  };
  return Later;
};
