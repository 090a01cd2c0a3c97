import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Surroundings } from '../../../content-models/services/readComposed.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { streetListSchema } from '../../../content-models/streets/street.ts';
import { portal } from '../shared/portal.ts';

/** The commune's streets, for the address on the screen to suggest. */
export const StreetsContext = createContext<Surroundings['streets']>(undefined);

/** What a form is read among. The list of streets comes after the form; without it a street is checked by the office. */
export const useSurroundings = (fields: readonly ServiceField[]): Surroundings => {
  const [around, setAround] = useState<Surroundings>({});
  const asksStreet = fields.some((field) => field.type === 'address' && field.within === 'commune');
  useEffect(() => {
    if (!asksStreet) return;
    let current = true;
    void portal.get('/streets', streetListSchema).then((result) => {
      if (current && result.ok) setAround({ streets: result.value.streets });
    });
    return () => {
      current = false;
    };
  }, [asksStreet]);
  return around;
};
