import { useEffect, useState } from 'preact/hooks';
import { caseDraft } from './caseDraft.ts';

/** Whether something is written there already and not sent. */
export const useIsBegun = (place: string): boolean => {
  const [isBegun, setIsBegun] = useState(false);
  useEffect(() => {
    void caseDraft.find(place).then((kept) => {
      setIsBegun(kept !== undefined);
    });
  }, [place]);
  return isBegun;
};
