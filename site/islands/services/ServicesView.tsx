import { slugSchema } from '../../../content-models/shared/identity.ts';
import { LoggedIn } from '../residents/LoggedIn.tsx';
import { later } from '../shared/later.tsx';

const ServiceList = later(async () => (await import('./ServiceList.tsx')).ServiceList);

const FilingView = later(async () => (await import('./FilingView.tsx')).FilingView);

const TryOutView = later(async () => (await import('./TryOutView.tsx')).TryOutView);

/** „Załatw sprawę”: the services of this commune, the form of the one named by `?usluga=`, or a draft that staff try by `?proba=`. */
export const ServicesView = () => {
  const query = new URLSearchParams(location.search);
  const tried = query.get('proba');
  const asked = slugSchema.safeParse(query.get('usluga'));
  // staff are nobody here: what they try needs no log-in of a resident and files nothing
  if (tried !== null) return <TryOutView id={tried} />;
  const Part = asked.success ? FilingView : ServiceList;
  // along with the question who is here
  Part.fetch();
  return (
    <LoggedIn current="/moje-miasto/zalatw/">
      {({ resident }) => (asked.success ? <FilingView resident={resident} service={asked.data} /> : <ServiceList />)}
    </LoggedIn>
  );
};
