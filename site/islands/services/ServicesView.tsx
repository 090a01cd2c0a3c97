import { slugSchema } from '../../../content-models/shared/identity.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { later } from '../shared/later.tsx';
import { ServiceList } from './ServiceList.tsx';

const FilingView = later(async () => (await import('./FilingView.tsx')).FilingView);

/** „Załatw sprawę”: the services of this commune, or the form of the one named by `?usluga=`. */
export const ServicesView = () => {
  const asked = slugSchema.safeParse(new URLSearchParams(location.search).get('usluga'));
  return (
    <LoggedIn current="/moje-miasto/zalatw/">
      {({ resident }) => (asked.success ? <FilingView resident={resident} service={asked.data} /> : <ServiceList />)}
    </LoggedIn>
  );
};
