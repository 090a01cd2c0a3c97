import { PageHeading } from '../shared/PageHeading.tsx';

/** Said instead of a confirmation when there was no connection: the matter is safe here, but not yet with the office. */
export const FilingQueued = ({ title }: { title: string }) => (
  <>
    <PageHeading screen="queued" focusAtOnce windowTitle="Czeka na połączenie" above={title}>
      Zapisane. Wyślemy, gdy wróci połączenie
    </PageHeading>
    <div class="stack measure">
      <p>
        Sprawa czeka na tym urządzeniu i wyśle się sama, tylko raz. Urząd jeszcze jej nie ma, więc numer sprawy pojawi
        się dopiero po wysłaniu.
      </p>
      <p>
        <a class="button" href="/moje-miasto/">
          Wróć do Mojego Miasta
        </a>
      </p>
    </div>
  </>
);
