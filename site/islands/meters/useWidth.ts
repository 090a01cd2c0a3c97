import { useEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in whole pixels, kept up to date, so that a drawing's letters keep their size. */
export const useWidth = (first: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return { box, width };
};
